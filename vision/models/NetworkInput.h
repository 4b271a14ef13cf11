#pragma once
// Cuts the input of a network out of a picture. Free functions, usable from any thread.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/models/Region.h"

#include <opencv2/core.hpp>

namespace alliance::vision
{

// Invalid unless the view is an RGB picture with pixels.
base::Status requireRgb(const base::ImageView& view);
// Invalid unless the region has a finite place and an area.
base::Status requireRegion(const Region& region);

// The picture as a matrix that shares its pixels. OpenCV has no read-only matrix: callers only read.
cv::Mat matOf(const base::ImageView& view);

// From pixels of a square input to pixels of the frame: frame = axes * input + origin (continuous coordinates: the
// centre of the first pixel is at 0.5).
struct InputFrame {
    cv::Matx22d axes;
    cv::Point2d origin;

    cv::Point2d toFrame(const cv::Point2d& input) const
    {
        return {axes(0, 0) * input.x + axes(0, 1) * input.y + origin.x,
                axes(1, 0) * input.x + axes(1, 1) * input.y + origin.y};
    }
    double scale() const { return cv::norm(cv::Vec2d(axes(0, 0), axes(1, 0))); } // frame pixels per input pixel
};

InputFrame inputFrame(const Region& region, int inputSide);

// All of a frame that sampleRegion() reads; never empty. The region is finite.
cv::Rect partOf(const Region& region, cv::Size frame);

// What the network sees outside the frame.
enum class Border { Black, Nearest };

// Network values are low + byte / 255 * (high - low).
struct ValueRange {
    float low = 0;
    float high = 1;
};

// The region as a 1 x 3 x inputSide x inputSide blob, bilinear at pixel centres without averaging: what MediaPipe's
// GPU code computes, which its landmark networks were fitted to.
cv::Mat sampleRegion(const base::ImageView& rgb, const Region& region, int inputSide, Border border, ValueRange range);

// An upright rectangle of the frame, averaged when it shrinks: it fills the input's longer side and is centred on
// black. `picture` has 8 bits a channel; the result as many channels.
cv::Mat letterboxPixels(const cv::Mat& picture, const cv::Rect& part, int inputSide);
// The mapping back.
InputFrame letterboxFrame(const cv::Rect& part, int inputSide);
// The same as such a blob. `frame` receives the mapping back.
cv::Mat letterbox(const base::ImageView& rgb, const cv::Rect& part, int inputSide, ValueRange range, InputFrame& frame);

} // namespace alliance::vision
