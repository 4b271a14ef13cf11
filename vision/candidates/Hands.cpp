#include "vision/candidates/Hands.h"

#include "vision/gaze/SampleGrid.h"

namespace alliance::vision
{

namespace
{

constexpr double kSide = 0.75;   // face sizes between the middles of hand and face, sideways and upwards
constexpr double kBelow = 0.95;  // downwards: a chin in the hand
constexpr double kBridgeS = 1.0; // shorter gaps between two looks for the body are bridged
constexpr double kLeastS = 0.5;

bool atFace(const std::optional<cv::Point2f>& hand, const FaceSample& face)
{
    if (!hand || face.size <= 0) {
        return false;
    }
    const double x = (hand->x - face.centre.x) / face.size;
    const double y = (hand->y - face.centre.y) / face.size;
    return std::hypot(x / kSide, y / (y > 0 ? kBelow : kSide)) <= 1;
}

} // namespace

std::vector<base::TimeRange> handsAtFace(const PersonSignals& person)
{
    std::vector<base::TimeRange> episodes;
    const SampleGrid grid(person.samples);
    const FaceSample* face = nullptr; // the last that was seen: the hand may be what hides it
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const auto& sample = grid[i];
        face = sample.face ? &*sample.face : face;
        if (!sample.body || face == nullptr ||
            !(atFace(sample.body->imageLeftHand, *face) || atFace(sample.body->imageRightHand, *face))) {
            continue;
        }
        // Until the body is looked for again.
        std::size_t next = i + 1;
        while (next < grid.size() && !grid[next].lookedForBody) {
            ++next;
        }
        const auto end = next < grid.size() ? grid.timeOf(next) : grid.endOf(grid.size() - 1);
        if (!episodes.empty() && (sample.time - episodes.back().end).seconds() <= kBridgeS) {
            episodes.back().end = end;
        } else {
            episodes.push_back({sample.time, end});
        }
    }
    std::erase_if(episodes, [](base::TimeRange range) { return range.length().seconds() < kLeastS; });
    return episodes;
}

} // namespace alliance::vision
