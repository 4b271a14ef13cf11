#include "app/models/PlaybackController.h"

#include "app/models/PlaybackSpeed.h"
#include "app/models/ReviewSession.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kLagMs = 500;

} // namespace

PlaybackController::PlaybackController(ReviewSession& session, std::unique_ptr<media::AudioOutput> output,
                                       QObject* parent)
    : QObject(parent), m_session(session), m_range(session)
{
    for (int view = 0; view < media::kMaxViews; ++view) {
        m_feeds.push_back(std::make_unique<PictureFeed>());
        connect(m_feeds.back().get(), &PictureFeed::ready, this,
                [this, view](const ViewPicture& picture) { takePicture(view, picture); });
    }
    m_player = std::make_unique<media::Player>(events(), std::move(output));
    connect(&m_session, &ReviewSession::opened, this, &PlaybackController::openSession);
    connect(&m_session, &ReviewSession::closed, this, &PlaybackController::closeSession);
    connect(&m_session, &ReviewSession::offsetsChanged, this, &PlaybackController::showStoredOffsets);
    connect(&m_session, &ReviewSession::seekRequested, this, [this](qint64 frame) {
        if (!m_ready) { // gone to when it is
            m_resume.frame = frame;
            return;
        }
        handLeft();
        leaveLoop(m_session.timeOf(frame));
        m_player->seek(frame);
    });
    connect(&m_session, &ReviewSession::seekBeyondRequested, this, &PlaybackController::goBeyond);
    connect(&m_look, &EarlyLook::found, this, &PlaybackController::takeEarly);
    connect(&m_look, &EarlyLook::failed, this, &PlaybackController::forgetEarly);
    connect(&m_session, &ReviewSession::indexChanged, this, [this](bool goesOn) {
        if (!goesOn)
            openSession();
        else if (m_ready)
            extend();
    });
    connect(&m_range, &LoopRange::loopChanged, this, &PlaybackController::applyLoop);
    m_lag.setSingleShot(true);
    m_lag.setInterval(kLagMs);
    connect(&m_lag, &QTimer::timeout, this, &PlaybackController::scrubLags);
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
    events.frameShown = [this](int view, const media::VideoFrame& frame) {
        m_feeds[static_cast<std::size_t>(view)]->present(frame);
    };
    events.stateChanged = [this, later](media::PlayerState state) { later([this, state] { takeState(state); }); };
    events.positionChanged = [this, later](base::MediaTime time) { later([this, time] { takePosition(time); }); };
    events.failed = [this, later](const base::Error& error) { later([this, error] { fail(error); }); };
    events.silent = [this, later](const std::string& why) { later([this, why] { silence(why); }); };
    return events;
}

int PlaybackController::viewCount() const
{
    return static_cast<int>(m_session.cameras().size());
}

void PlaybackController::takePicture(int view, const ViewPicture& picture)
{
    if (!m_ready || view >= viewCount())
        return;
    const bool early = view == 0 && picture.frame < 0 && !picture.image.isNull();
    if (view == 0 && m_awaited && !early) {
        if (!m_session.isListed(*m_awaited) || picture.frame != m_session.frameAt(*m_awaited))
            return;
        m_awaited.reset();
    }
    if (early && !m_awaited)
        return;
    Q_EMIT pictureReady(view, picture);
    if (early) {
        m_lag.stop();
        m_session.setPosition(-1, picture.time);
    }
    if (view != 0 || picture.frame < 0)
        return;
    m_lag.stop();
    // Its picture may come before it is told that the time is listed: steps that wait for that count from there.
    if (m_beyond && m_stepsThere == 0 && picture.frame == m_session.frameAt(*m_beyond))
        m_beyond.reset();
    if (m_hand >= 0) {
        // Pictures of where the hand was before must not pull the playhead back.
        if (m_scrubbing || picture.frame != m_hand)
            return;
        m_hand = -1;
    }
    m_session.setPosition(picture.frame, picture.time);
}

void PlaybackController::takeState(media::PlayerState state)
{
    if (!m_ready)
        return;
    const bool playing = state == media::PlayerState::Playing;
    if (playing && !m_scrubbing)
        handLeft();
    setRate(playing ? m_player->rate() : 0);
    m_session.setPlaying(playing);
    Q_EMIT audioTracksChanged();
}

void PlaybackController::takePosition(base::MediaTime time)
{
    // Between two pictures; the frame that is shown stays the frame that is named.
    if (m_ready && m_hand < 0 && m_session.isPlaying() && m_session.frameAt(time) == m_session.currentFrame())
        m_session.setPosition(m_session.currentFrame(), time);
}

void PlaybackController::fail(const base::Error& error)
{
    const RecordingItem* item = m_session.recording();
    Q_EMIT failed(Failure{error, Subject::Recording, item ? item->record.fileName : QString()});
}

void PlaybackController::setRate(double rate)
{
    if (std::exchange(m_rate, rate) != rate)
        Q_EMIT rateChanged(rate);
}

void PlaybackController::goBeyond(base::MediaTime time)
{
    if (!m_ready)
        return;
    handLeft();
    leaveLoop(time);
    m_beyond = time;
    m_player->seekTime(time);
    lookAhead(time);
}

bool PlaybackController::lookAhead(base::MediaTime time)
{
    if (!m_look.isUsable() || m_session.isPlaying())
        return false;
    m_awaited = time;
    m_look.request(time);
    return true;
}

void PlaybackController::takeEarly(const media::VideoFrame& frame)
{
    if (m_ready && m_awaited)
        m_feeds.front()->present(frame);
}

void PlaybackController::forgetEarly()
{
    if (const auto awaited = std::exchange(m_awaited, std::nullopt); awaited && !m_scrubbing)
        m_player->seekTime(*awaited);
}

void PlaybackController::handLeft()
{
    m_awaited.reset();
    m_beyond.reset();
    m_stepsThere = 0;
    m_scrubbing = false;
    m_hand = -1;
    m_handBeyond.reset();
    m_lag.stop();
}

void PlaybackController::setPictureBox(int view, QSize box)
{
    m_feeds[static_cast<std::size_t>(view)]->setBox(box);
}

void PlaybackController::setOffset(int view, base::MediaTime offset)
{
    if (!m_ready || view <= 0 || view >= viewCount())
        return;
    m_offsets[view] = offset;
    m_player->setOffset(view, offset);
    Q_EMIT offsetChanged(view, offset);
}

void PlaybackController::showStoredOffsets()
{
    for (int view = 1; view < viewCount(); ++view)
        setOffset(view, m_session.cameras()[view].recording.record.offset);
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
    if (!m_ready)
        return;
    handLeft();
    setRate(m_speed);
    m_player->play();
}

void PlaybackController::pause()
{
    m_resume.playing = false;
    if (!m_ready)
        return;
    setRate(0);
    m_player->pause();
}

void PlaybackController::shuttleForward()
{
    shuttle(1);
}

void PlaybackController::shuttleBack()
{
    shuttle(-1);
}

void PlaybackController::shuttle(int direction)
{
    if (!m_ready)
        return;
    handLeft();
    setRate(shuttleRate(m_rate, direction));
    m_player->shuttle(m_rate);
}

void PlaybackController::stepFrames(int frames)
{
    if (!m_ready)
        return;
    if (m_beyond)
        return stepFromBeyond(*m_beyond, frames);
    handLeft();
    setRate(0);
    m_player->step(frames);
}

void PlaybackController::stepFromBeyond(base::MediaTime there, int frames)
{
    m_stepsThere += frames;
    m_session.whenListed(there, [self = QPointer(this), there] {
        if (self && self->m_beyond == there && self->m_stepsThere != 0)
            self->m_session.seekToFrame(self->m_session.frameAt(there) + std::exchange(self->m_stepsThere, 0));
    });
}

void PlaybackController::jump(base::MediaTime by)
{
    if (!m_ready)
        return;
    if (m_beyond)
        return m_session.seekToTime(std::clamp(*m_beyond + by, base::MediaTime{}, m_session.duration()));
    handLeft();
    if (!m_session.isPlaying())
        return m_player->step(by);
    m_player->seekTime(std::clamp(m_session.currentTime() + by, base::MediaTime{}, m_session.duration()));
}

void PlaybackController::scrubTo(base::MediaTime time)
{
    if (!m_ready)
        return;
    if (!std::exchange(m_scrubbing, true))
        m_lag.start();
    m_beyond.reset();
    m_handBeyond = m_session.isListed(time) ? std::nullopt : std::optional(time);
    if (m_handBeyond && lookAhead(time)) {
        m_hand = -1;
        m_session.setPosition(-1, time);
        return;
    }
    m_awaited.reset();
    m_hand = m_session.frameAt(time);
    m_player->scrub(m_hand);
    m_session.setPosition(m_hand, m_session.timeOf(m_hand));
}

void PlaybackController::endScrub()
{
    if (!m_ready || !std::exchange(m_scrubbing, false))
        return;
    m_lag.stop();
    leaveLoop(m_session.currentTime());
    if (m_session.isPlaying() || m_handBeyond)
        m_hand = -1;
    m_player->scrubEnd();
    if (const auto beyond = std::exchange(m_handBeyond, std::nullopt))
        m_session.seekToTime(*beyond); // known by now, or shown when it is
}

void PlaybackController::setSpeed(double factor)
{
    factor = std::clamp(factor, kSpeeds.front(), kSpeeds.back());
    m_player->setSpeed(factor);
    if (std::exchange(m_speed, factor) != factor)
        Q_EMIT speedChanged(factor);
    if (m_rate > 0)
        setRate(factor);
}

void PlaybackController::setLooping(bool on)
{
    m_range.setLooping(on);
    const auto loop = m_range.loop();
    if (m_ready && loop && !loop->contains(m_session.currentTime()))
        m_session.seekToTime(loop->start);
}

void PlaybackController::leaveLoop(base::MediaTime to)
{
    const auto loop = m_range.loop();
    if (!loop || loop->contains(to))
        return;
    // The frame at which a range begins may have begun before it.
    const std::int64_t frame = m_session.frameAt(to);
    if (frame >= 0 && frame + 1 < m_session.frameCount() && to < loop->start &&
        loop->start < m_session.timeOf(frame + 1))
        return;
    m_range.setLooping(false);
    Q_EMIT repeatLeft();
}

void PlaybackController::applyLoop()
{
    const auto loop = m_range.loop();
    if (std::exchange(m_loop, loop) != loop)
        m_player->setLoop(loop);
}

void PlaybackController::setDeinterlace(bool on)
{
    m_player->setDeinterlace(on);
}

} // namespace alliance::app
