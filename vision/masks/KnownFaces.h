#pragma once
// Which covers can be lifted from faces of people who need none. A cover is lifted only where it is certain whose face
// lies under it: that of a measured person, found there at that time and half a second before and after, while
// everybody measured who is masked is found as well, all of them apart and in their usual order from left to right.
// Otherwise all covers stay: in crossings, where a masked face is lost, turned away or hidden, and where nobody
// measured is masked. Covers of whoever was not measured, and of an open face that is lost, always stay.

#include "vision/masks/FaceCovers.h"
#include "vision/signals/SessionSignals.h"

#include <set>

namespace alliance::vision
{

struct SortedCovers {
    std::vector<std::vector<CoverEllipse>> kept;   // by frame
    std::vector<std::vector<CoverEllipse>> lifted; // by frame: the faces that show with leave
    int uncertain = 0; // frames in which a cover stays because it is not certain who is under it
};

// `covers` of frames at `times` (ascending, as many). `open`: ids of people who need none. `around`: how long before
// and after a frame it has to be certain; what was measured is asked there where the frames end before. Pure.
SortedCovers sortCovers(const std::vector<std::vector<CoverEllipse>>& covers, const std::vector<base::MediaTime>& times,
                        const SessionSignals& people, const std::set<int>& open,
                        base::MediaTime around = {500'000'000});

// Whether what a detector found can be the face that lies under that cover. `found` in pixels of a picture of that
// size.
bool isFaceUnder(const CoverEllipse& cover, const cv::Rect2d& found, cv::Size picture);

} // namespace alliance::vision
