#pragma once
// Tells from consecutive sampled pictures where one shot ends and another begins. A cut takes away the structure of
// nearly the whole picture and changes its tones. A flash, a jump of the exposure, a fade and a person who moves close
// to the camera keep the structure or give it back; pictures without structure (black, white, covered) are skipped and
// the next one with structure is compared with the last one before them. Used from one thread; a tenth of a
// millisecond a picture, a few where something changes.

#include "vision/signals/SmallPicture.h"

#include <vector>

namespace alliance::vision
{

// How much two pictures of the same size have in common, 0..1 each.
struct Likeness {
    double structure = 0; // share of the parts with structure that are found again near their place
    double tones = 0;     // overlap of the distributions of grey, exposure taken out
};
Likeness likenessOf(const cv::Mat& before, const cv::Mat& now);

class SceneCuts
{
public:
    // Whether a new shot begins with this picture. Call it for every sampled picture, in order.
    bool add(const SmallPicture& now);
    // Which of the pictures that shots began with the present shot resembles: 0, 1, ... in order of appearance; -1
    // where it resembles none of those that are remembered.
    int view() const { return m_view; }

    // For StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, SceneCuts& cuts)
    {
        archive(cuts.m_last, cuts.m_views, cuts.m_view);
    }

private:
    void findView(const cv::Mat& now);

    cv::Mat m_last;               // the latest picture with structure, at half the size
    std::vector<cv::Mat> m_views; // the first pictures of shots that resembled none before
    int m_view = 0;
};

} // namespace alliance::vision
