#pragma once
// A frame to be measured, whose pixels are made only where somebody looks. One thread at a time.

#include "media/base/Image.h"
#include "media/base/Result.h"

#include <opencv2/core.hpp>

namespace alliance::vision
{

class Picture
{
public:
    virtual ~Picture() = default;

    // Pixels of the upright picture; empty when there is none.
    virtual cv::Size size() const = 0;
    // The whole picture, of which at least `part` can be read; it lives as long as this object. Rgb24. Which parts were
    // asked for before makes no difference to any pixel. Fails as the conversion does.
    virtual base::Result<base::ImageView> rgb(const cv::Rect& part) = 0;
    // Lightness of the whole picture, full range. Gray8.
    virtual base::Result<base::ImageView> grey() = 0;

    base::Result<base::ImageView> whole() { return rgb({{}, size()}); }
};

// Pixels that are there already. The view outlives it.
class ReadyPicture final : public Picture
{
public:
    explicit ReadyPicture(const base::ImageView& rgb) : m_rgb(rgb) {}
    cv::Size size() const override { return {m_rgb.width, m_rgb.height}; }
    base::Result<base::ImageView> rgb(const cv::Rect&) override { return m_rgb; }
    base::Result<base::ImageView> grey() override;

private:
    base::ImageView m_rgb;
    cv::Mat m_grey;
};

} // namespace alliance::vision
