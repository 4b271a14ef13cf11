#include "app/windows/PrivacyScreen.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/panels/PrivacyCover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

namespace alliance::app
{
namespace
{

// Windows that stay; menus, lists and tips that pop up are closed.
bool isCoverable(const QWidget& widget)
{
    return widget.isWindow() && (widget.windowType() == Qt::Window || widget.windowType() == Qt::Dialog ||
                                 widget.windowType() == Qt::Sheet || widget.windowType() == Qt::Tool);
}

} // namespace

PrivacyScreen::PrivacyScreen(ActionRegistry& actions, PlaybackController& playback, QWidget& window)
    : QObject(&window), m_actions(actions), m_playback(playback)
{
    connect(m_actions.action(ActionId::HideEverything), &QAction::triggered, this, [this] { setOn(!m_on); });
    qApp->installEventFilter(this);
}

PrivacyScreen::~PrivacyScreen()
{
    if (m_on)
        m_playback.setSilenced(false);
}

void PrivacyScreen::setOn(bool on)
{
    if (on == m_on)
        return;
    if (!on) {
        m_on = false;
        return uncover();
    }
    // The sound first: it reaches further than the picture.
    m_playback.setSilenced(true);
    m_playback.pause();
    m_focus = QApplication::focusWidget();
    m_on = true;
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && isCoverable(*widget))
            cover(*widget);
    if (const QWidget* active = QApplication::activeWindow(); active && m_covered.contains(active->window()))
        m_covered[active->window()].cover->setFocus();
}

void PrivacyScreen::cover(QWidget& window)
{
    if (m_covered.contains(&window))
        return;
    auto* cover = new PrivacyCover(window, m_actions.keyText(ActionId::HideEverything));
    connect(
        cover, &PrivacyCover::goOnRequested, this, [this] { setOn(false); }, Qt::QueuedConnection);
    m_covered.insert(&window, {cover, window.windowTitle()});
    window.setWindowTitle(QCoreApplication::applicationName());
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_covered.remove(gone); });
    if (window.isActiveWindow())
        cover->setFocus();
}

void PrivacyScreen::uncover()
{
    const QHash<QWidget*, Covered> covered = std::exchange(m_covered, {});
    for (auto it = covered.begin(); it != covered.end(); ++it) {
        disconnect(it.key(), &QObject::destroyed, this, nullptr);
        it.key()->setWindowTitle(it->title);
        if (it->cover) {
            it->cover->hide();
            it->cover->deleteLater();
        }
    }
    m_playback.setSilenced(false);
    if (m_focus)
        m_focus->setFocus();
}

bool PrivacyScreen::isOurKey(const QEvent& event) const
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    return m_actions.spec(ActionId::HideEverything).shortcuts.contains(QKeySequence(key.keyCombination()));
}

bool PrivacyScreen::belongsToCover(const QObject* object) const
{
    for (; object; object = object->parent())
        if (qobject_cast<const PrivacyCover*>(object))
            return true;
    return false;
}

bool PrivacyScreen::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // taken here, so that it comes as a key even past a modal dialog
        if (isOurKey(*event)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched->isWidgetType() && isOurKey(*event)) {
            if (!static_cast<QKeyEvent*>(event)->isAutoRepeat())
                setOn(!m_on);
            return true;
        }
        break;
    default:
        break;
    }
    return m_on && filterWhileOn(watched, event);
}

bool PrivacyScreen::filterWhileOn(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::InputMethod:
        return widget != nullptr;
    case QEvent::KeyPress:
    case QEvent::KeyRelease: { // what presses the button that goes on, and nothing that would leave it
        const int key = static_cast<const QKeyEvent*>(event)->key();
        const bool presses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        return widget && !(presses && belongsToCover(widget));
    }
    case QEvent::Show:
        if (widget && isCoverable(*widget))
            cover(*widget);
        return false;
    case QEvent::ToolTip:
        return true;
    case QEvent::WindowTitleChange:
        if (widget && m_covered.contains(widget) && widget->windowTitle() != QCoreApplication::applicationName()) {
            m_covered[widget].title = widget->windowTitle();
            widget->setWindowTitle(QCoreApplication::applicationName());
        }
        return false;
    case QEvent::WindowActivate:
        if (widget && m_covered.contains(widget) && m_covered[widget].cover)
            m_covered[widget].cover->setFocus();
        return false;
    default:
        return false;
    }
}

} // namespace alliance::app
