#pragma once
// One pass over the video packets of a recording, without decoding. Internal to media.

#include "media/demux/Demuxer.h"
#include "media/index/FrameIndex.h"
#include "media/index/Mpeg4Pictures.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace alliance::media
{

// Some packets in a row, kept for a trial of the decoder.
struct KeptPackets {
    std::int64_t first = 0; // decode number of the first
    std::vector<PacketPtr> packets;
    std::int64_t bytes = 0;
    bool complete = true; // false: not all of them, see KeepLast, or too large to be kept
};

// What is kept of the end of the recording. Packets that are dropped as they pass cost the least.
enum class KeepLast {
    Nothing,
    Few,   // kFewLast
    Group, // from the last clean start on
};
constexpr std::size_t kFewLast = 24; // packets: enough that the last frames come out when they are decoded alone

struct PacketScan {
    std::vector<PacketEntry> packets;
    std::vector<std::int64_t> durations; // ticks, 0 when unknown
    bool oneShownFrameEach = true;
    bool brokenChain = false;
    std::int64_t beyondEnd = 0; // frames that the container lists past the end of the file
    bool endsShort = false;     // the last packet is incomplete
    std::int64_t corrupt = 0;
    std::optional<Mpeg4Pictures> mpeg4; // MPEG-4 Part 2, read from its first packet on
    KeptPackets head;                   // from the first packet to some way after the first key point
    KeepLast keptLast = KeepLast::Nothing;
    KeptPackets tail; // as KeepLast says
};

// `each` (may be empty; nothing is kept when it is not) gets every packet and its decode number and may change its time
// stamps. `report` is called after each with what was read so far. Fails as Demuxer::read does.
base::Result<PacketScan> scanPackets(Demuxer& demuxer, int stream, KeepLast keepLast,
                                     const std::function<void(AVPacket*, std::int64_t)>& each,
                                     const std::function<void(const PacketScan&)>& report, std::stop_token stop);

// The same by two demuxers at once, for a container in which one can seek: `behind` starts in the middle and goes to
// the end, `front` goes from the start until for a while it gives the same packets as `behind` did, in every detail.
// Where that does not come about `front` goes to the end. The result is that of scanPackets() on `front`. Not with
// KeepLast::Group for MPEG-4 Part 2, whose clean starts are known only when its pictures were followed from the start.
// Both demuxers are fresh; `behind` is read in a thread of its own.
base::Result<PacketScan> scanInHalves(Demuxer& front, Demuxer& behind, int stream, KeepLast keepLast,
                                      const std::function<void(const PacketScan&)>& report, std::stop_token stop);

// Decode numbers of the packets that are to be shown, by their presentation times.
std::vector<std::int32_t> shownOrder(const PacketScan& scan);

// Do the packets' times say what is shown when: one frame each, every time stated, no two the same? Outside containers
// that list their frames (`loose`) also: no jump of the clock, no order that a decoder could not have. `order` is
// shownOrder() of `scan`.
bool timesCanBeTrusted(const PacketScan& scan, const std::vector<std::int32_t>& order, bool loose, AVRational timeBase);

// Decode numbers of the packets that are to be shown, in the order in which a decoder gives their pictures, from the
// kinds of the pictures alone. Empty where these do not tell: only MPEG-1, MPEG-2 and MPEG-4 Part 2 show a reference
// when the next one comes, and what lies between at once.
std::vector<std::int32_t> codedOrder(const PacketScan& scan, const AVCodecParameters* parameters);

} // namespace alliance::media
