#include "media/player/AudioFeeder.h"

#include <chrono>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace alliance::media
{
namespace
{

constexpr auto kRefillPause = std::chrono::milliseconds(8);
constexpr std::int64_t kSilentGroups = 2048; // written at a time where the recording has no sound
constexpr std::int64_t kNanoseconds = 1'000'000'000;

} // namespace

AudioFeeder::AudioFeeder(AudioOutput& output, std::unique_ptr<AudioReader> reader, std::function<void()> changed)
    : m_output(output),
      m_reader(std::move(reader)),
      m_changed(std::move(changed)),
      m_rate(m_reader->sampleRate()),
      m_channels(m_reader->channels()),
      m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
}

AudioFeeder::~AudioFeeder()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_orderStop.request_stop();
    }
    m_thread.request_stop();
    m_wake.notify_all();
}

void AudioFeeder::changeOrder(const Order& order)
{
    const std::scoped_lock lock(m_mutex);
    m_order = order;
    ++m_orderNumber;
    m_soundingNumber = 0;
    m_orderStop.request_stop();
    m_orderStop = std::stop_source();
    m_wake.notify_all();
}

void AudioFeeder::play(base::MediaTime time, double speed, const std::optional<base::TimeRange>& loop)
{
    changeOrder({true, time, speed, loop});
}

void AudioFeeder::pause()
{
    changeOrder({});
}

std::optional<SoundTime> AudioFeeder::now() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_usable || !m_order.playing)
        return std::nullopt;
    if (m_soundingNumber != m_orderNumber || m_spans.empty())
        return SoundTime{m_order.time, 0};
    const std::int64_t played = m_output.played().count();
    const Span* span = &m_spans.front();
    std::int64_t since = played;
    for (const Span& later : m_spans) {
        const std::int64_t starts = later.groups * kNanoseconds / m_rate;
        if (starts > played)
            break;
        span = &later;
        since = played - starts;
    }
    const double heard = static_cast<double>(since) * m_order.speed;
    return SoundTime{{span->time.ns + static_cast<std::int64_t>(heard)}, span->lap};
}

bool AudioFeeder::lost() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_usable;
}

std::optional<std::string> AudioFeeder::takeNotice()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_notice, std::nullopt);
}

void AudioFeeder::run(std::stop_token stop)
{
    std::uint64_t done = 0;
    while (!stop.stop_requested()) {
        Order order;
        std::uint64_t number = 0;
        std::stop_token orderStop;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [&] { return m_orderNumber != done; });
            if (stop.stop_requested())
                break;
            order = m_order;
            number = m_orderNumber;
            orderStop = m_orderStop.get_token();
        }
        done = number;
        m_output.setPaused(true);
        m_output.flush();
        if (!order.playing || !begin(order, orderStop))
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_orderNumber != number)
                continue;
            m_output.setPaused(false);
            m_soundingNumber = number;
        }
        while (!orderStop.stop_requested() && feed(orderStop)) {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, orderStop, kRefillPause, [&] { return m_orderNumber != number; });
        }
    }
    m_output.setPaused(true);
    m_output.flush();
}

bool AudioFeeder::begin(const Order& order, std::stop_token stop)
{
    m_current = order;
    m_samples.clear();
    m_at = 0;
    m_written = 0;
    m_lap = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_spans.clear();
    }
    return beginSpan(order.time) && feed(std::move(stop));
}

bool AudioFeeder::beginSpan(base::MediaTime time)
{
    m_spanTime = time;
    m_spanIn = 0;
    m_spanOut = 0;
    m_readerEnded = false;
    m_tempo.reset();
    if (m_current.speed != 1.0) {
        auto tempo = TempoFilter::make(m_rate, m_channels, m_current.speed);
        if (!tempo) {
            giveUp(tempo.error().context);
            return false;
        }
        m_tempo = std::move(*tempo);
    }
    if (auto sought = m_reader->seek(time); !sought) {
        giveUp(sought.error().context);
        return false;
    }
    const std::scoped_lock lock(m_mutex);
    m_spans.push_back({m_written, time, m_lap});
    // Of those that were heard only the last matters.
    const std::int64_t played = m_output.played().count();
    while (m_spans.size() > 1 && m_spans[1].groups * kNanoseconds / m_rate <= played)
        m_spans.pop_front();
    return true;
}

// Fills the output; false when sound cannot go on.
bool AudioFeeder::feed(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (!m_output.working()) {
            giveUp("the audio device failed");
            return false;
        }
        if (m_at >= m_samples.size() && !refill(stop))
            return false;
        const std::int64_t taken = m_output.write(std::span(m_samples).subspan(m_at));
        m_written += taken;
        m_at += static_cast<std::size_t>(taken) * static_cast<std::size_t>(m_channels);
        if (m_at < m_samples.size())
            return true;
    }
    return false;
}

std::int64_t AudioFeeder::leftInLoop() const
{
    if (!m_current.loop)
        return std::numeric_limits<std::int64_t>::max();
    const double length = static_cast<double>((m_current.loop->end - m_spanTime).ns) * 1e-9 * m_rate;
    return std::max<std::int64_t>(0, std::llround(length) - m_spanIn);
}

bool AudioFeeder::refill(const std::stop_token& stop)
{
    m_samples.clear();
    m_at = 0;
    while (m_samples.empty()) {
        const std::int64_t left = leftInLoop();
        if (!(left > 0 ? read(left, stop) : endSpan()))
            return false;
    }
    return true;
}

// Appends at most `most` groups of the recording, after the change of speed; after the sound's end silence, because
// the clock goes on while pictures remain.
bool AudioFeeder::read(std::int64_t most, const std::stop_token& stop)
{
    const auto channels = static_cast<std::size_t>(m_channels);
    m_block.clear();
    if (!m_readerEnded) {
        auto block = m_reader->next(stop);
        if (!block) {
            if (block.error().category != base::ErrorCategory::Cancelled)
                giveUp(block.error().context);
            return false;
        }
        m_readerEnded = !*block;
        if (*block)
            m_block = std::move((*block)->samples);
    } else {
        m_block.assign(static_cast<std::size_t>(kSilentGroups) * channels, 0.0F);
    }
    if (static_cast<std::int64_t>(m_block.size() / channels) > most)
        m_block.resize(static_cast<std::size_t>(most) * channels);
    m_spanIn += static_cast<std::int64_t>(m_block.size() / channels);
    if (!m_tempo) {
        m_samples.swap(m_block);
    } else if (auto changed = m_tempo->process(m_block, m_samples); !changed) {
        giveUp(changed.error().context);
        return false;
    }
    m_spanOut += static_cast<std::int64_t>(m_samples.size() / channels);
    return true;
}

// Appends what the change of speed holds back, to the exact length, and goes back to the start of the loop. The span
// that follows starts where these samples end.
bool AudioFeeder::endSpan()
{
    if (m_tempo) {
        std::vector<float> rest;
        if (auto finished = m_tempo->finish(rest); !finished) {
            giveUp(finished.error().context);
            return false;
        }
        m_tempo.reset();
        const std::int64_t whole = std::llround(static_cast<double>(m_spanIn) / m_current.speed);
        const std::int64_t missing = std::max<std::int64_t>(0, whole - m_spanOut);
        rest.resize(static_cast<std::size_t>(missing) * static_cast<std::size_t>(m_channels));
        m_spanOut = whole;
        if (!rest.empty()) {
            m_samples = std::move(rest);
            return true;
        }
    }
    ++m_lap;
    return beginSpan(m_current.loop->start);
}

void AudioFeeder::giveUp(std::string why)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_usable = false;
        m_notice = std::move(why);
    }
    m_changed();
}

} // namespace alliance::media
