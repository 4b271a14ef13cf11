#pragma once
// Keeps an AudioOutput filled from an AudioReader in its own thread, and is the clock while it does. Internal to media.

#include "media/audio/AudioReader.h"
#include "media/audio/TempoFilter.h"
#include "media/player/AudioOutput.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace alliance::media
{

// What is heard now.
struct SoundTime {
    base::MediaTime time;
    std::uint64_t lap = 0; // rounds of the loop since play()
};

// Thread safe. `output` outlives it; it is used from this object's thread and, for played() and the volume, from
// callers' threads.
class AudioFeeder
{
public:
    // `changed` is called from the feeder's thread when a notice was left.
    AudioFeeder(AudioOutput& output, std::unique_ptr<AudioReader> reader, std::function<void()> changed);
    ~AudioFeeder();
    AudioFeeder(const AudioFeeder&) = delete;
    AudioFeeder& operator=(const AudioFeeder&) = delete;

    // Plays from `time` at `speed` > 0; what was sounding before stops. With a loop, which contains `time`, the sample
    // at its start follows the one before its end.
    void play(base::MediaTime time, double speed, const std::optional<base::TimeRange>& loop);
    void pause();
    // Time heard, on the recording's clock; the time asked for while sound is still being fetched; nullopt when there
    // is no sound to follow.
    std::optional<SoundTime> now() const;
    // Has sound stopped for good?
    bool lost() const;
    // Why sound stopped for good, once.
    std::optional<std::string> takeNotice();

private:
    struct Order {
        bool playing = false;
        base::MediaTime time;
        double speed = 1.0;
        std::optional<base::TimeRange> loop;
    };
    // Sound of one round of the loop: what was written from `groups` on belongs to `time` and later.
    struct Span {
        std::int64_t groups = 0;
        base::MediaTime time;
        std::uint64_t lap = 0;
    };

    void changeOrder(const Order& order);
    void run(std::stop_token stop);
    bool begin(const Order& order, std::stop_token stop);
    bool beginSpan(base::MediaTime time);
    bool feed(std::stop_token stop);
    bool refill(const std::stop_token& stop);
    bool read(std::int64_t most, const std::stop_token& stop);
    bool endSpan();
    std::int64_t leftInLoop() const;
    void giveUp(std::string why);

    AudioOutput& m_output;
    std::unique_ptr<AudioReader> m_reader;
    std::function<void()> m_changed;
    const int m_rate;
    const int m_channels;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Order m_order;
    std::uint64_t m_orderNumber = 0;    // of m_order
    std::uint64_t m_soundingNumber = 0; // of the order that sounds; 0: none
    bool m_usable = true;
    std::stop_source m_orderStop;
    std::optional<std::string> m_notice;
    std::deque<Span> m_spans; // of the order that sounds, in order of groups

    // Feeder's thread only.
    Order m_current;
    std::unique_ptr<TempoFilter> m_tempo;
    std::vector<float> m_block;   // just read
    std::vector<float> m_samples; // to be written, from m_at on
    std::size_t m_at = 0;
    std::int64_t m_written = 0; // groups given to the output since begin()
    base::MediaTime m_spanTime; // where the span began
    std::uint64_t m_lap = 0;
    std::int64_t m_spanIn = 0;  // groups of the span that were read
    std::int64_t m_spanOut = 0; // groups of the span after the change of speed
    bool m_readerEnded = false;

    std::jthread m_thread; // last: its work uses the members above
};

} // namespace alliance::media
