#pragma once
// What the people in a case or in one recording agreed to: shown in plain words at the top, as it stands today, and
// edited below. Saving makes a version; withdrawing first says what it takes out of collections.

#include "app/panels/TypedWords.h"
#include "app/panels/WordsHolder.h"
#include "app/services/ConsentService.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace alliance::app
{

class LibraryWorker;

class ConsentDialog : public QDialog, public WordsHolder
{
    Q_OBJECT

public:
    // Reads and writes in the worker's thread; `worker` must outlive the dialog.
    ConsentDialog(LibraryWorker& worker, SessionItem session, QWidget* parent = nullptr);

    QString summary() const; // what is said at the top
    void load();             // anew, as the library has it

    bool wordsKept() const override; // the remark
    void leave(std::function<void()> then) override;
    void closeWithLibrary();        // without waiting
    void done(int result) override; // closes once the remark is kept, or given up

Q_SIGNALS:
    void changed(); // something was stored
    // Of the case, or of the recording where that is not null.
    void historyRequested(const QUuid& caseId, const QUuid& recording);

private:
    struct Standing {
        db::Consent record;
        QString summary;
        QDate today;
        QString sameCode; // see SameCode.h
        QString remark;   // that was typed and not saved; null: none
        Done mayRecord;
        bool mayWithdraw = false;
    };
    void makeForm();
    void makeButtons();
    QWidget* dateRow(const QString& words, QCheckBox*& known, QDateEdit*& date);
    void alignDates();
    QUuid recording() const; // null: the whole case
    void keepRemark();
    void show(const Standing& standing);
    void letEdit();
    db::ConsentDraft draft() const;
    void save();
    void askToWithdraw();
    void withdraw();
    void told(const Failure& failure);
    void setBusy(bool busy);

    LibraryWorker& m_worker;
    SessionItem m_session;
    db::Consent m_record;
    QDate m_today;
    TypedWords m_remarks;    // by recording
    bool m_mayRecord = true; // as far as is known
    bool m_mayWithdraw = true;
    QLabel* m_summary = nullptr;
    QComboBox* m_subject = nullptr;
    QList<QCheckBox*> m_purposes; // as allConsentPurposes()
    QComboBox* m_face = nullptr;
    QComboBox* m_whose = nullptr;
    QCheckBox* m_voice = nullptr;
    QCheckBox* m_knowGiven = nullptr;
    QDateEdit* m_given = nullptr;
    QCheckBox* m_knowExpires = nullptr;
    QDateEdit* m_expires = nullptr;
    QCheckBox* m_knowDestroy = nullptr;
    QDateEdit* m_destroy = nullptr;
    QSpinBox* m_keepDays = nullptr;
    QPlainTextEdit* m_remark = nullptr;
    QLabel* m_keptRemark = nullptr;
    QLabel* m_sameCode = nullptr;
    QLabel* m_right = nullptr; // why nothing can be saved
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_history = nullptr;
};

} // namespace alliance::app
