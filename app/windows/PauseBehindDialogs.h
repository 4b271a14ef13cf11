#pragma once
// Playback pauses when a dialog comes over the window that has to be answered first: nobody should miss what is played
// behind a question. It does not go on by itself.

#include <QObject>

class QWidget;

namespace alliance::app
{

class PlaybackController;

class PauseBehindDialogs : public QObject
{
    Q_OBJECT

public:
    // `playback` outlives it; `window` owns it.
    PauseBehindDialogs(PlaybackController& playback, QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PlaybackController& m_playback;
};

} // namespace alliance::app
