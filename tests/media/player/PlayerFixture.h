#pragma once
// Listens to a player, and the recordings that its tests play.

#include "media/player/Player.h"
#include "tests/media/ClipFixture.h"

#include <condition_variable>
#include <mutex>

namespace alliance::media::testing
{

// Collects what the player says; waits for it without polling. The limit only ends a test that would hang.
class Listener
{
public:
    struct Shown {
        int view = 0;
        std::int64_t frame = -1; // -1: nothing there
        int number = -1;         // read from the picture
        bool preview = false;
        base::MediaTime time;
    };

    PlayerEvents events()
    {
        PlayerEvents events;
        events.frameShown = [this](int view, const VideoFrame& frame) {
            const int number = frame.empty() ? -1 : numberIn(frame);
            note([&] { m_shown.push_back({view, frame.frame, number, frame.preview, frame.time}); });
        };
        events.stateChanged = [this](PlayerState state) { note([&] { m_states.push_back(state); }); };
        events.failed = [this](const base::Error& error) { note([&] { m_errors.push_back(error.category); }); };
        events.silent = [this](const std::string& why) { note([&] { m_silent.push_back(why); }); };
        events.positionChanged = [this](base::MediaTime time) { note([&] { m_positions.push_back(time); }); };
        return events;
    }

    template <typename Condition>
    bool waitFor(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_wake.wait_for(lock, std::chrono::seconds(60), [&] { return condition(*this); });
    }
    // Until the view shows `frame`, small or full.
    bool waitForFrame(std::int64_t frame, int view = 0)
    {
        return waitFor([=](const Listener& l) {
            const Shown* last = l.last(view);
            return last && last->frame == frame;
        });
    }
    bool waitForFullFrame(std::int64_t frame, int view = 0)
    {
        return waitFor([=](const Listener& l) {
            const Shown* last = l.last(view);
            return last && last->frame == frame && !last->preview;
        });
    }
    bool waitForState(PlayerState state)
    {
        return waitFor([=](const Listener& l) { return !l.m_states.empty() && l.m_states.back() == state; });
    }
    std::vector<Shown> shown()
    {
        const std::scoped_lock lock(m_mutex);
        return m_shown;
    }
    std::vector<base::MediaTime> positions()
    {
        const std::scoped_lock lock(m_mutex);
        return m_positions;
    }
    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_shown.clear();
        m_positions.clear();
    }
    // For conditions only: the lock is held.
    const Shown* last(int view) const
    {
        for (auto shown = m_shown.rbegin(); shown != m_shown.rend(); ++shown) {
            if (shown->view == view)
                return &*shown;
        }
        return nullptr;
    }

    std::vector<Shown> m_shown;
    std::vector<PlayerState> m_states;
    std::vector<base::ErrorCategory> m_errors;
    std::vector<std::string> m_silent;
    std::vector<base::MediaTime> m_positions;

private:
    template <typename Change>
    void note(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
        m_wake.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
};

// 40 frames of 40 ms, with sound.
inline const OpenClip& spoken()
{
    static const OpenClip clip =
        openClip(support::ClipSpec{.frames = 40, .gop = 12, .bFrames = 2, .sound = support::Sound::Beeps});
    return clip;
}

// The same without.
inline const OpenClip& mute()
{
    static const OpenClip clip = openClip(support::ClipSpec{.frames = 40, .gop = 12, .bFrames = 2});
    return clip;
}

inline PlayerRecording camera(const OpenClip& clip, base::MediaTime offset = {})
{
    PlayerRecording recording;
    recording.source = clip.source();
    recording.index = clip.index;
    recording.offset = offset;
    return recording;
}

inline std::vector<PlayerRecording> only(const OpenClip& clip)
{
    std::vector<PlayerRecording> recordings;
    recordings.push_back(camera(clip));
    return recordings;
}

// Frame `n` of these recordings starts at this time.
inline base::MediaTime frameTime(std::int64_t n)
{
    return {n * 40'000'000};
}

} // namespace alliance::media::testing
