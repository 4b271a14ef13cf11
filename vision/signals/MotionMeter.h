#pragma once
// Motion energy by differencing consecutive sampled frames. Used from one thread.

#include "media/base/Image.h"

#include <opencv2/core.hpp>

namespace alliance::vision
{

class MotionMeter
{
public:
    // The next sampled frame, RGB or grey.
    void add(const base::ImageView& picture);
    // Share of the region (frame pixels) that differs from the previous frame by more than noise, 0..1; changes of the
    // light of the whole frame are taken out. 0 for the first frame and outside the frame.
    double share(cv::Rect2f region) const;

private:
    cv::Mat m_previous;
    cv::Mat m_changed; // 0 or 255 where the picture changed
    double m_scale = 1;
};

} // namespace alliance::vision
