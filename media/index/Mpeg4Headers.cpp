#include "media/index/Mpeg4Headers.h"

#include "media/demux/StartCodes.h"
#include "media/index/BitReader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>
#include <string>
#include <utility>

namespace alliance::media
{
namespace
{

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kSmallestPicture = 8; // bytes of a start code and the picture behind it, in a packed packet
constexpr int kFirstLayer = 0x20;
constexpr int kLastLayer = 0x2f;
constexpr int kSequence = 0xb0;
constexpr int kUserData = 0xb2;
constexpr int kGroup = 0xb3;
constexpr int kPicture = 0xb6;

// Seconds of a group header; nullopt: none stated.
std::optional<std::int64_t> groupSeconds(Bytes header)
{
    BitReader in(header);
    const auto hours = static_cast<std::int64_t>(in.bits(5));
    const auto minutes = static_cast<std::int64_t>(in.bits(6));
    in.bit();
    const auto seconds = static_cast<std::int64_t>(in.bits(6));
    const std::int64_t all = seconds + 60 * (minutes + 60 * hours);
    const bool stated = !header.empty() && (header[0] != 0 || all != 0);
    return stated ? std::optional(all) : std::nullopt;
}

} // namespace

Mpeg4Headers::Mpeg4Headers(const AVCodecParameters* parameters)
{
    // Encoders whose picture headers do not follow the standard.
    constexpr std::array kOwnWays = {MKTAG('3', 'I', 'V', '1'), MKTAG('U', 'M', 'P', '4'), MKTAG('Q', 'M', 'P', '4')};
    m_certain = std::find(kOwnWays.begin(), kOwnWays.end(), static_cast<int>(parameters->codec_tag)) == kOwnWays.end();
    if (parameters->extradata)
        read(Bytes(parameters->extradata, static_cast<std::size_t>(parameters->extradata_size)));
}

Mpeg4Packet Mpeg4Headers::read(Bytes packet)
{
    Mpeg4Packet found;
    found.tiny = packet.size() < kSmallestPicture;
    std::optional<std::int64_t> base;
    bool first = true;
    for (std::size_t at = nextStartCode(packet, 0); at + 5 <= packet.size(); at = nextStartCode(packet, at + 3)) {
        const int code = packet[at + 3];
        const Bytes content = packet.subspan(at + 4);
        found.startsSequence = found.startsSequence || (first && code == kSequence);
        first = false;
        const Mpeg4Layer before = m_layer;
        if (code >= kFirstLayer && code <= kLastLayer) {
            readLayer(content);
        } else if (code == kUserData) {
            readUserData(content.first(nextStartCode(content, 0)));
        } else if (code == kGroup) {
            base = groupSeconds(content);
        } else if (code == kPicture) {
            if (found.first && packet.size() - at < kSmallestPicture)
                break;
            std::optional<Mpeg4Picture> picture = readPicture(content);
            if (picture)
                picture->base = std::exchange(base, std::nullopt);
            if (!found.first && picture && m_layer.packed) {
                found.first = picture;
                continue;
            }
            (found.first ? found.second : found.first) = picture;
            break;
        }
        m_layerChanged = m_layerChanged || (m_hasPicture && !(m_layer == before));
    }
    return found;
}

void Mpeg4Headers::readLayer(Bytes header)
{
    constexpr std::uint32_t kStudio = 14; // simple studio and core studio
    constexpr std::uint32_t kSimple = 1;
    constexpr std::uint32_t kAdvancedSimple = 17;
    constexpr std::uint32_t kOwnAspect = 15;
    constexpr std::uint32_t kRectangular = 0;
    BitReader in(header);
    in.bit(); // random accessible
    const std::uint32_t type = in.bits(8);
    const std::uint32_t version = in.bit() != 0 ? in.bits(7) >> 3 : 1;
    if (in.bits(4) == kOwnAspect)
        in.skipBits(16);
    const bool control = in.bit() != 0;
    bool lowDelay = type == kSimple || type == kAdvancedSimple;
    if (control) {
        in.bits(2); // chroma
        lowDelay = in.bit() != 0;
        if (in.bit() != 0)
            in.skipBits(79); // buffer model
    }
    const std::uint32_t shape = in.bits(2);
    m_certain = m_certain && shape == kRectangular && type != kStudio && type != kStudio + 1 && version > 0;
    in.bit();
    m_layer.resolution = in.bits(16);
    m_layer.incrementBits = m_layer.resolution > 1
                                ? static_cast<int>(std::bit_width(static_cast<std::uint32_t>(m_layer.resolution - 1)))
                                : 1;
    in.bit();
    if (in.bit() != 0) // fixed rate
        in.skipBits(static_cast<std::size_t>(m_layer.incrementBits));
    in.skipBits(1 + 13 + 1 + 13 + 1); // width and height between markers
    m_layer.interlaced = in.bit() != 0;
    m_certain = m_certain && m_layer.resolution > 0 && (!m_layer.stated || lowDelay == m_layer.lowDelay);
    m_layer.lowDelay = lowDelay;
    m_layer.stated = true;
}

void Mpeg4Headers::readUserData(Bytes text)
{
    constexpr std::size_t kLongest = 255;
    const std::string line(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), kLongest)));
    int version = 0;
    int build = 0;
    char last = 0;
    int fields = std::sscanf(line.c_str(), "DivX%dBuild%d%c", &version, &build, &last);
    if (fields < 2)
        fields = std::sscanf(line.c_str(), "DivX%db%d%c", &version, &build, &last);
    if (fields >= 2)
        m_layer.packed = fields == 3 && last == 'p';
}

std::optional<Mpeg4Picture> Mpeg4Headers::readPicture(Bytes header)
{
    constexpr int kLongestGap = 3600; // seconds between pictures; more is no header
    m_hasPicture = true;
    Mpeg4Picture picture;
    BitReader in(header);
    picture.kind = static_cast<Mpeg4Picture::Kind>(in.bits(2));
    while (in.bit() != 0 && picture.seconds < kLongestGap)
        ++picture.seconds;
    const bool markerBefore = in.bit() != 0;
    picture.increment = in.bits(m_layer.incrementBits);
    const bool markerAfter = in.bit() != 0;
    picture.coded = in.bit() != 0;
    m_certain = m_certain && m_layer.stated && markerBefore && markerAfter;
    return m_layer.stated ? std::optional(picture) : std::nullopt;
}

} // namespace alliance::media
