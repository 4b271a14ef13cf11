#include "app/panels/HomePage.h"

#include "app/models/GoOnMeasuring.h"
#include "app/models/LibraryController.h"
#include "app/models/LibraryWork.h"
#include "app/models/MayNot.h"
#include "app/models/RecentLibraries.h"
#include "app/models/SessionFilter.h"
#include "app/models/SessionListModel.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FindByTyping.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/PageStack.h"
#include "app/panels/ReadableColumn.h"
#include "app/panels/SessionDelegate.h"
#include "app/panels/TeachingPage.h"
#include "app/panels/ThemeIcon.h"
#include "app/panels/UnlockPanel.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PackageTypes.h"
#include "app/services/PeopleService.h"
#include "app/services/Permissions.h"

#include <QCursor>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kFewSessions = 4;
constexpr int kLeastName = 320;  // px of the library's name and the work in it; with less the commands stand below
constexpr int kAllRoom = 10'000; // stretch: until the list is as high as its rows

} // namespace

HomePage::HomePage(LibraryController& library, RecentLibraries& recent, ActionRegistry& actions, const Theme& theme,
                   QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_recent(recent),
      m_actions(actions),
      m_theme(theme),
      m_model(new SessionListModel(library, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSidebar());
    m_pages = new PageStack;
    makeWelcome();
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(new ReadableColumn(makeLibrary()));
    m_unlock = new UnlockPanel(m_theme);
    m_pages->addWidget(m_unlock);
    layout->addWidget(m_pages, 1);
    connect(&m_library, &LibraryController::opened, this, &HomePage::nameReader);
    connect(&m_library, &LibraryController::opened, this, &HomePage::showState);
    connect(&m_library, &LibraryController::closed, this, &HomePage::showState);
    connect(&m_library, &LibraryController::sessionsChanged, this, &HomePage::showState);
    connect(&m_recent, &RecentLibraries::changed, this, &HomePage::showRecent);
    showRecent();
    showState();
}

QWidget* HomePage::makeSidebar()
{
    auto* side = new QFrame;
    side->setObjectName(QStringLiteral("sidebar"));
    side->setFixedWidth(272);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 20, 16, 16);
    layout->setSpacing(8);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(12);
    auto* mark = new ThemeIcon(m_theme, QStringLiteral("app"), &ThemeColors::text, 32); // has colours of its own
    auto* name = new QLabel(tr("Alliance Review"));
    name->setProperty("heading", 2);
    brand->addWidget(mark);
    brand->addWidget(name, 1);
    layout->addLayout(brand);
    layout->addSpacing(16);
    m_recentPart = new QWidget;
    QSizePolicy keepsItsPlace = m_recentPart->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_recentPart->setSizePolicy(keepsItsPlace);
    auto* recent = new QVBoxLayout(m_recentPart);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(8);
    recent->addWidget(mutedLabel(tr("Recent libraries")));
    m_recentList = new QListWidget;
    m_recentList->setObjectName(QStringLiteral("recent"));
    m_recentList->setAccessibleName(tr("Recent libraries"));
    m_recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recentList->setTextElideMode(Qt::ElideMiddle);
    setIconSide(*m_recentList, 18);
    connect(m_recentList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT openLibraryRequested(item->data(Qt::UserRole).toString()); });
    connect(m_recentList, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        const QString folder = item->data(Qt::UserRole).toString();
        if (QDir(folder) != QDir(pathText(m_library.folder())))
            Q_EMIT openLibraryRequested(folder);
    });
    recent->addWidget(m_recentList, 1);
    layout->addWidget(m_recentPart, 1);
    layout->addWidget(actionButton(m_actions, ActionId::OpenLibrary, false));
    layout->addWidget(actionButton(m_actions, ActionId::NewLibrary, false));
    auto* local = mutedLabel(tr("Everything stays on this computer."));
    local->setWordWrap(true);
    layout->addSpacing(8);
    layout->addWidget(local);
    return side;
}

void HomePage::makeWelcome()
{
    m_welcome = new TeachingPage(
        m_theme, m_actions, QStringLiteral("library"), tr("Open a library"),
        tr("A library is a folder that holds your recorded sessions, what was measured in them, and "
           "your notes. Make a new one to begin, or open the one you work with. Were you handed a review package "
           "(*%1)? Open it: it is taken into the library that you then make or open.")
            .arg(kPackageEnding),
        {ActionId::NewLibrary, ActionId::OpenLibrary, ActionId::OpenPackage}, {ActionId::OpenDemo, ActionId::ShowTour});
}

void HomePage::takeFirstFocus()
{
    if (m_recentList->count() == 0)
        m_welcome->mainButton().setFocus();
}

void HomePage::takeKeyboard()
{
    if (const auto* empty = qobject_cast<TeachingPage*>(m_content->currentWidget()))
        empty->takeKeyboard();
    else
        m_sessions->setFocus();
}

QWidget* HomePage::makeEmptyLibrary()
{
    return new TeachingPage(
        m_theme, m_actions, QStringLiteral("session"), tr("No sessions yet"),
        tr("Drop a recorded session here. You can watch it and write notes at once; gaze and posture "
           "are measured in the background, and candidate moments appear when that is done. A review package (*%1) "
           "that somebody handed you can be dropped here as well.")
            .arg(kPackageEnding),
        {ActionId::ImportRecording, ActionId::OpenPackage}, {ActionId::ShowTour});
}

// Guest raters import nothing.
QWidget* HomePage::makeEmptyRating()
{
    return new TeachingPage(
        m_theme, m_actions, QStringLiteral("session"), tr("No sessions to rate yet"),
        tr("Sessions that are handed to you to rate stand here. If one came to you as a review package (*%1), drop it "
           "here or open it.")
            .arg(kPackageEnding),
        {ActionId::OpenPackage}, {ActionId::ShowTour});
}

QWidget* HomePage::makeLibrary()
{
    auto* page = new QWidget;
    auto* layout = m_column = new QVBoxLayout(page);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(16);
    auto* head = new FlowLayout(16);
    auto* named = new QWidget;
    named->setMinimumWidth(static_cast<int>(kLeastName * m_theme.textScale));
    named->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* names = new QVBoxLayout;
    row->addLayout(names, 1);
    names->setSpacing(2);
    m_name = new ElidedLabel;
    m_name->setProperty("heading", 1);
    m_path = new ElidedLabel;
    m_path->setObjectName(QStringLiteral("libraryPath"));
    m_path->setProperty("muted", true);
    m_path->setElideMode(Qt::ElideMiddle);
    names->addWidget(m_name);
    names->addWidget(m_path);
    row->addWidget(makeWork()); // takes its room from long names alone: nothing else moves
    auto* ways = new QWidget;
    auto* buttons = new QHBoxLayout(ways);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addWidget(actionButton(m_actions, ActionId::ShowCollections, false));
    buttons->addWidget(actionButton(m_actions, ActionId::ImportRecording, true));
    head->addWidget(named);
    head->addWidget(ways);
    layout->addLayout(head);
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("findSession"));
    m_find->setAccessibleName(tr("Find a session"));
    m_find->setPlaceholderText(tr("Find a session by case, title, date or state; Enter looks in notes as well"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &HomePage::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_shown->rowCount() > 0)
            Q_EMIT openSessionRequested(currentSession());
        else
            Q_EMIT searchRequested(m_find->text());
    });
    layout->addWidget(m_find);
    makeSessions();
    m_content = new PageStack;
    auto* sessions = new QWidget;
    auto* rows = new QVBoxLayout(sessions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    m_dropHint = mutedLabel(tr("Drop a recording anywhere in this window to add a session."));
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setWordWrap(true);
    rows->addWidget(m_sessions, kAllRoom);
    rows->addWidget(m_dropHint);
    rows->addStretch(1);
    m_content->addWidget(sessions);
    m_content->addWidget(makeEmptyLibrary());
    m_none = mutedLabel(tr("No session has these words. Press Enter to look for them in notes and moments."));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_content->addWidget(m_none);
    m_content->addWidget(makeEmptyRating());
    layout->addWidget(m_content, 1);
    return page;
}

// Says that work goes on, and leads to it.
QWidget* HomePage::makeWork()
{
    auto* work = new QPushButton(this);
    work->setObjectName(QStringLiteral("homeWork"));
    work->setProperty("chip", true);
    work->setFocusPolicy(Qt::TabFocus);
    work->setToolTip(m_actions.toolTip(ActionId::GoToProgress));
    connect(work, &QPushButton::clicked, m_actions.action(ActionId::GoToProgress), &QAction::trigger);
    followWork(m_library, work, [this, work] {
        const QString words = backgroundText(m_library);
        work->setVisible(!words.isEmpty());
        if (words.isEmpty()) // what is hidden keeps its name
            return;
        work->setText(words);
        work->parentWidget()->layout()->activate(); // at once: it is whole whenever it is seen
    });
    return work;
}

void HomePage::addBar(QWidget& bar)
{
    m_column->insertWidget(m_column->indexOf(m_find), &bar);
}

void HomePage::find(const QString& words)
{
    const QUuid current = currentSession();
    m_shown->setWords(words);
    showState();
    const QModelIndex kept = m_shown->mapFromSource(m_model->indexOf(current));
    m_sessions->setCurrentIndex(kept.isValid() ? kept : m_shown->index(0, 0));
}

void HomePage::makeSessions()
{
    m_shown = new SessionFilter(this);
    m_shown->setSourceModel(m_model);
    m_sessions = new QListView;
    m_sessions->setObjectName(QStringLiteral("sessions"));
    m_sessions->setAccessibleName(tr("Sessions"));
    m_sessions->setModel(m_shown);
    auto* rows = new SessionDelegate(m_theme, m_sessions);
    m_sessions->setItemDelegate(rows);
    connect(rows, &SessionDelegate::workClicked, this, &HomePage::showWork);
    m_sessions->setMouseTracking(true);
    m_sessions->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sessions->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, changed, this, &HomePage::fitSessions);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &HomePage::fitSessions);
    connect(m_shown, &QAbstractItemModel::layoutChanged, this, &HomePage::fitSessions);
    connect(m_actions.action(ActionId::ImportRecording), &QAction::changed, this, &HomePage::fitSessions);
    connect(m_sessions, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openSessionRequested(index.data(SessionListModel::IdRole).toUuid());
    });
    connect(m_sessions, &QListView::customContextMenuRequested, this, &HomePage::showSessionMenu);
    new FindByTyping(*m_find, *m_sessions);
}

// Few sessions leave no large empty frame, and say how more come.
void HomePage::fitSessions()
{
    const int count = m_shown->rowCount();
    const bool few = count <= kFewSessions;
    int height = 2 * m_sessions->frameWidth();
    for (int row = 0; few && row < count; ++row)
        height += m_sessions->sizeHintForRow(row);
    m_sessions->setMaximumHeight(few ? height : QWIDGETSIZE_MAX);
    m_dropHint->setVisible(few && m_actions.action(ActionId::ImportRecording)->isEnabled());
}

void HomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &HomePage::fitSessions, Qt::QueuedConnection); // what is in it follows later
}

void HomePage::showRecent()
{
    m_recentList->clear();
    const QStringList folders = m_recent.folders();
    const auto nameOf = [](const QString& folder) { return QFileInfo(folder).fileName(); };
    for (const QString& folder : folders) {
        const auto named = std::count_if(folders.begin(), folders.end(),
                                         [&](const QString& other) { return nameOf(other) == nameOf(folder); });
        const QString name =
            named > 1 ? tr("%1 in %2").arg(nameOf(folder), QFileInfo(folder).dir().dirName()) : nameOf(folder);
        auto* item = new QListWidgetItem(strokeIcon(QStringLiteral("library")), name);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(QDir::toNativeSeparators(folder));
        m_recentList->addItem(item);
        if (m_library.isOpen() && QDir(folder) == QDir(pathText(m_library.folder())))
            m_recentList->setCurrentItem(item);
    }
    m_recentPart->setVisible(m_recentList->count() > 0);
}

void HomePage::showState()
{
    const bool open = m_library.isOpen();
    m_locked = m_locked && !open;
    if (m_locked)
        return;
    m_pages->setCurrentIndex(open ? 1 : 0);
    if (!open)
        return;
    m_name->setFullText(m_library.name());
    const QString path = QDir::toNativeSeparators(QFileInfo(pathText(m_library.folder())).absoluteFilePath());
    m_path->setFullText(m_reader.isEmpty() ? path : m_reader + QStringLiteral(" · ") + path);
    const bool empty = m_library.sessions().isEmpty();
    m_find->setVisible(!empty);
    const bool rates = m_library.role() == db::PersonRole::GuestRater;
    m_content->setCurrentIndex(empty ? (rates ? 3 : 1) : m_shown->rowCount() == 0 ? 2 : 0);
    fitSessions();
    // A list that gets the keyboard makes its first row the current one without marking it.
    if (!m_sessions->selectionModel()->hasSelection() && m_shown->rowCount() > 0) {
        const QModelIndex current = m_sessions->currentIndex();
        m_sessions->setCurrentIndex(current.isValid() ? current : m_shown->index(0, 0));
    }
}

// A passphrase says who somebody is: here they see whom the program takes them for.
void HomePage::nameReader()
{
    m_reader.clear();
    if (!m_library.isSealed())
        return;
    m_library.worker()->ask(
        this, [](LibraryService& library) { return PeopleService(library).people(); },
        [this](const Outcome<QList<PersonItem>>& people) {
            if (!people || !m_library.isOpen())
                return;
            for (const PersonItem& one : *people) {
                if (one.current && one.record.id == m_library.person())
                    m_reader = tr("%1, %2").arg(one.record.name, roleText(one.record.role));
            }
            showState();
        });
}

void HomePage::showLocked(const QString& libraryName, const QString& reason)
{
    m_locked = true;
    m_pages->setCurrentWidget(m_unlock);
    m_unlock->ask(libraryName, reason);
}

QUuid HomePage::currentSession() const
{
    return m_sessions->currentIndex().data(SessionListModel::IdRole).toUuid();
}

// Where its failed job was cleared away, there is nothing to see of it any more.
void HomePage::showWork(const QUuid& session)
{
    const QList<Job*> jobs = m_library.jobs();
    const bool failed =
        std::any_of(jobs.begin(), jobs.end(), [](const Job* job) { return job->state() == Job::State::Failed; });
    if (m_library.working(session) || (failed && !canGoOnMeasuring(m_library, session)))
        return m_actions.action(ActionId::GoToProgress)->trigger();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("workMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMeasure(*menu, session);
    menu->popup(QCursor::pos());
}

void HomePage::addMeasure(QMenu& menu, const QUuid& session)
{
    const bool goesOn = canGoOnMeasuring(m_library, session);
    QAction* measure = menu.addAction(strokeIcon(QStringLiteral("measure")),
                                      goesOn ? tr("Go on measuring") : tr("Measure"), this, [this, session, goesOn] {
                                          if (goesOn)
                                              Q_EMIT goOnRequested(session);
                                          else
                                              Q_EMIT measureRequested(session);
                                      });
    if (const QString mayNot = whyMayNot(m_library, permission::measure); !mayNot.isEmpty()) {
        measure->setEnabled(false);
        measure->setToolTip(mayNot);
        menu.setToolTipsVisible(true);
    }
}

void HomePage::showSessionMenu(const QPoint& at)
{
    const QModelIndex index = m_sessions->indexAt(at);
    if (!index.isValid())
        return;
    const QUuid id = index.data(SessionListModel::IdRole).toUuid();
    m_sessions->setCurrentIndex(index); // what the actions are about
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(strokeIcon(QStringLiteral("play")), tr("Open"), this,
                    [this, id] { Q_EMIT openSessionRequested(id); });
    addMeasure(*menu, id);
    menu->addSeparator();
    for (const ActionId action : {ActionId::EditDetails, ActionId::ShowCourse, ActionId::ShowConsent,
                                  ActionId::ShowAudit, ActionId::DestroySession})
        menu->addAction(m_actions.action(action));
    menu->popup(m_sessions->viewport()->mapToGlobal(at));
}

} // namespace alliance::app
