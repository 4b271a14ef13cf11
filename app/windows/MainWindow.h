#pragma once
// The window: two pages (sessions, review), docks around the review, menus and tool bar from the action registry. It
// arranges; what things do is in ReviewActions and LibraryFlow.

#include "app/actions/ActionPlace.h"
#include "app/resources/Theme.h"

#include <QMainWindow>
#include <QUuid>

class QDockWidget;
class QSettings;
class QStackedWidget;

namespace alliance::app
{

class CandidateQueue;
class CodingFlow;
class CompareFlow;
class CollectionsFlow;
class DefinitionsPanel;
class ExchangeFlow;
class HomePage;
class JobsPanel;
class LibraryController;
class LibraryFlow;
class MeasurementTools;
class NoteEditor;
class NoticeBar;
class PlaybackController;
class PrivacyFlow;
class RecentLibraries;
class ReviewActions;
class ReviewPage;
class ReviewSession;
class SessionBar;
class TimelineWidget;

// Made by main; all outlive the window.
struct WindowParts {
    const Theme& theme;
    ActionRegistry& actions;
    LibraryController& library;
    ReviewSession& session;
    PlaybackController& playback;
    RecentLibraries& recent;
    QSettings& settings;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts& parts);
    ~MainWindow() override;

    void openLibrary(const QString& folder);
    // When the library is open: at once; else as soon as it is.
    void openSession(const QUuid& session);
    void openAnew(const QUuid& session); // also the one that is open
    void goHome();                       // once the words of the session that is open are kept
    bool showsReview() const;
    ActionPlace place() const;
    // A page beside the sessions and the review; takes it over.
    void addPage(QWidget& page);
    // Leaves the session, if one is open.
    void showPage(QWidget& page, const QString& title);
    // A panel that is shown with a session, in the View menu and where resetting puts panels.
    QDockWidget* addDock(const QString& key, const QString& title, QWidget* content, Qt::DockWidgetArea area);

    NoticeBar& notices() { return *m_notices; }
    HomePage& home() { return *m_home; }
    ReviewPage& review() { return *m_review; }
    NoteEditor& noteEditor() { return *m_editor; }
    CandidateQueue& queue() { return *m_queue; }
    DefinitionsPanel& definitions() { return *m_definitions; }
    LibraryFlow& flow() { return *m_flow; }
    CodingFlow& coding() { return *m_coding; }
    CompareFlow& compare() { return *m_compare; }
    ExchangeFlow& exchange() { return *m_exchange; }
    CollectionsFlow& collections() { return *m_collections; }
    PrivacyFlow& privacy() { return *m_privacy; }

Q_SIGNALS:
    void pageChanged();
    void docksPlaced(); // those that are always there

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void makeDocks();
    void connectParts();
    void showReview();
    void placeDocks();
    void sizeDocks();
    void showDocks(bool visible);
    void showTitle();
    void showProgress();
    void toggleFullScreen();
    void leaveField();
    void restore();

    WindowParts m_parts;
    QStackedWidget* m_pages = nullptr;
    NoticeBar* m_notices = nullptr;
    HomePage* m_home = nullptr;
    ReviewPage* m_review = nullptr;
    TimelineWidget* m_timeline = nullptr;
    SessionBar* m_bar = nullptr;
    QList<QDockWidget*> m_docks;
    CandidateQueue* m_queue = nullptr;
    QDockWidget* m_queueDock = nullptr;
    NoteEditor* m_editor = nullptr;
    QDockWidget* m_noteDock = nullptr;
    QDockWidget* m_notesDock = nullptr;
    QDockWidget* m_reasonsDock = nullptr;
    DefinitionsPanel* m_definitions = nullptr;
    QDockWidget* m_definitionsDock = nullptr;
    MeasurementTools* m_tools = nullptr;
    QDockWidget* m_jobsDock = nullptr;
    QDockWidget* m_timelineDock = nullptr;
    ReviewActions* m_reviewActions = nullptr;
    LibraryFlow* m_flow = nullptr;
    CodingFlow* m_coding = nullptr;
    CompareFlow* m_compare = nullptr;
    ExchangeFlow* m_exchange = nullptr;
    CollectionsFlow* m_collections = nullptr;
    PrivacyFlow* m_privacy = nullptr;
    bool m_switching = false; // one session is open, and another one is about to be
    QUuid m_wanted;           // session to open when the library is
    QByteArray m_beforeFullScreen;
    bool m_closing = false;
};

} // namespace alliance::app
