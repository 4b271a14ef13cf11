#pragma once
// Which frame of a recording belongs on the screen when, on the session's clock, in both directions and round a loop.
// Internal to media.

#include "media/index/FrameIndex.h"
#include "media/player/PlayClock.h"

#include <memory>
#include <optional>

namespace alliance::media
{

// A frame in a round of the loop.
struct Place {
    std::int64_t frame = -1;
    std::uint64_t lap = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

// Value. `offset`: session time of the recording's frame 0. Distances are session nanoseconds in the direction of
// travel; those of a tick that stands still are meaningless.
struct FrameSchedule {
    std::shared_ptr<const FrameIndex> index;
    base::MediaTime offset;

    // The frame on screen at `session`; -1: the recording has nothing then.
    std::int64_t frameAt(base::MediaTime session) const;
    // How far `place` is from being due; negative: due since.
    std::int64_t distanceTo(const Tick& tick, const Place& place) const;
    // How long until `place` is no longer the frame on screen; negative: over since.
    std::int64_t distanceToEnd(const Tick& tick, const Place& place) const;
    // What is on screen `ahead` from now, or comes first after that; nullopt: nothing any more.
    std::optional<Place> upcoming(const Tick& tick, std::int64_t ahead) const;
    // The next after `place` worth showing: what comes sooner than `shortest` after it is passed over.
    std::optional<Place> following(const Tick& tick, const Place& place, std::int64_t shortest) const;

private:
    std::int64_t start(std::int64_t frame) const { return index->timeOf(frame).ns + offset.ns; }
    std::int64_t end(std::int64_t frame) const;
    std::int64_t distance(const Tick& tick, std::int64_t sessionNs, std::uint64_t lap) const;
    std::optional<Place> firstFrom(const Tick& tick, std::int64_t sessionNs, std::uint64_t lap) const;
};

} // namespace alliance::media
