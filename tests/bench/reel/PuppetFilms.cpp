// alliance-bench-reel-films FOLDER [--seconds S] [--seed N]: films of two puppets that are hard to mask, for
// measure_reel.py: turns, hands and paper before the face, two people crossing, leaving and entering at the edge, small
// faces, a dark picture, a camera in the hand. Beside each NAME.mp4 lies NAME.truth.json: where the faces were drawn in
// every frame (parts of the picture: left, top, width, height), but for those behind a sheet of paper.
// Models: $ALLIANCE_MODELS or the cache folder; photographs: $ALLIANCE_PHOTOS or the cache folder.

#include "tests/bench/vision/Conditions.h"
#include "tests/support/puppet/DemoMovieWriter.h"
#include "tests/support/puppet/PuppetMotion.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string_view>

namespace
{

using namespace alliance;
using namespace alliance::test;

constexpr int kFramesPerSecond = 25;
constexpr double kHidden = 0.5; // of a sheet's way before the face

struct HardFilm {
    std::string name;
    PuppetScript script;
    std::function<PuppetView(double)> camera; // by seconds
    Condition condition = Condition::Clear;
    double light = 1;
};

PuppetView still(double zoom)
{
    PuppetView view;
    view.zoom = zoom;
    return view;
}

PuppetView handHeld(double seconds)
{
    const auto wave = [&](double hertz, double phase) { return std::sin(2 * CV_PI * hertz * seconds + phase); };
    PuppetView view;
    view.zoom = 1.1;
    view.centre += cv::Point2d(60 * wave(0.4, 0.4) + 6 * wave(3.1, 2.0), 25 * wave(0.3, 1.9) + 5 * wave(3.9, 2.7));
    view.roll = 6 * wave(0.35, 0.8);
    return view;
}

class Scene
{
public:
    Scene(std::string name, double seconds) : m_seconds(seconds)
    {
        film.name = std::move(name);
        film.script.seconds = seconds;
        film.script.baseline[indexOf(Place::Left)] = {.yaw = 13, .pitch = 1, .gazeAlong = 0.03, .turn = 12};
        film.script.baseline[indexOf(Place::Right)] = {.yaw = -13, .pitch = 1, .gazeAlong = -0.03, .turn = -12};
        film.script.role = {"therapist", "patient"};
        film.camera = [](double) { return still(1); };
    }
    // Parts of the film; goes, and comes back before its end.
    Scene& move(Place who, double start, double end, double ramp, const PuppetPose& delta)
    {
        film.script.moves.push_back({ScriptMove::Kind::Distractor, who, start * m_seconds, end * m_seconds,
                                     ramp * m_seconds, delta, film.name});
        return *this;
    }

    HardFilm film;

private:
    double m_seconds;
};

std::vector<HardFilm> hardFilms(double seconds)
{
    using enum Place;
    std::vector<HardFilm> films;
    Scene turns("turns", seconds);
    turns.move(Left, 0.05, 0.3, 0.03, {.yaw = -75})
        .move(Right, 0.1, 0.35, 0.02, {.yaw = 70, .pitch = 20})
        .move(Left, 0.4, 0.6, 0.04, {.yaw = 55, .pitch = 35, .roll = 20})
        .move(Right, 0.45, 0.7, 0.05, {.pitch = 55})
        .move(Left, 0.7, 0.95, 0.02, {.pitch = -35, .roll = -35})
        .move(Right, 0.75, 0.95, 0.02, {.yaw = -60, .roll = 30});
    films.push_back(turns.film);
    Scene hidden("hidden", seconds);
    hidden.move(Left, 0.05, 0.35, 0.03, {.cover = 1})
        .move(Right, 0.2, 0.5, 0.02, {.cover = 0.45})
        .move(Left, 0.3, 0.7, 0.06, {.yaw = 40, .shiftX = 0.5})
        .move(Right, 0.55, 0.95, 0.02, {.shiftX = -0.4, .cover = 1})
        .move(Left, 0.75, 0.9, 0.03, {.cover = 0.6});
    films.push_back(hidden.film);
    Scene crossing("crossing", seconds);
    crossing.move(Left, 0.05, 0.95, 0.25, {.shiftX = 1.9, .near = 0.9})
        .move(Right, 0.05, 0.95, 0.25, {.shiftX = -1.9, .near = 1.15});
    films.push_back(crossing.film);
    Scene edge("edge", seconds);
    edge.move(Left, 0.05, 0.5, 0.12, {.shiftX = -1.15})
        .move(Left, 0.5, 0.9, 0.04, {.shiftX = -2.6})
        .move(Right, 0.1, 0.6, 0.03, {.shiftX = 2.6})
        .move(Right, 0.65, 0.95, 0.1, {.shiftY = -0.75});
    films.push_back(edge.film);
    Scene small("small", seconds);
    small.move(Left, 0.1, 0.5, 0.05, {.yaw = -45}).move(Right, 0.4, 0.9, 0.1, {.yaw = 40, .shiftX = -0.8});
    small.film.camera = [](double) { return still(0.3); };
    films.push_back(small.film);
    Scene dark("dark", seconds);
    dark.move(Left, 0.1, 0.5, 0.05, {.yaw = -45}).move(Right, 0.4, 0.9, 0.1, {.pitch = 35, .shiftX = -0.5});
    dark.film.condition = Condition::Dim;
    dark.film.light = 0.6;
    films.push_back(dark.film);
    Scene moved("hand-held", seconds);
    moved.move(Left, 0.1, 0.5, 0.05, {.yaw = -40, .near = 1.5})
        .move(Right, 0.4, 0.9, 0.05, {.shiftX = 0.6, .lean = 20});
    moved.film.camera = handHeld;
    films.push_back(moved.film);
    return films;
}

nlohmann::json facesOf(const PuppetFrame& frame, const std::array<PuppetPose, 2>& poses, cv::Size size)
{
    nlohmann::json faces = nlohmann::json::array();
    for (const Place who : kPlaces) {
        std::vector<cv::Point2f> points;
        for (const cv::Point3f& one : frame.truth[indexOf(who)].mesh)
            points.emplace_back(one.x, one.y);
        const cv::Rect2f whole = cv::boundingRect(points);
        const cv::Rect2f shown =
            whole & cv::Rect2f(0, 0, static_cast<float>(size.width), static_cast<float>(size.height));
        if (poses[indexOf(who)].cover > kHidden || shown.area() <= 0)
            continue;
        faces.push_back({shown.x / static_cast<float>(size.width), shown.y / static_cast<float>(size.height),
                         shown.width / static_cast<float>(size.width), shown.height / static_cast<float>(size.height)});
    }
    return faces;
}

base::Status write(const PuppetRenderer& renderer, const HardFilm& film, std::uint64_t seed,
                   const std::filesystem::path& folder)
{
    const cv::Size size = film.camera(0).size;
    MovieFormat format{size.width, size.height, kFramesPerSecond};
    auto writer = DemoMovieWriter::create(folder / (film.name + ".mp4"), format);
    if (!writer)
        return tl::unexpected(writer.error());
    const std::vector<float> silence(static_cast<std::size_t>(format.samplesPerSecond / kFramesPerSecond));
    const PuppetMotion motion(film.script, {}, seed);
    nlohmann::json truth = nlohmann::json::array();
    const int frames = static_cast<int>(film.script.seconds * kFramesPerSecond);
    for (int n = 0; n < frames; ++n) {
        const double seconds = static_cast<double>(n) / kFramesPerSecond;
        const std::array poses{motion.pose(Place::Left, seconds), motion.pose(Place::Right, seconds)};
        const std::uint64_t noise = seed * 100'000 + static_cast<std::uint64_t>(n);
        PuppetFrame frame = renderer.render(poses, noise, film.camera(seconds));
        apply(film.condition, frame, noise);
        expose(frame, film.light);
        truth.push_back(facesOf(frame, poses, size));
        base::Status added = (*writer)->addFrame(frame.image.view());
        if (added)
            added = (*writer)->addSound(silence, silence);
        if (!added)
            return added;
    }
    if (base::Status done = (*writer)->finish(); !done)
        return done;
    std::ofstream(folder / (film.name + ".truth.json")) << truth.dump() << '\n';
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    double seconds = 8;
    std::uint64_t seed = 1;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--seconds")
            seconds = std::max(1.0, std::atof(argv[i + 1]));
        else if (std::string_view(argv[i]) == "--seed")
            seed = std::strtoull(argv[i + 1], nullptr, 10);
    }
    if (argc < 2)
        return 2;
    const auto failed = [](const base::Error& error) {
        std::fprintf(stderr, "%s\n", error.context.c_str());
        return 1;
    };
    const auto models = vision::loadModels(vision::modelFolder());
    if (!models)
        return failed(models.error());
    const auto renderer = PuppetRenderer::create(*models, photoFolder());
    if (!renderer)
        return failed(renderer.error());
    for (const HardFilm& film : hardFilms(seconds)) {
        if (const base::Status written = write(**renderer, film, seed, argv[1]); !written)
            return failed(written.error());
        std::printf("%s.mp4\n", film.name.c_str());
        std::fflush(stdout);
    }
    return 0;
}
