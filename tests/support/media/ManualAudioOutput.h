#pragma once
// An audio device whose time moves only when the test says so.

#include "media/player/AudioOutput.h"

#include <atomic>
#include <mutex>

namespace alliance::support
{

// What the test holds on to while the player owns the output.
struct ManualAudioState {
    std::atomic<std::int64_t> playedNs{0}; // set by the test; 0 again after every flush
    std::atomic<std::int64_t> written{0};  // sample groups since start() or flush()
    std::atomic<bool> paused{true};
    std::atomic<bool> working{true};
    std::atomic<bool> refuses{false}; // start() fails: no device
    std::atomic<double> volume{-1.0};
    std::atomic<int> flushes{0};
};

class ManualAudioOutput final : public media::AudioOutput
{
public:
    explicit ManualAudioOutput(std::shared_ptr<ManualAudioState> state) : m_state(std::move(state)) {}

    base::Status start(int sampleRate, int) override
    {
        if (m_state->refuses)
            return base::fail(base::ErrorCategory::NotFound, "no audio device");
        m_room = sampleRate;
        m_state->written = 0;
        return {};
    }
    std::int64_t write(std::span<const float> samples) override
    {
        // Room for a second beyond what was heard; two channels.
        const std::int64_t heard = m_state->playedNs.load() / 1000 * m_room / 1'000'000;
        const std::int64_t room = std::max<std::int64_t>(0, heard + m_room - m_state->written.load());
        const std::int64_t taken = std::min<std::int64_t>(room, static_cast<std::int64_t>(samples.size()) / 2);
        m_state->written += taken;
        return taken;
    }
    void flush() override
    {
        m_state->playedNs = 0;
        m_state->written = 0;
        ++m_state->flushes;
    }
    void setPaused(bool paused) override { m_state->paused = paused; }
    std::chrono::nanoseconds played() const override { return std::chrono::nanoseconds(m_state->playedNs.load()); }
    bool drained() const override { return true; }
    bool working() const override { return m_state->working; }
    void setVolume(double linear) override { m_state->volume = linear; }
    void stop() override { m_state->paused = true; }

private:
    std::shared_ptr<ManualAudioState> m_state;
    std::atomic<std::int64_t> m_room{48000};
};

} // namespace alliance::support
