#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchScrubVerb)
}

#include "app/cli/BenchProxy.h"
#include "app/cli/PlayerDrag.h"
#include "app/services/RecordingFiles.h"
#include "media/ingest/ScrubProxy.h"

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultCount = 300;

struct Figures {
    PlayerDrag drag;
    Latencies proxy;     // random frames, straight from the proxy
    Exactness exactness; // of those
    bool proxyMade = false;
    qint64 proxyBytes = 0;
    qint64 peak = 0;
};

Done randomFrames(Figures& figures, const BenchOptions& options, const BenchRecording& recording,
                  const std::shared_ptr<const base::ByteStore>& store, const JobContext& job)
{
    const auto proxy = media::ScrubProxy::open(store, recording.index);
    if (!proxy)
        return failed(proxy.error(), Subject::Recording, pathText(options.file));
    std::mt19937_64 random(options.seed + 1);
    for (qint64 i = 0; i < options.count; ++i) {
        const std::int64_t wanted = anyFrame(random, *recording.index);
        const auto start = BenchClock::now();
        const auto picture = (*proxy)->frame(wanted, job.stopToken());
        if (!picture)
            return failed(picture.error(), Subject::Recording, pathText(options.file));
        figures.proxy.add(millisecondsSince(start));
        figures.exactness.add(wanted, *picture);
    }
    return {};
}

QJsonObject figuresJson(const Figures& figures)
{
    return {{QStringLiteral("drag"), figures.drag.drag.json()},
            {QStringLiteral("full_picture_after_ms"), figures.drag.restMs},
            {QStringLiteral("proxy"), figures.proxy.json()},
            {QStringLiteral("numbers"), figures.exactness.json()},
            {QStringLiteral("proxy_made"), figures.proxyMade},
            {QStringLiteral("proxy_bytes"), figures.proxyBytes},
            {QStringLiteral("peak_memory_bytes"), figures.peak}};
}

QString figuresText(const Figures& figures)
{
    return QStringList{
        tr("drag      %1").arg(figures.drag.drag.text()),
        tr("at rest   full picture after %1 ms").arg(figures.drag.restMs, 0, 'f', 1),
        tr("proxy     random frames: %1; %2 bytes").arg(figures.proxy.text(), QString::number(figures.proxyBytes)),
        tr("numbers   %1").arg(figures.exactness.text()), memoryText(figures.peak)}
        .join(QLatin1Char('\n'));
}

Outcome<BenchResult> measure(const BenchOptions& options, const BenchRecording& recording, const JobContext& job)
{
    const auto proxy = openBenchProxy(options.store, recording, job.part(0.0, 0.95));
    if (!proxy)
        return tl::unexpected<Failure>(proxy.error());
    Figures figures;
    figures.proxyMade = proxy->made;
    figures.proxyBytes = storeBytes(*proxy->store);
    resetPeakMemory();
    const auto drag = dragWithPlayer(options, recording, proxy->store, job);
    if (!drag)
        return tl::unexpected<Failure>(drag.error());
    figures.drag = *drag;
    if (const Done done = randomFrames(figures, options, recording, proxy->store, job); !done)
        return tl::unexpected<Failure>(done.error());
    figures.peak = peakMemoryBytes();
    return BenchResult{figuresJson(figures), figuresText(figures)};
}

} // namespace

Verb benchScrubVerb()
{
    return {{QStringLiteral("bench scrub"), QStringLiteral("MEDIA"), 1, 1,
             tr("measure a drag over the whole recording, 60 moves a second, and random frames of its scrub proxy"),
             tr("--count is the number of moves, and of random frames. The proxy is made first where there is none."),
             QList<Option>{storeOption()} + benchCommonOptions(kDefaultCount)},
            [](const Arguments& arguments, Console& console) {
                return runBench(QStringLiteral("scrub"), kDefaultCount, measure, arguments, console);
            }};
}

} // namespace alliance::app::cli
