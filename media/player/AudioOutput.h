#pragma once
// Where the player's sound goes. media/qt implements it on a device; SilentAudioOutput is the clock without a device.

#include "media/base/Result.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>

namespace alliance::media
{

// All calls come from the player's threads; implementations are thread safe.
class AudioOutput
{
public:
    virtual ~AudioOutput() = default;

    // Prepares for interleaved float samples; playback is paused and empty. May be called again for another format.
    // Fails with NotFound (no device) or Internal: the player then runs on the monotonic clock.
    virtual base::Status start(int sampleRate, int channels) = 0;
    // Takes as many whole sample groups as there is room for, never waits. Returns groups taken.
    virtual std::int64_t write(std::span<const float> samples) = 0;
    // Drops what was written and not yet heard; played() starts again at 0. Keeps the paused state.
    virtual void flush() = 0;
    virtual void setPaused(bool paused) = 0;
    // Time heard since start() or flush(). Grows only while playing; never falls between flushes.
    virtual std::chrono::nanoseconds played() const = 0;
    // Is everything that was written heard?
    virtual bool drained() const = 0;
    // False after the device went away: the player falls back to the monotonic clock.
    virtual bool working() const = 0;
    virtual void setVolume(double linear) = 0; // 0..1
    virtual void stop() = 0;
};

} // namespace alliance::media
