#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/RobustStats.h"
#include "vision/gaze/SampleGrid.h"

namespace alliance::vision
{

namespace
{

constexpr double kSizeWindowS = 2.0;     // smoothing of the face size
constexpr double kSizeHysteresis = 0.05; // share of the limit on each side of it
constexpr double kPresenceBack = 0.1;    // above the limit before an unsure face is trusted again
constexpr double kMostHeadError = 0.06;  // of the face size; faces turned or in part hidden stay below 0.04
constexpr double kGoneS = 3.0;           // neither face nor body for so long: the person is not in the picture

// Absent where neither face nor body is found for long or for a whole shot, though both were looked for.
void markAbsence(const std::vector<SignalSample>& samples, const std::vector<base::TimeRange>& shots,
                 std::vector<Visibility>& result)
{
    const auto shotOf = [&](base::MediaTime time) {
        return std::upper_bound(shots.begin(), shots.end(), time,
                                [](base::MediaTime t, const base::TimeRange& shot) { return t < shot.start; }) -
               shots.begin();
    };
    for (std::size_t i = 0; i < samples.size();) {
        if (samples[i].face || samples[i].body) {
            ++i;
            continue;
        }
        std::size_t end = i;
        bool looked = false;
        const auto shot = shotOf(samples[i].time);
        while (end < samples.size() && !samples[end].face && !samples[end].body && shotOf(samples[end].time) == shot) {
            looked = looked || samples[end].lookedForBody;
            ++end;
        }
        const bool wholeShot = (i == 0 || shotOf(samples[i - 1].time) != shot) &&
                               (end == samples.size() || shotOf(samples[end].time) != shot);
        const auto until = end < samples.size() ? samples[end].time : samples[end - 1].time;
        if (looked && (wholeShot || (until - samples[i].time).seconds() >= kGoneS)) {
            std::fill(result.begin() + static_cast<std::ptrdiff_t>(i),
                      result.begin() + static_cast<std::ptrdiff_t>(end), Visibility::Absent);
        }
        i = end;
    }
}

// Median size of the faces around each turn of the grid; 0 where there are none.
std::vector<double> smoothedSizes(const SampleGrid& grid)
{
    const auto half = base::MediaTime::fromSeconds(kSizeWindowS / 2);
    std::vector<double> result(grid.size(), 0);
    std::vector<double> sizes;
    std::size_t from = 0;
    for (std::size_t turn = 0; turn < grid.size(); ++turn) {
        while (grid.timeOf(from) < grid.timeOf(turn) - half) {
            ++from;
        }
        sizes.clear();
        for (std::size_t k = from; k < grid.size() && grid.timeOf(k) <= grid.timeOf(turn) + half; ++k) {
            if (grid[k].face) {
                sizes.push_back(grid[k].face->size);
            }
        }
        result[turn] = median(sizes);
    }
    return result;
}

} // namespace

std::vector<Visibility> visibilityOf(const PersonSignals& person, const CannotTellSettings& settings,
                                     const std::vector<base::TimeRange>& shots)
{
    const auto& samples = person.samples;
    std::vector<Visibility> result(samples.size(), Visibility::Hidden);
    const SampleGrid grid(samples);
    const auto sizes = smoothedSizes(grid);
    bool small = !sizes.empty() && median(sizes) < settings.minFacePx;
    bool unsure = false;
    std::size_t turn = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        while (turn + 1 < grid.size() && grid.sampleOf(turn + 1) <= i) {
            ++turn;
        }
        if (!samples[i].face) {
            continue;
        }
        const auto& face = *samples[i].face;
        const double size = turn < sizes.size() && sizes[turn] > 0 ? sizes[turn] : face.size;
        small = size < settings.minFacePx * (1 + (small ? kSizeHysteresis : -kSizeHysteresis));
        unsure = face.presence < settings.minPresence + (unsure ? kPresenceBack : 0) || face.headError > kMostHeadError;
        result[i] = small ? Visibility::Small : unsure ? Visibility::Unsure : Visibility::Seen;
    }
    markAbsence(samples, shots, result);
    return result;
}

} // namespace alliance::vision
