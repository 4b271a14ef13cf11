#include "media/player/AudioFeeder.h"

#include <chrono>
#include <span>

namespace alliance::media
{
namespace
{

constexpr auto kRefillPause = std::chrono::milliseconds(8);

} // namespace

AudioFeeder::AudioFeeder(AudioOutput& output, std::unique_ptr<AudioReader> reader, std::function<void()> changed)
    : m_output(output), m_reader(std::move(reader)), m_changed(std::move(changed)), m_usable(m_reader != nullptr)
{
    if (m_usable)
        m_thread = std::jthread([this](std::stop_token stop) { run(std::move(stop)); });
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

void AudioFeeder::play(base::MediaTime time, double speed)
{
    const std::scoped_lock lock(m_mutex);
    m_order = {true, time, speed};
    ++m_orderNumber;
    m_soundingNumber = 0;
    m_orderStop.request_stop();
    m_orderStop = std::stop_source();
    m_wake.notify_all();
}

void AudioFeeder::pause()
{
    const std::scoped_lock lock(m_mutex);
    m_order.playing = false;
    ++m_orderNumber;
    m_soundingNumber = 0;
    m_orderStop.request_stop();
    m_orderStop = std::stop_source();
    m_wake.notify_all();
}

std::optional<base::MediaTime> AudioFeeder::now() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_usable || !m_order.playing)
        return std::nullopt;
    if (m_soundingNumber != m_orderNumber)
        return m_order.time;
    const double heard = static_cast<double>(m_output.played().count()) * m_order.speed;
    return base::MediaTime{m_order.time.ns + static_cast<std::int64_t>(heard)};
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
    m_samples.clear();
    m_at = 0;
    m_readerEnded = false;
    m_tempo.reset();
    if (order.speed != 1.0) {
        auto tempo = TempoFilter::make(m_reader->sampleRate(), m_reader->channels(), order.speed);
        if (!tempo) {
            giveUp(tempo.error().context);
            return false;
        }
        m_tempo = std::move(*tempo);
    }
    if (auto sought = m_reader->seek(order.time); !sought) {
        giveUp(sought.error().context);
        return false;
    }
    return feed(std::move(stop));
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
        m_at += static_cast<std::size_t>(taken) * static_cast<std::size_t>(m_reader->channels());
        if (m_at < m_samples.size())
            return true;
    }
    return false;
}

bool AudioFeeder::refill(std::stop_token stop)
{
    m_samples.clear();
    m_at = 0;
    while (m_samples.empty()) {
        if (m_readerEnded) {
            // The clock goes on while pictures remain after the sound.
            constexpr std::size_t kGroups = 2048;
            m_samples.assign(kGroups * static_cast<std::size_t>(m_reader->channels()), 0.0F);
            return true;
        }
        auto block = m_reader->next(stop);
        if (!block) {
            if (block.error().category != base::ErrorCategory::Cancelled)
                giveUp(block.error().context);
            return false;
        }
        m_readerEnded = !*block;
        if (*block && !m_tempo)
            m_samples = std::move((*block)->samples);
        else if (*block)
            m_readerEnded = !m_tempo->process((*block)->samples, m_samples);
    }
    return true;
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
