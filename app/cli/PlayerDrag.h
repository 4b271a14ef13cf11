#pragma once
// A drag over the whole recording through the player of the window.

#include "app/cli/BenchFigures.h"
#include "app/cli/DragMeter.h"
#include "media/base/ByteStore.h"

namespace alliance::app::cli
{

constexpr std::chrono::microseconds kDragMove{16'667}; // 60 moves a second

struct PlayerDrag {
    DragFigures drag;
    double restMs = 0; // from the end of the drag to the full picture
};

// options.count moves. `store`: where the scrub proxy is. `look` is given every picture on the player's thread. Fails
// when a picture does not come within seconds.
Outcome<PlayerDrag> dragWithPlayer(const BenchOptions& options, const BenchRecording& recording,
                                   const std::shared_ptr<const base::ByteStore>& store, const JobContext& job,
                                   const std::function<void(const media::VideoFrame&)>& look = {});

} // namespace alliance::app::cli
