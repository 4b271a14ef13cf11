#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchSeekVerb)
}

#include "app/cli/BenchFigures.h"
#include "app/cli/GrowingOpening.h"
#include "app/cli/PlainDecoder.h"
#include "app/services/RecordingFiles.h"
#include "media/index/FrameIndexBuilder.h"

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultCount = 100;
constexpr int kScans = 3;    // of the index and of the packets, in turns
constexpr int kOpenings = 3; // of the recording
constexpr int kTries = 50;   // to find a frame that is not in the cache

struct Figures {
    Latencies firstFrame;   // from nothing to frame 0, the list growing
    Latencies firstSeek;    // from nothing to the frame at a time anywhere
    Latencies firstNumber;  // from nothing to a frame anywhere by its number, which needs all before it to be listed
    Exactness opened;       // of all three
    qint64 beforeWhole = 0; // first frames and frames at a time that were there before the list was whole
    Latencies scan;         // of the index
    Latencies packets;      // read by plain FFmpeg
    Latencies ours;
    Latencies plain;
    Exactness exactness;
    qint64 plainExact = 0;
    double coldMs = 0; // the first seek of a fresh engine
    qint64 peak = 0;   // of ours alone
};

class SeekBench
{
public:
    SeekBench(BenchOptions options, BenchRecording recording, JobContext job)
        : m_options(std::move(options)),
          m_recording(std::move(recording)),
          m_job(std::move(job)),
          m_random(m_options.seed)
    {
    }

    Outcome<Figures> run()
    {
        for (const auto part : {&SeekBench::measureOpening, &SeekBench::measureMemory, &SeekBench::measureScan,
                                &SeekBench::measureSeeks}) {
            if (const Done done = (this->*part)(); !done)
                return tl::unexpected<Failure>(done.error());
        }
        return m_figures;
    }

private:
    tl::unexpected<Failure> trouble(const base::Error& error) const
    {
        return failed(error, Subject::Recording, pathText(m_options.file));
    }

    Done measureOpening()
    {
        for (int i = 0; i < kOpenings; ++i) {
            const std::int64_t anywhere = anyFrame(m_random, *m_recording.index);
            const auto first = openByNumber(m_recording, 0, m_job, m_figures.opened);
            const auto byTime = first ? openByTime(m_recording, anywhere, m_job, m_figures.opened) : first;
            const auto byNumber = byTime ? openByNumber(m_recording, anywhere, m_job, m_figures.opened) : byTime;
            if (!byNumber)
                return tl::unexpected<Failure>(byNumber.error());
            m_figures.firstFrame.add(first->ms);
            m_figures.firstSeek.add(byTime->ms);
            m_figures.firstNumber.add(byNumber->ms);
            m_figures.beforeWhole += (first->whole ? 0 : 1) + (byTime->whole ? 0 : 1);
        }
        return {};
    }

    // Before plain FFmpeg is used at all, so that its memory does not count.
    Done measureMemory()
    {
        auto engine = m_recording.engine();
        if (!engine)
            return tl::unexpected<Failure>(engine.error());
        m_engine = std::move(*engine);
        resetPeakMemory();
        const qint64 seeks = std::min<qint64>(m_options.count, 30);
        for (qint64 i = 0; i < seeks; ++i) {
            const std::int64_t wanted = anyFrame(m_random, *m_recording.index);
            const auto start = BenchClock::now();
            const auto picture = m_engine->frame(wanted, m_job.stopToken());
            if (!picture)
                return trouble(picture.error());
            if (i == 0)
                m_figures.coldMs = millisecondsSince(start);
            m_job.progress(0.3 * static_cast<double>(i) / static_cast<double>(seeks), tr("Seeking"));
        }
        m_figures.peak = peakMemoryBytes();
        return {};
    }

    Done measureScan()
    {
        for (int i = 0; i < kScans; ++i) {
            const auto source = openRecording(m_options.file);
            if (!source)
                return tl::unexpected<Failure>(source.error());
            auto start = BenchClock::now();
            if (const auto index = media::buildFrameIndex(**source, m_job.stopToken()); !index)
                return trouble(index.error());
            m_figures.scan.add(millisecondsSince(start));
            start = BenchClock::now();
            if (const auto read = readPackets(m_options.file, m_recording.index->stream(), m_job.stopToken()); !read)
                return trouble(read.error());
            m_figures.packets.add(millisecondsSince(start));
        }
        return {};
    }

    // Frames of short recordings may be in the cache already: that would be no seek.
    std::int64_t freshTarget()
    {
        std::int64_t frame = anyFrame(m_random, *m_recording.index);
        for (int i = 0; i < kTries && m_engine->cached(frame); ++i)
            frame = anyFrame(m_random, *m_recording.index);
        return frame;
    }

    Done seekOurs(std::int64_t wanted)
    {
        const auto start = BenchClock::now();
        const auto picture = m_engine->frame(wanted, m_job.stopToken());
        if (!picture)
            return trouble(picture.error());
        m_figures.ours.add(millisecondsSince(start));
        m_figures.exactness.add(wanted, *picture);
        return {};
    }

    Done seekPlain(PlainDecoder& plain, std::int64_t wanted)
    {
        const media::FrameIndex& index = *m_recording.index;
        std::int64_t pts = index.packets()[static_cast<std::size_t>(index.entry(wanted).packet)].pts;
        if (pts == media::PacketEntry::kNoTime)
            pts = index.data().originPts + av_rescale(index.timeOf(wanted).ns, index.data().timeBaseDen,
                                                      1'000'000'000LL * index.data().timeBaseNum);
        const auto start = BenchClock::now();
        const auto reached = plain.seek(pts, m_job.stopToken());
        if (!reached && reached.error().category == base::ErrorCategory::Cancelled)
            return trouble(reached.error());
        m_figures.plain.add(millisecondsSince(start));
        m_figures.plainExact += reached && *reached == pts ? 1 : 0;
        return {};
    }

    // In turns, so that what else the machine does hits both alike; either goes first as often as the other.
    Done measureSeeks()
    {
        const auto plain =
            PlainDecoder::open(m_options.file, m_recording.index->stream(), media::SeekOptions().decodeThreads);
        if (!plain)
            return trouble(plain.error());
        for (qint64 i = 0; i < m_options.count; ++i) {
            const std::int64_t wanted = freshTarget();
            const bool first = i % 2 == 0;
            Done done = first ? seekOurs(wanted) : seekPlain(**plain, wanted);
            if (done)
                done = first ? seekPlain(**plain, wanted) : seekOurs(wanted);
            if (!done)
                return done;
            m_job.progress(0.3 + 0.7 * static_cast<double>(i) / static_cast<double>(m_options.count), tr("Seeking"));
        }
        return {};
    }

    BenchOptions m_options;
    BenchRecording m_recording;
    JobContext m_job;
    std::mt19937_64 m_random;
    std::unique_ptr<media::SeekEngine> m_engine;
    Figures m_figures;
};

QJsonObject figuresJson(const Figures& figures)
{
    const QJsonObject ratio{
        {QStringLiteral("p50"), ratioOf(figures.ours.percentile(0.5), figures.plain.percentile(0.5))},
        {QStringLiteral("p95"), ratioOf(figures.ours.percentile(0.95), figures.plain.percentile(0.95))}};
    const QJsonObject open{{QStringLiteral("first_frame"), figures.firstFrame.json()},
                           {QStringLiteral("exact_seek"), figures.firstSeek.json()},
                           {QStringLiteral("exact_number"), figures.firstNumber.json()},
                           {QStringLiteral("numbers"), figures.opened.json()},
                           {QStringLiteral("before_list_was_whole"), figures.beforeWhole}};
    const QJsonObject index{
        {QStringLiteral("scan"), figures.scan.json()},
        {QStringLiteral("plain_packets"), figures.packets.json()},
        {QStringLiteral("ratio"), ratioOf(figures.scan.percentile(0.5), figures.packets.percentile(0.5))}};
    return {{QStringLiteral("seek"), figures.ours.json()},
            {QStringLiteral("plain"), figures.plain.json()},
            {QStringLiteral("plain_exact"), figures.plainExact},
            {QStringLiteral("ratio"), ratio},
            {QStringLiteral("cold_ms"), figures.coldMs},
            {QStringLiteral("numbers"), figures.exactness.json()},
            {QStringLiteral("open"), open},
            {QStringLiteral("index"), index},
            {QStringLiteral("peak_memory_bytes"), figures.peak}};
}

QString figuresText(const Figures& figures)
{
    const auto ratio = [](double ours, double reference) { return QString::number(ratioOf(ours, reference), 'f', 2); };
    return QStringList{
        tr("seek      %1").arg(figures.ours.text()),
        tr("plain     %1 (every frame from the key frame before, two threads)").arg(figures.plain.text()),
        tr("ratio     p50 %1, p95 %2")
            .arg(ratio(figures.ours.percentile(0.5), figures.plain.percentile(0.5)),
                 ratio(figures.ours.percentile(0.95), figures.plain.percentile(0.95))),
        tr("numbers   %1").arg(figures.exactness.text()),
        tr("open      first frame %1 ms, exact frame at a time anywhere %2 ms (before the list was whole: %3 of %4), "
           "by its number %5 ms; numbers %6")
            .arg(figures.firstFrame.percentile(0.5), 0, 'f', 1)
            .arg(figures.firstSeek.percentile(0.5), 0, 'f', 1)
            .arg(figures.beforeWhole)
            .arg(figures.firstFrame.count() + figures.firstSeek.count())
            .arg(figures.firstNumber.percentile(0.5), 0, 'f', 1)
            .arg(figures.opened.text()),
        tr("index     %1 ms; reading its packets %2 ms; ratio %3")
            .arg(figures.scan.percentile(0.5), 0, 'f', 1)
            .arg(figures.packets.percentile(0.5), 0, 'f', 1)
            .arg(ratio(figures.scan.percentile(0.5), figures.packets.percentile(0.5))),
        memoryText(figures.peak)}
        .join(QLatin1Char('\n'));
}

Outcome<BenchResult> measure(const BenchOptions& options, const BenchRecording& recording, const JobContext& job)
{
    const auto figures = SeekBench(options, recording, job).run();
    if (!figures)
        return tl::unexpected<Failure>(figures.error());
    return BenchResult{figuresJson(*figures), figuresText(*figures)};
}

} // namespace

Verb benchSeekVerb()
{
    return {{QStringLiteral("bench seek"), QStringLiteral("MEDIA"), 1, 1,
             tr("measure random seeks to full frames, opening, and the frame list"),
             tr("Against plain FFmpeg with two threads that decodes every frame from the key frame before, in turns."),
             benchCommonOptions(kDefaultCount)},
            [](const Arguments& arguments, Console& console) {
                return runBench(QStringLiteral("seek"), kDefaultCount, measure, arguments, console);
            }};
}

} // namespace alliance::app::cli
