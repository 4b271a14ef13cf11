#include "media/index/PacketToken.h"

#include <algorithm>

namespace alliance::media
{

std::uint32_t fingerprintOf(const AVPacket& packet)
{
    constexpr int kHead = 256;
    constexpr int kTail = 64;
    constexpr std::uint32_t kPrime = 16777619U;
    std::uint32_t hash = 2166136261U;
    const int head = std::min(packet.size, kHead);
    for (int i = 0; i < head; ++i)
        hash = (hash ^ packet.data[i]) * kPrime;
    for (int i = std::max(head, packet.size - kTail); i < packet.size; ++i)
        hash = (hash ^ packet.data[i]) * kPrime;
    return hash;
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
