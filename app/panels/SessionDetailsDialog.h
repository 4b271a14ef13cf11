#pragma once
// What was entered with a session, to be put right: the code of its case, its number, when it was held, its title, and
// what its recordings are called.

#include "app/services/SessionDetailsService.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace alliance::app
{

class LibraryWorker;

class SessionDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads and writes in the worker's thread; `worker` must outlive the dialog. Deletes itself when it closes, which
    // it does when the library has what was entered.
    SessionDetailsDialog(LibraryWorker& worker, SessionItem session, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();       // something was stored
    void moveRequested(); // to another case; it closes then

private:
    struct Details {
        db::Session session;
        QList<db::Recording> recordings;
        std::optional<db::Case> ofCase; // nothing: not for this person
        QDate today;
    };
    void makeForm();
    QDate held() const; // as it is entered; invalid: not known
    QList<RecordingName> changedNames() const;
    bool isChanged() const;
    void offerMove(); // not while what was entered would be lost
    void makeButtons();
    void load();
    void show(const Details& details);
    void save();
    void told(const Failure& failure);

    LibraryWorker& m_worker;
    SessionItem m_session;
    Details m_details;
    QLabel* m_state = nullptr;
    QLineEdit* m_code = nullptr;
    QLabel* m_reach = nullptr; // of the code
    QSpinBox* m_number = nullptr;
    QCheckBox* m_knowHeld = nullptr;
    QDateEdit* m_held = nullptr;
    QLineEdit* m_title = nullptr;
    QList<QLineEdit*> m_names; // of the recordings, in their order
    QPushButton* m_save = nullptr;
    QPushButton* m_move = nullptr;
};

} // namespace alliance::app
