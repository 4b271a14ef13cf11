#pragma once
// Plays the recordings of one session (up to four cameras) on one clock: own threads, exact frames, sound as the master
// clock where there is a device.

#include "media/audio/AudioReader.h"
#include "media/base/ByteSource.h"
#include "media/base/ByteStore.h"
#include "media/decode/SeekEngine.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FrameIndex.h"
#include "media/player/AudioOutput.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alliance::media
{

enum class PlayerState {
    Closed,  // nothing open
    Paused,  // a frame stands still
    Playing, // time runs, forwards or backwards; a scrub interrupts it and it goes on afterwards
    Ended,   // the last frame stands; play() starts again from the first
    Failed,  // see PlayerEvents::failed; open() again
};

constexpr int kMaxViews = 4;

// One camera of a session.
struct PlayerRecording {
    std::unique_ptr<base::ByteSource> source;
    std::shared_ptr<const FrameIndex> index; // of `source`
    // Session time of its frame 0. The first recording's counts as 0: it gives the session's clock, range and sound.
    base::MediaTime offset;
    std::shared_ptr<const base::ByteStore> derived; // where its scrub proxy is or will be; null: none
    bool growing = false; // `index` is a part that is known so far (PartCallback); extend() brings the rest
};

// Called on threads of the player, never after close() or the destructor returned. frameShown comes one at a time for
// each view; all others one at a time. Must not block for long and must not call back into the Player other than
// through a queue (Qt: queued signals).
struct PlayerEvents {
    // New picture of a view (its place in the list that was opened). preview: the exact frame, small; the full one
    // follows when there is time. An empty frame: the view's recording has nothing at this time.
    std::function<void(int view, const VideoFrame&)> frameShown;
    std::function<void(PlayerState)> stateChanged;
    // Session clock; about 30 times a second while playing and after each picture of the first view while not.
    std::function<void(base::MediaTime)> positionChanged;
    std::function<void(const base::Error&)> failed;
    // Sound is not (or no longer) heard, and why: no device, the recording has none, the device failed. Technical text.
    std::function<void(const std::string&)> silent;
};

// Calls are thread safe and, but for close(), return at once. Session time is the clock of the first recording, and
// its range is the session's; frame numbers without a view are the first recording's.
class Player
{
public:
    // `output` may be null: monotonic clock, no sound.
    Player(PlayerEvents events, std::unique_ptr<AudioOutput> output);
    ~Player();
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    // 1..kMaxViews recordings; shows frame `start` of the first and stays paused. Replaces what was open.
    void open(std::vector<PlayerRecording> recordings, std::int64_t start = 0, const SeekOptions& options = {});
    void close(); // waits for the player's work on these recordings to stop

    void play();  // at speed(), from where it stands; inside the loop when there is one
    void pause(); // the frame shown stays; position becomes that frame's time
    // J/K/L. -4..4; 0 pauses; magnitudes below 0.25 count as 0.25. Backwards is silent and stops at the first frame.
    void shuttle(double rate);

    // Exact; clamped to the recording, or to what is known of it so far (see extend()); of several requests only the
    // latest is answered. Keeps playing if playing.
    void seek(std::int64_t frame);
    void seekTime(base::MediaTime time); // the frame on screen at `time`
    // Relative to what was asked for last; pauses. Never queued: of many only the sum is answered.
    void step(int frames);
    void step(base::MediaTime by); // at least one frame when `by` is not zero
    // While a hand drags: the exact frame at once, small where need be. Playing waits until scrubEnd().
    void scrub(std::int64_t frame);
    void scrubEnd(); // the full frame follows (also by itself when the hand rests)

    void setSpeed(double factor); // 0.25..4, pitch kept
    // Half-open, session time. Playing stays inside; a range without a whole frame or outside the recording clears it.
    void setLoop(std::optional<base::TimeRange> range);

    std::vector<AudioTrack> audioTracks() const; // of the first recording; empty until it is open
    void chooseAudioTrack(int stream);           // until the recording is closed; an unknown stream changes nothing
    void setVolume(double linear);               // 0..1
    void setMuted(bool muted);

    // More of a growing index: `index` continues the one in use (another changes nothing), `whole`: it grows no
    // further. Frames and times known before keep their place. Of the first recording: what was asked for beyond the
    // end that was known, and not taken back by any other wish since, is shown as soon as it is known, and so is its
    // last frame when there is nothing there.
    void extend(int view, std::shared_ptr<const FrameIndex> index, bool whole);
    void setOffset(int view, base::MediaTime offset); // live; view 0 and unknown views change nothing
    void setDeinterlace(bool on);                     // pictures of interlaced recordings only; numbers stay

    // Snapshots.
    PlayerState state() const;
    base::MediaTime position() const;       // session clock
    std::int64_t frame(int view = 0) const; // last shown; -1 when none
    double rate() const;                    // of playing: speed(), what shuttle() asked, or 0 while not playing
    bool muted() const;
    double volume() const;
    double speed() const;
    std::optional<base::TimeRange> loop() const;
    int audioTrack() const; // stream heard; -1 none
    base::MediaTime offset(int view) const;
    bool deinterlace() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media
