#include "app/models/PlaybackController.h"

#include "app/models/ReviewSession.h"
#include "app/services/RecordingFiles.h"

#include <QMetaObject>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr base::MediaTime kShuttle{2'000'000'000};

} // namespace

PlaybackController::PlaybackController(ReviewSession& session, std::unique_ptr<media::AudioOutput> output,
                                       QObject* parent)
    : QObject(parent), m_session(session), m_player(std::make_unique<media::Player>(events(), std::move(output)))
{
    connect(&m_session, &ReviewSession::opened, this, &PlaybackController::openRecording);
    connect(&m_session, &ReviewSession::closed, this, &PlaybackController::closeRecording);
    connect(&m_session, &ReviewSession::seekRequested, this, [this](qint64 frame) {
        if (m_ready)
            m_player->seek(frame);
    });
    connect(&m_video, &media::QtVideoOutput::pictureReady, this, [this](qint64 frame, qint64 timeNs, bool damaged) {
        if (!m_ready)
            return;
        Q_EMIT pictureReady(m_video.picture(), frame, damaged);
        m_session.setPosition(frame, base::MediaTime{timeNs});
    });
    m_player->setVolume(m_volume);
}

PlaybackController::~PlaybackController()
{
    m_player->close();
}

media::PlayerEvents PlaybackController::events()
{
    const auto later = [this](auto work) { QMetaObject::invokeMethod(this, work, Qt::QueuedConnection); };
    media::PlayerEvents events;
    events.frameShown = [this](int, const media::VideoFrame& frame) { m_video.present(frame); };
    events.stateChanged = [this, later](media::PlayerState state) { later([this, state] { takeState(state); }); };
    events.positionChanged = [this, later](base::MediaTime time) {
        later([this, time] {
            if (m_ready && m_session.isPlaying() && time > m_session.currentTime())
                m_session.setPosition(m_session.currentFrame(), time);
        });
    };
    events.failed = [this, later](const base::Error& error) {
        later([this, error] {
            const RecordingItem* item = m_session.recording();
            Q_EMIT failed(Failure{error, Subject::Recording, item ? item->record.fileName : QString()});
        });
    };
    events.silent = [this, later](const std::string&) { later([this] { Q_EMIT silenced(); }); };
    return events;
}

void PlaybackController::openRecording()
{
    closeRecording();
    const RecordingItem* item = m_session.recording();
    if (!item || !m_session.frameIndex())
        return;
    Outcome<std::unique_ptr<base::ByteSource>> source = app::openRecording(item->mediaPath);
    if (!source) {
        Q_EMIT failed(source.error());
        return;
    }
    m_ready = true;
    std::vector<media::PlayerRecording> recordings(1);
    recordings.front().source = std::move(*source);
    recordings.front().index = m_session.frameIndex();
    m_player->open(std::move(recordings));
}

void PlaybackController::closeRecording()
{
    m_ready = false;
    m_player->close();
}

void PlaybackController::takeState(media::PlayerState state)
{
    if (m_ready)
        m_session.setPlaying(state == media::PlayerState::Playing);
}

void PlaybackController::setPictureWidth(int pixels)
{
    m_video.setMaxWidth(pixels);
}

void PlaybackController::togglePlay()
{
    if (m_session.isPlaying())
        pause();
    else
        play();
}

void PlaybackController::play()
{
    if (m_ready)
        m_player->play();
}

void PlaybackController::pause()
{
    if (m_ready)
        m_player->pause();
}

void PlaybackController::stepFrames(int frames)
{
    if (m_ready)
        m_player->step(frames);
}

void PlaybackController::jump(base::MediaTime by)
{
    const base::MediaTime last = m_session.timeOf(m_session.frameCount() - 1);
    m_session.seekToTime(std::clamp(m_session.currentTime() + by, base::MediaTime{}, last));
}

void PlaybackController::shuttleBack()
{
    jump(base::MediaTime{} - kShuttle);
    play();
}

void PlaybackController::setVolume(double linear)
{
    m_volume = std::clamp(linear, 0.0, 1.0);
    m_player->setVolume(m_volume);
    Q_EMIT soundChanged(m_muted, m_volume);
}

void PlaybackController::setMuted(bool muted)
{
    m_muted = muted;
    m_player->setMuted(muted);
    Q_EMIT soundChanged(m_muted, m_volume);
}

} // namespace alliance::app
