#pragma once
// Asks what to import: recordings, which of them are cameras of one session (proposed from when they were made), their
// case, copy or link. Whether they can be imported, the import itself finds out.

#include "app/models/LatestTask.h"
#include "app/services/ImportService.h"
#include "app/services/RecordedSpan.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace alliance::app
{

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QStringList& caseCodes, const QString& suggestedCase, QWidget* parent = nullptr);

    void addFiles(const QStringList& files);
    ImportRequest request() const;         // all of them as cameras of one session
    QList<ImportRequest> requests() const; // one for each session, as the person chose; its day
                                           // is that of its recording where none is said

    static QString fileFilter();

private:
    enum Together { kByTimes, kOneSession, kEachItsOwn };

    void lookAtTimes();
    void showTogether();
    void sayDay();
    QDate dayOf(const QString& file) const; // invalid: not known, or not yet
    void nameSessions();                    // in the list, while there are several
    QStringList paths() const;
    QList<QList<int>> groups() const;
    void chooseFiles();
    void check();
    QWidget* makeFiles();
    QWidget* makeStorage();

    QListWidget* m_files = nullptr;
    QComboBox* m_case = nullptr;
    QLabel* m_several = nullptr; // cases have the code that was typed
    QLineEdit* m_title = nullptr;
    QCheckBox* m_knowDate = nullptr;
    QDateEdit* m_date = nullptr;
    QLabel* m_otherwise = nullptr; // the day of sessions for which none is said
    QRadioButton* m_copy = nullptr;
    QRadioButton* m_link = nullptr;
    QPushButton* m_import = nullptr;
    QComboBox* m_together = nullptr;
    QHash<QString, RecordedSpan> m_spans; // by file, once looked at
    bool m_chosen = false;                // what is together was said by the person
    LatestTask m_looking;                 // last: its work tells this dialog
};

} // namespace alliance::app
