#include "app/windows/PauseBehindDialogs.h"

#include "app/models/PlaybackController.h"
#include "app/panels/CommandPalette.h"

#include <QApplication>
#include <QEvent>

namespace alliance::app
{

PauseBehindDialogs::PauseBehindDialogs(PlaybackController& playback, QWidget& window)
    : QObject(&window), m_playback(playback)
{
    window.installEventFilter(this);
}

bool PauseBehindDialogs::eventFilter(QObject* watched, QEvent* event)
{
    // The palette is gone at once, and what is chosen there may be about what is playing.
    if (event->type() == QEvent::WindowBlocked && !qobject_cast<CommandPalette*>(QApplication::activeModalWidget()))
        m_playback.pause();
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
