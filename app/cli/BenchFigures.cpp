#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(Bench)
}

#include "app/cli/BenchFigures.h"
#include "app/services/RecordingFiles.h"

#include <cmath>
#include <fstream>
#include <numeric>

namespace alliance::app::cli
{
namespace
{

QString number(double milliseconds)
{
    return QString::number(milliseconds, 'f', milliseconds < 10 ? 2 : 1);
}

} // namespace

double millisecondsSince(BenchClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(BenchClock::now() - start).count();
}

double Latencies::percentile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const double rank = std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

double Latencies::mean() const
{
    if (m_values.empty())
        return 0;
    return std::accumulate(m_values.begin(), m_values.end(), 0.0) / static_cast<double>(m_values.size());
}

QJsonObject Latencies::json() const
{
    return {{QStringLiteral("count"), static_cast<qint64>(m_values.size())},
            {QStringLiteral("p50_ms"), percentile(0.5)},
            {QStringLiteral("p95_ms"), percentile(0.95)},
            {QStringLiteral("mean_ms"), mean()},
            {QStringLiteral("max_ms"), longest()}};
}

QString Latencies::text() const
{
    return tr("p50 %1 ms, p95 %2 ms, longest %3 ms")
        .arg(number(percentile(0.5)), number(percentile(0.95)), number(longest()));
}

void Exactness::add(std::int64_t wanted, const media::VideoFrame& got)
{
    ++asked;
    exact += got.frame == wanted && !got.empty() ? 1 : 0;
    damaged += got.damaged ? 1 : 0;
}

QJsonObject Exactness::json() const
{
    return {{QStringLiteral("asked"), asked}, {QStringLiteral("exact"), exact}, {QStringLiteral("damaged"), damaged}};
}

QString Exactness::text() const
{
    return tr("%1 of %2 frames as asked, %3 damaged").arg(exact).arg(asked).arg(damaged);
}

double ratioOf(double ours, double reference)
{
    return reference > 0 ? ours / reference : 0;
}

qint64 peakMemoryBytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::strtoll(line.c_str() + 6, nullptr, 10) * 1024;
    }
    return 0;
}

void resetPeakMemory()
{
    // proc(5), clear_refs: 5 sets the peak to what is held now.
    std::ofstream("/proc/self/clear_refs") << "5";
}

Outcome<BenchOptions> benchOptions(const Arguments& arguments, qint64 defaultCount)
{
    constexpr qint64 kMost = 1'000'000;
    BenchOptions options;
    options.file = pathOf(arguments.positional(0));
    options.count = defaultCount;
    options.store = arguments.value(QStringLiteral("store"));
    bool good = true;
    if (arguments.has(QStringLiteral("seed"))) {
        const QString text = arguments.value(QStringLiteral("seed"));
        options.seed = text.toULongLong(&good);
        if (!good)
            return wrongArgument(tr("“%1” is not a whole number from 0 up (--seed).").arg(text));
    }
    if (arguments.has(QStringLiteral("count"))) {
        const QString text = arguments.value(QStringLiteral("count"));
        options.count = text.toLongLong(&good);
        if (!good || options.count < 1 || options.count > kMost)
            return wrongArgument(tr("“%1” is not a number from 1 to %2 (--count).").arg(text).arg(kMost));
    }
    return options;
}

QList<Option> benchCommonOptions(qint64 defaultCount)
{
    return {{QStringLiteral("seed"), QStringLiteral("S"), tr("seed of the random choices; 1 without it")},
            {QStringLiteral("count"), QStringLiteral("N"), tr("how many; %1 without it").arg(defaultCount)},
            jsonOption()};
}

Outcome<std::unique_ptr<media::SeekEngine>> BenchRecording::engine(const media::SeekOptions& options) const
{
    auto source = openRecording(file);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto opened = media::SeekEngine::open(std::move(*source), index, options);
    if (!opened)
        return failed(opened.error(), Subject::Recording, pathText(file));
    return std::move(*opened);
}

Outcome<BenchRecording> openBenchRecording(const std::filesystem::path& file, const JobContext& job)
{
    auto index = openIndex(file, job);
    if (!index)
        return tl::unexpected<Failure>(index.error());
    return BenchRecording{file, std::move(*index)};
}

QJsonObject benchHead(const QString& verb, const BenchOptions& options, const media::FrameIndex& index)
{
    return {{QStringLiteral("verb"), verb},
            {QStringLiteral("file"), pathText(options.file)},
            {QStringLiteral("frames"), static_cast<qint64>(index.frameCount())},
            {QStringLiteral("duration_s"), index.endTime().seconds()},
            {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
            {QStringLiteral("count"), options.count},
            {QStringLiteral("cache_budget_bytes"), static_cast<qint64>(media::SeekOptions().cacheBytes)}};
}

ExitCode runBench(const QString& verb, qint64 defaultCount, const Bench& bench, const Arguments& arguments,
                  Console& console)
{
    constexpr double kOpened = 0.05; // share of the progress
    const auto options = benchOptions(arguments, defaultCount);
    if (!options)
        return console.failure(options.error());
    const JobContext job = console.job();
    const auto recording = openBenchRecording(options->file, job.part(0.0, kOpened));
    if (!recording)
        return console.failure(recording.error());
    const auto result = bench(*options, *recording, job.part(kOpened, 1.0));
    if (!result)
        return console.failure(result.error());
    QJsonObject object = benchHead(verb, *options, *recording->index);
    object.insert(QStringLiteral("figures"), result->figures);
    return console.result(object, result->text);
}

QString memoryText(qint64 peak)
{
    constexpr qint64 kMebi = 1 << 20;
    return tr("memory    at most %1 MiB, of which the cache may take %2 MiB")
        .arg(peak / kMebi)
        .arg(media::SeekOptions().cacheBytes / kMebi);
}

std::int64_t anyFrame(std::mt19937_64& random, const media::FrameIndex& index)
{
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(index.frameCount()));
}

} // namespace alliance::app::cli
