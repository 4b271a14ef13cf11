#pragma once
// The list of frames of a recording, in presentation order: the only place where "frame number" has a meaning.
// Value, immutable after it is built; share it between threads as shared_ptr<const FrameIndex>.

#include "media/base/MediaTime.h"
#include "media/demux/Probe.h"
#include "media/index/FileSignature.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace alliance::media
{

// A packet of the video stream, in decode order. The decode number is its position in FrameIndex::packets().
struct PacketEntry {
    static constexpr std::int64_t kNoTime = std::numeric_limits<std::int64_t>::min();

    std::int64_t pts = kNoTime;    // stream time base
    std::int64_t dts = kNoTime;    // stream time base
    std::int64_t position = -1;    // byte offset of its container unit; -1 unknown
    std::uint32_t size = 0;        // bytes
    std::uint32_t fingerprint = 0; // hash of its first bytes; with size and times it recognises the packet after a seek
    // Frames after this packet (decode order) that must pass before pictures are right again, when decoding starts
    // here: 0 for a clean start, -1 when decoding cannot start here.
    std::int32_t recovery = -1;
    bool discard = false;    // the container says: decode but do not show (edit list)
    bool corrupt = false;    // the demuxer found it incomplete, or the decoder refused or mended it
    bool disposable = false; // no other frame needs it
    friend bool operator==(const PacketEntry&, const PacketEntry&) = default;
};

struct FrameEntry {
    base::MediaTime time;     // presentation time from the first frame
    std::int32_t packet = 0;  // decode number of the packet that gives this frame
    std::int32_t ordinal = 0; // 0, or the how-manieth frame of that packet
    bool key = false;         // decoding can start at its packet
    bool damaged = false;     // known from the scan: its packet, or one it builds on, is incomplete
    friend bool operator==(const FrameEntry&, const FrameEntry&) = default;
};

enum class IndexMethod : std::uint8_t {
    PacketScan,   // times of packets, no decoding
    DecodingScan, // every frame was decoded once because packet times cannot be trusted
};

class FrameIndex
{
public:
    struct Data {
        FileSignature signature;
        IndexMethod method = IndexMethod::PacketScan;
        std::int32_t stream = -1;     // container stream that was indexed
        std::int32_t timeBaseNum = 1; // seconds per tick of PacketEntry times = num / den
        std::int32_t timeBaseDen = 1;
        std::int64_t originPts = 0; // ticks of frame 0: MediaTime 0
        base::MediaTime endTime;
        bool variableRate = false;
        std::vector<PacketEntry> packets; // decode order
        std::vector<FrameEntry> frames;   // presentation order, times ascending
        std::vector<Problem> problems;
        friend bool operator==(const Data&, const Data&) = default;
    };

    FrameIndex() = default;
    explicit FrameIndex(Data data);

    std::int64_t frameCount() const { return static_cast<std::int64_t>(m_data.frames.size()); }
    // `frame` in [0, frameCount()); outside it is clamped. An empty index gives time 0.
    base::MediaTime timeOf(std::int64_t frame) const;
    // End of the last frame: its time plus its duration.
    base::MediaTime endTime() const { return m_data.endTime; }
    // The frame on screen at `time`: the last with timeOf(frame) <= time; clamped to the first and the last frame.
    std::int64_t frameAt(base::MediaTime time) const;
    const FrameEntry& entry(std::int64_t frame) const;
    // Frames shown by packet `decodeNumber` (ordinal 0): presentation number, or -1 (hidden, second field, dropped).
    std::int64_t frameOfPacket(std::int64_t decodeNumber, int ordinal = 0) const;
    // Decode number at which decoding must start so that `frame` comes out right: the nearest usable key point at or
    // before it in decode order that is not after it in presentation order (leading pictures of open groups).
    std::int64_t startPacketFor(std::int64_t frame) const;
    // First presentation number of the frames that share the start packet of `frame`.
    std::int64_t firstFrameOfGroup(std::int64_t frame) const;

    // Does this index go on where `part` ends: the same frames, packets and times as far as `part` goes?
    bool continues(const FrameIndex& part) const;

    bool isVariableRate() const { return m_data.variableRate; }
    // Frames per second over the whole recording, for information only; 0 when there are fewer than two frames.
    double averageRate() const;
    IndexMethod method() const { return m_data.method; }
    int stream() const { return m_data.stream; }
    const FileSignature& signature() const { return m_data.signature; }
    const std::vector<PacketEntry>& packets() const { return m_data.packets; }
    const std::vector<FrameEntry>& frames() const { return m_data.frames; }
    const std::vector<Problem>& problems() const { return m_data.problems; }
    // Container time (seconds from the container's own zero, as nanoseconds) of MediaTime 0.
    base::MediaTime containerOrigin() const;
    const Data& data() const { return m_data; }

private:
    void spreadDamage();

    Data m_data;
    std::vector<std::int32_t> m_frameOfPacket; // by decode number
    std::vector<std::int32_t> m_startOfFrame;  // by presentation number
};

} // namespace alliance::media
