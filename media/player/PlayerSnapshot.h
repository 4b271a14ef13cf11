#pragma once
// What anybody may ask the player at any moment. Internal to media.

#include "media/player/Player.h"

#include <array>
#include <atomic>
#include <mutex>

namespace alliance::media
{

struct PlayerSnapshot {
    std::atomic<PlayerState> state{PlayerState::Closed};
    std::atomic<std::int64_t> positionNs{0};
    std::array<std::atomic<std::int64_t>, kMaxViews> frames{-1, -1, -1, -1};
    std::atomic<double> rate{0.0};
    std::atomic<double> speed{1.0};
    std::atomic<double> volume{1.0};
    std::atomic<bool> muted{false};
    std::atomic<bool> deinterlace{false};
    std::atomic<int> track{-1};

    // Guarded by mutex.
    mutable std::mutex mutex;
    std::optional<base::TimeRange> loop;
    std::array<base::MediaTime, kMaxViews> offsets{};
    std::vector<AudioTrack> tracks;
};

} // namespace alliance::media
