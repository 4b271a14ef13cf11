#include "media/index/PacketToken.h"

#include <algorithm>
#include <cstring>

namespace alliance::media
{
namespace
{

// FNV-1a's steps over words of eight bytes, little endian, the last one filled up with zeros; shifts spread each word.
std::uint64_t mixed(std::uint64_t hash, const std::uint8_t* data, int size)
{
    constexpr std::uint64_t kPrime = 0x100000001b3ULL;
    for (int at = 0; at < size; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, data + at, static_cast<std::size_t>(std::min(8, size - at)));
        hash = (hash ^ word) * kPrime;
        hash ^= hash >> 29;
    }
    return hash;
}

} // namespace

std::uint32_t fingerprintOf(const AVPacket& packet)
{
    constexpr int kHead = 256;
    constexpr int kTail = 64;
    const int head = std::min(packet.size, kHead);
    const int tail = std::min(packet.size - head, kTail);
    std::uint64_t hash = mixed(0xcbf29ce484222325ULL, packet.data, head);
    hash = mixed(hash, packet.data + packet.size - tail, tail);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

PacketEntry describePacket(const AVPacket& packet)
{
    PacketEntry entry;
    if (packet.pts != AV_NOPTS_VALUE)
        entry.pts = packet.pts;
    if (packet.dts != AV_NOPTS_VALUE)
        entry.dts = packet.dts;
    entry.position = packet.pos;
    entry.size = static_cast<std::uint32_t>(packet.size);
    entry.fingerprint = fingerprintOf(packet);
    entry.discard = (packet.flags & AV_PKT_FLAG_DISCARD) != 0;
    entry.corrupt = (packet.flags & AV_PKT_FLAG_CORRUPT) != 0;
    return entry;
}

} // namespace alliance::media
