#pragma once
// The player of the open session. Joins media::Player, which works in its own threads, with ReviewSession and the
// picture widget, which live in the window's thread.

#include "app/services/Failure.h"
#include "media/base/MediaTime.h"
#include "media/player/Player.h"
#include "media/qt/QtVideoOutput.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace alliance::app
{

class ReviewSession;

class PlaybackController : public QObject
{
    Q_OBJECT

public:
    // `output` may be null: no sound. `session` must outlive the controller.
    PlaybackController(ReviewSession& session, std::unique_ptr<media::AudioOutput> output, QObject* parent = nullptr);
    ~PlaybackController() override;

    double volume() const { return m_volume; } // 0-1
    bool isMuted() const { return m_muted; }
    // Pictures are made no wider than this (pixels of the screen); 0: as recorded.
    void setPictureWidth(int pixels);

public Q_SLOTS:
    void togglePlay();
    void play();
    void pause();
    void stepFrames(int frames);             // pauses
    void jump(alliance::base::MediaTime by); // keeps playing if playing
    void shuttleBack();                      // two seconds back, then plays
    void setVolume(double linear);
    void setMuted(bool muted);

Q_SIGNALS:
    void pictureReady(const QImage& picture, qint64 frame, bool damaged);
    void failed(const alliance::app::Failure& failure);
    void soundChanged(bool muted, double volume);
    void silenced(); // no sound can be heard: no device, or none in the recording

private:
    void openRecording();
    void closeRecording();
    media::PlayerEvents events();
    void takeState(media::PlayerState state);

    ReviewSession& m_session;
    media::QtVideoOutput m_video;
    double m_volume = 0.8;
    bool m_muted = false;
    bool m_ready = false;
    std::unique_ptr<media::Player> m_player; // last: its threads call the members above
};

} // namespace alliance::app
