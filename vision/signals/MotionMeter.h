#pragma once
// Motion energy by differencing consecutive sampled frames. Used from one thread.

#include "media/base/Image.h"

#include <opencv2/core.hpp>

#include <span>

namespace alliance::vision
{

class MotionMeter
{
public:
    // The next sampled frame, RGB or grey. `people` (frame pixels) are no background.
    void add(const base::ImageView& picture, std::span<const cv::Rect2f> people = {});
    // How far the background has moved since the first frame, frame pixels: not zero when the camera is moved.
    cv::Point2f camera() const { return m_camera; }
    // Share of the region (frame pixels) that differs from the previous frame by more than noise, 0..1; changes of the
    // light of the whole frame are taken out. 0 for the first frame and outside the frame.
    double share(cv::Rect2f region) const;

    // For StateArchive: all that the next add() builds on.
    template <typename Archive>
    friend void fields(Archive& archive, MotionMeter& meter)
    {
        archive(meter.m_previous, meter.m_camera);
    }

private:
    void followBackground(const cv::Mat& now, std::span<const cv::Rect2f> people);
    cv::Rect scaled(cv::Rect2f region) const;

    cv::Mat m_previous;
    cv::Point2f m_camera;
    cv::Mat m_changed; // 0 or 255 where the picture changed
    double m_scale = 1;
};

} // namespace alliance::vision
