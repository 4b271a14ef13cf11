#include "media/export/OverlayBlend.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alliance::media
{
namespace
{

constexpr int kOpaque = 255;

// ITU-R BT.709, limited range, from full range RGB.
std::array<double, 3> colourOf(const std::uint8_t* rgb)
{
    constexpr double kRed = 0.2126;
    constexpr double kBlue = 0.0722;
    const double r = rgb[0] / 255.0;
    const double g = rgb[1] / 255.0;
    const double b = rgb[2] / 255.0;
    const double y = kRed * r + (1 - kRed - kBlue) * g + kBlue * b;
    return {16 + 219 * y, 128 + 112 * (b - y) / (1 - kBlue), 128 + 112 * (r - y) / (1 - kRed)};
}

} // namespace

base::Result<OverlayBlend> OverlayBlend::of(const ReelOverlay& overlay)
{
    const base::ImageView colour = overlay.colour.view();
    const base::ImageView alpha = overlay.alpha.view();
    if (colour.empty() || alpha.empty() || colour.format != base::PixelFormat::Rgb24 ||
        alpha.format != base::PixelFormat::Gray8 || colour.width != alpha.width || colour.height != alpha.height)
        return base::fail(base::ErrorCategory::Invalid, "overlay");
    OverlayBlend blend;
    blend.m_x = overlay.x & ~1;
    blend.m_y = overlay.y & ~1;
    blend.m_shown = overlay.shown;
    for (int p = 0; p < 3; ++p) {
        Plane& plane = blend.m_planes[p];
        const int step = p == 0 ? 1 : 2;
        plane.width = (colour.width + step - 1) / step;
        plane.height = (colour.height + step - 1) / step;
        for (int y = 0; y < plane.height; ++y) {
            for (int x = 0; x < plane.width; ++x) {
                double value = 0;
                double weight = 0;
                int count = 0;
                for (int dy = 0; dy < step && y * step + dy < colour.height; ++dy) {
                    for (int dx = 0; dx < step && x * step + dx < colour.width; ++dx, ++count) {
                        const int sx = x * step + dx;
                        const int a = alpha.row(y * step + dy)[sx];
                        value += a * colourOf(colour.row(y * step + dy) + 3 * static_cast<std::ptrdiff_t>(sx))[p];
                        weight += a;
                    }
                }
                plane.values.push_back(static_cast<std::uint8_t>(std::lround(weight > 0 ? value / weight : 128.0)));
                plane.alphas.push_back(static_cast<std::uint8_t>(std::lround(weight / count)));
            }
        }
    }
    return blend;
}

void OverlayBlend::drawPlane(const Plane& plane, AVFrame& canvas, int number, int x, int y)
{
    const int shift = number == 0 ? 0 : 1;
    const int width = canvas.width >> shift;
    const int height = canvas.height >> shift;
    const int left = std::max(0, -x);
    const int right = std::min(plane.width, width - x);
    for (int row = std::max(0, -y); row < std::min(plane.height, height - y); ++row) {
        std::uint8_t* to = canvas.data[number] + static_cast<std::ptrdiff_t>(y + row) * canvas.linesize[number] + x;
        const std::size_t from = static_cast<std::size_t>(row) * plane.width;
        for (int column = left; column < right; ++column) {
            const int a = plane.alphas[from + column];
            const int mixed = plane.values[from + column] * a + to[column] * (kOpaque - a);
            to[column] = static_cast<std::uint8_t>((mixed + kOpaque / 2) / kOpaque);
        }
    }
}

void OverlayBlend::draw(AVFrame& canvas) const
{
    drawPlane(m_planes[0], canvas, 0, m_x, m_y);
    drawPlane(m_planes[1], canvas, 1, m_x / 2, m_y / 2);
    drawPlane(m_planes[2], canvas, 2, m_x / 2, m_y / 2);
}

} // namespace alliance::media
