// How the recordings of a session come into the player, and leave it.

#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/services/RecordingFiles.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace alliance::app
{

struct PlaybackController::Sources {
    std::vector<media::PlayerRecording> recordings;
    std::optional<Failure> failure;
};

void PlaybackController::openSession()
{
    closeSession();
    const QList<ReviewCamera> cameras = m_session.cameras();
    for (const ReviewCamera& camera : cameras)
        m_offsets.append(camera.recording.record.offset);
    Q_EMIT viewsChanged();
    for (const Failure& failure : m_session.cameraFailures())
        Q_EMIT failed(failure);
    if (!cameras.isEmpty())
        openSources();
}

void PlaybackController::reopen()
{
    if (!m_session.isOpen() || m_session.cameras().isEmpty())
        return;
    ++m_generation;
    m_resume = {std::max<std::int64_t>(m_session.currentFrame(), 0), m_chosenTrack, m_session.isPlaying()};
    m_look.close();
    handLeft();
    m_ready = false;
    setRate(0);
    m_session.setPlaying(false);
    openSources();
}

void PlaybackController::openSources()
{
    m_opening.start([this, cameras = m_session.cameras(), generation = m_generation,
                     growing = m_session.isGrowing()](const std::stop_token& stop) {
        auto sources = std::make_shared<Sources>();
        for (const ReviewCamera& camera : cameras) {
            auto source = openRecording(camera.recording);
            if (!source) {
                sources->failure = source.error();
                break;
            }
            sources->recordings.push_back({std::move(*source), camera.index, camera.recording.record.offset,
                                           camera.recording.bytes.derived(), growing});
        }
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, sources, generation] {
                if (generation == m_generation)
                    start(sources);
            },
            Qt::QueuedConnection);
    });
}

void PlaybackController::start(const std::shared_ptr<Sources>& sources)
{
    if (sources->failure) {
        Q_EMIT failed(*sources->failure);
        return;
    }
    m_ready = true;
    m_player->setSpeed(m_speed);
    const bool growing = sources->recordings.front().growing;
    media::SeekOptions options;
    options.cacheBytes = m_pictureMemory;
    const Resume resume = std::exchange(m_resume, {});
    const std::int64_t last = sources->recordings.front().index->frameCount() - 1;
    m_player->open(std::move(sources->recordings), std::min(resume.frame, last), options);
    if (resume.track >= 0)
        m_player->chooseAudioTrack(resume.track);
    m_player->setLoop(m_loop);
    if (resume.playing)
        play();
    if (growing) { // more may have become known meanwhile
        extend();
        if (const RecordingItem* recording = m_session.recording(); recording && m_session.isGrowing())
            m_look.open(*recording, m_session.frameIndex());
    }
}

void PlaybackController::extend()
{
    m_player->extend(0, m_session.frameIndex(), !m_session.isGrowing());
    if (!m_session.isGrowing())
        m_look.close();
    m_player->setLoop(m_loop); // it may reach what is known only now
}

void PlaybackController::closeSession()
{
    ++m_generation;
    m_opening.cancel();
    m_resume = {};
    m_look.close();
    m_ready = false;
    handLeft();
    setRate(0);
    m_offsets.clear();
    m_chosenTrack = -1;
    m_player->close();
    for (const auto& feed : m_feeds)
        feed->clear();
    Q_EMIT viewsChanged();
}

} // namespace alliance::app
