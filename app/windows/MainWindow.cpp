#include "app/windows/MainWindow.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CandidateExplanation.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/DefinitionsPanel.h"
#include "app/panels/HomePage.h"
#include "app/panels/JobsPanel.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NotesList.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PageStack.h"
#include "app/panels/PanelScroll.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReadingOrder.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TransportBar.h"
#include "app/services/ConsentService.h"
#include "app/timeline/TimelineWidget.h"
#include "app/windows/CloseQuestion.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "app/windows/CommandFlow.h"
#include "app/windows/CompareFlow.h"
#include "app/windows/ConsentFlow.h"
#include "app/windows/ExchangeFlow.h"
#include "app/windows/FileDrops.h"
#include "app/windows/GuideFlow.h"
#include "app/windows/HelpFlow.h"
#include "app/windows/HomeBinder.h"
#include "app/windows/HoverBinder.h"
#include "app/windows/LibraryFlow.h"
#include "app/windows/MeasurementTools.h"
#include "app/windows/MeasuringFlow.h"
#include "app/windows/PanelPlaces.h"
#include "app/windows/PickBinder.h"
#include "app/windows/PictureTools.h"
#include "app/windows/PreferencesFlow.h"
#include "app/windows/PrivacyFlow.h"
#include "app/windows/PrivacyScreen.h"
#include "app/windows/RecordingBinder.h"
#include "app/windows/ReviewActions.h"
#include "app/windows/ReviewAids.h"
#include "app/windows/SafetyFlow.h"
#include "app/windows/ScreenReader.h"
#include "app/windows/SearchBinder.h"
#include "app/windows/SessionBar.h"
#include "app/windows/SideDock.h"
#include "app/windows/StandingNotices.h"
#include "app/windows/StepActions.h"
#include "app/windows/StopTapeBinder.h"
#include "app/windows/ThumbnailBinder.h"
#include "app/windows/TimelineBinder.h"
#include "app/windows/TraineeFlow.h"
#include "app/windows/VersionsFlow.h"
#include "app/windows/WindowMenus.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kLayoutVersion = 3;  // a stored arrangement of another version is not used
constexpr QSize kFrame(4, 40);     // what a window manager commonly adds
constexpr QSize kLeast(1024, 640); // of the window, where the screen has as much
constexpr int kTimelineHeight = 208;
// Less than the panels ask for: they scroll, and both stacks must fit at 720 pixels.
constexpr int kQueueHeight = 308;
constexpr int kPanelHeight = 150;

} // namespace

MainWindow::MainWindow(const WindowParts& parts) : m_parts(parts)
{
    explainPaintedWidgets();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Alliance Review"));
    // The panels are laid out for this; a screen may have less, and none of the window may lie off it.
    resize(kLeast);
    setMinimumSize(kLeast.boundedTo(screen()->availableSize() - kFrame));
    setDockOptions(QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makePages();
    m_bar = new SessionBar(m_parts.actions, this);
    m_bar->followWork(m_parts.library, m_parts.session);
    addToolBar(m_bar);
    makeDocks();
    m_reviewActions =
        new ReviewActions(m_parts.actions, m_parts.library, m_parts.session, m_parts.playback, *m_queue, this);
    m_flow = new LibraryFlow(m_parts.actions, m_parts.library, m_parts.session, m_parts.recent, *m_notices, *this);
    auto* safety = new SafetyFlow(m_parts, *m_notices, m_flow->words(), *this);
    m_exchange = new ExchangeFlow(m_parts, *m_notices, *this);
    connect(m_exchange, &ExchangeFlow::openSessionRequested, this, &MainWindow::openSession);
    connect(m_exchange, &ExchangeFlow::openAnewRequested, this, &MainWindow::openAnew);
    new ConsentFlow({m_parts.actions, m_parts.library, m_parts.session, m_parts.playback, *m_home, *m_notices,
                     m_parts.theme, m_flow->words()},
                    *this);
    m_privacy = new PrivacyFlow({m_parts.actions, m_parts.library, m_parts.session, m_parts.playback, m_parts.recent,
                                 m_parts.settings, *m_home, m_parts.theme, m_flow->words()},
                                *this);
    connect(m_privacy, &PrivacyFlow::homeRequested, this, &MainWindow::goHome);
    auto* picks = new PickBinder(m_parts.actions, m_parts.session, *m_timeline,
                                 {*m_queue, *m_notesDock->findChild<NotesList*>(), m_coding->list()}, this);
    connect(picks, &PickBinder::remarked, &m_review->picture(), &PlayerView::showRemark);
    new ThumbnailBinder(m_parts.session, *m_timeline, this);
    new HoverBinder(m_parts.session, *m_timeline, m_parts.theme, *this);
    m_tools = new MeasurementTools({m_parts.actions, m_parts.library, m_parts.session, m_parts.playback, *m_timeline,
                                    *m_queue, *m_definitions, *m_notices},
                                   *this);
    new TimelineBinder(m_parts.session, m_parts.playback, *m_timeline, m_parts.actions, this);
    QList<QAction*> panels;
    for (QDockWidget* dock : std::as_const(m_docks))
        if (dock != m_timelineDock)
            panels.append(dock->toggleViewAction());
    makeMenus({m_parts, m_review->transport(), *m_privacy, panels}, *this);
    m_coding->join();
    m_compare = new CompareFlow(m_parts, m_coding->coding(), *m_notesDock, *m_noteDock, *m_notices, *this);
    new PanelPlaces(m_parts, *this);
    new ReadingOrder(*this);
    connectParts();
    new CommandFlow(m_parts, *this);
    new HelpFlow(m_parts, *this);
    new GuideFlow(m_parts, *this);
    new StopTapeBinder(m_parts, *m_review, *m_editor, *this);
    auto* aids = new ReviewAids(m_parts, *m_review, *m_timeline, *this);
    auto* pictures = new PictureTools(m_parts, *m_review, *m_notices, *this);
    auto* steps = new StepActions(m_parts.actions, m_parts.playback, m_parts.settings, this);
    new PreferencesFlow(m_parts, {aids->pass(), m_privacy->lock(), safety->safety(), *pictures, *steps}, *this);
    auto* screen = new PrivacyScreen(m_parts.actions, m_parts.playback, *m_privacy, *this);
    connect(m_privacy, &PrivacyFlow::locked, screen, [screen] { screen->setOn(false); });
    m_collections = new CollectionsFlow(m_parts, aids->pass(), *this);
    auto* search = new SearchBinder(m_parts, aids->pass(), *m_queueDock, *this);
    new TraineeFlow(m_parts, aids->pass(), *m_queueDock, *this);
    new HomeBinder(m_parts, *m_home, *search, *this);
    new MeasuringFlow(m_parts, *this);
    const auto take = [this](const QStringList& files) {
        const QStringList others = m_exchange->drop(files, showsReview());
        return (!others.isEmpty() && m_flow->drop(others)) || others.size() < files.size();
    };
    new FileDrops(take, *this);
    restore();
    showDocks(false);
    m_bar->setVisible(false);
}

MainWindow::~MainWindow()
{
    m_parts.session.close();
}

void MainWindow::makePages()
{
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeBar(m_parts.theme);
    m_pages = new PageStack;
    m_home = new HomePage(m_parts.library, m_parts.recent, m_parts.actions, m_parts.theme);
    m_review = new ReviewPage(m_parts.session, m_parts.playback, m_parts.actions, m_parts.theme);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_review);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::pageChanged);
}

QDockWidget* MainWindow::addDock(const QString& key, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(key);
    content->setAttribute(Qt::WA_StyledBackground);
    if (area == Qt::RightDockWidgetArea) {
        content = new PanelScroll(content, kNarrowestPanel);
        const int missing = kLeast.height() - minimumHeight();
        content->setMinimumHeight(key == QStringLiteral("queueDock") ? std::max(kPanelHeight, kQueueHeight - missing)
                                                                     : kPanelHeight);
    }
    dock->setWidget(content);
    // The tabs are the titles; panels are shown and hidden in the View menu.
    if (area == Qt::RightDockWidgetArea) {
        PanelPlaces::prepare(*dock);
    } else {
        dock->setTitleBarWidget(PanelPlaces::noTitle(*dock));
        dock->setFeatures(QDockWidget::DockWidgetClosable);
    }
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::makeDocks()
{
    m_queue = new CandidateQueue(m_parts.session, m_parts.theme);
    m_queue->leaveKeysToWindow();
    m_queueDock = addDock(QStringLiteral("queueDock"), tr("Candidates"), m_queue, Qt::RightDockWidgetArea);
    auto* notes = new NotesList(m_parts.session, m_parts.theme);
    m_notesDock = addDock(QStringLiteral("notesDock"), tr("Notes"), notes, Qt::RightDockWidgetArea);
    m_editor = new NoteEditor(m_parts.session, m_parts.theme);
    m_noteDock = addDock(QStringLiteral("noteDock"), tr("Note"), m_editor, Qt::RightDockWidgetArea);
    m_reasonsDock = addDock(QStringLiteral("reasonsDock"), tr("Reasons"),
                            new CandidateExplanation(m_parts.session, m_parts.theme), Qt::RightDockWidgetArea);
    m_definitions = new DefinitionsPanel(m_parts.session, m_parts.theme);
    m_definitionsDock =
        addDock(QStringLiteral("definitionsDock"), tr("Definitions"), m_definitions, Qt::RightDockWidgetArea);
    // Behind another tab a dock is still shown, in Qt's sense.
    connect(m_definitionsDock, &QDockWidget::visibilityChanged, m_definitions, &DefinitionsPanel::setActive);
    m_jobsDock =
        addDock(QStringLiteral("jobsDock"), tr("Progress"), new JobsPanel(m_parts.library), Qt::RightDockWidgetArea);
    m_timeline = new TimelineWidget(m_parts.theme);
    m_coding = new CodingFlow(m_parts, *m_timeline, *notes, *this);
    m_timelineDock = addDock(QStringLiteral("timelineDock"), tr("Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    placeDocks();
}

void MainWindow::placeDocks()
{
    // Two stacks of tabs on the right. A dock must be split before it has tabs, or the other becomes one of them.
    addDockWidget(Qt::RightDockWidgetArea, m_queueDock);
    splitDockWidget(m_queueDock, m_noteDock, Qt::Vertical);
    tabifyDockWidget(m_queueDock, m_notesDock);
    tabifyDockWidget(m_notesDock, m_jobsDock);
    tabifyDockWidget(m_noteDock, m_reasonsDock);
    tabifyDockWidget(m_reasonsDock, m_definitionsDock);
    m_coding->placeDocks(*m_notesDock, *m_noteDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_timelineDock);
    m_queueDock->raise();
    m_reasonsDock->raise();
    sizeDocks();
}

void MainWindow::sizeDocks()
{
    const int side = PanelPlaces::usualWidth(width(), m_parts.theme.textScale);
    resizeDocks({m_queueDock, m_noteDock}, {side, side}, Qt::Horizontal);
    resizeDocks({m_queueDock, m_noteDock}, {2, 3}, Qt::Vertical);
    resizeDocks({m_timelineDock}, {std::max(kTimelineHeight, height() * 28 / 100)}, Qt::Vertical);
}

void MainWindow::connectParts()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::GoHome, [this] { goHome(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::FullScreen, [this] { toggleFullScreen(); });
    on(ActionId::LeaveField, [this] { leaveField(); });
    on(ActionId::ResetLayout, [this] {
        showDocks(showsReview());
        placeDocks(); // what is hidden takes no width
        Q_EMIT docksPlaced();
        QMetaObject::invokeMethod(this, &MainWindow::sizeDocks, Qt::QueuedConnection); // once they are laid out
    });
    connect(m_reviewActions, &ReviewActions::queueNeeded, this, [this] { bringUp(*m_queueDock); });
    connect(m_tools, &MeasurementTools::remarked, &m_review->picture(), &PlayerView::showRemark);
    connect(m_tools, &MeasurementTools::definitionsNeeded, this, [this] { bringUp(*m_definitionsDock); });
    connect(m_reviewActions, &ReviewActions::remarked, &m_review->picture(), &PlayerView::showRemark);
    connect(m_queue, &CandidateQueue::measureRequested, m_parts.actions.action(ActionId::MeasureAgain),
            &QAction::trigger);
    connect(m_parts.actions.action(ActionId::SaveNote), &QAction::triggered, m_editor, &NoteEditor::save);
    connect(&m_parts.session, &ReviewSession::newNoteRequested, this, [this] { bringUp(*m_noteDock); });
    connect(m_coding, &CodingFlow::noteNeeded, this, [this] { bringUp(*m_noteDock); });
    connect(&m_parts.session, &ReviewSession::selectedNoteChanged, this, [this](const QUuid& id) {
        if (!id.isNull())
            bringUp(*m_noteDock);
    });
    connect(&m_parts.session, &ReviewSession::selectedCandidateChanged, this, [this](const QUuid& id) {
        if (!id.isNull() && m_reasonsDock->isVisibleTo(this) && !m_editor->isAncestorOf(focusWidget()))
            bringUp(*m_reasonsDock);
    });
    connect(m_editor, &NoteEditor::pauseRequested, &m_parts.playback, &PlaybackController::pause);
    connect(m_editor, &NoteEditor::resumeRequested, &m_parts.playback, &PlaybackController::play);
    connect(m_editor, &NoteEditor::left, this, &MainWindow::leaveField);
    connect(m_editor, &NoteEditor::written, &m_review->picture(), qOverload<>(&QWidget::setFocus));
    LibraryController& library = m_parts.library;
    connect(&library, &LibraryController::opened, this, [this] {
        showProgress();
        m_wanted.isNull() ? goHome() : openSession(std::exchange(m_wanted, QUuid()));
    });
    connect(&library, &LibraryController::jobsChanged, this, &MainWindow::showProgress);
    connect(&library, &LibraryController::sessionProgressed, this, &MainWindow::showProgress);
    connect(m_home, &HomePage::openLibraryRequested, this, &MainWindow::openLibrary);
    connect(m_home, &HomePage::openSessionRequested, this, &MainWindow::openSession);
    connect(m_flow, &LibraryFlow::openSessionRequested, this, &MainWindow::openSession);
    connect(m_flow, &LibraryFlow::feedbackHistoryRequested, &m_coding->versions(), &VersionsFlow::ofFeedback);
    ReviewSession& session = m_parts.session;
    connect(&session, &ReviewSession::opened, this, &MainWindow::showReview);
    connect(&session, &ReviewSession::candidatesChanged, this, &MainWindow::showTitle); // all read anew
    connect(&session, &ReviewSession::closed, this, [this] {
        if (!m_switching)
            goHome();
    });
    connect(&session, &ReviewSession::openFailed, this, [this](const Failure& failure) {
        if (std::exchange(m_switching, false))
            goHome();
        if (failure.error.context != kViewNotRecorded)
            return m_notices->showFailure(failure);
        m_notices->showFailure(failure, tr("Try again"), [this] {
            if (const QUuid wanted = m_parts.session.sessionId(); !wanted.isNull())
                openSession(wanted); // the last one: the words are the same
        });
    });
    connect(&m_parts.library, &LibraryController::closed, this, [this] {
        m_notices->clear(); // they name cases and files of it
        if (std::exchange(m_switching, false))
            goHome();
    });
    new RecordingBinder(m_parts, *m_notices, *this);
    new StandingNotices(m_parts, *m_notices, *this);
}

void MainWindow::openLibrary(const QString& folder)
{
    m_notices->clear();
    m_flow->openLibrary(folder);
}

void MainWindow::openSession(const QUuid& session)
{
    if (!m_parts.library.isOpen()) {
        m_wanted = session;
        return;
    }
    if (m_parts.session.isOpen() && m_parts.session.sessionId() == session)
        return showReview();
    openAnew(session);
}

void MainWindow::openAnew(const QUuid& session)
{
    if (!m_flow->words().leave([this, session] { openAnew(session); }))
        return;
    m_switching = m_parts.session.isOpen();
    m_parts.session.open(*m_parts.library.worker(), *m_parts.library.commands(), session);
}

void MainWindow::goHome()
{
    if (m_parts.session.isOpen())
        return m_flow->words().closeSession(); // comes back here
    if (isFullScreen())
        toggleFullScreen();
    if (showsReview())
        m_parts.settings.setValue(QStringLiteral("window/docks"), saveState(kLayoutVersion));
    m_pages->setCurrentWidget(m_home);
    m_parts.actions.action(ActionId::GoHome)->setEnabled(false);
    m_bar->setVisible(false);
    showDocks(false);
    setWindowTitle(m_parts.library.isOpen() ? tr("%1 · Alliance Review").arg(m_parts.library.name())
                                            : tr("Alliance Review"));
    m_parts.library.reload();
    if (m_parts.library.isOpen())
        m_home->takeKeyboard();
}

bool MainWindow::showsReview() const
{
    return m_pages->currentWidget() == m_review;
}

ActionPlace MainWindow::place() const
{
    if (showsReview())
        return ActionPlace::Review;
    return m_pages->currentWidget() == m_home ? ActionPlace::Sessions : ActionPlace::Collections;
}

void MainWindow::addPage(QWidget& page)
{
    m_pages->addWidget(&page);
}

void MainWindow::showPage(QWidget& page, const QString& title)
{
    goHome();
    m_notices->clear();
    m_pages->setCurrentWidget(&page);
    setWindowTitle(tr("%1 · Alliance Review").arg(title));
    m_parts.actions.action(ActionId::GoHome)->setEnabled(true);
}

void MainWindow::showReview()
{
    m_notices->clear();
    if (std::exchange(m_switching, false)) { // everything is in its place
        showTitle();
        return showProgress();
    }
    m_pages->setCurrentWidget(m_review);
    m_bar->setVisible(true);
    showDocks(true);
    const QByteArray docks = m_parts.settings.value(QStringLiteral("window/docks")).toByteArray();
    if (docks.isEmpty() || !restoreState(docks, kLayoutVersion))
        placeDocks();
    Q_EMIT docksPlaced();
    m_timelineDock->setVisible(true);
    showTitle();
    showProgress();
    m_review->picture().setFocus();
}

void MainWindow::showDocks(bool visible)
{
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->setVisible(visible);
}

void MainWindow::showTitle()
{
    m_bar->nameSession(m_parts.session, m_parts.library);
    setWindowTitle(tr("%1 · Alliance Review").arg(m_bar->sessionTitle()));
}

void MainWindow::showProgress()
{
    m_reviewActions->refreshMeasuring(m_parts.library.measuring(m_parts.session.sessionId()));
}

void MainWindow::toggleFullScreen()
{
    if (isFullScreen()) {
        showNormal();
        menuBar()->setVisible(true);
        m_bar->setVisible(showsReview());
        if (showsReview() && !m_beforeFullScreen.isEmpty())
            restoreState(m_beforeFullScreen, kLayoutVersion);
        return;
    }
    m_beforeFullScreen = showsReview() ? saveState(kLayoutVersion) : QByteArray();
    if (showsReview()) {
        menuBar()->setVisible(false);
        m_bar->setVisible(false);
        for (auto* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
            dock->setVisible(dock == m_timelineDock);
        m_review->picture().setFocus(); // it may have been in a panel
    }
    showFullScreen();
}

void MainWindow::leaveField()
{
    if (isFullScreen())
        return toggleFullScreen();
    if (showsReview())
        m_review->picture().setFocus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_parts.library.busy() && !m_closing) {
        event->ignore();
        return askToClose(*this, [this] {
            m_closing = true;
            close();
        });
    }
    if (showsReview() && !isFullScreen())
        m_parts.settings.setValue(QStringLiteral("window/docks"), saveState(kLayoutVersion));
    if (!isFullScreen())
        m_parts.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_parts.library.cancelJobs();
    event->accept();
}

void MainWindow::restore()
{
    const QByteArray geometry = m_parts.settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1366, 768).boundedTo(screen()->availableSize() - kFrame));
}

} // namespace alliance::app
