#pragma once
// Where a person mostly looks: the densest cluster of head and eye direction over a rolling window, not the median, so
// that a person who looks away most of the time in many directions still has the partner as the baseline.

#include "media/base/MediaTime.h"
#include "vision/signals/SessionSignals.h"

#include <array>
#include <cstddef>
#include <vector>

namespace alliance::vision
{

// Channels of looking direction. Degrees for the head, eye widths for the eyes.
enum GazeChannel : std::size_t { Yaw, Pitch, AlongLeft, AlongRight, AcrossLeft, AcrossRight, LidsLeft, LidsRight };
constexpr std::size_t kGazeChannels = 8;

struct GazePoint {
    base::MediaTime time;
    std::array<double, kGazeChannels> value{};
    bool eyes = false; // the face is large enough for the eyes
};

struct GazeCentre {
    std::array<double, kGazeChannels> value{};
    // Robust, within the cluster, never below the noise of the landmarks; of the mean of both eyes for each eye.
    std::array<double, kGazeChannels> sd{};
    double share = 0;  // 0..1 of the window's points that belong to the cluster
    bool eyes = false; // the eye channels are known
};

class PartnerDirection
{
public:
    // `points` ascend in time; a window that holds too few of them falls back on the whole recording.
    PartnerDirection(const std::vector<GazePoint>& points, double windowS);

    bool known() const { return !m_centres.empty(); }
    // Must be known.
    GazeCentre at(base::MediaTime time) const;

private:
    std::vector<base::MediaTime> m_times;
    std::vector<GazeCentre> m_centres;
};

} // namespace alliance::vision
