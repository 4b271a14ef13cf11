#include "vision/models/NetworkInput.h"

#include "vision/models/AreaShrink.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace alliance::vision
{

using base::ErrorCategory;

cv::Mat matOf(const base::ImageView& view)
{
    const bool grey = view.format == base::PixelFormat::Gray8;
    return cv::Mat(view.height, view.width, grey ? CV_8UC1 : CV_8UC3, const_cast<std::uint8_t*>(view.data),
                   static_cast<std::size_t>(view.stride));
}

base::Status requireRgb(const base::ImageView& view)
{
    if (view.empty() || view.format != base::PixelFormat::Rgb24) {
        return base::fail(ErrorCategory::Invalid, "not an RGB picture");
    }
    return {};
}

base::Status requireRegion(const Region& region)
{
    const bool finite =
        std::isfinite(region.centre.x) && std::isfinite(region.centre.y) && std::isfinite(region.rotation);
    if (!finite || !(region.side > 0) || !std::isfinite(region.side)) {
        return base::fail(ErrorCategory::Invalid, "region without area");
    }
    return {};
}

InputFrame inputFrame(const Region& region, int inputSide)
{
    const double scale = region.side / inputSide;
    const double c = std::cos(region.rotation) * scale;
    const double s = std::sin(region.rotation) * scale;
    InputFrame frame{{c, -s, s, c}, {0, 0}};
    const double half = inputSide / 2.0;
    frame.origin = region.centre - frame.toFrame({half, half});
    return frame;
}

cv::Rect partOf(const Region& region, cv::Size frame)
{
    const double reach =
        region.side / 2 * (std::abs(std::cos(region.rotation)) + std::abs(std::sin(region.rotation))) + 1;
    // Samples outside the frame are taken from its border.
    const auto along = [](double at, int length) { return static_cast<int>(std::clamp(at, 0.0, length - 1.0)); };
    const cv::Point from(along(region.centre.x - reach, frame.width), along(region.centre.y - reach, frame.height));
    const cv::Point to(along(region.centre.x + reach, frame.width), along(region.centre.y + reach, frame.height));
    return {from, to + cv::Point(1, 1)};
}

cv::Mat sampleRegion(const base::ImageView& rgb, const Region& region, int inputSide, Border border, ValueRange range)
{
    const InputFrame frame = inputFrame(region, inputSide);
    const int sizes[] = {1, 3, inputSide, inputSide};
    cv::Mat blob(4, sizes, CV_32F);
    const float gain = (range.high - range.low) / 255.0F;
    const double lastX = rgb.width - 1.0;
    const double lastY = rgb.height - 1.0;
    for (int v = 0; v < inputSide; ++v) {
        std::array<float*, 3> out{blob.ptr<float>(0, 0, v), blob.ptr<float>(0, 1, v), blob.ptr<float>(0, 2, v)};
        for (int u = 0; u < inputSide; ++u) {
            const cv::Point2d at = frame.toFrame({u + 0.5, v + 0.5});
            if (border == Border::Black && (at.x < 0 || at.y < 0 || at.x > rgb.width || at.y > rgb.height)) {
                for (float* channel : out) {
                    channel[u] = range.low;
                }
                continue;
            }
            const double x = std::clamp(at.x - 0.5, 0.0, lastX);
            const double y = std::clamp(at.y - 0.5, 0.0, lastY);
            const int x0 = static_cast<int>(x);
            const int y0 = static_cast<int>(y);
            const int right = x0 + 1 < rgb.width ? 3 : 0;
            const float fx = static_cast<float>(x - x0);
            const float fy = static_cast<float>(y - y0);
            const std::uint8_t* top = rgb.row(y0) + 3 * x0;
            const std::uint8_t* bottom = y0 + 1 < rgb.height ? rgb.row(y0 + 1) + 3 * x0 : top;
            for (int c = 0; c < 3; ++c) {
                const float upper = static_cast<float>(top[c]) * (1 - fx) + static_cast<float>(top[c + right]) * fx;
                const float lower =
                    static_cast<float>(bottom[c]) * (1 - fx) + static_cast<float>(bottom[c + right]) * fx;
                out[static_cast<std::size_t>(c)][u] = range.low + gain * (upper * (1 - fy) + lower * fy);
            }
        }
    }
    return blob;
}

namespace
{

// Where the rectangle lies in the input.
cv::Rect letterboxPlace(const cv::Rect& part, int inputSide)
{
    const double shrink = static_cast<double>(inputSide) / std::max(part.width, part.height);
    const cv::Size size(std::max(1, cvRound(part.width * shrink)), std::max(1, cvRound(part.height * shrink)));
    return {{(inputSide - size.width) / 2, (inputSide - size.height) / 2}, size};
}

} // namespace

cv::Mat letterboxPixels(const cv::Mat& picture, const cv::Rect& part, int inputSide)
{
    const cv::Rect place = letterboxPlace(part, inputSide);
    if (shrinksSquare(part, inputSide)) {
        return shrunkSquare(picture(part), inputSide);
    }
    cv::Mat canvas(inputSide, inputSide, picture.type(), cv::Scalar::all(0));
    const bool shrinks = inputSide < std::max(part.width, part.height);
    cv::resize(picture(part), canvas(place), place.size(), 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return canvas;
}

InputFrame letterboxFrame(const cv::Rect& part, int inputSide)
{
    const cv::Rect place = letterboxPlace(part, inputSide);
    const double sx = static_cast<double>(part.width) / place.width;
    const double sy = static_cast<double>(part.height) / place.height;
    return {{sx, 0, 0, sy}, {part.x - place.x * sx, part.y - place.y * sy}};
}

cv::Mat letterbox(const base::ImageView& rgb, const cv::Rect& part, int inputSide, ValueRange range, InputFrame& frame)
{
    frame = letterboxFrame(part, inputSide);
    const cv::Mat canvas = letterboxPixels(matOf(rgb), part, inputSide);
    const int sizes[] = {1, 3, inputSide, inputSide};
    cv::Mat blob(4, sizes, CV_32F);
    std::array<cv::Mat, 3> planes;
    for (int c = 0; c < 3; ++c) {
        planes[static_cast<std::size_t>(c)] = cv::Mat(inputSide, inputSide, CV_32F, blob.ptr<float>(0, c));
    }
    cv::Mat values;
    canvas.convertTo(values, CV_32F, (range.high - range.low) / 255.0, range.low);
    cv::split(values, planes.data());
    return blob;
}

} // namespace alliance::vision
