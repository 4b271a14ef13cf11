#pragma once
// Which pictures a decoder gives for the packets of MPEG-4 Part 2 video, and in which order, from their headers alone.
// A packet may hold several pictures (packed bitstream of DivX and Xvid: a reference and the B picture shown before it,
// then an empty packet where that belonged) or one that is not coded. Internal to media.
// Source: ISO/IEC 14496-2; what packed packets and a B picture out of order give is what libavcodec's decoder makes of
// them.

#include "media/index/Mpeg4Headers.h"

#include <optional>
#include <vector>

namespace alliance::media
{

class Mpeg4Pictures
{
public:
    // The next packet in decode order, and the layer that held for its pictures. True: its own first picture is coded
    // by itself, so that decoding can start here.
    bool add(const Mpeg4Packet& packet, const Mpeg4Layer& layer);
    // Decode numbers of the packets that gave the pictures, in the order of showing. As if the packets so far were all.
    std::vector<std::int32_t> order() const;
    // The headers leave in doubt what a decoder gives.
    void doubt() { m_certain = false; }
    // False: what was added, or the headers, leave that in doubt.
    bool certain() const { return m_certain; }

private:
    bool decode(const Mpeg4Picture& picture, const Mpeg4Layer& layer, std::int32_t packet);
    bool inTime(const Mpeg4Picture& picture, const Mpeg4Layer& layer);

    bool m_certain = true;
    std::int32_t m_next = 0;
    std::optional<Mpeg4Picture> m_left; // of the packet before, not decoded yet
    int m_references = 0;               // 0, 1, 2 or more
    std::int32_t m_pending = -1;        // reference that is shown when the next one comes
    std::vector<std::int32_t> m_order;

    std::int64_t m_timeBase = 0;
    std::int64_t m_lastTimeBase = 0;
    std::int64_t m_lastReference = 0;
    std::uint16_t m_referenceStep = 0;
};

} // namespace alliance::media
