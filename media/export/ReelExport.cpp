#include "media/export/ReelExport.h"

#include "media/export/ReelFilm.h"
#include "media/export/ReelPartEncoder.h"
#include "media/export/ReelSegment.h"

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr double kWritingShare = 0.97; // of the progress; the rest is reading back

double shareOf(std::int64_t done, std::int64_t all)
{
    return static_cast<double>(done) / static_cast<double>(std::max<std::int64_t>(1, all));
}

class Writer
{
public:
    Writer(const ReelSpec& spec, ClipSink& sink, const KeptParts& kept, const ReelWatch& watch, std::stop_token stop,
           const ProgressCallback& progress)
        : m_spec(spec),
          m_kept(kept),
          m_progress(progress),
          m_report(planReel(spec)),
          m_ticks(reelTicks(spec, m_report)),
          m_encoder(m_spec, m_report, m_ticks, watch, stop),
          m_film(m_spec, m_report, m_ticks, sink, stop)
    {
    }

    base::Result<ReelReport> run()
    {
        base::Status status = m_encoder.open();
        if (status)
            status = m_film.open(m_encoder.context());
        for (std::size_t p = 0; status && p < m_spec.parts.size(); ++p)
            status = writePart(p);
        if (!status)
            return tl::unexpected(status.error());
        const auto bytes = m_film.finish();
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_report.bytes = *bytes;
        if (m_progress)
            m_progress(1.0);
        return m_report;
    }

    int failedPart() const { return m_failedPart; }

private:
    base::Status writePart(std::size_t p)
    {
        const bool cut = std::holds_alternative<ReelCut>(m_spec.parts[p].content);
        if (cut && m_kept)
            return takeKept(p);
        const base::Status written = m_encoder.encode(p, [this](AVPacket& packet) { return put(packet); });
        m_report.parts[p].damagedFrames = m_encoder.damagedFrames();
        if (!written && cut && m_encoder.wasReading())
            m_failedPart = static_cast<int>(p);
        return written;
    }

    base::Status takeKept(std::size_t p)
    {
        const auto from = m_kept(p);
        if (!from)
            return tl::unexpected(from.error());
        const ReelPartReport& part = m_report.parts[p];
        return readReelSegment(**from, m_encoder.context(), part.frames, [&](AVPacket& packet) {
            packet.pts += part.firstFrame;
            return put(packet);
        });
    }

    base::Status put(AVPacket& packet)
    {
        const base::Status done = m_film.put(packet);
        if (m_progress)
            m_progress(kWritingShare * shareOf(m_film.pictures(), m_report.frames));
        return done;
    }

    const ReelSpec& m_spec;
    const KeptParts& m_kept;
    const ProgressCallback& m_progress;
    ReelReport m_report;
    std::vector<std::int64_t> m_ticks;
    ReelPartEncoder m_encoder;
    ReelFilm m_film;
    int m_failedPart = -1;
};

base::Result<ReelReport> write(const ReelSpec& spec, ClipSink& sink, const KeptParts& kept, const ReelWatch& watch,
                               const std::stop_token& stop, const ProgressCallback& progress, int* failedPart)
{
    if (failedPart)
        *failedPart = -1;
    if (!holdsTogether(spec))
        return base::fail(ErrorCategory::Invalid, "reel");
    Writer writer(spec, sink, kept, watch, stop, progress);
    auto report = writer.run();
    if (failedPart)
        *failedPart = writer.failedPart();
    return report;
}

} // namespace

base::Result<ReelReport> writeReel(const ReelSpec& spec, ClipSink& sink, const ReelWatch& watch, std::stop_token stop,
                                   const ProgressCallback& progress, int* failedPart)
{
    return write(spec, sink, {}, watch, stop, progress, failedPart);
}

base::Result<ReelReport> joinReel(const ReelSpec& spec, const KeptParts& kept, ClipSink& sink, std::stop_token stop,
                                  const ProgressCallback& progress)
{
    return write(spec, sink, kept, {}, stop, progress, nullptr);
}

base::Result<std::int64_t> keepReelCut(const ReelSpec& spec, std::size_t part, base::ByteSink& into,
                                       const ReelWatch& watch, std::stop_token stop, const ProgressCallback& progress,
                                       bool* reading)
{
    if (reading)
        *reading = false;
    if (!holdsTogether(spec) || part >= spec.parts.size() || !std::holds_alternative<ReelCut>(spec.parts[part].content))
        return base::fail(ErrorCategory::Invalid, "reel");
    const ReelReport plan = planReel(spec);
    const std::vector<std::int64_t> ticks = reelTicks(spec, plan);
    ReelPartEncoder encoder(spec, plan, ticks, watch, std::move(stop));
    ReelSegmentWriter writer(into);
    base::Status status = encoder.open();
    if (status)
        status = writer.begin(encoder.context());
    std::int64_t written = 0;
    const ReelPartReport& one = plan.parts[part];
    if (status)
        status = encoder.encode(part, [&](AVPacket& packet) {
            if (progress)
                progress(shareOf(++written, one.frames));
            return writer.put(packet, packet.pts - one.firstFrame);
        });
    if (reading)
        *reading = !status && encoder.wasReading();
    if (!status)
        return tl::unexpected(status.error());
    return encoder.damagedFrames();
}

} // namespace alliance::media
