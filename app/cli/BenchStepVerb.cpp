#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchStepVerb)
}

#include "app/cli/BenchFigures.h"
#include "app/services/RecordingFiles.h"

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultCount = 300;
constexpr std::int64_t kWalk = 100;                     // steps from one place
constexpr std::chrono::microseconds kKeyRepeat{33'333}; // a held key

struct Walks {
    Latencies steps; // after the first of every walk
    Latencies first;
};

struct Figures {
    Walks back;        // a key held down: the engine prepares in between
    Walks on;          // "
    Walks backHurried; // one step right after the other
    Walks onHurried;   // "
    Latencies seeks;   // to the places where the walks begin
    Exactness exactness;
    qint64 peak = 0;
};

class StepBench
{
public:
    StepBench(BenchOptions options, const BenchRecording& recording, media::SeekEngine& engine, JobContext job)
        : m_options(std::move(options)),
          m_index(*recording.index),
          m_engine(engine),
          m_job(std::move(job)),
          m_random(m_options.seed)
    {
    }

    Outcome<Figures> run()
    {
        resetPeakMemory();
        const std::int64_t walks = (m_options.count + kWalk - 1) / kWalk;
        for (std::int64_t i = 0; i < walks; ++i) {
            m_job.progress(static_cast<double>(i) / static_cast<double>(walks), tr("Stepping"));
            for (const auto& [into, direction, paced] :
                 {std::tuple{&m_figures.back, -1, true}, std::tuple{&m_figures.on, 1, true},
                  std::tuple{&m_figures.backHurried, -1, false}, std::tuple{&m_figures.onHurried, 1, false}}) {
                if (const Done done = walk(*into, direction, paced); !done)
                    return tl::unexpected<Failure>(done.error());
            }
        }
        m_figures.peak = peakMemoryBytes();
        return m_figures;
    }

private:
    tl::unexpected<Failure> trouble(const base::Error& error) const
    {
        return failed(error, Subject::Recording, pathText(m_options.file));
    }

    Outcome<double> fetch(std::int64_t wanted)
    {
        const auto start = BenchClock::now();
        const auto picture = m_engine.frame(wanted, m_job.stopToken());
        if (!picture)
            return trouble(picture.error());
        const double taken = millisecondsSince(start);
        m_figures.exactness.add(wanted, *picture);
        return taken;
    }

    // What the player does between two requests: pictures that come next, as long as there is time.
    Done prepareUntil(BenchClock::time_point end, int direction)
    {
        while (BenchClock::now() < end) {
            const auto more = m_engine.prepare(direction, m_job.stopToken());
            if (!more)
                return trouble(more.error());
            if (!*more)
                std::this_thread::sleep_until(end);
        }
        return {};
    }

    std::int64_t placeFor(std::int64_t steps)
    {
        const std::int64_t room = m_index.frameCount() - 2 * steps;
        return steps + (room > 0 ? static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(room)) : 0);
    }

    Done walk(Walks& into, int direction, bool paced)
    {
        const std::int64_t steps = std::min<std::int64_t>({kWalk, m_options.count, (m_index.frameCount() - 1) / 2});
        const std::int64_t place = placeFor(steps);
        const auto sought = fetch(place);
        if (!sought)
            return tl::unexpected<Failure>(sought.error());
        m_figures.seeks.add(*sought);
        for (std::int64_t i = 1; i <= steps; ++i) {
            const auto start = BenchClock::now();
            const auto taken = fetch(place + direction * i);
            if (!taken)
                return tl::unexpected<Failure>(taken.error());
            (i == 1 ? into.first : into.steps).add(*taken);
            if (paced) {
                if (const Done done = prepareUntil(start + kKeyRepeat, direction); !done)
                    return done;
            }
        }
        return {};
    }

    BenchOptions m_options;
    const media::FrameIndex& m_index;
    media::SeekEngine& m_engine;
    JobContext m_job;
    std::mt19937_64 m_random;
    Figures m_figures;
};

QJsonObject walksJson(const Walks& walks, const Latencies& seeks)
{
    return {{QStringLiteral("steps"), walks.steps.json()},
            {QStringLiteral("first"), walks.first.json()},
            {QStringLiteral("p95_to_seek_p50"), ratioOf(walks.steps.percentile(0.95), seeks.percentile(0.5))}};
}

QJsonObject figuresJson(const Figures& figures)
{
    return {{QStringLiteral("back"), walksJson(figures.back, figures.seeks)},
            {QStringLiteral("on"), walksJson(figures.on, figures.seeks)},
            {QStringLiteral("back_hurried"), walksJson(figures.backHurried, figures.seeks)},
            {QStringLiteral("on_hurried"), walksJson(figures.onHurried, figures.seeks)},
            {QStringLiteral("seek"), figures.seeks.json()},
            {QStringLiteral("numbers"), figures.exactness.json()},
            {QStringLiteral("peak_memory_bytes"), figures.peak}};
}

QString walksText(const QString& name, const Walks& walks, const Latencies& seeks)
{
    return QStringLiteral("%1%2; ").arg(name, -16).arg(walks.steps.text()) +
           tr("p95 / seek p50 %1").arg(ratioOf(walks.steps.percentile(0.95), seeks.percentile(0.5)), 0, 'f', 3);
}

QString figuresText(const Figures& figures)
{
    return QStringList{walksText(tr("back"), figures.back, figures.seeks),
                       walksText(tr("on"), figures.on, figures.seeks),
                       walksText(tr("back, hurried"), figures.backHurried, figures.seeks),
                       walksText(tr("on, hurried"), figures.onHurried, figures.seeks),
                       QStringLiteral("%1%2").arg(tr("random seek"), -16).arg(figures.seeks.text()),
                       QStringLiteral("%1%2").arg(tr("numbers"), -16).arg(figures.exactness.text()),
                       memoryText(figures.peak)}
        .join(QLatin1Char('\n'));
}

Outcome<BenchResult> measure(const BenchOptions& options, const BenchRecording& recording, const JobContext& job)
{
    const auto engine = recording.engine();
    if (!engine)
        return tl::unexpected<Failure>(engine.error());
    const auto figures = StepBench(options, recording, **engine, job).run();
    if (!figures)
        return tl::unexpected<Failure>(figures.error());
    return BenchResult{figuresJson(*figures), figuresText(*figures)};
}

} // namespace

Verb benchStepVerb()
{
    return {{QStringLiteral("bench step"), QStringLiteral("MEDIA"), 1, 1,
             tr("measure walks frame by frame, back and on"),
             tr("With the pace of a held key, the engine preparing in between, and in a hurry: one step right after "
                "the other. --count is the number of steps of each kind."),
             benchCommonOptions(kDefaultCount)},
            [](const Arguments& arguments, Console& console) {
                return runBench(QStringLiteral("step"), kDefaultCount, measure, arguments, console);
            }};
}

} // namespace alliance::app::cli
