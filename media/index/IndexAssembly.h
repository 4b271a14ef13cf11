#pragma once
// What a scan gave, put together into an index: its packets, the frames in the order of showing and their times in
// ticks of the stream's time base. Without state; any thread. Internal to media.

#include "media/index/FrameIndex.h"
#include "media/index/FrameTimes.h"
#include "media/index/PacketScan.h"

#include <cstdint>
#include <vector>

namespace alliance::media
{

// The next frame; a packet that gives several gives them one after the other.
FrameEntry& addFrame(std::vector<FrameEntry>& frames, std::int32_t packet);

// Packets that the decoder refused (`errors`, decode numbers) and those of frames that came out damaged are corrupt.
void takeDamage(PacketScan& scan, const std::vector<std::int64_t>& errors, const std::vector<FrameEntry>& frames);
// AVI files mark packets as key that are not: those whose picture builds on others.
void takeKeys(PacketScan& scan, const std::vector<std::int64_t>& notKeys);
// Its packets and their durations only.
PacketScan withoutContent(const PacketScan& scan);

// For frames in the decoder's order, of which each but the first of a packet has no time of its own.
RepairedTimes repairedTimes(const PacketScan& scan, const std::vector<FrameEntry>& frames, std::int64_t typicalTicks);

// `data` has the signature, the stream with its time base, the method and the problems found so far. `ticks`: one for
// each frame, ascending; `typicalTicks` as of medianStep(). The source is only asked for the length that its container
// states. Fails with Damaged where there is no frame.
base::Result<FrameIndex> assembleIndex(FrameIndex::Data data, PacketScan scan, std::vector<FrameEntry> frames,
                                       const std::vector<std::int64_t>& ticks, std::int64_t typicalTicks,
                                       base::ByteSource& source);

} // namespace alliance::media
