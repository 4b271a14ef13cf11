#pragma once
// One camera on the screen: shows the frame that belongs to the session's time, in a thread of its own. Full frames
// come from its FrameSupply, small ones from the scrub proxy, which shares nothing with the decoding of full frames.
// Internal to media.

#include "media/decode/Deinterlacer.h"
#include "media/ingest/ScrubProxy.h"
#include "media/player/FrameSchedule.h"
#include "media/player/FrameSupply.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace alliance::media
{

// How soon something must be seen, and what of.
enum class Haste {
    Step,  // the full frame; a small one only when it takes long
    Seek,  // a small one where the full frame is not at hand
    Scrub, // the same, and the full frame only when the hand rests
};

// Thread safe.
class View
{
public:
    struct Says {
        std::function<void(const VideoFrame&)> show; // view's thread
        // The answer to a request was shown, small or full; view's thread, after show.
        std::function<void(std::uint64_t request)> shown;
        std::function<void(const base::Error&)> failed; // any thread
    };
    struct Still {
        std::uint64_t request = 0; // number of the request, growing
        base::MediaTime session;
        Haste haste = Haste::Seek;
        bool always = true; // show it even when it stands there already
        int travel = 0;     // direction to prepare for
    };

    // `proxy` may be null; `clock` outlives the view.
    View(std::unique_ptr<SeekEngine> engine, std::unique_ptr<ScrubProxy> proxy, base::MediaTime offset,
         const PlayClock& clock, Says says);
    ~View();
    View(const View&) = delete;
    View& operator=(const View&) = delete;

    void still(const Still& order);
    void settle(); // the full frame of the last still order, now
    void follow(); // the clock, which has just been started
    void hold();   // what is shown stays until the next order; frame() no longer changes by itself
    void setOffset(base::MediaTime offset); // followed by still() or follow()
    void setDeinterlace(bool on);           // the same
    // The same recording's index, known further; followed by still() or follow(). False: it does not continue the one
    // in use, and nothing is changed.
    bool extend(const std::shared_ptr<const FrameIndex>& index);

    std::int64_t frame() const { return m_shown.load(); } // last shown; -1 nothing
    // Is `frame` shown, with all said about it?
    bool delivered(std::int64_t frame) const { return m_delivered.load() == frame; }

private:
    using Monotonic = PlayClock::Monotonic;
    using Lock = std::unique_lock<std::mutex>;

    // Both return when to look again at the latest.
    Monotonic::time_point stillStep(Lock& lock, const std::stop_token& stop);
    Monotonic::time_point followStep(Lock& lock, const std::stop_token& stop);
    void previewStill(Lock& lock, const Still& order, const std::stop_token& stop);
    bool previewDue(Lock& lock, const Tick& tick, std::int64_t due, const std::stop_token& stop);
    std::optional<VideoFrame> small(std::int64_t frame, const std::stop_token& stop);
    void deliver(Lock& lock, VideoFrame frame, std::uint64_t request);
    void run(std::stop_token stop);
    void changed();

    const PlayClock& m_clock;
    Says m_says;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::uint64_t m_changes = 0; // orders, and frames of the supply
    FrameSchedule m_schedule;
    bool m_following = false;
    Still m_still;
    std::int64_t m_frame = -1; // of m_still
    Monotonic::time_point m_ordered{};
    std::uint64_t m_answered = 0;  // request whose full frame was shown
    std::uint64_t m_previewed = 0; // request whose small frame was shown or cannot be had
    std::uint64_t m_settled = 0;   // request whose full frame is under way for sure
    bool m_small = false;          // what is shown
    bool m_anything = false;       // something was ever shown
    Monotonic::time_point m_lastShown{};

    std::atomic<std::int64_t> m_shown{-1};
    std::atomic<std::int64_t> m_delivered{-1};
    std::atomic<bool> m_deinterlace{false};

    std::unique_ptr<ScrubProxy> m_proxy; // view's thread only
    Deinterlacer m_deinterlacer;         // view's thread only
    FrameSupply m_supply;
    std::jthread m_thread; // last: its work uses the members above
};

} // namespace alliance::media
