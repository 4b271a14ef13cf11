#pragma once
// Who works with the library: adding, removing, the own passphrase.

#include "app/services/PeopleService.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    // `sealed`: an open library has one person and no passphrase.
    PeopleDialog(LibraryWorker& worker, bool sealed, QWidget* parent = nullptr);

private:
    void reload(const QString& words = {}, bool problem = false); // to be said then
    void show(const QList<PersonItem>& people);
    void check();
    void add();
    void askToRemove();
    void run(std::function<Done(PeopleService&)> work, const QString& success);

    LibraryWorker& m_worker;
    QLabel* m_intro = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_mayRemove = true;
};

// Name, role and first passphrase of somebody new.
class AddPersonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddPersonDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void requested(const alliance::db::PersonDraft& person,
                   const std::shared_ptr<const alliance::db::SecretText>& passphrase);
};

} // namespace alliance::app
