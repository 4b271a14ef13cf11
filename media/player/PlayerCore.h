#pragma once
// What the player's states work with: the views, the sound, the clock, and what is said to the outside. Internal to
// media.

#include "media/player/Mailbox.h"
#include "media/player/PlayClock.h"
#include "media/player/PlayerSnapshot.h"
#include "media/player/Sound.h"
#include "media/player/View.h"

#include <memory>
#include <vector>

namespace alliance::media
{

// Player's thread only.
class PlayerCore
{
public:
    PlayerCore(PlayerEvents events, std::unique_ptr<AudioOutput> output, PlayerSnapshot& snapshot, Mailbox& mailbox);

    // Opens all or nothing. Says that there is no sound, if so.
    base::Status open(command::Open&& order);
    void shutDown();

    // Says the state unless it was said last. `rate`: of playing, 0 while not.
    void report(PlayerState state, double rate);
    void reportFailure(const base::Error& error);
    // Once, until sound was heard again or another recording is open.
    void reportSilence(const std::string& why);
    void reportPosition(base::MediaTime session);

    // Views show `frame` of the first recording and what the others have then. Returns the number of the request.
    std::uint64_t showStill(std::int64_t frame, Haste haste, bool always = true);
    void settle();
    // The clock runs from `from`, all follow.
    void run(base::MediaTime from, double rate);
    // The clock stands where it was, views keep what they show until the next order.
    base::MediaTime halt();

    void changeSpeed(double factor) { m_speed = factor; }
    // The clock must stand for these two.
    void changeLoop(const std::optional<base::TimeRange>& range);
    void chooseTrack(int stream); // none that is unknown
    // While the clock runs the view follows at once; else the next order shows it.
    void changeOffset(int view, base::MediaTime offset); // none of an unknown view
    // The clock must stand. None that does not continue the one in use.
    void extend(int view, const std::shared_ptr<const FrameIndex>& index);
    void changeDeinterlace();
    void changeLoudness();

    Sound& sound() { return m_sound; }
    Tick now() const { return m_clock.now(); }
    double speed() const { return m_speed; }
    const std::optional<base::TimeRange>& loop() const { return m_loop; }
    const FrameIndex& index() const { return *m_index; }
    std::int64_t lastFrame() const { return m_index->frameCount() - 1; }
    std::int64_t clamped(std::int64_t frame) const;
    std::int64_t insideLoop(std::int64_t frame) const; // the nearest that is played
    // Session time when `frame` of the first recording stands: its own, or the loop's start where it was before.
    base::MediaTime timeOf(std::int64_t frame) const;
    // The first recording's frame that was asked for last, or is shown while playing.
    std::int64_t target() const { return m_target; }
    void noteTarget(std::int64_t frame) { m_target = frame; }
    // The time within `frame` that was asked for, if it was asked for by time; else when it starts.
    base::MediaTime askedTime(std::int64_t frame) const;
    void noteAskedTime(base::MediaTime time) { m_askedTime = time; }
    const View& first() const { return *m_views.front(); }

private:
    base::Status addView(int number, PlayerRecording& recording, const SeekOptions& options);
    void publishSound();

    PlayerEvents m_events;
    PlayerSnapshot& m_snapshot;
    Mailbox& m_mailbox;
    PlayClock m_clock;
    Sound m_sound;
    std::shared_ptr<const FrameIndex> m_index; // of the first recording
    std::optional<base::TimeRange> m_loop;
    double m_speed = 1.0;
    std::int64_t m_target = 0;
    base::MediaTime m_askedTime;
    int m_travel = 0;
    std::uint64_t m_request = 0;
    bool m_silenceSaid = false;
    std::vector<std::unique_ptr<View>> m_views; // last: their threads use the members above
};

} // namespace alliance::media
