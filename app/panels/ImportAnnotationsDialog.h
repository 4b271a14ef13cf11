#pragma once
// Shows what a file of another program would become in the session before anything is written: tier by tier, how many,
// and what cannot be taken in and why. Tiers can be left out.

#include "app/services/ExchangeService.h"

#include <QDialog>
#include <QUuid>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class ImportAnnotationsDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog. A file whose name does not tell its format is
    // asked for one.
    ImportAnnotationsDialog(LibraryWorker& worker, const QUuid& session, std::filesystem::path file,
                            QWidget* parent = nullptr);

    const std::filesystem::path& file() const { return m_path; }
    ExchangeFormat format() const;
    ImportChoice choice() const;

    static QString fileFilter();
    // Whether the name ends as annotations that can be read do.
    static bool readable(const QString& file);

private:
    void build();
    void read();
    void show(const Outcome<ImportPreview>& preview);
    void list(const ImportPreview& preview);
    void check();

    LibraryWorker& m_worker;
    QUuid m_session;
    std::filesystem::path m_path;
    std::optional<ImportPreview> m_preview;
    int m_asked = 0; // late answers of another format are dropped
    QComboBox* m_format = nullptr;
    QLabel* m_words = nullptr;
    QTreeWidget* m_tiers = nullptr;
    QLabel* m_problemsTitle = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QCheckBox* m_anyRecording = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace alliance::app
