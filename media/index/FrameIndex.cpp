#include "media/index/FrameIndex.h"

#include <algorithm>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNanoseconds = 1'000'000'000;
// Encoders promise a right picture after one gradual refresh, and do not always keep it (x264 on narrow pictures).
constexpr int kSafeRefreshes = 3;

// Places at which decoding can start, in decode order, with the first frame (presentation number) right from there.
struct KeyPoint {
    std::int32_t packet = 0;
    std::int32_t frame = 0;
    std::int32_t recovery = 0;
};

std::vector<KeyPoint> keyPointsOf(const FrameIndex::Data& data, const std::vector<std::int32_t>& frameOfPacket)
{
    std::vector<KeyPoint> points;
    for (std::size_t k = 0; k < data.packets.size(); ++k) {
        if (data.packets[k].recovery >= 0 && frameOfPacket[k] >= 0)
            points.push_back({static_cast<std::int32_t>(k), frameOfPacket[k], data.packets[k].recovery});
    }
    return points;
}

} // namespace

FrameIndex::FrameIndex(Data data) : m_data(std::move(data))
{
    m_frameOfPacket.assign(m_data.packets.size(), -1);
    for (std::size_t n = 0; n < m_data.frames.size(); ++n) {
        const FrameEntry& entry = m_data.frames[n];
        if (entry.ordinal == 0 && entry.packet >= 0 && static_cast<std::size_t>(entry.packet) < m_frameOfPacket.size())
            m_frameOfPacket[static_cast<std::size_t>(entry.packet)] = static_cast<std::int32_t>(n);
    }
    const std::vector<KeyPoint> points = keyPointsOf(m_data, m_frameOfPacket);
    m_startOfFrame.assign(m_data.frames.size(), 0);
    for (std::size_t n = 0; n < m_data.frames.size(); ++n) {
        const std::int32_t packet = m_data.frames[n].packet;
        auto after = std::upper_bound(points.begin(), points.end(), packet,
                                      [](std::int32_t k, const KeyPoint& point) { return k < point.packet; });
        int refreshes = 0;
        while (after != points.begin()) {
            const KeyPoint& point = *--after;
            const auto frame = static_cast<std::int64_t>(n);
            if (point.frame + point.recovery > frame || point.packet + point.recovery > packet)
                continue;
            refreshes += point.recovery > 0 ? 1 : 0;
            if (point.recovery == 0 || refreshes >= kSafeRefreshes) {
                m_startOfFrame[n] = point.packet;
                break;
            }
        }
    }
    spreadDamage();
}

// Everything decoded after an incomplete packet, up to the next start, may look wrong.
void FrameIndex::spreadDamage()
{
    std::vector<std::int32_t> corruptBefore(m_data.packets.size() + 1, 0);
    for (std::size_t k = 0; k < m_data.packets.size(); ++k)
        corruptBefore[k + 1] = corruptBefore[k] + (m_data.packets[k].corrupt ? 1 : 0);
    if (corruptBefore.back() == 0)
        return;
    for (std::size_t n = 0; n < m_data.frames.size(); ++n) {
        FrameEntry& entry = m_data.frames[n];
        const auto start = static_cast<std::size_t>(m_startOfFrame[n]);
        const auto end = static_cast<std::size_t>(std::max(entry.packet, m_startOfFrame[n])) + 1;
        entry.damaged = entry.damaged || corruptBefore[end] > corruptBefore[start];
    }
}

base::MediaTime FrameIndex::timeOf(std::int64_t frame) const
{
    return frameCount() == 0 ? base::MediaTime{} : entry(frame).time;
}

std::int64_t FrameIndex::frameAt(base::MediaTime time) const
{
    const auto after = std::upper_bound(m_data.frames.begin(), m_data.frames.end(), time,
                                        [](base::MediaTime t, const FrameEntry& entry) { return t < entry.time; });
    return after == m_data.frames.begin() ? 0 : static_cast<std::int64_t>(after - m_data.frames.begin()) - 1;
}

const FrameEntry& FrameIndex::entry(std::int64_t frame) const
{
    static constexpr FrameEntry kNone;
    if (m_data.frames.empty())
        return kNone;
    return m_data.frames[static_cast<std::size_t>(std::clamp<std::int64_t>(frame, 0, frameCount() - 1))];
}

std::int64_t FrameIndex::frameOfPacket(std::int64_t decodeNumber, int ordinal) const
{
    if (decodeNumber < 0 || decodeNumber >= static_cast<std::int64_t>(m_frameOfPacket.size()))
        return -1;
    const std::int64_t first = m_frameOfPacket[static_cast<std::size_t>(decodeNumber)];
    if (first < 0 || ordinal == 0)
        return first;
    const std::int64_t frame = first + ordinal;
    const bool same = frame < frameCount() && entry(frame).packet == decodeNumber && entry(frame).ordinal == ordinal;
    return same ? frame : -1;
}

std::int64_t FrameIndex::startPacketFor(std::int64_t frame) const
{
    if (m_startOfFrame.empty())
        return 0;
    return m_startOfFrame[static_cast<std::size_t>(std::clamp<std::int64_t>(frame, 0, frameCount() - 1))];
}

std::int64_t FrameIndex::firstFrameOfGroup(std::int64_t frame) const
{
    std::int64_t first = std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(0, frameCount() - 1));
    const std::int64_t start = startPacketFor(first);
    while (first > 0 && startPacketFor(first - 1) == start)
        --first;
    return first;
}

bool FrameIndex::continues(const FrameIndex& part) const
{
    const FrameIndex::Data& other = part.m_data;
    const auto samePacket = [](const PacketEntry& a, const PacketEntry& b) {
        return a.size == b.size && a.fingerprint == b.fingerprint && a.position == b.position;
    };
    const auto sameFrame = [](const FrameEntry& a, const FrameEntry& b) {
        return a.time == b.time && a.packet == b.packet && a.ordinal == b.ordinal;
    };
    return m_data.signature == other.signature && m_data.stream == other.stream &&
           m_data.originPts == other.originPts && m_data.packets.size() >= other.packets.size() &&
           m_data.frames.size() >= other.frames.size() &&
           std::equal(other.packets.begin(), other.packets.end(), m_data.packets.begin(), samePacket) &&
           std::equal(other.frames.begin(), other.frames.end(), m_data.frames.begin(), sameFrame);
}

double FrameIndex::averageRate() const
{
    const double span = timeOf(frameCount() - 1).seconds();
    return frameCount() > 1 && span > 0 ? static_cast<double>(frameCount() - 1) / span : 0.0;
}

base::MediaTime FrameIndex::containerOrigin() const
{
    return {av_rescale(m_data.originPts, kNanoseconds * m_data.timeBaseNum, m_data.timeBaseDen)};
}

} // namespace alliance::media
