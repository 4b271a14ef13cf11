#include "media/export/CutPlan.h"

#include <algorithm>

namespace alliance::media
{
namespace
{

// Decode numbers before which exactly the frames up to a certain one come out, and from which all later ones do.
class Boundaries
{
public:
    explicit Boundaries(const FrameIndex& index) : m_index(index)
    {
        const auto count = static_cast<std::int64_t>(index.packets().size());
        m_minFrom.assign(static_cast<std::size_t>(count) + 1, index.frameCount());
        m_maxBefore.assign(static_cast<std::size_t>(count) + 1, -1);
        for (std::int64_t p = count - 1; p >= 0; --p) {
            const std::int64_t frame = index.frameOfPacket(p);
            m_minFrom[at(p)] = frame < 0 ? m_minFrom[at(p + 1)] : std::min(frame, m_minFrom[at(p + 1)]);
        }
        for (std::int64_t p = 0; p < count; ++p)
            m_maxBefore[at(p + 1)] = std::max(m_maxBefore[at(p)], index.frameOfPacket(p));
    }

    bool clean(std::int64_t packet) const { return m_maxBefore[at(packet)] + 1 == m_minFrom[at(packet)]; }
    std::int64_t firstFrameFrom(std::int64_t packet) const { return m_minFrom[at(packet)]; }
    std::int64_t packets() const { return static_cast<std::int64_t>(m_index.packets().size()); }

private:
    static std::size_t at(std::int64_t packet) { return static_cast<std::size_t>(packet); }

    const FrameIndex& m_index;
    std::vector<std::int64_t> m_minFrom;   // lowest frame of this packet and all later ones
    std::vector<std::int64_t> m_maxBefore; // highest frame of all earlier packets
};

base::Result<std::int64_t> firstCopied(const FrameIndex& index, const Boundaries& boundaries, FrameRange range,
                                       const RefreshTest& refreshes)
{
    for (std::int64_t p = 0; p < boundaries.packets(); ++p) {
        const std::int64_t first = boundaries.firstFrameFrom(p);
        if (first >= range.end)
            break;
        if (first < range.first || index.packets()[static_cast<std::size_t>(p)].recovery != 0 || !boundaries.clean(p))
            continue;
        const auto good = refreshes(p);
        if (!good)
            return tl::unexpected(good.error());
        if (*good)
            return p;
    }
    return -1;
}

bool faultless(const FrameIndex& index, std::int64_t firstPacket, std::int64_t endPacket)
{
    for (std::int64_t p = firstPacket; p < endPacket; ++p) {
        const PacketEntry& packet = index.packets()[static_cast<std::size_t>(p)];
        const std::int64_t frame = index.frameOfPacket(p);
        if (frame < 0 || packet.discard || packet.corrupt || index.entry(frame).damaged)
            return false;
    }
    return true;
}

} // namespace

base::Result<std::vector<ClipSpan>> planCut(const FrameIndex& index, FrameRange range, const RefreshTest& refreshes)
{
    const std::vector<ClipSpan> allEncoded{{range, true, -1, -1}};
    if (index.method() != IndexMethod::PacketScan)
        return allEncoded;
    const Boundaries boundaries(index);
    const auto first = firstCopied(index, boundaries, range, refreshes);
    if (!first)
        return tl::unexpected(first.error());
    if (*first < 0)
        return allEncoded;
    std::int64_t end = *first;
    for (std::int64_t p = *first + 1; p <= boundaries.packets() && boundaries.firstFrameFrom(p - 1) < range.end; ++p) {
        if (boundaries.clean(p) && boundaries.firstFrameFrom(p) <= range.end)
            end = p;
    }
    if (end == *first || !faultless(index, *first, end))
        return allEncoded;
    const FrameRange copied{boundaries.firstFrameFrom(*first), boundaries.firstFrameFrom(end)};
    std::vector<ClipSpan> spans;
    if (range.first < copied.first)
        spans.push_back({{range.first, copied.first}, true, -1, -1});
    spans.push_back({copied, false, *first, end});
    if (copied.end < range.end)
        spans.push_back({{copied.end, range.end}, true, -1, -1});
    return spans;
}

std::int64_t reorderOf(const FrameIndex& index, const std::vector<ClipSpan>& spans)
{
    std::int64_t depth = 0;
    for (const ClipSpan& span : spans) {
        for (std::int64_t p = span.firstPacket; !span.encoded && p < span.endPacket; ++p)
            depth = std::max(depth, (p - span.firstPacket) - (index.frameOfPacket(p) - span.frames.first));
    }
    return depth;
}

} // namespace alliance::media
