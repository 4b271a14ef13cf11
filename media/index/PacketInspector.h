#pragma once
// Looks into coded packets without decoding: can decoding start here, does it show one frame? Internal to media.
// Sources: ITU-T H.264 7.3.1, D.1.8 (recovery point SEI); ITU-T H.265 7.3.1.2, table 7-1; VP9 bitstream 6.2 and annex
// B; RFC 6386 9.1 (VP8); ITU-T H.262 6.2.3 (MPEG-2).

#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <span>

namespace alliance::media
{

struct PacketFacts {
    std::int32_t recovery = -1; // see PacketEntry::recovery
    bool disposable = false;
    bool clean = false;        // H.264, HEVC: the packet itself says that decoding can start here
    bool oneShownFrame = true; // false: none, several, or a single field
    bool brokenChain = false;  // HEVC: leading pictures after this one may be left out by the decoder
};

class PacketInspector
{
public:
    explicit PacketInspector(const AVCodecParameters* parameters);
    ~PacketInspector();
    PacketInspector(const PacketInspector&) = delete;
    PacketInspector& operator=(const PacketInspector&) = delete;

    PacketFacts inspect(const AVPacket& packet);
    // Do the packets of this codec tell their frames without decoding, when inspect() (for MPEG-4 Part 2:
    // Mpeg4Pictures) raises no objection?
    bool codecCanBeTrusted() const;

private:
    void inspectH264(std::span<const std::uint8_t> data, PacketFacts& facts);
    void inspectHevc(std::span<const std::uint8_t> data, PacketFacts& facts) const;
    bool isField(const AVPacket& packet);
    // Gives the NAL units to `take` until it returns false. Behind start codes a unit is given with all that follows
    // it. False: the lengths of the units do not fit into the packet.
    template <class Take>
    bool eachUnit(std::span<const std::uint8_t> data, const Take& take) const;

    AVCodecID m_codec;
    int m_lengthBytes = 0; // 0: start codes
    AVCodecContext* m_parserContext = nullptr;
    AVCodecParserContext* m_parser = nullptr;
};

} // namespace alliance::media
