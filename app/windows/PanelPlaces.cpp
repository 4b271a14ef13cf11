#include "app/windows/PanelPlaces.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/ReviewSession.h"
#include "app/panels/ReadingOrder.h"
#include "app/windows/MainWindow.h"
#include "app/windows/PanelTitles.h"
#include "app/windows/SideDock.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QSettings>
#include <QTabBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr QDockWidget::DockWidgetFeatures kFeatures =
    QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;

constexpr int kTries = 4; // layouts settle in several steps
struct Side {
    Qt::DockWidgetArea area;
    const char* width; // in the settings
    const char* text;  // the size of text then, per cent
};
constexpr Side kSides[] = {{Qt::LeftDockWidgetArea, "window/left-width", "window/left-width-text"},
                           {Qt::RightDockWidgetArea, "window/right-width", "window/right-width-text"}};

constexpr int kLeastWidth = 368; // with text of the usual size
constexpr int kMostWidth = 560;
constexpr int kUsualShare = 22; // per cent of the window
constexpr int kMostShare = 36;

struct Panel {
    ActionId id;
    const char* dock;
    const char* field; // where the focus goes; null: to the first one that takes it
};
constexpr Panel kPanels[] = {{ActionId::GoToCandidates, "queueDock", "candidateList"},
                             {ActionId::GoToNotes, "notesDock", nullptr},
                             {ActionId::GoToMarkers, "markersDock", nullptr},
                             {ActionId::GoToNote, "noteDock", "noteText"},
                             {ActionId::GoToMarker, "markerDock", "markerCode"},
                             {ActionId::GoToReasons, "reasonsDock", nullptr},
                             {ActionId::GoToProgress, "jobsDock", nullptr}};

} // namespace

PanelPlaces::PanelPlaces(const WindowParts& parts, MainWindow& window)
    : QObject(&window),
      m_actions(parts.actions),
      m_settings(parts.settings),
      m_window(window),
      m_theme(parts.theme),
      m_textScale(parts.theme.textScale)
{
    for (const Side& side : kSides)
        m_widths.insert(side.area, {m_settings.value(QString::fromLatin1(side.width)).toInt(),
                                    m_settings.value(QString::fromLatin1(side.text), 100).toInt() / 100.0});
    const auto on = [this](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::FloatPanel, [this] { toggleFloating(); });
    on(ActionId::MovePanel, [this] { moveAcross(); });
    on(ActionId::ResetLayout, [this] { putBack(); });
    bindPanels();
    new PanelTitles(m_window);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&m_window, &MainWindow::pageChanged, this, &PanelPlaces::refresh);
    // The page that comes, and full screen, take room from them before they are hidden.
    connect(&parts.session, &ReviewSession::aboutToClose, this, &PanelPlaces::noteWidths);
    on(ActionId::FullScreen, [this] {
        noteWidths();
        m_laying = true; // until they are back
    });
    connect(&m_window, &MainWindow::pageChanged, this, &PanelPlaces::takeAwayEmptyTitles, Qt::QueuedConnection);
    // The window sizes them next.
    connect(&m_window, &MainWindow::docksPlaced, this, &PanelPlaces::giveWidthsSoon);
    for (auto* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
    QCoreApplication::instance()->installEventFilter(this); // for those that the window makes later
    refresh();
}

void PanelPlaces::bindPanels()
{
    for (const Panel& panel : kPanels)
        connect(m_actions.action(panel.id), &QAction::triggered, this,
                [this, panel] { goTo(QString::fromLatin1(panel.dock), QString::fromLatin1(panel.field)); });
}

void PanelPlaces::goTo(const QString& dockName, const QString& fieldName)
{
    auto* dock = m_window.findChild<QDockWidget*>(dockName);
    bringUp(*dock);
    if (dock->isFloating())
        dock->activateWindow();
    if (auto* field = fieldName.isEmpty() ? nullptr : dock->findChild<QWidget*>(fieldName); field && field->isVisible())
        return field->setFocus(Qt::ShortcutFocusReason);
    if (QWidget* first = nextStopIn(*dock, *dock->widget(), false))
        first->setFocus(Qt::ShortcutFocusReason);
}

// A widget without a layout wants to be one pixel less than none high, and the panel would be cut by it.
QWidget* PanelPlaces::noTitle(QDockWidget& dock)
{
    auto* none = new QWidget(&dock);
    (new QHBoxLayout(none))->setContentsMargins(0, 0, 0, 0);
    return none;
}

void PanelPlaces::prepare(QDockWidget& dock)
{
    dock.setFeatures(kFeatures);
    dock.setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    QWidget* none = noTitle(dock);
    dock.setTitleBarWidget(none);
    QObject::connect(&dock, &QDockWidget::topLevelChanged, &dock, [&dock, none](bool window) {
        dock.setTitleBarWidget(window ? nullptr : none);
        none->setVisible(!window);
        // Where no window manager does it, the keyboard would stay with the window that is gone.
        if (!window)
            dock.window()->activateWindow();
    });
}

// Qt leaves the row of titles where it was when all panels of a stack are hidden at once.
void PanelPlaces::takeAwayEmptyTitles()
{
    const auto docks = m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const bool any = std::any_of(docks.begin(), docks.end(),
                                 [this](const QDockWidget* dock) { return isPanel(*dock) && !dock->isFloating(); });
    for (auto* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        if (!any || tabs->count() == 0)
            tabs->setGeometry({}); // has its place again as soon as there is a title
}

bool PanelPlaces::isPanel(const QDockWidget& dock) const
{
    return (dock.features() & QDockWidget::DockWidgetFloatable) != 0 && dock.isVisible();
}

void PanelPlaces::follow(QWidget* focus)
{
    for (QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            m_last = dock;
            return refresh();
        }
    }
}

void PanelPlaces::refresh()
{
    using enum ActionId;
    const bool any = m_last && isPanel(*m_last) && m_window.showsReview();
    const QString reason = any ? QString() : tr("Go into a panel at the side first");
    for (const ActionId id : {FloatPanel, MovePanel})
        m_actions.setReason(id, reason);
    m_actions.setEnabled({GoToCandidates, GoToNotes, GoToMarkers, GoToNote, GoToMarker, GoToReasons},
                         m_window.showsReview());
}

void PanelPlaces::toggleFloating()
{
    if (!m_last || !isPanel(*m_last))
        return refresh();
    QDockWidget& dock = *m_last; // the focus goes to another panel in between
    QWidget* focus = dock.isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    dock.setFloating(!dock.isFloating());
    bringUp(dock);
    dock.window()->activateWindow();
    if (focus)
        focus->setFocus();
}

void PanelPlaces::moveAcross()
{
    if (!m_last || !isPanel(*m_last))
        return refresh();
    QDockWidget& dock = *m_last;
    dock.setFloating(false);
    const Qt::DockWidgetArea to =
        m_window.dockWidgetArea(&dock) == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const int width = dock.width();
    QDockWidget* neighbour = nullptr;
    for (auto* other : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (!neighbour && other != &dock && isPanel(*other) && !other->isFloating() &&
            m_window.dockWidgetArea(other) == to)
            neighbour = other;
    m_window.addDockWidget(to, &dock);
    if (neighbour)
        m_window.tabifyDockWidget(neighbour, &dock);
    else
        m_window.resizeDocks({&dock}, {width}, Qt::Horizontal);
    bringUp(dock);
}

QDockWidget* PanelPlaces::panelIn(Qt::DockWidgetArea area) const
{
    for (auto* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (isPanel(*dock) && !dock->isFloating() && m_window.dockWidgetArea(dock) == area &&
            !dock->visibleRegion().isEmpty())
            return dock;
    return nullptr;
}

// Neither so wide that little of the picture is left nor narrower than usual, unless they were so already.
int PanelPlaces::widthNow(const Width& kept) const
{
    if (kept.pixels <= 0 || kept.textScale <= 0)
        return usualWidth(m_window.width(), m_textScale);
    if (kept.textScale == m_textScale)
        return kept.pixels;
    const int scaled = static_cast<int>(kept.pixels * m_textScale / kept.textScale);
    if (m_textScale > kept.textScale)
        return std::min(scaled, std::max(kept.pixels, m_window.width() * kMostShare / 100));
    return std::max(scaled, std::min(kept.pixels, usualWidth(m_window.width(), m_textScale)));
}

void PanelPlaces::noteWidths()
{
    if (!m_window.showsReview() || m_window.isFullScreen() || m_laying)
        return;
    for (const Side& side : kSides) {
        const QDockWidget* panel = panelIn(side.area);
        const Width kept = m_widths.value(side.area);
        if (!panel || panel->width() == m_laid.value(side.area) ||
            (kept.pixels > 0 && panel->width() == widthNow(kept)))
            continue; // what was chosen with another size of text still counts for that one
        m_widths.insert(side.area, {panel->width(), m_textScale});
        m_settings.setValue(QString::fromLatin1(side.width), panel->width());
        m_settings.setValue(QString::fromLatin1(side.text), static_cast<int>(std::lround(m_textScale * 100)));
    }
}

// Told several times of each change, while the panels have the widths that they had before.
void PanelPlaces::followText()
{
    if (m_theme.textScale == m_textScale)
        return;
    noteWidths();
    m_textScale = m_theme.textScale;
    giveWidthsSoon();
}

// A width that somebody chose is known by now.
void PanelPlaces::followSize(const QResizeEvent& event)
{
    if (event.size().width() == event.oldSize().width() || !m_window.showsReview() || m_window.isFullScreen())
        return;
    giveWidthsSoon();
}

void PanelPlaces::giveWidthsSoon()
{
    m_laying = true;
    if (!std::exchange(m_toGive, true))
        QMetaObject::invokeMethod(this, &PanelPlaces::giveWidthsAnew, Qt::QueuedConnection);
}

// What needs less room by now than when it was laid out last has to be heard before.
void PanelPlaces::giveWidthsAnew()
{
    m_toGive = false;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    giveWidths(kTries);
}

// A layout that is restored while the page beside it still asks for the room that it had without panels leaves them
// their least, and Qt does not come back to it.
void PanelPlaces::giveWidths(int tries)
{
    bool again = false;
    for (const Side& side : kSides) {
        QDockWidget* panel = panelIn(side.area);
        const int width = widthNow(m_widths.value(side.area));
        if (tries == 0 || !panel || width <= 0 || panel->width() == width)
            continue;
        m_window.resizeDocks({panel}, {width}, Qt::Horizontal);
        again = true;
    }
    if (!again)
        return keepLaid();
    QMetaObject::invokeMethod(
        this, [this, tries] { giveWidths(tries - 1); }, Qt::QueuedConnection);
}

void PanelPlaces::keepLaid()
{
    m_laying = false;
    for (const Side& side : kSides) {
        if (const QDockWidget* panel = panelIn(side.area))
            m_laid.insert(side.area, panel->width());
        else
            m_laid.remove(side.area);
    }
}

// The panels are there again before the window has its size.
void PanelPlaces::followFullScreen()
{
    if (std::exchange(m_fullScreen, m_window.isFullScreen()) && !m_fullScreen && m_window.showsReview())
        QMetaObject::invokeMethod(
            this, [this] { giveWidths(kTries); }, Qt::QueuedConnection);
}

void PanelPlaces::putBack()
{
    m_widths.clear();
    m_laid.clear();
    for (const Side& side : kSides)
        m_settings.remove(QString::fromLatin1(side.width));
    for (auto* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if ((dock->features() & QDockWidget::DockWidgetFloatable) == 0)
            continue;
        const bool hidden = dock->isHidden();
        dock->setFloating(false);
        if (m_window.dockWidgetArea(dock) != Qt::RightDockWidgetArea)
            m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->setHidden(hidden);
    }
}

void PanelPlaces::showMenu(const QTabBar& tabs, const QPoint& at)
{
    const int index = tabs.tabAt(at);
    if (index < 0)
        return;
    for (auto* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (isPanel(*dock) && dock->windowTitle() == tabs.tabText(index))
            m_last = dock;
    refresh();
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::FloatPanel, ActionId::MovePanel, ActionId::ResetLayout})
        menu->addAction(m_actions.action(id));
    menu->popup(tabs.mapToGlobal(at));
}

int PanelPlaces::usualWidth(int window, double textScale)
{
    const int wanted = std::clamp(window * kUsualShare / 100, kLeastWidth, kMostWidth);
    return std::min(static_cast<int>(wanted * textScale), window * kMostShare / 100);
}

bool PanelPlaces::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && watched == &m_window)
        noteWidths();
    if (event->type() == QEvent::WindowStateChange && watched == &m_window)
        followFullScreen();
    if (event->type() == QEvent::MouseButtonRelease && watched == &m_window) // their edges are the window's own
        QMetaObject::invokeMethod(this, &PanelPlaces::noteWidths, Qt::QueuedConnection);
    if (event->type() == QEvent::Resize && watched == &m_window)
        followSize(*static_cast<QResizeEvent*>(event));
    if (event->type() == QEvent::StyleChange && watched == &m_window)
        followText();
    const bool first = event->type() == QEvent::Polish;
    if ((!first && event->type() != QEvent::ContextMenu) || watched->parent() != &m_window)
        return false;
    auto* tabs = qobject_cast<QTabBar*>(watched);
    if (!tabs)
        return false;
    if (first)
        tabs->setAccessibleName(tr("Panels"));
    else
        showMenu(*tabs, static_cast<QContextMenuEvent*>(event)->pos());
    return !first;
}

} // namespace alliance::app
