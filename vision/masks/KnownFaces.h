#pragma once
// Which covers can be lifted from faces of people who need none. A cover is lifted only where it is certain whose face
// lies under it: that of a measured person, found there at that time and shortly before and after, with nobody else
// near and everybody in their usual order from left to right. All others stay: in crossings, where a face is lost or
// hidden, at cuts, and over whoever was not measured.

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
// and after a frame it has to be certain, as far as the frames go. Pure.
SortedCovers sortCovers(const std::vector<std::vector<CoverEllipse>>& covers, const std::vector<base::MediaTime>& times,
                        const SessionSignals& people, const std::set<int>& open,
                        base::MediaTime around = {400'000'000});

// Whether what a detector found can be the face that lies under that cover. `found` in pixels of a picture of that
// size.
bool isFaceUnder(const CoverEllipse& cover, const cv::Rect2d& found, cv::Size picture);

} // namespace alliance::vision
