#pragma once
// Decodes the full frames of one view in a thread of its own: the one that stands still, or those that come next while
// the clock runs. Internal to media.

#include "media/decode/SeekEngine.h"
#include "media/player/FrameSchedule.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace alliance::media
{

// Thread safe.
class FrameSupply
{
public:
    struct Says {
        std::function<void()> ready; // a frame came; supply's thread, no lock held
        std::function<void(const base::Error&)> failed;
    };
    // `clock` outlives it.
    FrameSupply(std::unique_ptr<SeekEngine> engine, const PlayClock& clock, Says says);
    ~FrameSupply();
    FrameSupply(const FrameSupply&) = delete;
    FrameSupply& operator=(const FrameSupply&) = delete;

    // The frame that is wanted now; replaces what was wanted before. `decode` false: only if that costs nothing, until
    // decodeStill(). `cutShort`: drop older work at once; else it may come to its end, so that something is shown.
    // `travel`: direction to prepare for afterwards, 0: none.
    void still(std::uint64_t number, std::int64_t frame, bool decode, bool cutShort, int travel);
    void decodeStill(std::uint64_t number);
    std::optional<VideoFrame> takeStill(std::uint64_t number);

    // Frames that come next by the clock and `schedule`, a few ahead; what was ahead before is dropped.
    void run(const FrameSchedule& schedule);
    // The frame to be shown at `tick`, if it is there and in time. Older ones are dropped.
    std::optional<VideoFrame> takeDue(const Tick& tick);
    // Session nanoseconds until the next frame that is there is due; nullopt: none is there.
    std::optional<std::int64_t> nextDistance(const Tick& tick) const;

    void rest(); // nothing is wanted
    // Frames of an index that continues the one in use (see FrameIndex::continues) can be wanted from now on.
    void extend(std::shared_ptr<const FrameIndex> index);

private:
    struct Still {
        std::uint64_t number = 0; // 0: none
        std::int64_t frame = -1;
        bool decode = false;
        bool looked = false; // whether it is there already
        bool answered = false;
        int travel = 0;
    };
    struct Queued {
        Place place;
        VideoFrame frame;
    };
    enum class Job { None, Still, Run, Prepare };

    Job nextJob() const;
    void work(std::stop_token stop);
    void giveStill(std::unique_lock<std::mutex>& lock);
    void giveNext(std::unique_lock<std::mutex>& lock);
    void prepare(std::unique_lock<std::mutex>& lock);
    std::optional<Place> choose(const Tick& tick) const;
    base::Result<VideoFrame> fetch(std::int64_t frame, std::int64_t head, const std::stop_token& stop);
    void refuse(std::unique_lock<std::mutex>& lock, const base::Error& error);
    void interrupt();

    const PlayClock& m_clock;
    Says m_says;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::stop_source m_stop; // of the work under way
    bool m_interruptible = true;
    Still m_still;
    std::optional<VideoFrame> m_answer; // of m_still
    bool m_running = false;
    std::uint64_t m_epoch = 0; // grows with every run()
    FrameSchedule m_schedule;
    std::deque<Queued> m_queue;
    std::optional<Place> m_last; // put into the queue last
    bool m_prepared = false;     // nothing more to prepare
    bool m_failed = false;
    std::shared_ptr<const FrameIndex> m_longer; // for the engine, when it is free
    double m_cost = 0.0;                        // seconds that a frame took lately

    // Supply's thread only.
    std::unique_ptr<SeekEngine> m_engine;
    std::map<std::int64_t, VideoFrame> m_head; // first frames of the loop, so that it goes round without a wait
    std::int64_t m_headAt = -1;

    std::jthread m_thread; // last: its work uses the members above
};

} // namespace alliance::media
