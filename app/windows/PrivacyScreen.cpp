#include "app/windows/PrivacyScreen.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/panels/PrivacyCover.h"
#include "app/windows/PrivacyFlow.h"

#include <QApplication>
#include <QKeyEvent>

namespace alliance::app
{

PrivacyScreen::PrivacyScreen(ActionRegistry& actions, PlaybackController& playback, PrivacyFlow& privacy,
                             QWidget& window)
    : QObject(&window),
      m_actions(actions),
      m_playback(playback),
      m_privacy(&privacy),
      m_covers([this](QWidget& covered) {
          auto* cover = new PrivacyCover(covered, m_actions.keyText(ActionId::HideEverything));
          connect(
              cover, &PrivacyCover::goOnRequested, this, [this] { setOn(false); }, Qt::QueuedConnection);
          return cover;
      })
{
    connect(m_actions.action(ActionId::HideEverything), &QAction::triggered, this, [this] { setOn(!isOn()); });
    qApp->installEventFilter(this);
}

PrivacyScreen::~PrivacyScreen()
{
    if (isOn())
        m_playback.setSilenced(false);
}

void PrivacyScreen::setOn(bool on)
{
    if (on == isOn())
        return;
    // The sound first: it reaches further than the picture.
    m_playback.setSilenced(on);
    if (on)
        m_playback.pause();
    m_covers.setOn(on);
}

bool PrivacyScreen::isOurKey(const QEvent& event) const
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    return m_actions.spec(ActionId::HideEverything).shortcuts.contains(QKeySequence(key.keyCombination()));
}

bool PrivacyScreen::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) && m_privacy &&
        m_privacy->isLocked())
        return false;
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
                setOn(!isOn());
            return true;
        }
        break;
    default:
        break;
    }
    return isOn() && filterWhileOn(watched, event);
}

bool PrivacyScreen::filterWhileOn(QObject* watched, QEvent* event)
{
    m_covers.see(watched, *event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::InputMethod:
        return watched->isWidgetType();
    case QEvent::KeyPress:
    case QEvent::KeyRelease: { // what presses the button that goes on, and nothing that would leave it
        const int key = static_cast<const QKeyEvent*>(event)->key();
        const bool presses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        return watched->isWidgetType() && !(presses && m_covers.holds(watched));
    }
    case QEvent::ToolTip:
        return true;
    default:
        return false;
    }
}

} // namespace alliance::app
