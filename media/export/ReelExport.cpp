#include "media/export/ReelExport.h"

#include "media/decode/FrameReader.h"
#include "media/export/ClipMuxer.h"
#include "media/export/MaskPainter.h"
#include "media/export/NalUnits.h"
#include "media/export/OverlayBlend.h"
#include "media/export/ReelCanvas.h"
#include "media/export/ReelSound.h"
#include "media/export/SegmentEncoder.h"

#include <algorithm>
#include <cstdlib>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr int kTimescale = 90000;
constexpr base::MediaTime kCardFrame{40'000'000};
constexpr int kBFrames = 2;
constexpr std::int64_t kLate = 1; // packets that a picture is decoded before its turn, with B pictures that none needs
constexpr double kWritingShare = 0.97; // of the progress; the rest is reading back

base::MediaTime timeAt(const FrameIndex& index, std::int64_t frame)
{
    return frame < index.frameCount() ? index.timeOf(frame) : index.endTime();
}

std::int64_t cardFrames(const ReelCard& card)
{
    return std::max<std::int64_t>(1, card.length.ns / kCardFrame.ns);
}

bool holdsTogether(const ReelSpec& spec)
{
    if (spec.parts.empty() || spec.width <= 0 || spec.height <= 0 || spec.width % 2 != 0 || spec.height % 2 != 0)
        return false;
    return std::all_of(spec.parts.begin(), spec.parts.end(), [&](const ReelPart& part) {
        if (const auto* card = std::get_if<ReelCard>(&part.content))
            return card->length.ns > 0 && card->picture.width() == spec.width && card->picture.height() == spec.height;
        const auto& cut = std::get<ReelCut>(part.content);
        return cut.open && cut.index && cut.frames.first >= 0 && cut.frames.length() > 0 &&
               cut.frames.end <= cut.index->frameCount() && cut.pitch > 0;
    });
}

// Of every frame of the reel, and its end.
std::vector<std::int64_t> ticksOf(const ReelSpec& spec, const ReelReport& plan)
{
    std::vector<std::int64_t> ticks;
    const auto add = [&](base::MediaTime time) {
        const std::int64_t at = av_rescale(time.ns, kTimescale, kNsPerSecond);
        ticks.push_back(ticks.empty() ? at : std::max(at, ticks.back() + 1));
    };
    for (std::size_t p = 0; p < spec.parts.size(); ++p) {
        const base::MediaTime start = plan.parts[p].start;
        if (const auto* cut = std::get_if<ReelCut>(&spec.parts[p].content)) {
            const base::MediaTime first = cut->index->timeOf(cut->frames.first);
            for (std::int64_t n = cut->frames.first; n < cut->frames.end; ++n)
                add(start + (cut->index->timeOf(n) - first));
        } else {
            for (std::int64_t n = 0; n < plan.parts[p].frames; ++n)
                add(start + base::MediaTime{n * kCardFrame.ns});
        }
    }
    add(plan.length);
    return ticks;
}

double rateOf(const ReelReport& plan)
{
    return std::clamp(static_cast<double>(plan.frames) / std::max(1e-3, plan.length.seconds()), 1.0, 120.0);
}

class Writer
{
public:
    Writer(const ReelSpec& spec, ClipSink& sink, const ReelWatch& watch, std::stop_token stop,
           const ProgressCallback& progress)
        : m_spec(spec),
          m_sink(sink),
          m_watch(watch),
          m_stop(std::move(stop)),
          m_progress(progress),
          m_canvas(spec.width, spec.height),
          m_report(planReel(spec)),
          m_ticks(ticksOf(spec, m_report))
    {
    }

    base::Result<ReelReport> run()
    {
        auto status = open();
        for (std::size_t p = 0; status && p < m_spec.parts.size(); ++p)
            status = writePart(p);
        if (status)
            status = m_encoder->finish([this](AVPacket& packet) { return put(packet); });
        if (status && m_packets != m_report.frames)
            status = base::fail(ErrorCategory::Internal, "the encoder lost a picture");
        if (status && m_sound)
            status = m_sound->finish([this](AVPacket& packet) { return m_muxer->writeSound(packet); }, m_stop);
        if (status)
            status = m_muxer->finish();
        if (status)
            status = readBack();
        if (!status)
            return tl::unexpected(status.error());
        return m_report;
    }

    int failedPart() const { return m_failedPart; }

private:
    base::Status open()
    {
        for (const ReelOverlay& overlay : m_spec.overlays) {
            auto blend = OverlayBlend::of(overlay);
            if (!blend)
                return tl::unexpected(blend.error());
            m_overlays.push_back(std::move(*blend));
        }
        const std::vector<std::uint8_t> pixel(3);
        auto like = m_canvas.fit(base::Image(1, 1, base::PixelFormat::Rgb24, pixel).view());
        if (!like)
            return tl::unexpected(like.error());
        EncoderSpec encoder;
        encoder.timescale = kTimescale;
        encoder.frameRate = rateOf(m_report);
        encoder.bFrames = kBFrames;
        auto opened = SegmentEncoder::open(encoder, frameOf(std::move(like->canvas)));
        if (!opened)
            return tl::unexpected(opened.error());
        m_encoder = std::move(*opened);
        if (m_spec.sound) {
            auto sound = ReelSound::open(m_spec, m_report);
            if (!sound)
                return tl::unexpected(sound.error());
            m_sound = std::move(*sound);
        }
        return openFile();
    }

    base::Status openFile()
    {
        const std::unique_ptr<AVCodecParameters, void (*)(AVCodecParameters*)> parameters(
            avcodec_parameters_alloc(), [](AVCodecParameters* one) { avcodec_parameters_free(&one); });
        if (!parameters || avcodec_parameters_from_context(parameters.get(), &m_encoder->context()) < 0)
            return base::fail(ErrorCategory::Internal, "out of memory");
        MuxedVideo video{parameters.get(), kTimescale, {}, {}};
        for (std::size_t p = 0; p < m_spec.parts.size(); ++p) {
            const ReelPartReport& part = m_report.parts[p];
            const std::int64_t start = m_ticks[static_cast<std::size_t>(part.firstFrame)];
            const std::int64_t end = m_ticks[static_cast<std::size_t>(part.firstFrame + part.frames)];
            if (!m_spec.parts[p].chapter.empty())
                video.chapters.push_back({m_spec.parts[p].chapter, start, end});
            else if (!video.chapters.empty())
                video.chapters.back().end = end;
        }
        auto muxer = ClipMuxer::open(m_sink, video, m_sound ? &m_sound->context() : nullptr);
        if (!muxer)
            return tl::unexpected(muxer.error());
        m_muxer = std::move(*muxer);
        return {};
    }

    static VideoFrame frameOf(FramePtr canvas)
    {
        VideoFrame frame;
        frame.picture = std::shared_ptr<const AVFrame>(
            canvas.release(), [](const AVFrame* one) { FrameDeleter()(const_cast<AVFrame*>(one)); });
        return frame;
    }

    base::Status writePart(std::size_t p)
    {
        m_part = p;
        m_partOverlays.clear();
        for (const ReelOverlay& overlay : m_spec.parts[p].overlays) {
            auto blend = OverlayBlend::of(overlay);
            if (!blend)
                return tl::unexpected(blend.error());
            m_partOverlays.push_back(std::move(*blend));
        }
        if (const auto* card = std::get_if<ReelCard>(&m_spec.parts[p].content))
            return writeCard(*card);
        const base::Status written = writeCut(std::get<ReelCut>(m_spec.parts[p].content));
        if (!written && m_reading)
            m_failedPart = static_cast<int>(p);
        return written;
    }

    base::Status writeCard(const ReelCard& card)
    {
        for (std::int64_t n = 0; n < m_report.parts[m_part].frames; ++n) {
            auto picture = m_canvas.fit(card.picture.view());
            if (!picture)
                return tl::unexpected(picture.error());
            if (auto added = add(std::move(picture->canvas), -1); !added)
                return added;
        }
        return {};
    }

    base::Status writeCut(const ReelCut& cut)
    {
        m_reading = true;
        auto source = cut.open();
        if (!source)
            return tl::unexpected(source.error());
        const auto& frames = cut.index->frames();
        const bool damaged = std::any_of(frames.begin() + cut.frames.first, frames.begin() + cut.frames.end,
                                         [](const FrameEntry& entry) { return entry.damaged; });
        constexpr int kThreads = 2;
        std::vector<FrameMasks> masks;
        if (cut.masks) {
            auto found = cut.masks(m_stop);
            if (!found)
                return tl::unexpected(found.error());
            if (static_cast<std::int64_t>(found->size()) != cut.frames.length())
                return base::fail(ErrorCategory::Invalid, "masks of another number of frames");
            masks = std::move(*found);
        }
        auto reader = FrameReader::open(std::move(*source), cut.index, damaged ? 1 : kThreads, cut.frames.first);
        if (!reader)
            return tl::unexpected(reader.error());
        for (std::int64_t n = cut.frames.first; n < cut.frames.end; ++n) {
            m_reading = true;
            const auto frame = (*reader)->next(m_stop);
            if (!frame)
                return tl::unexpected(frame.error());
            if (!*frame || (*frame)->frame != n)
                return base::fail(ErrorCategory::Damaged, "a frame is missing");
            m_report.parts[m_part].damagedFrames += (*frame)->damaged ? 1 : 0;
            auto picture = m_canvas.fit(**frame);
            if (!picture)
                return tl::unexpected(picture.error());
            m_reading = false;
            if (!masks.empty())
                coverFaces(*picture->canvas, picture->content, masks[static_cast<std::size_t>(n - cut.frames.first)],
                           m_spec.mask);
            coverFaces(*picture->canvas, {0, 0, m_spec.width, m_spec.height}, coversNow(), m_spec.mask);
            if (auto added = add(std::move(picture->canvas), n); !added)
                return added;
        }
        return {};
    }

    // Of the next frame.
    FrameMasks coversNow() const
    {
        FrameMasks spots;
        for (const ReelCover& cover : m_spec.covers) {
            if (m_frames >= cover.firstFrame && m_frames <= cover.lastFrame)
                spots.push_back(cover.spot);
        }
        return spots;
    }

    base::Status add(FramePtr canvas, std::int64_t source)
    {
        if (m_stop.stop_requested())
            return base::fail(ErrorCategory::Cancelled);
        const std::int64_t ticks = m_ticks[static_cast<std::size_t>(m_frames)];
        const base::MediaTime time{av_rescale(ticks, kNsPerSecond, kTimescale)};
        for (const OverlayBlend& overlay : m_partOverlays) {
            if (overlay.shown().contains(time - m_report.parts[m_part].start))
                overlay.draw(*canvas);
        }
        for (const OverlayBlend& overlay : m_overlays) {
            if (overlay.shown().contains(time))
                overlay.draw(*canvas);
        }
        ReelPicture picture{m_frames, m_part, source, frameOf(std::move(canvas))};
        picture.frame.frame = m_frames;
        picture.frame.time = time;
        if (m_watch) {
            if (auto seen = m_watch(picture); !seen)
                return seen;
        }
        const bool first = m_frames == m_report.parts[m_part].firstFrame;
        ++m_frames;
        return m_encoder->add(
            picture.frame, ticks, [this](AVPacket& packet) { return put(packet); }, first);
    }

    // Decode times as in ClipJob: the k-th packet's is the presentation time of the frame kLate places before.
    base::Status put(AVPacket& packet)
    {
        const auto clean = cleaned(AV_CODEC_ID_H264, packet);
        if (!clean)
            return tl::unexpected(clean.error());
        const auto at = std::lower_bound(m_ticks.begin(), m_ticks.end() - 1, packet.pts);
        const std::int64_t step = std::max<std::int64_t>(1, m_ticks[1] - m_ticks[0]);
        AVPacket& out = **clean;
        out.pts = *at;
        out.dts = m_packets >= kLate ? m_ticks[static_cast<std::size_t>(m_packets - kLate)]
                                     : m_ticks[0] - (kLate - m_packets) * step;
        out.duration = *(at + 1) - *at;
        ++m_packets;
        if (auto done = m_muxer->writeVideo(out); !done)
            return done;
        if (m_progress)
            m_progress(kWritingShare * static_cast<double>(m_packets) / static_cast<double>(m_report.frames));
        if (!m_sound)
            return {};
        const base::MediaTime reached{
            av_rescale(m_ticks[static_cast<std::size_t>(m_packets)], kNsPerSecond, kTimescale)};
        return m_sound->encodeUntil(
            reached, [this](AVPacket& sound) { return m_muxer->writeSound(sound); }, m_stop);
    }

    base::Status readBack()
    {
        const auto file = m_sink.written();
        if (!file)
            return tl::unexpected(file.error());
        m_report.bytes = (*file)->size();
        const auto index = buildFrameIndex(**file, m_stop);
        if (!index)
            return tl::unexpected(index.error());
        if (index->frameCount() != m_report.frames)
            return base::fail(ErrorCategory::Damaged, "the reel has another number of frames");
        constexpr std::int64_t kTick = kNsPerSecond / kTimescale + 1;
        for (std::int64_t n = 0; n < m_report.frames; ++n) {
            const std::int64_t wanted =
                av_rescale(m_ticks[static_cast<std::size_t>(n)] - m_ticks[0], kNsPerSecond, kTimescale);
            if (std::abs(index->timeOf(n).ns - wanted) > kTick)
                return base::fail(ErrorCategory::Damaged, "a frame of the reel has another time");
        }
        return {};
    }

    const ReelSpec& m_spec;
    ClipSink& m_sink;
    const ReelWatch& m_watch;
    std::stop_token m_stop;
    const ProgressCallback& m_progress;
    ReelCanvas m_canvas;
    ReelReport m_report;
    std::vector<std::int64_t> m_ticks;
    std::vector<OverlayBlend> m_overlays;
    std::vector<OverlayBlend> m_partOverlays;
    std::unique_ptr<SegmentEncoder> m_encoder;
    std::unique_ptr<ReelSound> m_sound;
    std::unique_ptr<ClipMuxer> m_muxer;
    std::size_t m_part = 0;
    std::int64_t m_frames = 0;  // handed to the encoder
    std::int64_t m_packets = 0; // of the video, written
    bool m_reading = false;     // a recording, at the moment
    int m_failedPart = -1;
};

} // namespace

ReelReport planReel(const ReelSpec& spec)
{
    ReelReport plan;
    for (const ReelPart& part : spec.parts) {
        ReelPartReport one;
        one.firstFrame = plan.frames;
        one.start = plan.length;
        if (const auto* card = std::get_if<ReelCard>(&part.content)) {
            one.frames = cardFrames(*card);
            one.length = {one.frames * kCardFrame.ns};
        } else {
            const auto& cut = std::get<ReelCut>(part.content);
            one.frames = cut.frames.length();
            one.length = timeAt(*cut.index, cut.frames.end) - cut.index->timeOf(cut.frames.first);
        }
        plan.frames += one.frames;
        plan.length = plan.length + one.length;
        plan.parts.push_back(one);
    }
    return plan;
}

base::Result<ReelReport> writeReel(const ReelSpec& spec, ClipSink& sink, const ReelWatch& watch, std::stop_token stop,
                                   const ProgressCallback& progress, int* failedPart)
{
    if (failedPart)
        *failedPart = -1;
    if (!holdsTogether(spec))
        return base::fail(ErrorCategory::Invalid, "reel");
    Writer writer(spec, sink, watch, stop, progress);
    auto report = writer.run();
    if (failedPart)
        *failedPart = writer.failedPart();
    if (report && progress)
        progress(1.0);
    return report;
}

} // namespace alliance::media
