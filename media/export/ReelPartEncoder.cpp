#include "media/export/ReelPartEncoder.h"

#include "media/decode/FrameReader.h"
#include "media/export/MaskPainter.h"
#include "media/export/NalUnits.h"

#include <algorithm>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr int kBFrames = 2;

base::Result<std::vector<OverlayBlend>> blendsOf(const std::vector<ReelOverlay>& overlays)
{
    std::vector<OverlayBlend> blends;
    for (const ReelOverlay& overlay : overlays) {
        auto blend = OverlayBlend::of(overlay);
        if (!blend)
            return tl::unexpected(blend.error());
        blends.push_back(std::move(*blend));
    }
    return blends;
}

// The frames of a cut in order: those that are decoded already, and from the first other one on as they are read.
class CutFrames
{
public:
    explicit CutFrames(const ReelCut& cut) : m_cut(cut) {}

    base::Result<VideoFrame> next(std::int64_t number, const std::stop_token& stop)
    {
        if (!m_reader && m_cut.decoded) {
            if (VideoFrame frame = m_cut.decoded(number); !frame.empty())
                return frame;
        }
        if (!m_reader) {
            if (auto opened = open(number); !opened)
                return tl::unexpected(opened.error());
        }
        auto frame = m_reader->next(stop);
        if (!frame)
            return tl::unexpected(frame.error());
        if (!*frame || (*frame)->frame != number)
            return base::fail(ErrorCategory::Damaged, "a frame is missing");
        return std::move(**frame);
    }

private:
    base::Status open(std::int64_t first)
    {
        constexpr int kThreads = 2;
        auto source = m_cut.open();
        if (!source)
            return tl::unexpected(source.error());
        const auto& frames = m_cut.index->frames();
        const bool damaged = std::any_of(frames.begin() + m_cut.frames.first, frames.begin() + m_cut.frames.end,
                                         [](const FrameEntry& entry) { return entry.damaged; });
        const auto drawn = [](std::int64_t) { return true; }; // but nothing before the cut
        auto reader = FrameReader::open(std::move(*source), m_cut.index, damaged ? 1 : kThreads, first, drawn);
        if (!reader)
            return tl::unexpected(reader.error());
        m_reader = std::move(*reader);
        return {};
    }

    const ReelCut& m_cut;
    std::unique_ptr<FrameReader> m_reader;
};

} // namespace

ReelPartEncoder::ReelPartEncoder(const ReelSpec& spec, const ReelReport& plan, const std::vector<std::int64_t>& ticks,
                                 const ReelWatch& watch, std::stop_token stop)
    : m_spec(spec),
      m_plan(plan),
      m_ticks(ticks),
      m_watch(watch),
      m_stop(std::move(stop)),
      m_canvas(spec.width, spec.height)
{
}

base::Status ReelPartEncoder::open()
{
    auto blends = blendsOf(m_spec.overlays);
    if (!blends)
        return tl::unexpected(blends.error());
    m_overlays = std::move(*blends);
    return openEncoder();
}

base::Status ReelPartEncoder::openEncoder()
{
    const std::vector<std::uint8_t> pixel(3);
    auto like = m_canvas.fit(base::Image(1, 1, base::PixelFormat::Rgb24, pixel).view());
    if (!like)
        return tl::unexpected(like.error());
    EncoderSpec encoder;
    encoder.timescale = kReelTimescale;
    encoder.frameRate = reelRate(m_plan);
    encoder.bFrames = kBFrames;
    encoder.fast = true;
    auto opened = SegmentEncoder::open(encoder, frameOf(std::move(like->canvas)));
    if (!opened)
        return tl::unexpected(opened.error());
    m_encoder = std::move(*opened);
    m_used = false;
    return {};
}

base::Status ReelPartEncoder::encode(std::size_t part, const Output& output)
{
    if (m_used) {
        if (auto opened = openEncoder(); !opened)
            return opened;
    }
    m_used = true;
    m_output = &output;
    m_part = part;
    m_frame = m_plan.parts[part].firstFrame;
    m_packets = 0;
    m_damaged = 0;
    m_reading = false;
    auto blends = blendsOf(m_spec.parts[part].overlays);
    if (!blends)
        return tl::unexpected(blends.error());
    m_partOverlays = std::move(*blends);
    const auto* card = std::get_if<ReelCard>(&m_spec.parts[part].content);
    const base::Status drawn = card ? drawCard(*card) : drawCut(std::get<ReelCut>(m_spec.parts[part].content));
    if (!drawn)
        return drawn;
    m_reading = false;
    if (auto rest = m_encoder->finish([this](AVPacket& packet) { return put(packet); }); !rest)
        return rest;
    return m_packets == m_plan.parts[part].frames ? base::Status()
                                                  : base::fail(ErrorCategory::Internal, "the encoder lost a picture");
}

base::Status ReelPartEncoder::drawCard(const ReelCard& card)
{
    for (std::int64_t n = 0; n < m_plan.parts[m_part].frames; ++n) {
        auto picture = m_canvas.fit(card.picture.view());
        if (!picture)
            return tl::unexpected(picture.error());
        if (auto added = add(std::move(*picture), -1); !added)
            return added;
    }
    return {};
}

base::Result<std::vector<FrameMasks>> ReelPartEncoder::masksOf(const ReelCut& cut) const
{
    if (!cut.masks)
        return std::vector<FrameMasks>();
    auto found = cut.masks(m_stop);
    if (found && static_cast<std::int64_t>(found->size()) != cut.frames.length())
        return base::fail(ErrorCategory::Invalid, "masks of another number of frames");
    return found;
}

base::Status ReelPartEncoder::drawCut(const ReelCut& cut)
{
    m_reading = true;
    const auto masks = masksOf(cut);
    if (!masks)
        return tl::unexpected(masks.error());
    CutFrames frames(cut);
    for (std::int64_t n = cut.frames.first; n < cut.frames.end; ++n) {
        m_reading = true;
        const auto frame = frames.next(n, m_stop);
        if (!frame)
            return tl::unexpected(frame.error());
        m_damaged += frame->damaged ? 1 : 0;
        auto picture = m_canvas.fit(*frame);
        if (!picture)
            return tl::unexpected(picture.error());
        m_reading = false;
        FramePtr undrawn;
        const auto at = static_cast<std::size_t>(n - cut.frames.first);
        if (auto covered = cover(*picture, masks->empty() ? FrameMasks() : (*masks)[at], undrawn); !covered)
            return covered;
        if (auto added = add(std::move(*picture), n, std::move(undrawn)); !added)
            return added;
    }
    return {};
}

// `undrawn`: the picture before figures were drawn on it, where they are.
base::Status ReelPartEncoder::cover(CanvasPicture& picture, const FrameMasks& spots, FramePtr& undrawn)
{
    const PictureRect whole{0, 0, m_spec.width, m_spec.height};
    if (m_spec.mask != MaskStyle::Skeleton) {
        coverFaces(*picture.canvas, picture.content, spots, m_spec.mask);
        coverFaces(*picture.canvas, whole, coversNow(), m_spec.mask);
        return {};
    }
    coverFaces(*picture.canvas, picture.content, spots, MaskStyle::SkeletonField);
    coverFaces(*picture.canvas, whole, coversNow(), MaskStyle::Solid);
    undrawn.reset(av_frame_clone(picture.canvas.get()));
    if (!undrawn || av_frame_make_writable(picture.canvas.get()) < 0)
        return base::fail(ErrorCategory::Internal, "frame");
    coverFaces(*picture.canvas, picture.content, spots, MaskStyle::Skeleton);
    return {};
}

// Of the next frame.
FrameMasks ReelPartEncoder::coversNow() const
{
    FrameMasks spots;
    for (const ReelCover& cover : m_spec.covers) {
        if (m_frame >= cover.firstFrame && m_frame <= cover.lastFrame)
            spots.push_back(cover.spot);
    }
    return spots;
}

base::Status ReelPartEncoder::add(CanvasPicture drawn, std::int64_t source, FramePtr undrawn)
{
    if (m_stop.stop_requested())
        return base::fail(ErrorCategory::Cancelled);
    const std::int64_t ticks = m_ticks[static_cast<std::size_t>(m_frame)];
    const base::MediaTime time = timeOfTicks(ticks);
    for (const OverlayBlend& overlay : m_partOverlays) {
        if (overlay.shown().contains(time - m_plan.parts[m_part].start))
            overlay.draw(*drawn.canvas);
    }
    for (const OverlayBlend& overlay : m_overlays) {
        if (overlay.shown().contains(time))
            overlay.draw(*drawn.canvas);
    }
    ReelPicture picture{m_frame, m_part, source, drawn.content, frameOf(std::move(drawn.canvas))};
    picture.frame.frame = m_frame;
    picture.frame.time = time;
    if (undrawn)
        picture.undrawn = frameOf(std::move(undrawn));
    if (m_watch) {
        if (auto seen = m_watch(picture); !seen)
            return seen;
    }
    const bool first = m_frame == m_plan.parts[m_part].firstFrame;
    ++m_frame;
    return m_encoder->add(
        picture.frame, ticks, [this](AVPacket& packet) { return put(packet); }, first);
}

base::Status ReelPartEncoder::put(AVPacket& packet)
{
    const auto clean = cleaned(AV_CODEC_ID_H264, packet);
    if (!clean)
        return tl::unexpected(clean.error());
    const auto at = std::lower_bound(m_ticks.begin(), m_ticks.end() - 1, packet.pts);
    (*clean)->pts = at - m_ticks.begin();
    ++m_packets;
    return (*m_output)(**clean);
}

} // namespace alliance::media
