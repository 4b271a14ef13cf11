#include "media/ingest/ScrubProxy.h"

#include "media/demux/FfmpegHandles.h"
#include "media/ingest/SegmentSeries.h"

#include <algorithm>
#include <cstring>
#include <list>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::size_t kGroupsKept = 3;   // the current one and its neighbours
constexpr std::size_t kSegmentsKept = 2; // tables in memory

base::Error broken(const char* what)
{
    return {ErrorCategory::Damaged, what};
}

// Pictures of a closed group as far as they were decoded.
struct Group {
    std::shared_ptr<SegmentFile> file;
    std::size_t first = 0; // picture in the file
    std::size_t last = 0;  // past the end
    std::vector<std::uint8_t> bytes;
    std::vector<std::shared_ptr<const AVFrame>> pictures;

    std::int64_t firstFrame() const { return file->pictures()[first].frame; }
    bool covers(std::int64_t n) const
    {
        return n >= firstFrame() && n < firstFrame() + static_cast<std::int64_t>(last - first);
    }
};

// Gives pictures one by one in low-delay manner. Not thread safe.
class GroupDecoder
{
public:
    // Decodes until `count` pictures of the group are there, from its key if it was left in between.
    base::Status decode(Group& group, std::size_t count, const std::stop_token& stop)
    {
        if (auto ready = prepare(group); !ready)
            return ready;
        while (group.pictures.size() < count) {
            if (stop.stop_requested()) {
                m_within = nullptr;
                return base::fail(ErrorCategory::Cancelled);
            }
            if (auto fed = feed(group); !fed) {
                m_within = nullptr;
                return fed;
            }
        }
        return {};
    }
    void forget(const Group& group)
    {
        if (m_within == &group)
            m_within = nullptr;
    }

private:
    base::Status prepare(Group& group)
    {
        if (!m_decoder || m_codec != group.file->codec()) {
            m_codec = group.file->codec();
            const AVCodec* codec =
                avcodec_find_decoder(m_codec == SegmentCodec::H264 ? AV_CODEC_ID_H264 : AV_CODEC_ID_MJPEG);
            m_decoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
            if (!m_decoder)
                return base::fail(ErrorCategory::Unsupported, "no decoder for the scrub proxy");
            m_decoder->thread_count = 1;
            m_decoder->flags |= AV_CODEC_FLAG_LOW_DELAY;
            if (const int code = avcodec_open2(m_decoder.get(), codec, nullptr); code < 0)
                return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
            m_within = nullptr;
        }
        if (m_within != &group) {
            avcodec_flush_buffers(m_decoder.get());
            m_within = &group;
            m_sent = group.first;
            group.pictures.clear();
        }
        return {};
    }

    base::Status feed(Group& group)
    {
        if (m_sent < group.last) {
            const StoredPicture& stored = group.file->pictures()[m_sent];
            const auto begin = static_cast<std::size_t>(stored.offset - group.file->pictures()[group.first].offset);
            const auto bytes = std::span<const std::uint8_t>(group.bytes).subspan(begin, stored.size);
            if (!SegmentFile::intact(stored, bytes))
                return tl::unexpected(broken("proxy: checksum of a picture"));
            if (av_new_packet(m_packet.get(), static_cast<int>(bytes.size())) < 0)
                return base::fail(ErrorCategory::Internal, "out of memory");
            std::memcpy(m_packet->data, bytes.data(), bytes.size());
            m_packet->pts = static_cast<std::int64_t>(m_sent);
            const int code = avcodec_send_packet(m_decoder.get(), m_packet.get());
            av_packet_unref(m_packet.get());
            if (code < 0)
                return tl::unexpected(broken("proxy: a picture cannot be decoded"));
            ++m_sent;
        } else if (avcodec_send_packet(m_decoder.get(), nullptr) < 0) {
            return tl::unexpected(broken("proxy: pictures are missing"));
        }
        return receive(group);
    }

    base::Status receive(Group& group)
    {
        while (true) {
            FramePtr picture = makeFrame();
            const int code = picture ? avcodec_receive_frame(m_decoder.get(), picture.get()) : AVERROR(ENOMEM);
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
                return {};
            const auto expected = static_cast<std::int64_t>(group.first + group.pictures.size());
            if (code < 0 || picture->pts != expected)
                return tl::unexpected(broken("proxy: a picture cannot be decoded"));
            const PictureLook& look = group.file->look(group.file->pictures()[static_cast<std::size_t>(expected)]);
            picture->colorspace = static_cast<AVColorSpace>(look.colourSpace);
            picture->color_range = look.fullRange ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
            if (picture->format == AV_PIX_FMT_YUVJ420P)
                picture->format = AV_PIX_FMT_YUV420P; // the range is stated apart
            group.pictures.push_back(std::shared_ptr<const AVFrame>(picture.release(), FrameDeleter()));
        }
    }

    CodecContextPtr m_decoder;
    PacketPtr m_packet = makePacket();
    SegmentCodec m_codec = SegmentCodec::H264;
    const Group* m_within = nullptr; // what the decoder is in the middle of
    std::size_t m_sent = 0;          // next picture to send
};

} // namespace

struct ScrubProxy::Impl {
    Impl(std::shared_ptr<const base::ByteStore> store, std::shared_ptr<const FrameIndex> of)
        : index(std::move(of)), catalog(std::move(store), kProxyPrefix, {SegmentKind::Proxy, index->signature()})
    {
    }

    std::optional<SegmentCatalog::Found> find(std::int64_t n)
    {
        auto found = catalog.covering(n);
        if (!found && catalog.refresh())
            found = catalog.covering(n);
        return found;
    }

    base::Result<std::shared_ptr<SegmentFile>> segment(std::int64_t n)
    {
        for (auto it = segments.begin(); it != segments.end(); ++it) {
            if (n >= (*it)->range().first && n < (*it)->range().end) {
                segments.splice(segments.begin(), segments, it);
                return segments.front();
            }
        }
        const auto found = find(n);
        if (!found)
            return catalog.brokenAt(n) ? tl::unexpected(broken("proxy: a segment is broken"))
                                       : base::fail(ErrorCategory::NotFound, "proxy: not there yet");
        auto opened = catalog.open(*found);
        if (opened && static_cast<std::int64_t>((*opened)->pictures().size()) != found->range.end - found->range.first)
            opened = tl::unexpected(broken("proxy: a segment lacks pictures"));
        if (!opened) {
            catalog.forget(*found, opened.error());
            return tl::unexpected(opened.error());
        }
        segments.emplace_front(std::move(*opened));
        if (segments.size() > kSegmentsKept)
            segments.pop_back();
        return segments.front();
    }

    // The group of frame n, first in `groups`.
    base::Status group(std::int64_t n)
    {
        const auto known = std::find_if(groups.begin(), groups.end(), [=](const Group& g) { return g.covers(n); });
        if (known != groups.end()) {
            groups.splice(groups.begin(), groups, known);
            return {};
        }
        auto file = segment(n);
        if (!file)
            return tl::unexpected(file.error());
        const auto& pictures = (*file)->pictures();
        Group made;
        made.first = static_cast<std::size_t>(n - (*file)->range().first);
        made.last = made.first + 1;
        while (made.first > 0 && !pictures[made.first].key)
            --made.first;
        while (made.last < pictures.size() && !pictures[made.last].key)
            ++made.last;
        auto bytes = (*file)->read(made.first, made.last);
        if (!bytes)
            return tl::unexpected(bytes.error());
        made.bytes = std::move(*bytes);
        made.file = std::move(*file);
        groups.push_front(std::move(made));
        if (groups.size() > kGroupsKept) {
            decoder.forget(groups.back());
            groups.pop_back();
        }
        return {};
    }

    std::shared_ptr<const FrameIndex> index;
    SegmentCatalog catalog;
    std::list<std::shared_ptr<SegmentFile>> segments; // latest used first
    std::list<Group> groups;                          // latest used first
    GroupDecoder decoder;
};

ScrubProxy::ScrubProxy(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ScrubProxy::~ScrubProxy() = default;

base::Result<std::unique_ptr<ScrubProxy>> ScrubProxy::open(std::shared_ptr<const base::ByteStore> store,
                                                           std::shared_ptr<const FrameIndex> index)
{
    if (!store || !index || index->frameCount() == 0)
        return base::fail(ErrorCategory::Invalid, "no store or an empty index");
    silenceFfmpegLog();
    return std::unique_ptr<ScrubProxy>(new ScrubProxy(std::make_unique<Impl>(std::move(store), std::move(index))));
}

bool ScrubProxy::has(std::int64_t n)
{
    const bool inside = n >= 0 && n < m_impl->index->frameCount();
    return inside && m_impl->find(n).has_value();
}

base::Result<VideoFrame> ScrubProxy::frame(std::int64_t n, std::stop_token stop)
{
    Impl& self = *m_impl;
    if (n < 0 || n >= self.index->frameCount())
        return base::fail(ErrorCategory::Invalid, "frame outside the recording");
    if (auto found = self.group(n); !found)
        return tl::unexpected(found.error());
    Group& group = self.groups.front();
    const auto at = static_cast<std::size_t>(n - group.firstFrame());
    if (group.pictures.size() <= at) {
        if (auto decoded = self.decoder.decode(group, at + 1, stop); !decoded)
            return tl::unexpected(decoded.error());
    }
    const StoredPicture& stored = group.file->pictures()[group.first + at];
    VideoFrame frame;
    frame.frame = n;
    frame.time = self.index->timeOf(n);
    frame.damaged = stored.damaged;
    frame.preview = true;
    frame.orientation = group.file->look(stored).orientation;
    frame.picture = group.pictures[at];
    return frame;
}

double ScrubProxy::coverage()
{
    m_impl->catalog.refresh();
    return static_cast<double>(m_impl->catalog.framesCovered()) / static_cast<double>(m_impl->index->frameCount());
}

} // namespace alliance::media
