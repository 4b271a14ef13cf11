#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchMeasureVerb)
}

#include "app/cli/BenchProxy.h"
#include "app/services/IngestSound.h"
#include "app/services/IngestVision.h"
#include "app/services/Measurement.h"
#include "app/services/RecordingFiles.h"
#include "media/ingest/Ingest.h"
#include "media/ingest/ScrubProxy.h"
#include "media/ingest/ThumbnailStrip.h"

#include <QCryptographicHash>

#include <ctime>

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultCount = 1;

struct Figures {
    Latencies wall;
    double processor = 0; // seconds of all threads, of the last pass
    qint64 peak = 0;
    double recording = 0; // seconds
    int workers = 0;
    int people = 0;
    qint64 samples = 0; // of the grid, of all people
    qint64 extras = 0;
    QByteArray signalsHash; // sha256 of signals.csv
    bool same = true;       // in all passes
};

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void describe(Figures& figures, const vision::SessionSignals& signalSet)
{
    const std::string csv = vision::writeSignalsCsv(signalSet);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(csv.data(), static_cast<qsizetype>(csv.size())));
    const QByteArray found = hash.result().toHex();
    figures.same = figures.same && (figures.signalsHash.isEmpty() || figures.signalsHash == found);
    figures.signalsHash = found;
    figures.people = static_cast<int>(signalSet.people.size());
    figures.samples = 0;
    figures.extras = 0;
    for (const vision::PersonSignals& person : signalSet.people) {
        for (const vision::SignalSample& sample : person.samples)
            ++(sample.extra ? figures.extras : figures.samples);
    }
}

Done runPass(const BenchOptions& options, const BenchRecording& recording,
             const std::shared_ptr<const vision::ModelSet>& models, const JobContext& job, Figures& figures)
{
    const auto trouble = [&](const base::Error& error) {
        return failed(error, Subject::Recording, pathText(options.file));
    };
    const auto place = openBenchStore({});
    const auto source = openRecording(options.file);
    if (!place || !source)
        return tl::unexpected<Failure>(place ? source.error() : place.error());
    const auto proxy = media::makeProxySink(*place->store, recording.index);
    const auto strip = media::makeThumbnailSink(*place->store, recording.index);
    SoundSink sound(place->store.get());
    vision::SamplingSettings sampling;
    sampling.workers = figures.workers;
    const auto vision = VisionSink::create(models, recording.index, sampling);
    if (!vision)
        return trouble(vision.error());
    media::IngestOptions ingest;
    ingest.sound = SoundSink::kSpec;
    const QString words = tr("Measuring gaze and posture");
    resetPeakMemory();
    const auto start = BenchClock::now();
    const double processor = processorSeconds();
    const auto report =
        media::ingest(**source, recording.index, *place->store, {proxy.get(), strip.get(), &sound, vision->get()},
                      ingest, job.stopToken(), [&](double done) { job.progress(done, words); });
    if (!report)
        return trouble(report.error());
    figures.wall.add(millisecondsSince(start));
    figures.processor = processorSeconds() - processor;
    figures.peak = std::max(figures.peak, peakMemoryBytes());
    describe(figures, (*vision)->result());
    return {};
}

double realTimeFactor(const Figures& figures)
{
    const double wall = figures.wall.percentile(0.5) / 1000;
    return wall > 0 ? figures.recording / wall : 0;
}

QJsonObject figuresJson(const Figures& figures)
{
    return {{QStringLiteral("wall_s"), figures.wall.percentile(0.5) / 1000},
            {QStringLiteral("processor_s"), figures.processor},
            {QStringLiteral("real_time_factor"), realTimeFactor(figures)},
            {QStringLiteral("workers"), figures.workers},
            {QStringLiteral("people"), figures.people},
            {QStringLiteral("samples"), figures.samples},
            {QStringLiteral("extra_samples"), figures.extras},
            {QStringLiteral("signals_sha256"), QString::fromLatin1(figures.signalsHash)},
            {QStringLiteral("same_every_time"), figures.same},
            {QStringLiteral("peak_memory_bytes"), figures.peak}};
}

QString figuresText(const Figures& figures)
{
    constexpr qint64 kMebi = 1 << 20;
    return QStringList{tr("pass      %1 s for %2 s of recording: %3 times real time; %4 s of processors")
                           .arg(figures.wall.percentile(0.5) / 1000, 0, 'f', 1)
                           .arg(figures.recording, 0, 'f', 1)
                           .arg(realTimeFactor(figures), 0, 'f', 2)
                           .arg(figures.processor, 0, 'f', 1),
                       tr("samples   %1 of %2 people, and %3 between them where something changed")
                           .arg(figures.samples)
                           .arg(figures.people)
                           .arg(figures.extras),
                       tr("signals   sha256 %1, %2")
                           .arg(QString::fromLatin1(figures.signalsHash),
                                figures.same ? tr("the same every time") : tr("NOT the same every time")),
                       tr("memory    at most %1 MiB").arg(figures.peak / kMebi)}
        .join(QLatin1Char('\n'));
}

Outcome<BenchResult> measure(const std::filesystem::path& modelFolder, int workers, const BenchOptions& options,
                             const BenchRecording& recording, const JobContext& job)
{
    const auto models = loadModelsFrom(modelFolder);
    if (!models)
        return tl::unexpected<Failure>(models.error());
    Figures figures;
    figures.recording = recording.index->endTime().seconds();
    figures.workers = workers;
    for (qint64 i = 0; i < options.count; ++i) {
        const double turn = 1.0 / static_cast<double>(options.count);
        const double from = static_cast<double>(i) * turn;
        if (const Done done = runPass(options, recording, *models, job.part(from, from + turn), figures); !done)
            return tl::unexpected<Failure>(done.error());
    }
    return BenchResult{figuresJson(figures), figuresText(figures)};
}

} // namespace

Verb benchMeasureVerb(std::filesystem::path models)
{
    QList<Option> options = benchCommonOptions(kDefaultCount);
    options.prepend({QStringLiteral("workers"), QStringLiteral("N"),
                     tr("threads that measure; without it as many as are useful. The result is the same.")});
    return {
        {QStringLiteral("bench measure"), QStringLiteral("MEDIA"), 1, 1,
         tr("measure the whole import pass with vision: time, memory, samples"),
         tr("The pass makes scrub proxy, thumbnails, waveform and speech, and measures gaze and posture. --count is "
            "the number of turns; the middle one counts. Works in a temporary folder."),
         options},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            int workers = 0;
            if (arguments.has(QStringLiteral("workers"))) {
                constexpr int kMost = 64;
                const QString text = arguments.value(QStringLiteral("workers"));
                bool good = false;
                workers = text.toInt(&good);
                if (!good || workers < 1 || workers > kMost)
                    return console.failure(
                        wrongArgument(tr("“%1” is not a number from 1 to %2 (--workers).").arg(text).arg(kMost))
                            .value());
            }
            const Bench bench = [&](const BenchOptions& chosen, const BenchRecording& recording,
                                    const JobContext& job) { return measure(models, workers, chosen, recording, job); };
            return runBench(QStringLiteral("measure"), kDefaultCount, bench, arguments, console);
        }};
}

} // namespace alliance::app::cli
