#include "tests/support/media/RecordingAudioOutput.h"

#include <algorithm>
#include <utility>

namespace alliance::support
{
namespace
{

using Clock = std::chrono::steady_clock;

class RecordingAudioOutput final : public media::AudioOutput
{
public:
    explicit RecordingAudioOutput(std::shared_ptr<RecordedSound> recorded) : m_recorded(std::move(recorded)) {}
    ~RecordingAudioOutput() override { endPiece(); }

    base::Status start(int sampleRate, int channels) override
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_recorded->present)
            return base::fail(base::ErrorCategory::NotFound, "no audio device");
        endPiece();
        m_rate = sampleRate;
        m_channels = static_cast<std::size_t>(channels);
        m_paused = true;
        m_waiting.clear();
        m_taken = 0;
        return {};
    }

    std::int64_t write(std::span<const float> samples) override
    {
        const std::scoped_lock lock(m_mutex);
        play();
        const auto held = static_cast<std::int64_t>(m_waiting.size());
        const std::int64_t room = std::max<std::int64_t>(0, m_rate / 3 - held);
        const auto taken = std::min(room, static_cast<std::int64_t>(samples.size() / m_channels));
        for (std::int64_t i = 0; i < taken; ++i)
            m_waiting.push_back(samples[static_cast<std::size_t>(i) * m_channels]);
        return taken;
    }

    void flush() override
    {
        const std::scoped_lock lock(m_mutex);
        play();
        endPiece();
        m_waiting.clear();
        m_taken = 0;
    }

    void setPaused(bool paused) override
    {
        const std::scoped_lock lock(m_mutex);
        if (paused == m_paused)
            return;
        play();
        endPiece();
        m_paused = paused;
    }

    std::chrono::nanoseconds played() const override
    {
        const std::scoped_lock lock(m_mutex);
        play();
        const std::int64_t whole = m_taken * 1'000'000'000 / std::max(1, m_rate);
        // Between two samples time goes on.
        const bool running = m_piece.sampleRate != 0 && !m_waiting.empty();
        const std::int64_t within = running ? (Clock::now() - m_next).count() : 0;
        return std::chrono::nanoseconds(whole + std::clamp<std::int64_t>(within, 0, 1'000'000'000 / m_rate));
    }

    bool drained() const override
    {
        const std::scoped_lock lock(m_mutex);
        play();
        return m_waiting.empty();
    }

    bool working() const override { return m_recorded->working; }
    void setVolume(double) override {}
    void stop() override { setPaused(true); }

private:
    // Plays what is due by now.
    void play() const
    {
        if (m_paused || m_waiting.empty())
            return;
        const auto now = Clock::now();
        if (m_piece.sampleRate == 0) {
            m_piece = {now, m_rate, {}};
            m_next = now;
        }
        const double due = std::chrono::duration<double>(now - m_piece.began).count() * m_rate;
        const auto more = static_cast<std::int64_t>(due) - static_cast<std::int64_t>(m_piece.samples.size());
        const auto count = std::clamp<std::int64_t>(more, 0, static_cast<std::int64_t>(m_waiting.size()));
        const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(count);
        m_piece.samples.insert(m_piece.samples.end(), m_waiting.begin(), end);
        m_waiting.erase(m_waiting.begin(), end);
        m_taken += count;
        const auto since = static_cast<std::int64_t>(m_piece.samples.size()) * 1'000'000'000 / m_rate;
        m_next = m_piece.began + std::chrono::nanoseconds(since);
        if (m_waiting.empty())
            endPiece();
    }

    void endPiece() const
    {
        if (!m_piece.samples.empty())
            m_recorded->add(std::move(m_piece));
        m_piece = {};
    }

    std::shared_ptr<RecordedSound> m_recorded;
    mutable std::mutex m_mutex;
    int m_rate = 48000;
    std::size_t m_channels = 2;
    bool m_paused = true;
    mutable std::vector<float> m_waiting;
    mutable std::int64_t m_taken = 0; // since start() or flush()
    mutable HeardSound m_piece;       // being heard; rate 0: nothing is
    mutable Clock::time_point m_next{};
};

} // namespace

std::unique_ptr<media::AudioOutput> makeRecordingAudioOutput(std::shared_ptr<RecordedSound> recorded)
{
    return std::make_unique<RecordingAudioOutput>(std::move(recorded));
}

} // namespace alliance::support
