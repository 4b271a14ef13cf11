#include "media/index/Mpeg4Pictures.h"

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

constexpr int kFirstLayer = 0x20;
constexpr int kLastLayer = 0x2f;
constexpr int kSequence = 0xb0;
constexpr int kUserData = 0xb2;
constexpr int kGroup = 0xb3;
constexpr int kPicture = 0xb6;
constexpr std::size_t kSmallestPicture = 8; // bytes of a start code and the picture behind it, in a packed packet

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

Mpeg4Pictures::Mpeg4Pictures(const AVCodecParameters* parameters, std::int32_t first) : m_next(first)
{
    // Encoders whose picture headers do not follow the standard.
    constexpr std::array kOwnWays = {MKTAG('3', 'I', 'V', '1'), MKTAG('U', 'M', 'P', '4'), MKTAG('Q', 'M', 'P', '4')};
    m_certain = std::find(kOwnWays.begin(), kOwnWays.end(), static_cast<int>(parameters->codec_tag)) == kOwnWays.end();
    if (parameters->extradata)
        find(Bytes(parameters->extradata, static_cast<std::size_t>(parameters->extradata_size)));
}

bool Mpeg4Pictures::add(Bytes packet)
{
    const std::int32_t number = m_next++;
    const Found found = find(packet);
    if (m_left && found.startsSequence)
        m_left.reset();
    const std::optional<Picture> left = std::exchange(m_left, std::nullopt);
    const std::optional<Picture>& now = left ? left : found.first;
    if (!now || !decode(*now, number))
        return false;
    // What follows in a packed packet waits for the next one.
    const std::optional<Picture>& after = left ? found.first : found.second;
    if (m_packed && after && packet.size() >= kSmallestPicture &&
        (after->kind == Kind::Intra || after->kind == Kind::Bidirectional))
        m_left = after;
    return !left && now->kind == Kind::Intra;
}

std::vector<std::int32_t> Mpeg4Pictures::order() const
{
    std::vector<std::int32_t> order = m_order;
    if (m_pending >= 0)
        order.push_back(m_pending);
    if (m_skippedLast && !order.empty())
        order.push_back(m_next - 1);
    return order;
}

Mpeg4Pictures::Found Mpeg4Pictures::find(Bytes packet)
{
    Found found;
    std::optional<std::int64_t> base;
    bool first = true;
    for (std::size_t at = nextStartCode(packet, 0); at + 5 <= packet.size(); at = nextStartCode(packet, at + 3)) {
        const int code = packet[at + 3];
        const Bytes content = packet.subspan(at + 4);
        found.startsSequence = found.startsSequence || (first && code == kSequence);
        first = false;
        if (code >= kFirstLayer && code <= kLastLayer) {
            readLayer(content);
        } else if (code == kUserData) {
            readUserData(content.first(nextStartCode(content, 0)));
        } else if (code == kGroup) {
            base = groupSeconds(content);
        } else if (code == kPicture) {
            if (found.first && packet.size() - at < kSmallestPicture)
                break;
            std::optional<Picture> picture = readPicture(content);
            if (picture)
                picture->base = std::exchange(base, std::nullopt);
            if (!found.first && picture && m_packed) {
                found.first = picture;
                continue;
            }
            (found.first ? found.second : found.first) = picture;
            break;
        }
    }
    return found;
}

void Mpeg4Pictures::readLayer(Bytes header)
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
    m_resolution = in.bits(16);
    m_incrementBits =
        m_resolution > 1 ? static_cast<int>(std::bit_width(static_cast<std::uint32_t>(m_resolution - 1))) : 1;
    in.bit();
    if (in.bit() != 0) // fixed rate
        in.skipBits(static_cast<std::size_t>(m_incrementBits));
    in.skipBits(1 + 13 + 1 + 13 + 1); // width and height between markers
    m_interlaced = in.bit() != 0;
    m_certain = m_certain && m_resolution > 0 && (!m_hasLayer || lowDelay == m_lowDelay);
    m_lowDelay = lowDelay;
    m_hasLayer = true;
}

void Mpeg4Pictures::readUserData(Bytes text)
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
        m_packed = fields == 3 && last == 'p';
}

std::optional<Mpeg4Pictures::Picture> Mpeg4Pictures::readPicture(Bytes header)
{
    constexpr int kLongestGap = 3600; // seconds between pictures; more is no header
    Picture picture;
    BitReader in(header);
    picture.kind = static_cast<Kind>(in.bits(2));
    while (in.bit() != 0 && picture.seconds < kLongestGap)
        ++picture.seconds;
    const bool markerBefore = in.bit() != 0;
    picture.increment = in.bits(m_incrementBits);
    const bool markerAfter = in.bit() != 0;
    picture.coded = in.bit() != 0;
    m_certain = m_certain && m_hasLayer && markerBefore && markerAfter;
    return m_hasLayer ? std::optional(picture) : std::nullopt;
}

// True: the decoder gives a picture for it, now or when the next reference comes.
bool Mpeg4Pictures::decode(const Picture& picture, std::int32_t packet)
{
    const bool ordered = inTime(picture);
    m_skippedLast = !ordered || !picture.coded;
    const bool bidirectional = picture.kind == Kind::Bidirectional;
    if (bidirectional && m_references < 2) // leading picture of a cut open group
        return false;
    m_certain = m_certain && ordered;
    if (m_skippedLast)
        return false;
    if (bidirectional) {
        m_certain = m_certain && !m_lowDelay && !m_interlaced;
        m_order.push_back(packet);
        return true;
    }
    m_certain = m_certain && (m_references > 0 || picture.kind == Kind::Intra);
    if (m_pending >= 0)
        m_order.push_back(m_pending);
    m_pending = packet;
    m_references = std::min(m_references + 1, 2);
    return true;
}

// Keeps the clock; false: a B picture that does not lie between its references.
bool Mpeg4Pictures::inTime(const Picture& picture)
{
    m_timeBase = picture.base.value_or(m_timeBase);
    if (picture.kind == Kind::Bidirectional) {
        const std::int64_t time = (m_lastTimeBase + picture.seconds) * m_resolution + picture.increment;
        const auto step = static_cast<std::uint16_t>(m_referenceStep - (m_lastReference - time));
        return step > 0 && m_referenceStep > step;
    }
    m_lastTimeBase = m_timeBase;
    m_timeBase += picture.seconds;
    const std::int64_t time = m_timeBase * m_resolution + picture.increment;
    m_referenceStep = static_cast<std::uint16_t>(time - m_lastReference);
    m_lastReference = time;
    return true;
}

} // namespace alliance::media
