#pragma once
// The small grey copy of a frame on which the camera's motion, cuts and motion energy are measured: averages the
// camera's noise away and costs little. Pure function; may run on any thread.

#include "media/base/Image.h"

#include <opencv2/core.hpp>

namespace alliance::vision
{

struct SmallPicture {
    static constexpr int kWidth = 320; // pixels; frames that are narrower stay as they are

    cv::Mat grey;     // 8 bit
    double scale = 1; // of the frame; its pixels times this are pixels of the copy

    bool empty() const { return grey.empty(); }
    // The part of the copy that a region of the frame (pixels) covers; empty outside.
    cv::Rect regionOf(cv::Rect2f region) const;
};

// RGB or grey; an empty picture of an empty view.
SmallPicture smallPictureOf(const base::ImageView& picture);

// For StateArchive.
template <typename Archive>
void fields(Archive& archive, SmallPicture& picture)
{
    archive(picture.grey, picture.scale);
}

} // namespace alliance::vision
