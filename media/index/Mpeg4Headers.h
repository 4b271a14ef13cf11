#pragma once
// The headers in the packets of MPEG-4 Part 2 video. Internal to media.
// Source: ISO/IEC 14496-2, 6.2.3 (layer), 6.2.4 (group), 6.2.5 (picture).

#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <optional>
#include <span>

namespace alliance::media
{

// What holds for all pictures after it.
struct Mpeg4Layer {
    bool stated = false; // by any header yet
    bool lowDelay = false;
    bool interlaced = false;
    bool packed = false;         // packets may hold a reference and the B picture shown before it (DivX, Xvid)
    std::int64_t resolution = 0; // parts of a second
    int incrementBits = 0;
    friend bool operator==(const Mpeg4Layer&, const Mpeg4Layer&) = default;
};

struct Mpeg4Picture {
    enum class Kind { Intra, Predicted, Bidirectional, Sprite };
    Kind kind = Kind::Intra;
    bool coded = true;
    std::int64_t seconds = 0;         // whole seconds passed since the reference before (B: since the one before that)
    std::int64_t increment = 0;       // and parts of a second
    std::optional<std::int64_t> base; // seconds stated by a group header in front of it
    friend bool operator==(const Mpeg4Picture&, const Mpeg4Picture&) = default;
};

struct Mpeg4Packet {
    std::optional<Mpeg4Picture> first;
    std::optional<Mpeg4Picture> second;
    bool startsSequence = false;
    bool tiny = false; // too small for a picture in a packed packet
    friend bool operator==(const Mpeg4Packet&, const Mpeg4Packet&) = default;
};

class Mpeg4Headers
{
public:
    explicit Mpeg4Headers(const AVCodecParameters* parameters);

    // The next packet in decode order; what it says of the layer holds from its first picture on.
    Mpeg4Packet read(std::span<const std::uint8_t> packet);

    const Mpeg4Layer& layer() const { return m_layer; }
    // Did the layer become another after a picture was read?
    bool layerChanged() const { return m_layerChanged; }
    // False: the headers leave in doubt what a decoder gives.
    bool certain() const { return m_certain; }

private:
    void readLayer(std::span<const std::uint8_t> header);
    void readUserData(std::span<const std::uint8_t> text);
    std::optional<Mpeg4Picture> readPicture(std::span<const std::uint8_t> header);

    Mpeg4Layer m_layer;
    bool m_certain = true;
    bool m_hasPicture = false;
    bool m_layerChanged = false;
};

} // namespace alliance::media
