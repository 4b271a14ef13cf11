#pragma once
// Who may open one session: giving and taking access, releasing it to the directors, handing it to guest raters.

#include "app/services/PeopleService.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class SessionAccessDialog : public QDialog
{
    Q_OBJECT

public:
    SessionAccessDialog(LibraryWorker& worker, const QUuid& session, const QString& title, QWidget* parent = nullptr);

private:
    void reload();
    struct Access {
        QList<HolderItem> holders; // in the order in which they came to the library
        bool released = false;     // to the directors
        QList<PersonItem> people;  // of the library
    };
    static Outcome<Access> read(LibraryService& library, const QUuid& session);
    void show(const Access& access);
    void check();
    void give();
    void askToTake();
    void run(std::function<Done(PeopleService&)> work);

    LibraryWorker& m_worker;
    QUuid m_session;
    QTreeWidget* m_holders = nullptr;
    QComboBox* m_person = nullptr;
    QPushButton* m_give = nullptr;
    QPushButton* m_take = nullptr;
    QCheckBox* m_released = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace alliance::app
