#pragma once
// The first page: recent libraries on the left, the sessions of the open library with their state on the right, and
// what to do next where there is nothing yet.

#include "app/actions/ActionRegistry.h"
#include "app/resources/Theme.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QVBoxLayout;
class QListView;
class QListWidget;
class QStackedWidget;

namespace alliance::app
{

class ElidedLabel;
class LibraryController;
class RecentLibraries;
class SessionFilter;
class SessionListModel;
class TeachingPage;
class UnlockPanel;

class HomePage : public QWidget
{
    Q_OBJECT

public:
    HomePage(LibraryController& library, RecentLibraries& recent, ActionRegistry& actions, const Theme& theme,
             QWidget* parent = nullptr);

    void takeFirstFocus();     // of the window: where somebody begins who has no library yet
    void takeKeyboard();       // of the open library: its sessions, or where there are none what brings the first
    void addBar(QWidget& bar); // between the name of the library and its sessions; takes it over
    QListView& sessionList() { return *m_sessions; }
    SessionListModel& sessions() { return *m_model; }
    QUuid currentSession() const; // null: none chosen
    // Shows the page of a sealed library that is not open.
    UnlockPanel& locked() { return *m_unlock; }
    void showLocked(const QString& libraryName, const QString& reason);

Q_SIGNALS:
    void openLibraryRequested(const QString& folder);
    void openSessionRequested(const QUuid& session);
    void searchRequested(const QString& words); // in notes and moments: no session has them
    void measureRequested(const QUuid& session);
    void goOnRequested(const QUuid& session); // with measuring that was stopped

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSidebar();
    QWidget* makeLibrary();
    void makeSessions();
    void find(const QString& words);
    void makeWelcome();
    QWidget* makeEmptyLibrary();
    QWidget* makeEmptyRating();
    QWidget* makeWork();
    void showRecent();
    void showState();
    void nameReader();
    void showWork(const QUuid& session);
    void addMeasure(QMenu& menu, const QUuid& session);
    void showSessionMenu(const QPoint& at);
    void fitSessions();

    LibraryController& m_library;
    RecentLibraries& m_recent;
    ActionRegistry& m_actions;
    const Theme& m_theme;
    SessionFilter* m_shown = nullptr; // of m_model
    QLineEdit* m_find = nullptr;
    QLabel* m_none = nullptr;
    QVBoxLayout* m_column = nullptr;
    SessionListModel* m_model = nullptr;
    QWidget* m_recentPart = nullptr; // hidden while there is none
    QListWidget* m_recentList = nullptr;
    QStackedWidget* m_pages = nullptr;
    TeachingPage* m_welcome = nullptr;
    UnlockPanel* m_unlock = nullptr;
    bool m_locked = false;
    QStackedWidget* m_content = nullptr;
    QListView* m_sessions = nullptr;
    QLabel* m_dropHint = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_path = nullptr;
    QString m_reader; // who has the sealed library open
};

} // namespace alliance::app
