#include "media/player/PlayerCore.h"

#include <algorithm>
#include <utility>

namespace alliance::media
{
namespace
{

constexpr base::MediaTime kShortestLoop{50'000'000};

} // namespace

PlayerCore::PlayerCore(PlayerEvents events, std::unique_ptr<AudioOutput> output, PlayerSnapshot& snapshot,
                       Mailbox& mailbox)
    : m_events(std::move(events)),
      m_snapshot(snapshot),
      m_mailbox(mailbox),
      m_sound(std::move(output), [this] { m_mailbox.put(command::SoundNotice{}); })
{
}

base::Status PlayerCore::addView(int number, PlayerRecording& recording, const SeekOptions& options)
{
    if (!recording.source || !recording.index || recording.index->frameCount() == 0)
        return base::fail(base::ErrorCategory::Invalid, "no source or no frames");
    auto engine = SeekEngine::open(std::move(recording.source), recording.index, options);
    if (!engine)
        return tl::unexpected(engine.error());
    std::unique_ptr<ScrubProxy> proxy;
    if (recording.derived) {
        if (auto opened = ScrubProxy::open(recording.derived, recording.index))
            proxy = std::move(*opened);
    }
    View::Says says;
    says.show = [this, number](const VideoFrame& frame) {
        m_snapshot.frames[static_cast<std::size_t>(number)].store(frame.frame);
        if (m_events.frameShown)
            m_events.frameShown(number, frame);
    };
    says.shown = [this, number](std::uint64_t request) { m_mailbox.put(command::Shown{number, request}); };
    says.failed = [this](const base::Error& error) { m_mailbox.put(command::ViewFailed{error}); };
    const base::MediaTime offset = number == 0 ? base::MediaTime{} : recording.offset;
    m_views.push_back(std::make_unique<View>(std::move(*engine), std::move(proxy), offset, m_clock, std::move(says)));
    m_views.back()->setDeinterlace(m_snapshot.deinterlace.load());
    const std::scoped_lock lock(m_snapshot.mutex);
    m_snapshot.offsets[static_cast<std::size_t>(number)] = offset;
    return {};
}

base::Status PlayerCore::open(command::Open&& order)
{
    const int count = static_cast<int>(order.recordings.size());
    if (count < 1 || count > kMaxViews)
        return base::fail(base::ErrorCategory::Invalid, "number of recordings");
    PlayerRecording& first = order.recordings.front();
    auto soundSource = first.source ? first.source->clone() : base::fail(base::ErrorCategory::Invalid, "no source");
    SeekOptions options = order.options;
    options.cacheBytes /= count;
    for (int i = 0; i < count; ++i) {
        auto added = addView(i, order.recordings[static_cast<std::size_t>(i)], options);
        if (!added) {
            shutDown();
            return added;
        }
    }
    m_index = first.index;
    m_silenceSaid = false;
    m_target = clamped(order.start);
    changeLoudness();
    const base::Status heard =
        soundSource ? m_sound.open(std::move(*soundSource), m_index) : tl::unexpected(soundSource.error());
    publishSound();
    if (!heard)
        reportSilence(heard.error().context);
    return {};
}

void PlayerCore::shutDown()
{
    m_clock.stop({});
    m_sound.close();
    m_views.clear();
    m_index.reset();
    m_target = 0;
    m_travel = 0;
    m_snapshot.positionNs.store(0);
    for (auto& frame : m_snapshot.frames)
        frame.store(-1);
    changeLoop(std::nullopt);
    publishSound();
}

void PlayerCore::publishSound()
{
    m_snapshot.track.store(m_sound.track());
    const std::scoped_lock lock(m_snapshot.mutex);
    m_snapshot.tracks = m_sound.tracks();
}

void PlayerCore::report(PlayerState state, double rate)
{
    m_snapshot.rate.store(rate);
    if (m_snapshot.state.exchange(state) != state && m_events.stateChanged)
        m_events.stateChanged(state);
}

void PlayerCore::reportFailure(const base::Error& error)
{
    if (m_events.failed)
        m_events.failed(error);
}

void PlayerCore::reportSilence(const std::string& why)
{
    if (!std::exchange(m_silenceSaid, true) && m_events.silent)
        m_events.silent(why);
}

void PlayerCore::reportPosition(base::MediaTime session)
{
    m_snapshot.positionNs.store(session.ns);
    if (m_events.positionChanged)
        m_events.positionChanged(session);
}

std::int64_t PlayerCore::clamped(std::int64_t frame) const
{
    return std::clamp<std::int64_t>(frame, 0, lastFrame());
}

base::MediaTime PlayerCore::askedTime(std::int64_t frame) const
{
    const bool inside = m_askedTime >= base::MediaTime{} && m_askedTime < m_index->endTime();
    return inside && m_index->frameAt(m_askedTime) == frame ? m_askedTime : m_index->timeOf(frame);
}

std::int64_t PlayerCore::insideLoop(std::int64_t frame) const
{
    if (!m_loop)
        return frame;
    return std::clamp(frame, m_index->frameAt(m_loop->start), m_index->frameAt(m_loop->end - base::MediaTime{1}));
}

base::MediaTime PlayerCore::timeOf(std::int64_t frame) const
{
    const bool startsLoop = m_loop && m_index->frameAt(m_loop->start) == frame;
    return startsLoop ? m_loop->start : m_index->timeOf(frame);
}

std::uint64_t PlayerCore::showStill(std::int64_t frame, Haste haste, bool always)
{
    if (frame != m_target)
        m_travel = frame > m_target ? 1 : -1;
    m_target = frame;
    m_askedTime = m_index->timeOf(frame);
    const base::MediaTime session = timeOf(frame);
    m_snapshot.positionNs.store(session.ns);
    ++m_request;
    for (const auto& view : m_views)
        view->still({m_request, session, haste, always, m_travel});
    return m_request;
}

void PlayerCore::settle()
{
    for (const auto& view : m_views)
        view->settle();
}

void PlayerCore::run(base::MediaTime from, double rate)
{
    if (m_loop && !m_loop->contains(from))
        from = rate > 0 ? m_loop->start : m_loop->end - base::MediaTime{1};
    const AudioFeeder* heard = nullptr;
    if (rate > 0) {
        m_sound.play(from, rate, m_loop);
        heard = m_sound.feeder();
    } else {
        m_sound.pause();
    }
    m_travel = rate > 0 ? 1 : -1;
    m_clock.start(from, rate, m_loop, m_index->endTime(), heard);
    for (const auto& view : m_views)
        view->follow();
}

base::MediaTime PlayerCore::halt()
{
    const base::MediaTime at = m_clock.now().time;
    m_clock.stop(at);
    if (m_sound.isHeard())
        m_silenceSaid = false;
    m_sound.pause();
    for (const auto& view : m_views)
        view->hold();
    return at;
}

void PlayerCore::changeLoop(const std::optional<base::TimeRange>& range)
{
    m_loop.reset();
    if (range && m_index) {
        const base::TimeRange inside{std::max(range->start, base::MediaTime{}),
                                     std::min(range->end, m_index->endTime())};
        if (inside.length() >= std::min(kShortestLoop, m_index->endTime()) && !inside.empty())
            m_loop = inside;
    }
    const std::scoped_lock lock(m_snapshot.mutex);
    m_snapshot.loop = m_loop;
}

void PlayerCore::changeOffset(int view, base::MediaTime offset)
{
    if (view <= 0 || view >= static_cast<int>(m_views.size()))
        return;
    View& changed = *m_views[static_cast<std::size_t>(view)];
    changed.setOffset(offset);
    if (m_clock.now().running())
        changed.follow();
    const std::scoped_lock lock(m_snapshot.mutex);
    m_snapshot.offsets[static_cast<std::size_t>(view)] = offset;
}

void PlayerCore::extend(int view, const std::shared_ptr<const FrameIndex>& index)
{
    if (view < 0 || view >= static_cast<int>(m_views.size()) || !m_views[static_cast<std::size_t>(view)]->extend(index))
        return;
    if (view == 0) {
        m_index = index;
        m_sound.extend(index);
    }
}

void PlayerCore::chooseTrack(int stream)
{
    if (m_sound.choose(stream))
        publishSound();
}

void PlayerCore::changeDeinterlace()
{
    for (const auto& view : m_views)
        view->setDeinterlace(m_snapshot.deinterlace.load());
}

void PlayerCore::changeLoudness()
{
    m_sound.setLoudness(m_snapshot.muted.load() ? 0.0 : m_snapshot.volume.load());
}

} // namespace alliance::media
