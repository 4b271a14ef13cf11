#pragma once
// A decoded frame as what vision looks at.

#include "media/decode/PartialRgb.h"
#include "vision/models/Picture.h"

namespace alliance::app
{

class FramePicture final : public vision::Picture
{
public:
    explicit FramePicture(const media::VideoFrame& frame) : m_pixels(frame) {}
    cv::Size size() const override { return {m_pixels.size().width, m_pixels.size().height}; }
    base::Result<base::ImageView> rgb(const cv::Rect& part) override
    {
        return m_pixels.rgb({part.x, part.y, part.width, part.height});
    }
    base::Result<base::ImageView> grey() override { return m_pixels.grey(); }

private:
    media::PartialRgb m_pixels;
};

} // namespace alliance::app
