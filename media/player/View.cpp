#include "media/player/View.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::media
{
namespace
{

using std::chrono::milliseconds;

constexpr milliseconds kFresh{250};       // older than this, what is shown must be renewed: work under way may end
constexpr milliseconds kRest{120};        // a hand that is still for so long rests
constexpr milliseconds kStepPatience{40}; // for the full frame, before a small one is shown
constexpr milliseconds kSeekPatience{3};  // time for a frame of the cache
constexpr milliseconds kStarved{34};      // nothing shown for so long while time runs: small frames help out
constexpr milliseconds kSoon{15};         // a full frame that is due so soon is waited for
constexpr milliseconds kLongest{200};
constexpr milliseconds kBreath{1}; // the sound's clock may move in steps

milliseconds patience(Haste haste)
{
    return haste == Haste::Step ? kStepPatience : haste == Haste::Seek ? kSeekPatience : milliseconds{0};
}

} // namespace

View::View(std::unique_ptr<SeekEngine> engine, std::unique_ptr<ScrubProxy> proxy, base::MediaTime offset,
           const PlayClock& clock, Says says)
    : m_clock(clock),
      m_says(std::move(says)),
      m_schedule{engine->sharedIndex(), offset},
      m_proxy(std::move(proxy)),
      m_supply(std::move(engine), clock, {[this] { changed(); }, m_says.failed}),
      m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
}

View::~View()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void View::changed()
{
    const std::scoped_lock lock(m_mutex);
    ++m_changes;
    m_wake.notify_all();
}

void View::still(const Still& order)
{
    const std::scoped_lock lock(m_mutex);
    m_following = false;
    m_still = order;
    m_frame = m_schedule.frameAt(order.session);
    m_ordered = Monotonic::now();
    if (m_frame >= 0) {
        const bool fresh = m_ordered - m_lastShown < kFresh;
        m_supply.still(order.request, m_frame, order.haste != Haste::Scrub, fresh, order.travel);
    } else {
        m_supply.rest();
    }
    ++m_changes;
    m_wake.notify_all();
}

void View::settle()
{
    const std::scoped_lock lock(m_mutex);
    if (m_following)
        return;
    m_settled = m_still.request;
    m_supply.decodeStill(m_still.request);
}

void View::follow()
{
    const std::scoped_lock lock(m_mutex);
    m_following = true;
    m_supply.run(m_schedule);
    ++m_changes;
    m_wake.notify_all();
}

void View::hold()
{
    const std::scoped_lock lock(m_mutex);
    m_following = false;
    m_still = {};
    m_supply.rest();
    ++m_changes;
    m_wake.notify_all();
}

void View::setOffset(base::MediaTime offset)
{
    const std::scoped_lock lock(m_mutex);
    m_schedule.offset = offset;
}

bool View::extend(const std::shared_ptr<const FrameIndex>& index)
{
    const std::scoped_lock lock(m_mutex);
    if (!index || !index->continues(*m_schedule.index))
        return false;
    m_schedule.index = index;
    m_supply.extend(index);
    return true;
}

void View::setDeinterlace(bool on)
{
    m_deinterlace.store(on);
}

void View::run(std::stop_token stop)
{
    Lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const std::uint64_t seen = m_changes;
        const auto until = m_following ? followStep(lock, stop) : stillStep(lock, stop);
        m_wake.wait_until(lock, stop, until, [&] { return m_changes != seen; });
    }
}

void View::deliver(Lock& lock, VideoFrame frame, std::uint64_t request)
{
    m_shown.store(frame.frame);
    m_small = frame.preview;
    m_anything = true;
    m_lastShown = Monotonic::now();
    lock.unlock();
    auto plain = m_deinterlace.load() ? m_deinterlacer.apply(frame) : base::Result<VideoFrame>(frame);
    m_says.show(plain ? *plain : frame);
    m_delivered.store(frame.frame);
    if (request != 0)
        m_says.shown(request);
    lock.lock();
}

std::optional<VideoFrame> View::small(std::int64_t frame, const std::stop_token& stop)
{
    if (!m_proxy || !m_proxy->has(frame))
        return std::nullopt;
    auto got = m_proxy->frame(frame, stop);
    return got ? std::optional(std::move(*got)) : std::nullopt;
}

View::Monotonic::time_point View::stillStep(Lock& lock, const std::stop_token& stop)
{
    const Still order = m_still;
    const auto now = Monotonic::now();
    if (order.request == 0 || m_answered == order.request)
        return now + kLongest;
    const bool stands = m_anything && m_shown.load() == m_frame && (m_frame < 0 || !m_small);
    if (!order.always && stands) {
        m_answered = order.request;
        m_says.shown(order.request);
        return now + kLongest;
    }
    if (m_frame < 0) {
        m_answered = order.request;
        deliver(lock, VideoFrame(), order.request);
        return now;
    }
    if (auto full = m_supply.takeStill(order.request)) {
        m_answered = order.request;
        deliver(lock, std::move(*full), order.request);
        return now;
    }
    if (m_previewed != order.request) {
        const auto from = m_ordered + patience(order.haste);
        if (now < from)
            return from;
        previewStill(lock, order, stop);
        return now;
    }
    if (order.haste != Haste::Scrub || m_settled == order.request)
        return now + kLongest;
    if (now < m_ordered + kRest)
        return m_ordered + kRest;
    m_settled = order.request;
    m_supply.decodeStill(order.request);
    return now + kLongest;
}

void View::previewStill(Lock& lock, const Still& order, const std::stop_token& stop)
{
    const std::int64_t frame = m_frame;
    lock.unlock();
    auto preview = small(frame, stop);
    lock.lock();
    const bool current = !m_following && m_still.request == order.request;
    if (current)
        m_previewed = order.request;
    if (preview && current) {
        if (auto full = m_supply.takeStill(order.request)) {
            m_answered = order.request;
            preview = std::move(full);
        }
        deliver(lock, std::move(*preview), order.request);
    } else if (preview && !m_following && Monotonic::now() - m_lastShown > kStarved) {
        // Overtaken by a newer request; still better than a picture that stands.
        deliver(lock, std::move(*preview), 0);
    } else if (current) {
        m_settled = order.request;
        m_supply.decodeStill(order.request);
    }
}

View::Monotonic::time_point View::followStep(Lock& lock, const std::stop_token& stop)
{
    const Tick tick = m_clock.now();
    const auto now = Monotonic::now();
    if (!tick.running())
        return now + kLongest;
    const auto wall = [&](std::int64_t sessionNs) {
        const double ns = static_cast<double>(sessionNs) / std::abs(tick.rate);
        return std::chrono::nanoseconds(static_cast<std::int64_t>(std::min(ns, 1e9)));
    };
    const std::int64_t due = m_schedule.frameAt(tick.time);
    if (auto frame = m_supply.takeDue(tick)) {
        if (frame->frame != m_shown.load() || m_small)
            deliver(lock, std::move(*frame), 0);
        return now;
    }
    if (due < 0 && (m_shown.load() >= 0 || !m_anything)) {
        deliver(lock, VideoFrame(), 0);
        return now;
    }
    const auto next = m_supply.nextDistance(tick);
    const bool wanting = due >= 0 && due != m_shown.load() && m_proxy && !(next && wall(*next) < kSoon);
    if (wanting && now - m_lastShown > kStarved && previewDue(lock, tick, due, stop))
        return now;
    const auto pause = next ? wall(*next) : std::chrono::nanoseconds(wanting ? kSoon : kStarved);
    return now + std::clamp<std::chrono::nanoseconds>(pause, kBreath, kStarved);
}

// The small picture of what is due, where full ones cannot keep up; false when there is none.
bool View::previewDue(Lock& lock, const Tick& tick, std::int64_t due, const std::stop_token& stop)
{
    lock.unlock();
    auto preview = small(due, stop);
    lock.lock();
    if (!preview || !m_following)
        return preview.has_value();
    const Tick later = m_clock.now();
    const bool inTime =
        later.run == tick.run && later.lap == tick.lap &&
        (m_schedule.frameAt(later.time) == due ||
         std::abs((later.time - tick.time).ns) < static_cast<std::int64_t>(1.5e7 * std::abs(tick.rate)));
    if (inTime)
        deliver(lock, std::move(*preview), 0);
    return inTime;
}

} // namespace alliance::media
