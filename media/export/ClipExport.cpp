#include "media/export/ClipExport.h"

#include "media/export/ClipCheck.h"
#include "media/export/ClipJob.h"

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kCacheBytes = 96LL << 20; // frames are asked for in order
constexpr double kWritingShare = 0.97;           // of the progress; the rest is the check

// Trouble of the person, the disk, the destination or the recording, which encoding everything would meet again.
bool isFinal(ErrorCategory category)
{
    return category == ErrorCategory::Cancelled || category == ErrorCategory::Refused ||
           category == ErrorCategory::NoSpace || category == ErrorCategory::Unwritable ||
           category == ErrorCategory::Unreadable;
}

// Reads packets to look for those at which decoding starts afresh.
class Refreshes
{
public:
    Refreshes(PacketCursor& packets, std::stop_token stop) : m_packets(packets), m_stop(std::move(stop))
    {
        const AVCodecParameters& stream = *packets.stream()->codecpar;
        m_codec = stream.codec_id;
        m_sets = parameterSetsOf(stream);
    }

    bool possible() const { return m_sets.has_value(); }
    base::Result<bool> at(std::int64_t number)
    {
        if (auto sought = m_packets.seek(number, m_stop); !sought)
            return tl::unexpected(sought.error());
        const PacketPtr packet = makePacket();
        const auto read = m_packets.next(packet.get(), m_stop);
        if (!read || !*read)
            return read;
        const auto units = splitUnits({packet->data, static_cast<std::size_t>(packet->size)}, m_sets->lengthBytes);
        return std::any_of(units.begin(), units.end(),
                           [this](const NalUnit unit) { return isInstantRefresh(m_codec, unit); });
    }

private:
    PacketCursor& m_packets;
    std::stop_token m_stop;
    AVCodecID m_codec = AV_CODEC_ID_NONE;
    base::Result<ParameterSets> m_sets;
};

class Exporter
{
public:
    Exporter(const base::ByteSource& source, ClipSink& sink, std::stop_token stop, const ProgressCallback& progress)
        : m_source(source), m_sink(sink), m_stop(std::move(stop))
    {
        if (progress)
            m_progress = [this, progress](double done) {
                m_done = std::max(m_done, done * kWritingShare); // a second attempt begins at 0 again
                progress(m_done);
            };
    }

    base::Status open(const std::shared_ptr<const FrameIndex>& index)
    {
        auto forEngine = m_source.clone();
        auto forPackets = m_source.clone();
        if (!forEngine || !forPackets)
            return tl::unexpected(forEngine ? forPackets.error() : forEngine.error());
        SeekOptions options;
        options.cacheBytes = kCacheBytes;
        auto engine = SeekEngine::open(std::move(*forEngine), index, options);
        if (!engine)
            return tl::unexpected(engine.error());
        auto packets = PacketCursor::open(std::move(*forPackets), index);
        if (!packets)
            return tl::unexpected(packets.error());
        m_engine = std::move(*engine);
        m_packets = std::move(*packets);
        return {};
    }

    base::Result<ClipReport> run(FrameRange range, const ClipOptions& options)
    {
        const std::vector<ClipSpan> encoded{{range, true, -1, -1}};
        std::vector<ClipSpan> spans = encoded;
        Refreshes refreshes(*m_packets, m_stop);
        if (!options.encodeAll && refreshes.possible()) {
            auto plan = planCut(m_engine->index(), range, [&](std::int64_t packet) { return refreshes.at(packet); });
            if (!plan)
                return tl::unexpected(plan.error());
            spans = std::move(*plan);
        }
        auto report = attempt(spans, options.sound);
        if (report || spans == encoded || isFinal(report.error().category))
            return report;
        // What copying would have made is not right for this recording.
        const std::string why = report.error().context;
        if (auto cleared = m_sink.restart(); !cleared)
            return tl::unexpected(cleared.error());
        report = attempt(encoded, options.sound);
        if (report)
            report->remark = why;
        return report;
    }

private:
    base::Result<ClipReport> attempt(const std::vector<ClipSpan>& spans, bool sound)
    {
        ClipJob job(m_source, *m_engine, *m_packets, m_sink, spans, m_stop, m_progress);
        auto report = job.write(sound);
        if (!report)
            return report;
        if (auto good = checkClip(m_sink, *m_engine, spans, job.timescale(), m_stop); !good)
            return tl::unexpected(good.error());
        const auto file = m_sink.written();
        if (!file)
            return tl::unexpected(file.error());
        report->bytes = (*file)->size();
        return report;
    }

    const base::ByteSource& m_source;
    ClipSink& m_sink;
    std::stop_token m_stop;
    ProgressCallback m_progress;
    double m_done = 0;
    std::unique_ptr<SeekEngine> m_engine;
    std::unique_ptr<PacketCursor> m_packets;
};

std::int64_t framesOf(const std::vector<ClipSpan>& spans, bool encoded)
{
    std::int64_t frames = 0;
    for (const ClipSpan& span : spans)
        frames += span.encoded == encoded ? span.frames.length() : 0;
    return frames;
}

} // namespace

std::int64_t ClipReport::copiedFrames() const
{
    return framesOf(spans, false);
}

std::int64_t ClipReport::encodedFrames() const
{
    return framesOf(spans, true);
}

base::Result<ClipReport> exportClip(const base::ByteSource& source, std::shared_ptr<const FrameIndex> index,
                                    FrameRange range, ClipSink& sink, const ClipOptions& options, std::stop_token stop,
                                    const ProgressCallback& progress)
{
    if (!index || range.first < 0 || range.end > index->frameCount() || range.length() <= 0)
        return base::fail(ErrorCategory::Invalid, "range outside the recording");
    Exporter exporter(source, sink, stop, progress);
    if (auto opened = exporter.open(index); !opened)
        return tl::unexpected(opened.error());
    auto report = exporter.run(range, options);
    if (!report)
        return report;
    if (stop.stop_requested())
        return base::fail(ErrorCategory::Cancelled);
    if (auto committed = sink.commit(); !committed)
        return tl::unexpected(committed.error());
    if (progress)
        progress(1.0);
    return report;
}

} // namespace alliance::media
