#pragma once
// Which pictures a decoder gives for the packets of MPEG-4 Part 2 video, and in which order, from their headers alone.
// A packet may hold several pictures (packed bitstream of DivX and Xvid: a reference and the B picture shown before it,
// then an empty packet where that belonged) or one that is not coded. Internal to media.
// Sources: ISO/IEC 14496-2, 6.2.3 (layer), 6.2.4 (group), 6.2.5 (picture); what packed packets and a B picture out of
// order give is what libavcodec's decoder makes of them.

#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace alliance::media
{

class Mpeg4Pictures
{
public:
    // `first`: decode number of the packet that comes first.
    explicit Mpeg4Pictures(const AVCodecParameters* parameters, std::int32_t first = 0);

    // The next packet in decode order. True: its own first picture is coded by itself, so that decoding can start here.
    bool add(std::span<const std::uint8_t> packet);
    // Decode numbers of the packets that gave the pictures, in the order of showing; a packet shown twice stands twice.
    // As if the packets so far were all.
    std::vector<std::int32_t> order() const;
    // False: the headers leave in doubt what a decoder gives.
    bool certain() const { return m_certain; }

private:
    enum class Kind { Intra, Predicted, Bidirectional, Sprite };
    struct Picture {
        Kind kind = Kind::Intra;
        bool coded = true;
        std::int64_t seconds = 0;   // whole seconds passed since the reference before (B: since the one before that)
        std::int64_t increment = 0; // and parts of a second
        std::optional<std::int64_t> base; // seconds stated by a group header in front of it
    };
    struct Found {
        std::optional<Picture> first;
        std::optional<Picture> second;
        bool startsSequence = false;
    };

    Found find(std::span<const std::uint8_t> packet);
    void readLayer(std::span<const std::uint8_t> header);
    void readUserData(std::span<const std::uint8_t> text);
    std::optional<Picture> readPicture(std::span<const std::uint8_t> header);
    bool decode(const Picture& picture, std::int32_t packet);
    bool inTime(const Picture& picture);

    bool m_certain = true;
    bool m_hasLayer = false;
    bool m_lowDelay = false;
    bool m_interlaced = false;
    bool m_packed = false;
    std::int64_t m_resolution = 0; // parts of a second
    int m_incrementBits = 0;

    std::int32_t m_next = 0;
    std::optional<Picture> m_left; // of the packet before, not decoded yet
    bool m_skippedLast = false;    // the last picture was not coded
    int m_references = 0;          // 0, 1, 2 or more
    std::int32_t m_pending = -1;   // reference that is shown when the next one comes
    std::vector<std::int32_t> m_order;

    std::int64_t m_timeBase = 0;
    std::int64_t m_lastTimeBase = 0;
    std::int64_t m_lastReference = 0;
    std::uint16_t m_referenceStep = 0;
};

} // namespace alliance::media
