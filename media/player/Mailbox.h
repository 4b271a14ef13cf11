#pragma once
// What callers, views and sound tell the player's thread. Internal to media.

#include "media/player/Player.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace alliance::media
{

namespace command
{

struct Open {
    std::vector<PlayerRecording> recordings;
    std::int64_t start = 0;
    SeekOptions options;
};
struct Close {
};
struct Play {
};
struct Pause {
};
struct Shuttle {
    double rate = 0.0;
};
struct SeekFrame {
    std::int64_t frame = 0;
};
struct SeekTime {
    base::MediaTime time;
};
struct StepFrames {
    std::int64_t frames = 0;
};
struct StepTime {
    base::MediaTime by;
};
struct Scrub {
    std::int64_t frame = 0;
};
struct ScrubEnd {
};
struct Speed {
    double factor = 1.0;
};
struct Loop {
    std::optional<base::TimeRange> range;
};
struct Track {
    int stream = -1;
};
struct Loudness {
};
struct Offset {
    int view = 0;
    base::MediaTime offset;
};
struct Deinterlace {
};
struct Extend {
    int view = 0;
    std::shared_ptr<const FrameIndex> index;
    bool whole = false;
};
// From the player's own threads.
struct SoundNotice {
};
struct Shown {
    int view = 0;
    std::uint64_t request = 0;
};
struct ViewFailed {
    base::Error error;
};

} // namespace command

using Command =
    std::variant<command::Open, command::Close, command::Play, command::Pause, command::Shuttle, command::SeekFrame,
                 command::SeekTime, command::StepFrames, command::StepTime, command::Scrub, command::ScrubEnd,
                 command::Speed, command::Loop, command::Track, command::Loudness, command::Offset,
                 command::Deinterlace, command::Extend, command::SoundNotice, command::Shown, command::ViewFailed>;

// Thread safe. Keeps the order of commands. What a newer command makes void is left out, so that the box stays short
// however fast the hand: of moves in a row only the last is kept, steps in a row are added up, and opening or closing
// empties it of all that concerns the recordings before.
class Mailbox
{
public:
    void put(Command command);
    // Waits for a command until `until`; nullopt: none came, or `stop` was requested.
    std::optional<Command> take(std::stop_token stop, std::chrono::steady_clock::time_point until);
    // Puts Close and waits until closed() was called for it.
    void closeAndWait();
    void closed();

private:
    void add(Command command);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Command> m_commands;
    std::uint64_t m_closesAsked = 0;
    std::uint64_t m_closesDone = 0;
};

} // namespace alliance::media
