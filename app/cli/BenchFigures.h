#pragma once
// What the benches share: figures of latency, seeded targets, memory, and the recording under test.
//
// JSON of all bench verbs: {"verb","file","frames","duration_s","seed","count","cache_budget_bytes",
// "figures":{"peak_memory_bytes", ...}}. A latency is {"count","p50_ms","p95_ms","mean_ms","max_ms"}; a ratio is
// ours divided by the reference, so less than 1 is better. "exact" counts answers whose number was the one asked for.

#include "app/cli/Verb.h"
#include "media/decode/SeekEngine.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

namespace alliance::app::cli
{

using BenchClock = std::chrono::steady_clock;

double millisecondsSince(BenchClock::time_point start);

class Latencies
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    std::size_t count() const { return m_values.size(); }
    // Nearest rank; share 0..1; 0 when there are none.
    double percentile(double share) const;
    double mean() const;
    double longest() const { return percentile(1.0); }
    QJsonObject json() const;
    // "p50 12.3 ms, p95 45.6 ms, longest 78.9 ms"
    QString text() const;

private:
    std::vector<double> m_values;
};

// Answers that came under the number asked for, and those that did not.
struct Exactness {
    qint64 asked = 0;
    qint64 exact = 0;
    qint64 damaged = 0;

    void add(std::int64_t wanted, const media::VideoFrame& got);
    QJsonObject json() const;
    QString text() const;
};

double ratioOf(double ours, double reference); // 0 without a reference

// Most memory that this process has held since resetPeakMemory() or its start (VmHWM); 0 where the system does not say.
qint64 peakMemoryBytes();
void resetPeakMemory();

struct BenchOptions {
    std::filesystem::path file;
    quint64 seed = 1;
    qint64 count = 0;
    QString store; // --store; empty: none
};

// --seed, --count (1..1,000,000).
Outcome<BenchOptions> benchOptions(const Arguments& arguments, qint64 defaultCount);
QList<Option> benchCommonOptions(qint64 defaultCount);

struct BenchRecording {
    std::filesystem::path file;
    std::shared_ptr<const media::FrameIndex> index;

    Outcome<std::unique_ptr<media::SeekEngine>> engine(const media::SeekOptions& options = {}) const;
};
Outcome<BenchRecording> openBenchRecording(const std::filesystem::path& file, const JobContext& job);

// The part of the JSON that all benches share.
QJsonObject benchHead(const QString& verb, const BenchOptions& options, const media::FrameIndex& index);

// What a bench found out: "figures" of the JSON, and the same for people.
struct BenchResult {
    QJsonObject figures;
    QString text;
};
using Bench = std::function<Outcome<BenchResult>(const BenchOptions&, const BenchRecording&, const JobContext&)>;
// The run of a bench verb: reads the options, opens the recording, measures, says what came out or why not.
ExitCode runBench(const QString& verb, qint64 defaultCount, const Bench& bench, const Arguments& arguments,
                  Console& console);
QString memoryText(qint64 peak);

// Any frame of the recording.
std::int64_t anyFrame(std::mt19937_64& random, const media::FrameIndex& index);

} // namespace alliance::app::cli
