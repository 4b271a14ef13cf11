#include "tests/bench/vision/LabelledClips.h"

#include "tests/support/ScratchFolder.h"
#include "vision/evaluate/Evaluation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <fstream>
#include <map>
#include <optional>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace alliance::test
{
namespace
{

// Labelled episodes are often shorter than what a candidate needs.
constexpr const char* kSettings = R"({"gaze_aversion":{"min_duration_s":1.0},"posture_shift":{"hold_s":1.0}})";

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Runs `alliance analyze`; its words go to `log`.
bool analyze(const std::filesystem::path& clip, const std::filesystem::path& settings, const std::filesystem::path& out,
             const std::filesystem::path& log)
{
    std::vector<std::string> words = {std::string(ALLIANCE_BIN_DIR) + "/alliance",
                                      "analyze",
                                      clip.string(),
                                      "--out",
                                      out.string(),
                                      "--settings",
                                      settings.string()};
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    pid_t child = 0;
    const int problem = posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    return problem == 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::vector<Cell> row(const std::string& clip, const std::string& kind, const Tally& tally, int inQuiet,
                      std::optional<double> onset)
{
    return {clip,
            kind,
            Cell(tally.hits, 0),
            Cell(tally.misses, 0),
            Cell(tally.falseAlarms, 0),
            Cell(inQuiet, 0),
            Cell(tally.precision(), 2),
            Cell(tally.recall(), 2),
            Cell(tally.f1(), 2),
            onset ? Cell(*onset, 2) : Cell()};
}

} // namespace

base::Result<ClipResults> measureClips(const std::filesystem::path& folder)
{
    const std::string labels = contents(folder / "labels.json");
    if (labels.empty()) {
        return base::fail(base::ErrorCategory::NotFound, (folder / "labels.json").string());
    }
    const auto json = nlohmann::json::parse(labels, nullptr, false);
    if (json.is_discarded() || !json.contains("clips")) {
        return base::fail(base::ErrorCategory::Damaged, (folder / "labels.json").string());
    }
    const support::ScratchFolder scratch;
    std::ofstream(scratch.path() / "settings.json") << kSettings;
    ClipResults results;
    Table table{"labelled_clips",
                "Labelled clips: shortest aversion and hold of a posture 1 s, labels of confidence 0.7 and more",
                {"clip", "behaviour", "hits", "misses", "false", "in quiet spans", "precision", "recall", "F1",
                 "onset median s"},
                {}};
    std::map<std::string, Tally> sums;
    std::map<std::string, int> quiet;
    for (const auto& item : json["clips"].items()) {
        const std::string& name = item.key();
        const auto out = scratch.path() / "out" / name;
        const auto log = scratch.path() / "log.txt";
        if (!analyze(folder / name, scratch.path() / "settings.json", out, log)) {
            results.notes.push_back(name + " was not measured: " + contents(log));
            continue;
        }
        const auto evaluation = vision::evaluate(labels, contents(out / "candidates.json"), name);
        if (!evaluation) {
            results.notes.push_back(name + " was not evaluated: " + evaluation.error().context);
            continue;
        }
        for (const vision::BehaviourScore& score : evaluation->scores) {
            const Tally tally{score.hits, score.misses, score.falseAlarms};
            sums[score.kind] += tally;
            quiet[score.kind] += score.inQuiet;
            table.rows.push_back(row(name, score.kind, tally, score.inQuiet, score.onsetErrorMedianAbs));
        }
        results.notes.push_back(name + ":\n" + evaluation->toText());
    }
    for (const auto& [kind, tally] : sums) {
        table.rows.push_back(row("all", kind, tally, quiet[kind], std::nullopt));
    }
    results.tables.push_back(std::move(table));
    return results;
}

} // namespace alliance::test
