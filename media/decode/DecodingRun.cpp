#include "media/decode/DecodingRun.h"

#include "media/decode/DamageTracker.h"
#include "media/demux/StreamOrientation.h"

#include <algorithm>

namespace alliance::media
{

base::Result<std::unique_ptr<DecodingRun>> DecodingRun::open(std::unique_ptr<base::ByteSource> source,
                                                             std::shared_ptr<const FrameIndex> index, int threads)
{
    auto cursor = PacketCursor::open(std::move(source), index);
    if (!cursor)
        return tl::unexpected(cursor.error());
    auto decoder = VideoDecoder::open((*cursor)->stream(), {threads, true, false});
    if (!decoder)
        return tl::unexpected(decoder.error());
    std::unique_ptr<DecodingRun> run(new DecodingRun);
    run->m_orientation = orientationOf((*cursor)->demuxer().context(), (*cursor)->stream());
    run->m_index = std::move(index);
    run->m_cursor = std::move(*cursor);
    run->m_decoder = std::move(*decoder);
    run->m_packet = makePacket();
    return run;
}

void DecodingRun::extend(const std::shared_ptr<const FrameIndex>& index)
{
    m_index = index;
    m_cursor->extend(index);
}

base::Status DecodingRun::start(std::int64_t packet, std::stop_token stop)
{
    m_decoder->flush();
    m_ended = false;
    m_lastPacket = -1;
    m_ordinal = 0;
    m_concealed.clear();
    m_start = packet;
    return m_cursor->seek(packet, std::move(stop));
}

base::Result<std::optional<VideoFrame>> DecodingRun::next(std::int64_t wanted, std::stop_token stop)
{
    while (true) {
        while (auto picture = m_decoder->receive()) {
            if (auto frame = numbered(*picture))
                return frame;
        }
        if (m_ended)
            return std::optional<VideoFrame>();
        if (stop.stop_requested())
            return base::fail(base::ErrorCategory::Cancelled);
        if (auto fed = feed(wanted, stop); !fed)
            return tl::unexpected(fed.error());
    }
}

base::Status DecodingRun::feed(std::int64_t wanted, std::stop_token stop)
{
    const std::int64_t number = m_cursor->position();
    const auto more = m_cursor->next(m_packet.get(), std::move(stop));
    if (!more)
        return tl::unexpected(more.error());
    if (!*more) {
        m_decoder->sendEnd();
        m_ended = true;
        return {};
    }
    if (m_decoder->canSkipDisposable()) {
        const std::int64_t frame = m_index->frameOfPacket(number);
        // Half of a pair of fields would be joined to a field of another picture.
        const bool alone = m_index->frameOfPacket(number + 1) >= 0;
        m_decoder->skipDisposable(frame >= 0 && alone && (frame < wanted || (m_needed && !m_needed(frame))));
    }
    m_decoder->send(m_packet.get(), number);
    av_packet_unref(m_packet.get());
    return {};
}

std::optional<VideoFrame> DecodingRun::numbered(const DecodedPicture& picture)
{
    m_ordinal = picture.packet == m_lastPacket ? m_ordinal + 1 : 0;
    m_lastPacket = picture.packet;
    const std::int64_t n = m_index->frameOfPacket(picture.packet, m_ordinal);
    if (n < 0 || m_index->startPacketFor(n) < m_start) // the latter lacks references: leading picture, not recovered
        return std::nullopt;
    if (picture.suspect)
        m_concealed.insert(std::upper_bound(m_concealed.begin(), m_concealed.end(), picture.packet), picture.packet);
    VideoFrame frame;
    frame.frame = n;
    frame.time = m_index->timeOf(n);
    frame.damaged = picture.suspect || m_index->entry(n).damaged || spoiledByErrors(*m_index, n, m_decoder->errors()) ||
                    spoiledByErrors(*m_index, n, m_concealed);
    frame.orientation = orientationOf(*picture.picture, m_orientation);
    frame.picture = picture.picture;
    return frame;
}

} // namespace alliance::media
