#pragma once
// Keeps an AudioOutput filled from an AudioReader in its own thread, and is the clock while it does. Internal to media.

#include "media/audio/AudioReader.h"
#include "media/audio/TempoFilter.h"
#include "media/player/AudioOutput.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace alliance::media
{

// Thread safe. `output` outlives it; it is used from this object's thread and, for played() and the volume, from
// callers' threads.
class AudioFeeder
{
public:
    // `reader` may be null (no sound): then there is never a clock here. `changed` is called from the feeder's thread
    // when a notice was left.
    AudioFeeder(AudioOutput& output, std::unique_ptr<AudioReader> reader, std::function<void()> changed);
    ~AudioFeeder();
    AudioFeeder(const AudioFeeder&) = delete;
    AudioFeeder& operator=(const AudioFeeder&) = delete;

    // Plays from `time`; what was sounding before stops.
    void play(base::MediaTime time, double speed);
    void pause();
    // Time heard, on the recording's clock; the time asked for while sound is still being fetched; nullopt when there
    // is no sound to follow.
    std::optional<base::MediaTime> now() const;
    // Why sound stopped for good, once.
    std::optional<std::string> takeNotice();

private:
    struct Order {
        bool playing = false;
        base::MediaTime time;
        double speed = 1.0;
    };

    void run(std::stop_token stop);
    bool begin(const Order& order, std::stop_token stop);
    bool feed(std::stop_token stop);
    bool refill(std::stop_token stop);
    void giveUp(std::string why);

    AudioOutput& m_output;
    std::unique_ptr<AudioReader> m_reader;
    std::function<void()> m_changed;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Order m_order;
    std::uint64_t m_orderNumber = 0;    // of m_order
    std::uint64_t m_soundingNumber = 0; // of the order that sounds; 0: none
    bool m_usable = false;
    std::stop_source m_orderStop;
    std::optional<std::string> m_notice;

    // Feeder's thread only.
    std::unique_ptr<TempoFilter> m_tempo;
    std::vector<float> m_samples; // to be written, from m_at on
    std::size_t m_at = 0;
    bool m_readerEnded = false;

    std::jthread m_thread; // last: its work uses the members above
};

} // namespace alliance::media
