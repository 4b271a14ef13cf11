#pragma once
// Where a person mostly looks within one shot: the densest cluster of head and eye direction over a rolling window, not
// the median, so that a person who looks away most of the time in many directions still has the partner as the
// baseline. What a reviewer marked moves it.

#include "media/base/MediaTime.h"
#include "vision/face/HeadDirection.h"
#include "vision/signals/SessionSignals.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace alliance::vision
{

// Channels of looking direction. Degrees for the head, eye widths for the eyes. The iris channels hold the direction of
// gaze in the room: the iris in the eye plus as much as it would move for the turn of the head, so that eyes which stay
// on the partner while the head turns stay where they are.
enum GazeChannel : std::size_t { Yaw, Pitch, AlongLeft, AlongRight, AcrossLeft, AcrossRight, LidsLeft, LidsRight };
constexpr std::size_t kGazeChannels = 8;

// Eye widths that the measured iris moves for a degree of gaze, near the middle: see kIrisWay and kSeenAlong. Up and
// down in the middle between both, because lids cover the way down.
constexpr double kAlongPerDegree = kIrisWay * kSeenAlong * 0.0174533;
constexpr double kAcrossPerDegree = kIrisWay * (kSeenDown + kSeenUp) / 2 * 0.0174533;

struct GazePoint {
    base::MediaTime time;
    std::array<double, kGazeChannels> value{};
    bool eyes = false; // the face is large enough for the eyes
    int seat = 0;      // points of one place in the room have the same number
};

struct GazeCentre {
    std::array<double, kGazeChannels> value{};
    // Robust, within the cluster, never below the noise of the landmarks; of the mean of both eyes for each eye, with
    // the head's part or without it, whichever is steadier.
    std::array<double, kGazeChannels> sd{};
    double share = 0;       // 0..1 of the window's points that belong to the cluster
    std::size_t points = 0; // of the window that were looked at
    bool eyes = false;      // the eye channels are known
};

// What a reviewer said about the direction at one moment.
struct DirectionMark {
    base::MediaTime time;
    std::array<double, kGazeChannels> value{};
    bool eyes = false;
    bool engaged = true;
};

// Squared distance in radii of a cluster; the two eyes count as one. Above 1 the directions do not belong together.
double distance2(const std::array<double, kGazeChannels>& a, const std::array<double, kGazeChannels>& b, bool eyes);

class PartnerDirection
{
public:
    // `points` and `marks` ascend in time. A window that holds too few points falls back on the whole span. Points of
    // another seat than the one at the window's middle count less. Engaged marks draw the cluster of the windows around
    // them, and of all between two of them, to their direction; directions of averted marks are no candidates.
    PartnerDirection(std::span<const GazePoint> points, double windowS, const std::vector<DirectionMark>& marks = {});

    bool known() const { return !m_centres.empty(); }
    // Must be known.
    GazeCentre at(base::MediaTime time) const;

private:
    // Ascending. Each stay in a seat begins with one of its own.
    std::vector<base::MediaTime> m_times;
    std::vector<GazeCentre> m_centres;
    std::vector<int> m_seats;
};

} // namespace alliance::vision
