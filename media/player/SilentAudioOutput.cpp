#include "media/player/SilentAudioOutput.h"

#include <algorithm>
#include <mutex>

namespace alliance::media
{
namespace
{

using Clock = std::chrono::steady_clock;

class SilentAudioOutput final : public AudioOutput
{
public:
    base::Status start(int sampleRate, int channels) override
    {
        const std::scoped_lock lock(m_mutex);
        if (sampleRate <= 0 || channels <= 0)
            return base::fail(base::ErrorCategory::Invalid, "sound format");
        m_rate = sampleRate;
        m_channels = channels;
        m_written = 0;
        m_before = {};
        m_paused = true;
        return {};
    }

    std::int64_t write(std::span<const float> samples) override
    {
        const std::scoped_lock lock(m_mutex);
        const std::int64_t held = m_written - groups(playedLocked());
        const std::int64_t room = std::max<std::int64_t>(0, m_rate / 2 - held);
        const std::int64_t taken = std::min<std::int64_t>(room, static_cast<std::int64_t>(samples.size()) / m_channels);
        m_written += taken;
        return taken;
    }

    void flush() override
    {
        const std::scoped_lock lock(m_mutex);
        m_written = 0;
        m_before = {};
        m_since = Clock::now();
    }

    void setPaused(bool paused) override
    {
        const std::scoped_lock lock(m_mutex);
        m_before = playedLocked();
        m_since = Clock::now();
        m_paused = paused;
    }

    std::chrono::nanoseconds played() const override
    {
        const std::scoped_lock lock(m_mutex);
        return playedLocked();
    }

    bool drained() const override
    {
        const std::scoped_lock lock(m_mutex);
        return groups(playedLocked()) >= m_written;
    }

    bool working() const override { return true; }
    void setVolume(double) override {}
    void stop() override { setPaused(true); }

private:
    std::chrono::nanoseconds playedLocked() const
    {
        const auto running = m_paused ? std::chrono::nanoseconds{} : Clock::now() - m_since;
        const std::chrono::nanoseconds written{m_written * 1'000'000'000 / std::max(1, m_rate)};
        return std::max(m_before, std::min(m_before + running, written));
    }
    std::int64_t groups(std::chrono::nanoseconds time) const { return time.count() / 1000 * m_rate / 1'000'000; }

    mutable std::mutex m_mutex;
    int m_rate = 48000;
    int m_channels = 1;
    std::int64_t m_written = 0;
    std::chrono::nanoseconds m_before{}; // played before m_since
    Clock::time_point m_since = Clock::now();
    bool m_paused = true;
};

} // namespace

std::unique_ptr<AudioOutput> makeSilentAudioOutput()
{
    return std::make_unique<SilentAudioOutput>();
}

} // namespace alliance::media
