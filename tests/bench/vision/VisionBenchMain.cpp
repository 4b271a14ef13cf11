// alliance-bench-vision [--stills] [--seed N] [--full] [--json] [--each]
// Measures the program against puppets whose truth is known and prints the tables that README quotes. --full: every
// face size under every condition. --each: every picture on a line of its own (tab separated).
// Models: $ALLIANCE_MODELS or the cache folder; photographs: $ALLIANCE_PHOTOS or the cache folder.

#include "tests/bench/vision/StillPictures.h"

#include <fmt/format.h>

#include <cstdlib>
#include <iostream>
#include <set>
#include <string>
#include <unistd.h>

namespace
{

using namespace alliance;

template <typename T>
T need(base::Result<T> result)
{
    if (!result) {
        std::cerr << result.error().context << '\n';
        std::exit(1);
    }
    return std::move(*result);
}

void showProgress(const char* step, double part)
{
    if (isatty(STDERR_FILENO) != 0) {
        std::cerr << fmt::format("\r{} {:3.0f} %{}", step, 100 * part, part >= 1 ? "\n" : "") << std::flush;
    }
}

void printEach(const std::vector<test::StillMeasure>& measures)
{
    for (const test::StillMeasure& m : measures) {
        const test::StillPicture& p = m.picture;
        std::cout << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.2f}\t{:.2f}\t{:.2f}\t{:.2f}\t{:.2f}\t{:.2f}\n",
                                 test::indexOf(p.who), p.facePx, toText(p.condition), p.yaw, p.pitch, p.eyesAlong,
                                 p.eyesAcross, m.found ? 1 : 0, m.yawError, m.pitchError, m.exactYawError,
                                 m.exactPitchError, m.eyesAlong, m.eyesAcross);
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::set<std::string> options;
    std::uint64_t seed = 1;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--seed" && i + 1 < argc) {
            seed = std::strtoull(argv[++i], nullptr, 10);
        } else {
            options.insert(argument);
        }
    }
    const auto models = need(vision::loadModels(vision::modelFolder()));
    const auto renderer = need(test::PuppetRenderer::create(models, test::photoFolder()));
    const auto measures = test::measureStills(models, *renderer, test::stillPictures(options.contains("--full")), seed,
                                              [](double part) { showProgress("still pictures", part); });
    if (options.contains("--each")) {
        printEach(measures);
    }
    const auto tables = test::stillTables(measures);
    if (options.contains("--json")) {
        std::cout << test::toJson(tables);
    } else {
        for (const auto& table : tables) {
            std::cout << test::toText(table) << '\n';
        }
    }
    return 0;
}
