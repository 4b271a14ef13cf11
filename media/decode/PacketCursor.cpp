#include "media/decode/PacketCursor.h"

#include "media/index/PacketToken.h"

#include <algorithm>

namespace alliance::media
{

base::Result<std::unique_ptr<PacketCursor>> PacketCursor::open(std::unique_ptr<base::ByteSource> source,
                                                               std::shared_ptr<const FrameIndex> index)
{
    if (!source || !index || index->frameCount() == 0)
        return base::fail(base::ErrorCategory::Invalid, "no source or an empty index");
    std::unique_ptr<PacketCursor> cursor(new PacketCursor);
    cursor->m_pristine = std::move(source);
    cursor->m_index = std::move(index);
    cursor->m_pending = makePacket();
    cursor->learn(0);
    if (auto opened = cursor->reopen(); !opened)
        return tl::unexpected(opened.error());
    return cursor;
}

void PacketCursor::learn(std::size_t from)
{
    const auto& packets = m_index->packets();
    m_byFingerprint.reserve(packets.size());
    for (std::size_t k = from; k < packets.size(); ++k)
        m_byFingerprint.emplace(packets[k].fingerprint, static_cast<std::int32_t>(k));
}

void PacketCursor::extend(std::shared_ptr<const FrameIndex> index)
{
    const std::size_t known = m_index->packets().size();
    m_index = std::move(index);
    learn(known);
}

base::Status PacketCursor::reopen()
{
    auto copy = m_pristine->clone();
    if (!copy)
        return tl::unexpected(copy.error());
    auto demuxer = Demuxer::open(std::move(*copy));
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    const int stream = m_index->stream();
    const AVFormatContext* context = (*demuxer)->context();
    if (stream < 0 || static_cast<unsigned>(stream) >= context->nb_streams ||
        context->streams[stream]->codecpar->codec_type != AVMEDIA_TYPE_VIDEO)
        return base::fail(base::ErrorCategory::Damaged, "the index does not belong to this recording");
    (*demuxer)->selectOnly(stream);
    m_demuxer = std::move(*demuxer);
    av_packet_unref(m_pending.get());
    m_hasPending = false;
    m_next = 0;
    return {};
}

base::Result<bool> PacketCursor::read(AVPacket* packet, std::stop_token stop)
{
    av_packet_unref(packet);
    return m_demuxer->read(packet, stop);
}

base::Result<bool> PacketCursor::next(AVPacket* packet, std::stop_token stop)
{
    av_packet_unref(packet);
    if (m_next >= static_cast<std::int64_t>(m_index->packets().size()))
        return false;
    if (m_hasPending) {
        av_packet_move_ref(packet, m_pending.get());
        m_hasPending = false;
        ++m_next;
        return true;
    }
    auto more = read(packet, stop);
    if (!more)
        return more;
    if (*more && same(*packet, m_next)) {
        ++m_next;
        return true;
    }
    // Reading after a jump can differ from reading from the start: begin again and count.
    const std::int64_t wanted = m_next;
    if (auto opened = reopen(); !opened)
        return tl::unexpected(opened.error());
    while (m_next <= wanted) {
        more = read(packet, stop);
        if (!more || !*more)
            return more;
        ++m_next;
    }
    return true;
}

base::Status PacketCursor::seek(std::int64_t decodeNumber, std::stop_token stop)
{
    if (decodeNumber == m_next)
        return {};
    std::int64_t anchor = anchorFor(decodeNumber);
    for (int attempt = 0; attempt < 4 && anchor > 0; ++attempt) {
        const auto found = seekFrom(anchor, decodeNumber, stop);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return {};
        anchor = anchorFor(anchor - (1LL << (2 * attempt)));
    }
    if (auto opened = reopen(); !opened)
        return opened;
    const PacketPtr packet = makePacket();
    while (m_next < decodeNumber) {
        const auto more = next(packet.get(), stop);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return base::fail(base::ErrorCategory::Damaged, "the recording is shorter than its index");
    }
    return {};
}

std::int64_t PacketCursor::anchorFor(std::int64_t decodeNumber) const
{
    const auto& packets = m_index->packets();
    std::int64_t k = std::min<std::int64_t>(decodeNumber, static_cast<std::int64_t>(packets.size()) - 1);
    const bool bytes = m_demuxer->seeksByBytes();
    while (k > 0) {
        const PacketEntry& packet = packets[static_cast<std::size_t>(k)];
        const bool reachable =
            bytes ? packet.position >= 0
                  : packet.recovery >= 0 && (packet.pts != PacketEntry::kNoTime || packet.dts != PacketEntry::kNoTime);
        if (reachable)
            break;
        --k;
    }
    return std::max<std::int64_t>(k, 0);
}

bool PacketCursor::jumpTo(std::int64_t anchor)
{
    const PacketEntry& packet = m_index->packets()[static_cast<std::size_t>(anchor)];
    if (m_demuxer->seeksByBytes())
        return m_demuxer->seekBytes(packet.position);
    // Matroska's cues hold presentation times, the tables of MP4 and AVI decoding times.
    std::int64_t ticks = packet.dts;
    if (ticks == PacketEntry::kNoTime || (m_demuxer->formatIs("matroska") && packet.pts != PacketEntry::kNoTime))
        ticks = packet.pts;
    return m_demuxer->seekTime(m_index->stream(), ticks);
}

// False: the place could not be recognised, or lies behind `wanted`.
base::Result<bool> PacketCursor::seekFrom(std::int64_t anchor, std::int64_t wanted, std::stop_token stop)
{
    constexpr int kMaxUnknown = 400;
    m_hasPending = false;
    av_packet_unref(m_pending.get());
    m_next = -1;
    if (!jumpTo(anchor))
        return false;
    std::int64_t at = -1;
    for (int tries = 0; at < 0 && tries < kMaxUnknown; ++tries) {
        auto more = read(m_pending.get(), stop);
        if (!more)
            return more;
        if (!*more)
            return false;
        at = recognise(*m_pending);
    }
    while (at >= 0 && at < wanted) {
        auto more = read(m_pending.get(), stop);
        if (!more)
            return more;
        ++at;
        if (!*more || !same(*m_pending, at))
            return false;
    }
    if (at != wanted)
        return false;
    m_hasPending = true;
    m_next = wanted;
    return true;
}

bool PacketCursor::same(const AVPacket& packet, std::int64_t decodeNumber) const
{
    const auto& packets = m_index->packets();
    if (decodeNumber < 0 || decodeNumber >= static_cast<std::int64_t>(packets.size()))
        return false;
    const PacketEntry& entry = packets[static_cast<std::size_t>(decodeNumber)];
    return entry.size == static_cast<std::uint32_t>(packet.size) && entry.fingerprint == fingerprintOf(packet);
}

// Decode number, or -1 when none or several fit.
std::int64_t PacketCursor::recognise(const AVPacket& packet) const
{
    const auto [first, last] = m_byFingerprint.equal_range(fingerprintOf(packet));
    std::vector<std::int64_t> fits;
    for (auto it = first; it != last; ++it) {
        if (same(packet, it->second))
            fits.push_back(it->second);
    }
    const auto& packets = m_index->packets();
    const auto narrow = [&](auto agrees) {
        std::vector<std::int64_t> kept;
        std::copy_if(fits.begin(), fits.end(), std::back_inserter(kept),
                     [&](std::int64_t k) { return agrees(packets[static_cast<std::size_t>(k)]); });
        if (!kept.empty())
            fits = std::move(kept);
    };
    if (packet.pos >= 0)
        narrow([&](const PacketEntry& entry) { return entry.position == packet.pos; });
    if (fits.size() > 1 && packet.pts != AV_NOPTS_VALUE)
        narrow([&](const PacketEntry& entry) { return entry.pts == packet.pts; });
    if (fits.size() > 1 && packet.dts != AV_NOPTS_VALUE)
        narrow([&](const PacketEntry& entry) { return entry.dts == packet.dts; });
    return fits.size() == 1 ? fits.front() : -1;
}

} // namespace alliance::media
