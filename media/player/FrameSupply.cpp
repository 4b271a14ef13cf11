#include "media/player/FrameSupply.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace alliance::media
{
namespace
{

using Monotonic = PlayClock::Monotonic;

constexpr std::size_t kAhead = 8;        // frames kept ready while the clock runs
constexpr std::int64_t kHeadFrames = 12; // of a loop
constexpr double kShortest = 1.0 / 75;   // seconds that a frame is shown at least: screens show no more
constexpr double kMostCost = 0.4;        // seconds; what a frame may be expected to take
constexpr auto kLook = std::chrono::milliseconds(20);

std::int64_t sessionNs(double seconds, const Tick& tick)
{
    return static_cast<std::int64_t>(seconds * std::abs(tick.rate) * 1e9);
}

} // namespace

FrameSupply::FrameSupply(std::unique_ptr<SeekEngine> engine, const PlayClock& clock, Says says)
    : m_clock(clock),
      m_says(std::move(says)),
      m_engine(std::move(engine)),
      m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{
}

FrameSupply::~FrameSupply()
{
    m_thread.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_stop.request_stop();
    }
    m_wake.notify_all();
}

void FrameSupply::interrupt()
{
    m_stop.request_stop();
    m_wake.notify_all();
}

void FrameSupply::still(std::uint64_t number, std::int64_t frame, bool decode, bool cutShort, int travel)
{
    const std::scoped_lock lock(m_mutex);
    m_running = false;
    m_queue.clear();
    m_still = {number, frame, decode, false, false, travel};
    m_answer.reset();
    m_prepared = false;
    if (cutShort || m_interruptible)
        m_stop.request_stop();
    m_wake.notify_all();
}

void FrameSupply::decodeStill(std::uint64_t number)
{
    const std::scoped_lock lock(m_mutex);
    if (m_still.number != number)
        return;
    m_still.decode = true;
    m_wake.notify_all();
}

std::optional<VideoFrame> FrameSupply::takeStill(std::uint64_t number)
{
    const std::scoped_lock lock(m_mutex);
    return m_still.number == number ? std::exchange(m_answer, std::nullopt) : std::nullopt;
}

void FrameSupply::run(const FrameSchedule& schedule)
{
    const std::scoped_lock lock(m_mutex);
    m_still = {};
    m_answer.reset();
    m_running = true;
    ++m_epoch;
    m_schedule = schedule;
    m_queue.clear();
    m_last.reset();
    m_prepared = false;
    m_cost = 0.0;
    interrupt();
}

void FrameSupply::rest()
{
    const std::scoped_lock lock(m_mutex);
    m_still = {};
    m_answer.reset();
    m_running = false;
    m_queue.clear();
    interrupt();
}

void FrameSupply::extend(std::shared_ptr<const FrameIndex> index)
{
    const std::scoped_lock lock(m_mutex);
    if (m_schedule.index)
        m_schedule.index = index;
    m_longer = std::move(index);
    m_prepared = false;
    m_wake.notify_all();
}

std::optional<VideoFrame> FrameSupply::takeDue(const Tick& tick)
{
    const std::scoped_lock lock(m_mutex);
    std::optional<VideoFrame> due;
    while (!m_queue.empty() && m_schedule.distanceTo(tick, m_queue.front().place) <= 0) {
        const Queued& front = m_queue.front();
        const bool inTime = m_schedule.distanceToEnd(tick, front.place) > 0 ||
                            -m_schedule.distanceTo(tick, front.place) < sessionNs(kShortest, tick);
        due = inTime ? std::optional(front.frame) : std::nullopt;
        m_queue.pop_front();
        m_prepared = false;
    }
    m_wake.notify_all();
    return due;
}

std::optional<std::int64_t> FrameSupply::nextDistance(const Tick& tick) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_queue.empty())
        return std::nullopt;
    return m_schedule.distanceTo(tick, m_queue.front().place);
}

FrameSupply::Job FrameSupply::nextJob() const
{
    if (m_failed)
        return Job::None;
    if (m_still.number != 0 && !m_still.answered && (m_still.decode || !m_still.looked))
        return Job::Still;
    if (m_running && m_queue.size() < kAhead)
        return Job::Run;
    const bool useful = m_running ? true : m_still.answered && m_still.travel != 0;
    return useful && !m_prepared ? Job::Prepare : Job::None;
}

void FrameSupply::work(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait(lock, stop, [this] { return nextJob() != Job::None; });
        if (stop.stop_requested())
            break;
        m_stop = std::stop_source();
        if (m_longer) // that it continues the one in use was seen before
            static_cast<void>(m_engine->extend(std::exchange(m_longer, nullptr)));
        const Job job = nextJob();
        m_interruptible = job != Job::Still;
        if (job == Job::Still)
            giveStill(lock);
        else if (job == Job::Run)
            giveNext(lock);
        else
            prepare(lock);
        m_interruptible = true;
    }
}

void FrameSupply::giveStill(std::unique_lock<std::mutex>& lock)
{
    const Still order = m_still;
    const std::stop_token token = m_stop.get_token();
    lock.unlock();
    const bool fetchIt = order.decode || m_engine->cached(order.frame);
    auto frame = fetchIt ? fetch(order.frame, -1, token) : base::fail(base::ErrorCategory::Cancelled);
    lock.lock();
    const bool current = m_still.number == order.number;
    if (current)
        m_still.looked = true;
    if (frame && current) {
        m_answer = std::move(*frame);
        m_still.answered = true;
        m_still.looked = true;
        lock.unlock();
        m_says.ready();
        lock.lock();
    } else if (!frame && frame.error().category != base::ErrorCategory::Cancelled) {
        refuse(lock, frame.error());
    }
}

std::optional<Place> FrameSupply::choose(const Tick& tick) const
{
    // What would be over when it is there is not begun.
    const std::int64_t ahead = sessionNs(std::min(m_cost, kMostCost), tick);
    if (!m_last)
        return m_schedule.upcoming(tick, 0);
    auto next = m_schedule.following(tick, *m_last, sessionNs(kShortest, tick));
    if (next && m_schedule.distanceToEnd(tick, *next) < ahead) {
        auto later = m_schedule.upcoming(tick, ahead);
        if (later && m_schedule.distanceTo(tick, *later) > m_schedule.distanceTo(tick, *next))
            next = later;
    }
    return next;
}

void FrameSupply::giveNext(std::unique_lock<std::mutex>& lock)
{
    const std::uint64_t epoch = m_epoch;
    const std::stop_token token = m_stop.get_token();
    const Tick tick = m_clock.now();
    const auto place = tick.running() ? choose(tick) : std::nullopt;
    if (!place) {
        m_wake.wait_for(lock, token, kLook, [&] { return m_epoch != epoch || !m_running; });
        return;
    }
    const std::int64_t head =
        tick.loop && tick.forwards() ? m_schedule.index->frameAt(tick.loop->start - m_schedule.offset) : -1;
    lock.unlock();
    const auto began = Monotonic::now();
    auto frame = fetch(place->frame, head, token);
    const double took = std::chrono::duration<double>(Monotonic::now() - began).count();
    lock.lock();
    if (m_epoch != epoch || !m_running)
        return;
    if (!frame) {
        if (frame.error().category != base::ErrorCategory::Cancelled)
            refuse(lock, frame.error());
        return;
    }
    m_cost = std::min(0.7 * m_cost + 0.3 * took, kMostCost);
    m_last = place;
    m_queue.push_back({*place, std::move(*frame)});
    lock.unlock();
    m_says.ready();
    lock.lock();
}

void FrameSupply::prepare(std::unique_lock<std::mutex>& lock)
{
    const std::stop_token token = m_stop.get_token();
    int direction = m_still.travel;
    if (m_running)
        direction = m_clock.now().forwards() ? 1 : -1;
    lock.unlock();
    const auto more = m_engine->prepare(direction, token);
    lock.lock();
    // Failing here is no news: the frame itself will tell when it is asked for.
    if (!token.stop_requested() && (!more || !*more))
        m_prepared = true;
}

// `head`: first frame of the loop, or -1.
base::Result<VideoFrame> FrameSupply::fetch(std::int64_t frame, std::int64_t head, const std::stop_token& stop)
{
    if (head != m_headAt) {
        m_head.clear();
        m_headAt = head;
    }
    if (const auto held = m_head.find(frame); held != m_head.end())
        return held->second;
    auto fetched = m_engine->frame(frame, stop);
    if (fetched && head >= 0 && frame >= head && frame < head + kHeadFrames)
        m_head.emplace(frame, *fetched);
    return fetched;
}

void FrameSupply::refuse(std::unique_lock<std::mutex>& lock, const base::Error& error)
{
    m_failed = true;
    lock.unlock();
    m_says.failed(error);
    lock.lock();
}

} // namespace alliance::media
