#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchIngestVerb)
}

#include "app/cli/BenchProxy.h"
#include "app/cli/PlainDecoder.h"
#include "app/services/IngestSound.h"
#include "app/services/RecordingFiles.h"
#include "media/ingest/Ingest.h"
#include "media/ingest/ScrubProxy.h"
#include "media/ingest/ThumbnailStrip.h"

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultCount = 1;

struct Figures {
    Latencies ingest;
    Latencies plain;
    qint64 bytes = 0;       // written by one pass
    qint64 plainFrames = 0; // that plain decoding gave
    qint64 frames = 0;
    qint64 peak = 0;
};

class IngestBench
{
public:
    IngestBench(BenchOptions options, BenchRecording recording, JobContext job)
        : m_options(std::move(options)), m_recording(std::move(recording)), m_job(std::move(job))
    {
    }

    Outcome<Figures> run()
    {
        m_figures.frames = m_recording.index->frameCount();
        const double turn = 1.0 / static_cast<double>(m_options.count);
        for (qint64 i = 0; i < m_options.count; ++i) {
            const double from = static_cast<double>(i) * turn;
            Done done = measureIngest(m_job.part(from, from + 0.6 * turn));
            if (done)
                done = measurePlain();
            if (!done)
                return tl::unexpected<Failure>(done.error());
            m_job.progress(from + turn, tr("Decoding"));
        }
        return m_figures;
    }

private:
    tl::unexpected<Failure> trouble(const base::Error& error) const
    {
        return failed(error, Subject::Recording, pathText(m_options.file));
    }

    Done measureIngest(const JobContext& job)
    {
        const auto place = openBenchStore({});
        const auto source = openRecording(m_options.file);
        if (!place || !source)
            return tl::unexpected<Failure>(place ? source.error() : place.error());
        const auto proxy = media::makeProxySink(*place->store, m_recording.index);
        const auto strip = media::makeThumbnailSink(*place->store, m_recording.index);
        SoundSink sound(place->store.get());
        media::IngestOptions options;
        options.sound = SoundSink::kSpec;
        const QString words = tr("Ingesting");
        resetPeakMemory();
        const auto start = BenchClock::now();
        const auto report =
            media::ingest(**source, m_recording.index, *place->store, {proxy.get(), strip.get(), &sound}, options,
                          job.stopToken(), [&](double done) { job.progress(done, words); });
        if (!report)
            return trouble(report.error());
        m_figures.ingest.add(millisecondsSince(start));
        m_figures.peak = std::max(m_figures.peak, peakMemoryBytes());
        m_figures.bytes = storeBytes(*place->store);
        return {};
    }

    Done measurePlain()
    {
        const auto start = BenchClock::now();
        const auto plain = PlainDecoder::open(m_options.file, m_recording.index->stream(), 0);
        if (!plain)
            return trouble(plain.error());
        const auto frames = (*plain)->decodeAll(m_job.stopToken());
        if (!frames)
            return trouble(frames.error());
        m_figures.plain.add(millisecondsSince(start));
        m_figures.plainFrames = *frames;
        return {};
    }

    BenchOptions m_options;
    BenchRecording m_recording;
    JobContext m_job;
    Figures m_figures;
};

double perSecond(qint64 frames, double milliseconds)
{
    return milliseconds > 0 ? static_cast<double>(frames) * 1000.0 / milliseconds : 0;
}

QJsonObject figuresJson(const Figures& figures)
{
    const double ours = figures.ingest.percentile(0.5);
    const double plain = figures.plain.percentile(0.5);
    return {{QStringLiteral("ingest_s"), ours / 1000},
            {QStringLiteral("plain_s"), plain / 1000},
            {QStringLiteral("ratio"), ratioOf(ours, plain)},
            {QStringLiteral("ingest_frames_per_second"), perSecond(figures.frames, ours)},
            {QStringLiteral("plain_frames_per_second"), perSecond(figures.plainFrames, plain)},
            {QStringLiteral("plain_frames"), figures.plainFrames},
            {QStringLiteral("written_bytes"), figures.bytes},
            {QStringLiteral("peak_memory_bytes"), figures.peak}};
}

QString figuresText(const Figures& figures)
{
    const double ours = figures.ingest.percentile(0.5);
    const double plain = figures.plain.percentile(0.5);
    return QStringList{tr("ingest    %1 s, %2 frames a second, %3 bytes written")
                           .arg(ours / 1000, 0, 'f', 2)
                           .arg(perSecond(figures.frames, ours), 0, 'f', 0)
                           .arg(figures.bytes),
                       tr("plain     %1 s, %2 frames a second (decoding alone, all cores)")
                           .arg(plain / 1000, 0, 'f', 2)
                           .arg(perSecond(figures.plainFrames, plain), 0, 'f', 0),
                       tr("ratio     %1").arg(ratioOf(ours, plain), 0, 'f', 2), memoryText(figures.peak)}
        .join(QLatin1Char('\n'));
}

Outcome<BenchResult> measure(const BenchOptions& options, const BenchRecording& recording, const JobContext& job)
{
    const auto figures = IngestBench(options, recording, job).run();
    if (!figures)
        return tl::unexpected<Failure>(figures.error());
    return BenchResult{figuresJson(*figures), figuresText(*figures)};
}

} // namespace

Verb benchIngestVerb()
{
    return {{QStringLiteral("bench ingest"), QStringLiteral("MEDIA"), 1, 1,
             tr("measure the ingest pass without vision against plain decoding with all cores"),
             tr("The pass makes scrub proxy, thumbnails, waveform and speech. --count is the number of turns; the "
                "middle one "
                "counts. Works in a temporary folder."),
             benchCommonOptions(kDefaultCount)},
            [](const Arguments& arguments, Console& console) {
                return runBench(QStringLiteral("ingest"), kDefaultCount, measure, arguments, console);
            }};
}

} // namespace alliance::app::cli
