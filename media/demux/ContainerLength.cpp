#include "media/demux/ContainerLength.h"

#include <array>
#include <cstring>
#include <span>

namespace alliance::media
{
namespace
{

constexpr std::size_t kHeadBytes = 4096;
constexpr std::uint32_t kEbml = 0x1A45DFA3;    // RFC 8794, EBML head
constexpr std::uint32_t kSegment = 0x18538067; // Matroska, Segment

std::uint32_t bigEndian32(std::span<const std::uint8_t> bytes)
{
    return (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) | (std::uint32_t{bytes[2]} << 8) |
           bytes[3];
}

struct VarInt {
    std::uint64_t value = 0;
    std::size_t length = 0; // bytes; 0: none here
    bool unknown = false;   // all value bits set: the writer did not know
};

// RFC 8794 section 4: variable-size integer.
VarInt readVarInt(std::span<const std::uint8_t> bytes)
{
    VarInt result;
    if (bytes.empty() || bytes[0] == 0)
        return result;
    std::size_t length = 1;
    while ((bytes[0] & (0x80U >> (length - 1))) == 0)
        ++length;
    if (bytes.size() < length)
        return result;
    result.length = length;
    result.value = bytes[0] & (0xFFU >> length);
    for (std::size_t i = 1; i < length; ++i)
        result.value = (result.value << 8) | bytes[i];
    result.unknown = result.value == (std::uint64_t{1} << (7 * length)) - 1;
    return result;
}

std::optional<std::int64_t> matroskaLength(std::span<const std::uint8_t> head)
{
    const VarInt ebml = readVarInt(head.subspan(4));
    const std::size_t segment = 4 + ebml.length + static_cast<std::size_t>(ebml.value);
    if (ebml.length == 0 || ebml.value > head.size() || segment + 12 > head.size() ||
        bigEndian32(head.subspan(segment)) != kSegment)
        return std::nullopt;
    const VarInt size = readVarInt(head.subspan(segment + 4));
    if (size.length == 0 || size.unknown || size.value > (std::uint64_t{1} << 60))
        return std::nullopt;
    return static_cast<std::int64_t>(segment + 4 + size.length + size.value);
}

} // namespace

std::optional<std::int64_t> statedLength(base::ByteSource& source)
{
    std::array<std::uint8_t, kHeadBytes> buffer{};
    const auto got = source.readAt(0, std::span(buffer));
    if (!got || *got < 16)
        return std::nullopt;
    const auto head = std::span<const std::uint8_t>(buffer).first(*got);
    if (std::memcmp(head.data(), "RIFF", 4) == 0) {
        const std::int64_t size = std::int64_t{head[4]} | (std::int64_t{head[5]} << 8) | (std::int64_t{head[6]} << 16) |
                                  (std::int64_t{head[7]} << 24);
        constexpr std::int64_t kHeader = 8;
        return size > kHeader ? std::optional(size + kHeader) : std::nullopt;
    }
    return bigEndian32(head) == kEbml ? matroskaLength(head) : std::nullopt;
}

} // namespace alliance::media
