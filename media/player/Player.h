#pragma once
// Plays one recording: own threads, exact frames, sound as the master clock where there is a device.

#include "media/base/ByteSource.h"
#include "media/decode/SeekEngine.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FrameIndex.h"
#include "media/player/AudioOutput.h"

#include <functional>
#include <memory>
#include <string>

namespace alliance::media
{

enum class PlayerState {
    Closed,  // nothing open
    Paused,  // a frame stands still
    Playing, // time runs
    Ended,   // the last frame stands; play() starts again from the first
    Failed,  // see PlayerEvents::failed; open() again
};

// Called on the player's own thread, one at a time, never after close() or the destructor returned. Must not block and
// must not call back into the Player other than through a queue (Qt: queued signals).
struct PlayerEvents {
    std::function<void(const VideoFrame&)> frameShown; // new picture: playing, seek done, step
    std::function<void(PlayerState)> stateChanged;
    // Between pictures while playing (about 30 times a second) and after each picture.
    std::function<void(base::MediaTime)> positionChanged;
    std::function<void(const base::Error&)> failed;
    // Sound is not (or no longer) heard, and why: no device, the recording has none, the device failed. Technical text.
    std::function<void(const std::string&)> silent;
};

// Calls are thread safe and return at once; the work happens on the player's thread.
class Player
{
public:
    // `output` may be null: monotonic clock, no sound.
    Player(PlayerEvents events, std::unique_ptr<AudioOutput> output);
    ~Player();
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    // Shows frame `start` and stays paused. `index` belongs to `source`. Replaces what was open.
    void open(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index, std::int64_t start = 0,
              const SeekOptions& options = {});
    void close(); // waits for the player's work on this recording to stop
    void play();
    void pause(); // the frame shown stays; position becomes that frame's time
    // Exact; clamped to the recording; of several requests only the latest is answered. Keeps playing if playing.
    void seek(std::int64_t frame);
    void seekTime(base::MediaTime time); // the frame on screen at `time`
    void step(int frames);               // relative to the frame asked for last; pauses
    void setVolume(double linear);       // 0..1
    void setMuted(bool muted);
    void setSpeed(double factor); // 0.25..4, pitch kept

    // Snapshots.
    PlayerState state() const;
    base::MediaTime position() const; // on the recording's clock
    std::int64_t frame() const;       // last shown; -1 when none
    bool muted() const;
    double volume() const;
    double speed() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media
