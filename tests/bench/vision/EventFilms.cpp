#include "tests/bench/vision/EventFilms.h"

#include "vision/evaluate/Matching.h"
#include "vision/gaze/RobustStats.h"
#include "vision/models/Picture.h"
#include "vision/signals/Analyzer.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <ctime>
#include <fstream>
#include <utility>

namespace alliance::test
{
namespace
{

using base::MediaTime;
using base::TimeRange;
using vision::BehaviourKind;

constexpr double kFramesPerSecond = 25;
constexpr double kOnsetS = 1.0; // matching as the vocabulary says
constexpr double kOverlap = 0.3;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// A frame of a film that is drawn when somebody looks.
class DrawnPicture final : public vision::Picture
{
public:
    DrawnPicture(const PuppetRenderer& renderer, const Film& film, std::array<PuppetPose, 2> poses, double seconds,
                 std::uint64_t noise)
        : m_renderer(renderer), m_film(film), m_poses(poses), m_seconds(seconds), m_noise(noise)
    {
    }
    cv::Size size() const override { return m_film.camera(m_seconds).size; }
    base::Result<base::ImageView> rgb(const cv::Rect&) override
    {
        draw();
        return m_frame.image.view();
    }
    base::Result<base::ImageView> grey() override
    {
        draw();
        if (m_grey.empty()) {
            const base::ImageView view = m_frame.image.view();
            const cv::Mat rgb(view.height, view.width, CV_8UC3, const_cast<std::uint8_t*>(view.data));
            cv::cvtColor(rgb, m_grey, cv::COLOR_RGB2GRAY);
        }
        return base::ImageView{m_grey.data, m_grey.cols, m_grey.rows, static_cast<std::ptrdiff_t>(m_grey.step),
                               base::PixelFormat::Gray8};
    }

private:
    void draw()
    {
        if (!m_frame.image.empty()) {
            return;
        }
        m_frame = m_renderer.render(m_poses, m_noise, m_film.camera(m_seconds));
        apply(m_film.condition, m_frame, m_noise);
        if (m_film.light) {
            expose(m_frame, m_film.light(m_seconds));
        }
    }

    const PuppetRenderer& m_renderer;
    const Film& m_film;
    std::array<PuppetPose, 2> m_poses;
    double m_seconds;
    std::uint64_t m_noise;
    PuppetFrame m_frame;
    cv::Mat m_grey;
};

base::Result<vision::SessionSignals> measured(const std::shared_ptr<const vision::ModelSet>& models,
                                              const PuppetRenderer& renderer, const Film& film, std::uint64_t seed)
{
    auto analyzer = vision::Analyzer::create(models);
    if (!analyzer) {
        return tl::unexpected(analyzer.error());
    }
    const PuppetMotion motion(film.script, film.speech, seed);
    const auto frames = static_cast<std::int64_t>(film.script.seconds * kFramesPerSecond);
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        const double seconds = static_cast<double>(frame) / kFramesPerSecond;
        const auto time = MediaTime::fromSeconds(seconds);
        if ((*analyzer)->wantsFrame(time)) {
            auto picture = std::make_shared<DrawnPicture>(
                renderer, film, std::array{motion.pose(Place::Left, seconds), motion.pose(Place::Right, seconds)},
                seconds, seed * 100000 + static_cast<std::uint64_t>(frame));
            if (auto added = (*analyzer)->addFrame(std::move(picture), frame, time); !added) {
                return tl::unexpected(added.error());
            }
        }
    }
    return (*analyzer)->finish(frames, MediaTime::fromSeconds(film.script.seconds));
}

TimeRange rangeOf(double start, double end)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)};
}

std::vector<TimeRange> trueRanges(const PuppetScript& script, Place who, ScriptMove::Kind kind)
{
    std::vector<TimeRange> ranges;
    for (const ScriptMove& move : script.moves) {
        if (move.who == who && move.kind == kind) {
            const double half = kind == ScriptMove::Kind::GazeAversion ? move.ramp / 2 : 0;
            ranges.push_back(rangeOf(move.start + half, move.end - half));
        }
    }
    return ranges;
}

std::string noteOf(const PuppetScript& script, Place who, const TimeRange& range)
{
    for (const ScriptMove& move : script.moves) {
        if (move.who == who && move.start <= range.start.seconds() + 1e-6 && range.start.seconds() < move.end) {
            return move.note;
        }
    }
    return "";
}

bool isBlind(const Film& film, Place who, const TimeRange& range)
{
    return std::any_of(film.blind.begin(), film.blind.end(), [&](const BlindPassage& passage) {
        return passage.who == who && vision::commonSeconds(rangeOf(passage.start, passage.end), range) > 0;
    });
}

// Findings of the people that stand for a puppet: those on its side of the picture.
std::vector<vision::Behaviour> foundOf(const vision::Findings& findings, Place who, BehaviourKind kind)
{
    std::vector<vision::Behaviour> found;
    for (const vision::Behaviour& behaviour : findings.behaviours) {
        const bool here = std::any_of(findings.people.begin(), findings.people.end(), [&](const auto& person) {
            return person.id == behaviour.person &&
                   person.place == (who == Place::Left ? vision::Place::Left : vision::Place::Right);
        });
        if (here && behaviour.kind == kind) {
            found.push_back(behaviour);
        }
    }
    return found;
}

void compare(const Film& film, Place who, ScriptMove::Kind scripted, const std::vector<vision::Behaviour>& found,
             BehaviourResult& result, std::vector<std::string>& notes)
{
    const bool gaze = scripted == ScriptMove::Kind::GazeAversion;
    const char* kind = gaze ? "aversion" : "posture";
    const char* side = who == Place::Left ? "left" : "right";
    const auto truth = trueRanges(film.script, who, scripted);
    std::vector<TimeRange> ranges;
    for (const vision::Behaviour& behaviour : found) {
        ranges.push_back(behaviour.range);
    }
    const std::vector<int> matched = vision::matchIntervals(truth, ranges, kOnsetS, kOverlap);
    std::vector<bool> used(ranges.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (matched[i] < 0) {
            ++result.tally.misses;
            notes.push_back(fmt::format("missed {} {} {:.1f}-{:.1f} {}", side, kind, truth[i].start.seconds(),
                                        truth[i].end.seconds(), noteOf(film.script, who, truth[i])));
            continue;
        }
        const auto& range = ranges[static_cast<std::size_t>(matched[i])];
        used[static_cast<std::size_t>(matched[i])] = true;
        ++result.tally.hits;
        result.onsetErrors.push_back(range.start.seconds() - truth[i].start.seconds());
    }
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (!used[i]) {
            ++result.tally.falseAlarms;
            std::string measures;
            for (const auto& [name, value] : found[i].measures) {
                measures += fmt::format(" {} {:.2f}", name, value);
            }
            notes.push_back(fmt::format("false {} {} {:.1f}-{:.1f} {} {}{}", side, kind, ranges[i].start.seconds(),
                                        ranges[i].end.seconds(), found[i].direction, found[i].channel, measures));
        }
    }
}

// What cannot be told about people whom nobody followed there (they left, or are too small to be seen) is said, too.
double toldIn(const BlindPassage& passage, const vision::Findings& findings)
{
    const TimeRange range = rangeOf(passage.start, passage.end);
    const bool known = std::any_of(findings.people.begin(), findings.people.end(), [&](const auto& person) {
        return person.place == (passage.who == Place::Left ? vision::Place::Left : vision::Place::Right);
    });
    if (!known) {
        return passage.end - passage.start;
    }
    double told = 0;
    for (const vision::Behaviour& behaviour : foundOf(findings, passage.who, BehaviourKind::CannotTell)) {
        told += vision::commonSeconds(range, behaviour.range);
    }
    return told;
}

std::vector<Cell> eventRow(Cell name, double minutes, const BehaviourResult& result)
{
    std::vector<double> errors;
    for (const double error : result.onsetErrors) {
        errors.push_back(std::abs(error));
    }
    const Tally& tally = result.tally;
    return {std::move(name),
            Cell(minutes, 1),
            Cell(tally.hits, 0),
            Cell(tally.misses, 0),
            Cell(tally.falseAlarms, 0),
            Cell(tally.precision(), 3),
            Cell(tally.recall(), 3),
            Cell(tally.f1(), 3),
            Cell(vision::median(errors), 2),
            Cell(quantile(errors, 0.95), 2)};
}

void add(BehaviourResult& sum, const BehaviourResult& more)
{
    sum.tally += more.tally;
    sum.onsetErrors.insert(sum.onsetErrors.end(), more.onsetErrors.begin(), more.onsetErrors.end());
}

Table eventTable(const char* name, const char* title, BehaviourResult FilmResult::*which,
                 const std::vector<FilmResult>& results)
{
    Table table{
        name,
        title,
        {"film", "minutes", "hits", "misses", "false", "precision", "recall", "F1", "onset median s", "onset 95 % s"},
        {}};
    BehaviourResult all;
    double minutes = 0;
    for (const FilmResult& result : results) {
        if (!result.quiet && result.blindSeconds == 0) {
            table.rows.push_back(eventRow(result.name, result.minutes, result.*which));
            add(all, result.*which);
            minutes += result.minutes;
        }
    }
    table.rows.push_back(eventRow("all", minutes, all));
    return table;
}

} // namespace

FilmResult measureFilm(const std::shared_ptr<const vision::ModelSet>& models, const PuppetRenderer& renderer,
                       const Film& film, std::uint64_t seed, const std::string& signalsFile)
{
    FilmResult result;
    result.name = film.name;
    result.quiet = film.quiet;
    result.minutes = film.script.seconds / 60;
    const double before = cpuSeconds();
    const auto signals = measured(models, renderer, film, seed);
    result.cpuSeconds = cpuSeconds() - before;
    if (!signals) {
        result.notes.push_back("not measured: " + signals.error().context);
        return result;
    }
    if (!signalsFile.empty()) {
        std::ofstream(signalsFile, std::ios::binary) << vision::writeSignalsCsv(*signals);
    }
    const vision::Findings findings = vision::findBehaviours(*signals, nullptr, vision::Settings{});
    for (const Place who : kPlaces) {
        auto gaze = foundOf(findings, who, BehaviourKind::GazeAversion);
        if (!film.blind.empty()) {
            result.blindAversions += static_cast<int>(std::count_if(
                gaze.begin(), gaze.end(), [&](const auto& behaviour) { return isBlind(film, who, behaviour.range); }));
        } else {
            compare(film, who, ScriptMove::Kind::GazeAversion, gaze, result.aversion, result.notes);
            compare(film, who, ScriptMove::Kind::PostureShift, foundOf(findings, who, BehaviourKind::PostureShift),
                    result.posture, result.notes);
        }
    }
    for (const BlindPassage& passage : film.blind) {
        const double told = toldIn(passage, findings);
        result.blindSeconds += passage.end - passage.start;
        result.toldSeconds += told;
        if (told < 0.95 * (passage.end - passage.start)) {
            result.notes.push_back(fmt::format("told only {:.1f} s of {} {:.1f}-{:.1f} {}", told,
                                               passage.who == Place::Left ? "left" : "right", passage.start,
                                               passage.end, passage.why));
        }
    }
    return result;
}

std::vector<Table> filmTables(const std::vector<FilmResult>& results)
{
    Table quiet{"quiet_films",
                "Films in which nothing happens: false events",
                {"film", "minutes", "aversions", "posture shifts", "events per minute"},
                {}};
    Table blind{"blind_films",
                "Faces that cannot be measured",
                {"film", "seconds", "cannot tell %", "aversions found there"},
                {}};
    double minutes = 0;
    int aversions = 0;
    int shifts = 0;
    for (const FilmResult& result : results) {
        if (result.quiet) {
            const int a = result.aversion.tally.falseAlarms;
            const int p = result.posture.tally.falseAlarms;
            quiet.rows.push_back(
                {result.name, Cell(result.minutes, 1), Cell(a, 0), Cell(p, 0), Cell((a + p) / result.minutes, 2)});
            minutes += result.minutes;
            aversions += a;
            shifts += p;
        } else if (result.blindSeconds > 0) {
            blind.rows.push_back({result.name, Cell(result.blindSeconds, 0),
                                  Cell(100 * result.toldSeconds / result.blindSeconds, 1),
                                  Cell(result.blindAversions, 0)});
        }
    }
    if (minutes > 0) {
        quiet.rows.push_back(
            {"all", Cell(minutes, 1), Cell(aversions, 0), Cell(shifts, 0), Cell((aversions + shifts) / minutes, 2)});
    }
    return {eventTable("aversion_events", "Gaze aversions (onset within 1.0 s, overlap at least 0.3)",
                       &FilmResult::aversion, results),
            eventTable("posture_events", "Posture shifts (onset within 1.0 s, overlap at least 0.3)",
                       &FilmResult::posture, results),
            quiet, blind};
}

} // namespace alliance::test
