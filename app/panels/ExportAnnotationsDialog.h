#pragma once
// Asks in which format a session's annotations are written, what is part of it, what it is for and where it goes; says
// at once what consent allows.

#include "app/services/ExchangeService.h"

#include <QDialog>
#include <QMap>
#include <QUuid>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;

class ExportAnnotationsDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog. `folder`, `name`: where the file is proposed, the
    // name without its ending.
    ExportAnnotationsDialog(LibraryWorker& worker, const QUuid& session, const QString& folder, const QString& name,
                            QWidget* parent = nullptr);

    ExchangeFormat format() const;
    ExchangeOptions options() const;
    QString file() const;

private:
    struct Facts {
        ExchangeContents contents;
        QMap<db::ConsentPurpose, QString> refused;
    };
    void build(const QString& folder, const QString& name);
    void take(const Outcome<Facts>& facts);
    void chooseFile();
    void followFormat();
    void tellContents();
    void check();

    std::optional<Facts> m_facts;
    QComboBox* m_format = nullptr;
    QLabel* m_holds = nullptr;
    QLabel* m_contents = nullptr;
    QCheckBox* m_candidates = nullptr;
    QCheckBox* m_private = nullptr;
    QCheckBox* m_names = nullptr;
    QComboBox* m_purpose = nullptr;
    QLabel* m_consent = nullptr;
    QLineEdit* m_file = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace alliance::app
