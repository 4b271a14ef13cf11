// alliance-bench-vision [--stills | --films [PART]] [--seed N] [--full] [--json] [--each] [--signals FOLDER]
// alliance-bench-vision --clips FOLDER [--json] [--each]
// The first form measures puppets whose truth is known, in still pictures and in films, and prints the tables that
// README quotes. --stills, --films: only these; PART chooses the films whose name has it. --full: every face size under
// every condition, longer films and more of them. --each: every picture on a line of its own (tab separated), and every
// miss and false alarm of the films. --signals: writes signals.csv of each film there.
// The second form measures a folder of labelled recordings with `alliance analyze` and sets what was found against
// labels.json in it; the shortest aversion and the hold of a posture count from one second there.
// Models: $ALLIANCE_MODELS or the cache folder; photographs: $ALLIANCE_PHOTOS or the cache folder.

#include "tests/bench/vision/EventFilms.h"
#include "tests/bench/vision/LabelledClips.h"
#include "tests/bench/vision/StillPictures.h"

#include <fmt/format.h>

#include <cstdlib>
#include <iostream>
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

struct Options {
    bool stills = true;
    bool films = true;
    bool full = false;
    bool json = false;
    bool each = false;
    std::uint64_t seed = 1;
    std::string part;
    std::string signals;
    std::string clips;
};

Options parse(int count, char** words)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const auto next = [&] { return i + 1 < count && words[i + 1][0] != '-' ? std::string(words[++i]) : ""; };
        if (word == "--stills") {
            options.films = false;
        } else if (word == "--films") {
            options.stills = false;
            options.part = next();
        } else if (word == "--full") {
            options.full = true;
        } else if (word == "--json") {
            options.json = true;
        } else if (word == "--each") {
            options.each = true;
        } else if (word == "--seed") {
            options.seed = std::strtoull(next().c_str(), nullptr, 10);
        } else if (word == "--signals") {
            options.signals = next();
        } else if (word == "--clips") {
            options.clips = next();
        } else {
            std::cerr << "unknown: " << word << '\n';
            std::exit(2);
        }
    }
    return options;
}

void printEach(const std::vector<test::StillMeasure>& measures)
{
    for (const test::StillMeasure& m : measures) {
        const test::StillPicture& p = m.picture;
        std::cout << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.2f}\t{:.2f}\t{:.2f}\t{:.2f}\n",
                                 test::indexOf(m.who), p.facePx, toText(p.condition), p.yaw, p.pitch, p.eyesAlong,
                                 p.eyesAcross, m.found ? 1 : 0, m.yawError, m.pitchError, m.eyesAlong, m.eyesAcross);
    }
}

void print(const std::vector<test::Table>& tables, bool json)
{
    if (json) {
        std::cout << test::toJson(tables);
        return;
    }
    for (const test::Table& table : tables) {
        std::cout << test::toText(table) << '\n';
    }
}

std::vector<test::Table> runStills(const std::shared_ptr<const vision::ModelSet>& models,
                                   const test::PuppetRenderer& renderer, const Options& options)
{
    const auto measures = test::measureStills(models, renderer, test::stillPictures(options.full), options.seed,
                                              [](double part) { showProgress("still pictures", part); });
    if (options.each) {
        printEach(measures);
    }
    return test::stillTables(measures);
}

std::vector<test::Table> runFilms(const std::shared_ptr<const vision::ModelSet>& models,
                                  const test::PuppetRenderer& renderer, const Options& options)
{
    std::vector<test::FilmResult> results;
    const auto films = test::films(options.seed, options.full);
    for (const test::Film& film : films) {
        if (film.name.find(options.part) == std::string::npos) {
            continue;
        }
        const std::string signals = options.signals.empty() ? "" : fmt::format("{}/{}.csv", options.signals, film.name);
        results.push_back(test::measureFilm(models, renderer, film, options.seed, signals));
        showProgress("films", double(&film - films.data() + 1) / double(films.size()));
        if (options.each) {
            std::cout << fmt::format("{}: {:.1f} s of processor\n", results.back().name, results.back().cpuSeconds);
            for (const std::string& note : results.back().notes) {
                std::cout << "  " << note << '\n';
            }
        }
    }
    return test::filmTables(results);
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = parse(argc, argv);
    if (!options.clips.empty()) {
        const auto results = need(test::measureClips(options.clips));
        if (options.each) {
            for (const std::string& note : results.notes) {
                std::cout << note << '\n';
            }
        }
        print(results.tables, options.json);
        return 0;
    }
    const auto models = need(vision::loadModels(vision::modelFolder()));
    const auto renderer = need(test::PuppetRenderer::create(models, test::photoFolder()));
    std::vector<test::Table> tables;
    if (options.stills) {
        tables = runStills(models, *renderer, options);
    }
    if (options.films) {
        const auto more = runFilms(models, *renderer, options);
        tables.insert(tables.end(), more.begin(), more.end());
    }
    print(tables, options.json);
    return 0;
}
