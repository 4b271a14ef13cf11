#pragma once
// A device without hardware that plays in real time and keeps what it played, and when.

#include "media/player/AudioOutput.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace alliance::support
{

// Sound that was heard without a break.
struct HeardSound {
    std::chrono::steady_clock::time_point began;
    int sampleRate = 0;
    std::vector<float> samples; // first channel
};

// What a test or bench holds on to while the player owns the output. Thread safe.
class RecordedSound
{
public:
    void add(HeardSound heard)
    {
        const std::scoped_lock lock(m_mutex);
        m_heard.push_back(std::move(heard));
    }
    std::vector<HeardSound> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_heard, {});
    }
    std::atomic<bool> working{true}; // false: the device went away
    std::atomic<bool> present{true}; // false: start() finds none

private:
    std::mutex m_mutex;
    std::vector<HeardSound> m_heard;
};

// Holds a third of a second; falls silent when it runs dry, as devices do, and says so in played().
std::unique_ptr<media::AudioOutput> makeRecordingAudioOutput(std::shared_ptr<RecordedSound> recorded);

} // namespace alliance::support
