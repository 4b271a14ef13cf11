#pragma once
// Measures frames between two turns of the sampling grid where somebody changed between the turns, so that the start
// and the end of a movement can be placed more finely than the grid. Nothing that is followed on the grid depends on
// it.

#include "media/base/MediaTime.h"
#include "vision/face/FaceLandmarker.h"
#include "vision/models/Picture.h"
#include "vision/pose/PoseLandmarker.h"

#include <memory>
#include <span>
#include <vector>

namespace alliance::vision
{

struct Shot {
    std::shared_ptr<Picture> picture;
    std::int64_t frame = 0;
    base::MediaTime time;
};

// What was measured in one frame between two turns.
struct ExtraMoment {
    std::int64_t frame = 0;
    base::MediaTime time;
    cv::Size size; // of the picture
    std::vector<FaceObservation> faces;
    std::vector<PoseObservation> poses;
};

// The moment at that time; made, in order of time, when it is not there.
ExtraMoment& momentOf(std::vector<ExtraMoment>& moments, std::int64_t frame, base::MediaTime time, cv::Size size);

// Whether the face turned or looked elsewhere: by about half of what the detectors take for a change. Shut eyes say
// nothing of where they look, so a blink is no change.
bool hasChanged(const FaceObservation& before, const FaceObservation& now);
// Whether the shoulders moved or leaned.
bool hasChanged(const PoseObservation& before, const PoseObservation& now);

// What may be spent: so many samples a second of the recording, saved up to a burst. Depends on times alone.
class SampleBudget
{
public:
    SampleBudget(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst), m_left(burst) {}
    void passTo(base::MediaTime time);
    bool spend(std::size_t samples);

    // For StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, SampleBudget& budget)
    {
        archive(budget.m_left, budget.m_at);
    }

private:
    double m_perSecond;
    double m_burst;
    double m_left;
    base::MediaTime m_at;
};

// What was seen at two turns of the grid, one after the other, and the frames between them in order.
template <typename Observation>
struct Interval {
    std::span<const Observation> before;
    base::MediaTime beforeTime;
    std::span<const Observation> now;
    base::MediaTime nowTime;
    std::span<const Shot> between;
};

// Those who were followed from the one turn to the other (the same `track`) and changed are looked for where they must
// have been on the way, and added to the moments. Fails as the landmarkers do.
base::Status measureBetween(FaceLandmarker& landmarker, const Interval<FaceObservation>& interval, SampleBudget& budget,
                            std::vector<ExtraMoment>& moments);
base::Status measureBetween(PoseLandmarker& landmarker, const Interval<PoseObservation>& interval, SampleBudget& budget,
                            std::vector<ExtraMoment>& moments);

} // namespace alliance::vision
