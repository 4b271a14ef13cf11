// alliance-bench-sync [--seconds N] [--seed N]: sound against picture at all speeds, and after seeks, changes of speed
// and rounds of a loop. JSON on stdout; exit 1 when anything lies further apart than 20 ms.

#include "tests/bench/media/SyncMeter.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace
{

using alliance::bench::SyncRun;

constexpr double kBarMs = 20.0;

} // namespace

int main(int argc, char** argv)
{
    double seconds = 12.0;
    std::uint64_t seed = 1;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        if (name == "--seconds")
            seconds = std::atof(argv[i + 1]);
        else if (name == "--seed")
            seed = std::strtoull(argv[i + 1], nullptr, 10);
    }
    std::vector<SyncRun> runs;
    for (const double speed : {0.25, 0.5, 1.0, 1.5, 2.0, 4.0})
        runs.push_back({"speed " + std::to_string(speed).substr(0, 4), speed, seconds, SyncRun::Event::None});
    runs.push_back({"seeks", 1.0, seconds, SyncRun::Event::Seek});
    runs.push_back({"seeks at 1.5", 1.5, seconds, SyncRun::Event::Seek});
    runs.push_back({"loop", 1.0, seconds, SyncRun::Event::Loop});
    runs.push_back({"loop at 2", 2.0, seconds, SyncRun::Event::Loop});
    runs.push_back({"loop at 0.5", 0.5, seconds, SyncRun::Event::Loop});
    runs.push_back({"changes of speed", 1.0, seconds, SyncRun::Event::Speed});

    nlohmann::json report = {{"seed", seed}, {"bar_ms", kBarMs}, {"runs", nlohmann::json::array()}};
    bool within = true;
    for (const SyncRun& run : runs) {
        const auto result = alliance::bench::measureSync(run, seed);
        if (!result) {
            std::fprintf(stderr, "%s: %s\n", run.name.c_str(), result.error().context.c_str());
            return 1;
        }
        within = within && !result->offsetsMs.empty() && result->most() <= kBarMs;
        report["runs"].push_back({{"name", result->name},
                                  {"beeps", result->offsetsMs.size()},
                                  {"p95_ms", result->p95()},
                                  {"max_ms", result->most()},
                                  {"offsets_ms", result->offsetsMs}});
    }
    report["within"] = within;
    std::printf("%s\n", report.dump(2).c_str());
    return within ? 0 : 1;
}
