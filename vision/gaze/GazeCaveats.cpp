#include "vision/gaze/GazeCaveats.h"

#include "vision/gaze/GazeBaselines.h"
#include "vision/gaze/GazeNoise.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

using Looking = GazeState::Looking;

constexpr double kNearS = 1.0;         // a loss or a cut this near has a part in the episode
constexpr double kProfileDeg = 60;     // of the face against the camera: half of it is hidden
constexpr double kHandReach = 0.75;    // face sizes between a hand and the middle of the face
constexpr double kHandShare = 0.25;    // of the samples in which hands were looked for
constexpr double kMouthMoves = 0.04;   // mouth widths from one sample to the next, median: talking or laughing
constexpr double kCameraShift = 0.15;  // face sizes
constexpr double kCameraZoom = 0.03;   // share
constexpr double kCameraRoll = 2;      // degrees
constexpr double kEnoughSeenS = 30;    // of a shot, before its densest direction says much
constexpr std::size_t kFewSamples = 5; // a look away of fewer turns

// The turns of one look away, and what is around them.
struct Look {
    const SampleGrid& grid;
    const std::vector<GazeState>& states;
    Run run;

    const GazeState& state(std::size_t turn) const { return states[grid.sampleOf(turn)]; }

    // Median over the faces that look away; 0 without any.
    template <typename Measure>
    double middle(Measure measure) const
    {
        std::vector<double> values;
        for (std::size_t turn = run.first; turn < run.last; ++turn) {
            if (grid[turn].face && state(turn).looking == Looking::Away) {
                values.push_back(measure(*grid[turn].face, state(turn)));
            }
        }
        return median(std::move(values));
    }
    template <typename Holds>
    bool mostly(Holds holds) const
    {
        return middle([&](const FaceSample& f, const GazeState& s) { return holds(f, s) ? 1.0 : 0.0; }) > 0.5;
    }
};

bool handAtFace(const Look& look)
{
    int bodies = 0;
    int near = 0;
    for (std::size_t turn = look.run.first; turn < look.run.last; ++turn) {
        const auto& sample = look.grid[turn];
        if (!sample.body || !sample.face) {
            continue;
        }
        ++bodies;
        const auto touches = [&](const std::optional<cv::Point2f>& hand) {
            return hand && cv::norm(*hand - sample.face->centre) < kHandReach * sample.face->size;
        };
        near += touches(sample.body->imageLeftHand) || touches(sample.body->imageRightHand) ? 1 : 0;
    }
    return near > 0 && near >= kHandShare * bodies;
}

bool mouthMoves(const Look& look)
{
    std::vector<double> steps;
    for (std::size_t turn = look.run.first + 1; turn < look.run.last; ++turn) {
        if (look.grid[turn].face && look.grid[turn - 1].face) {
            steps.push_back(std::abs(look.grid[turn].face->mouth - look.grid[turn - 1].face->mouth));
        }
    }
    return median(std::move(steps)) > kMouthMoves;
}

bool cameraMoves(const Look& look)
{
    const auto& first = look.grid[look.run.first].camera;
    const double size = look.middle([](const FaceSample& f, const GazeState&) { return f.size; });
    for (std::size_t turn = look.run.first; turn < look.run.last; ++turn) {
        const auto& camera = look.grid[turn].camera;
        if (cv::norm(camera.shift - first.shift) > kCameraShift * size ||
            std::abs(camera.scale / first.scale - 1) > kCameraZoom ||
            std::abs(camera.roll - first.roll) > kCameraRoll) {
            return true;
        }
    }
    return false;
}

bool lossNearby(const Look& look)
{
    const auto reach = base::MediaTime::fromSeconds(kNearS);
    const auto from = look.grid.timeOf(look.run.first) - reach;
    const auto to = look.grid.endOf(look.run.last - 1) + reach;
    auto turn = look.run.first;
    while (turn > 0 && look.grid.timeOf(turn - 1) >= from) {
        --turn;
    }
    for (; turn < look.grid.size() && look.grid.timeOf(turn) < to; ++turn) {
        if (look.state(turn).looking == Looking::Unknown) {
            return true;
        }
    }
    return false;
}

bool cutNearby(const base::TimeRange& range, const std::vector<base::TimeRange>& shots)
{
    const auto reach = base::MediaTime::fromSeconds(kNearS);
    return std::any_of(shots.begin(), shots.end(), [&](const base::TimeRange& shot) {
        return shot.start > shots.front().start && shot.start > range.start - reach && shot.start < range.end + reach;
    });
}

bool fewSamples(const Look& look, const std::vector<base::TimeRange>& shots)
{
    if (look.run.last - look.run.first < kFewSamples) {
        return true;
    }
    const auto shot = shotAt(shots, look.grid.timeOf(look.run.first));
    double seenS = 0;
    for (std::size_t turn = 0; turn < look.grid.size() && seenS < kEnoughSeenS; ++turn) {
        if (look.state(turn).looking != Looking::Unknown && shotAt(shots, look.grid.timeOf(turn)) == shot) {
            seenS += (look.grid.endOf(turn) - look.grid.timeOf(turn)).seconds();
        }
    }
    return seenS < kEnoughSeenS;
}

} // namespace

Caveats caveatsOf(const SampleGrid& grid, const std::vector<GazeState>& states, const Run& run, const Behaviour& found,
                  const GazeScene& scene)
{
    const Look look{grid, states, run};
    const bool head = found.channel != "eyes";
    const bool eyes = found.channel != "head";
    const bool small = look.mostly([](const FaceSample&, const GazeState& s) { return s.smallEyes; });
    struct Entry {
        const char* code;
        double factor; // of the confidence; what the uncertainty in degrees holds already counts little here
        bool holds;
    };
    const std::array<Entry, 12> entries = {{
        {"blurred", 0.9, look.mostly([](const FaceSample& f, const GazeState&) { return isBlurred(f); })},
        {"camera_moved", 0.9, cameraMoves(look)},
        {"dim", 0.9, look.mostly([](const FaceSample& f, const GazeState&) { return isDim(f); })},
        {"few_samples", 0.95, fewSamples(look, scene.shots)},
        {"hand_at_face", 0.9, handAtFace(look)},
        {"head_only", 1.0,
         head && !eyes && look.mostly([](const FaceSample&, const GazeState& s) { return !s.eyesKnown; })},
        {"near_cut", 0.9, cutNearby(found.range, scene.shots)},
        {"near_loss", 0.9, lossNearby(look)},
        {"profile", 0.85,
         look.mostly([](const FaceSample& f, const GazeState&) { return std::abs(f.yaw) > kProfileDeg; })},
        {"small_face", 1.0, small},
        {"talking", 0.95, eyes && !head && found.direction == "down" && mouthMoves(look)},
        {"weak_eyes", head ? 0.9 : 0.7, eyes && small},
    }};
    Caveats result;
    for (const auto& entry : entries) {
        if (entry.holds) {
            result.codes.emplace_back(entry.code);
            result.confidence *= entry.factor;
        }
    }
    return result;
}

} // namespace alliance::vision
