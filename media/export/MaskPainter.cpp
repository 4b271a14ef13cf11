#include "media/export/MaskPainter.h"

#include "media/export/SketchPainter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace alliance::media
{
namespace
{

constexpr int kSolidGrey = 110;
constexpr int kPaper = 200;
constexpr int kNeutral = 128;
constexpr int kBlurCells = 5; // across
constexpr int kPixelCells = 6;
constexpr int kLeastCell = 4;        // pixels
constexpr double kEdgeSmooth = 0.02; // of the spot's width, on either side
constexpr double kEdgeContrast = 2.0;

// A plane of the canvas and a spot in its pixels.
struct Target {
    std::uint8_t* data = nullptr;
    std::ptrdiff_t stride = 0;
    int left = 0; // box of the spot inside the plane
    int top = 0;
    int right = 0;
    int bottom = 0;
    double centreX = 0;
    double centreY = 0;
    double halfWidth = 0;
    double halfHeight = 0;

    bool empty() const { return left >= right || top >= bottom; }
    int width() const { return right - left; }
    int height() const { return bottom - top; }
    std::uint8_t* row(int y) const { return data + y * stride; }
    // Columns [first, second) of the row that lie in the ellipse.
    std::pair<int, int> columns(int y) const
    {
        const double v = (y + 0.5 - centreY) / halfHeight;
        const double reach = v * v < 1 ? halfWidth * std::sqrt(1 - v * v) : 0;
        return {std::max(left, static_cast<int>(std::floor(centreX - reach))),
                std::min(right, static_cast<int>(std::ceil(centreX + reach)))};
    }
};

Target targetOf(AVFrame& canvas, int plane, const PictureRect& content, const MaskSpot& spot)
{
    const double scale = plane == 0 ? 1.0 : 0.5;
    Target target;
    target.data = canvas.data[plane];
    target.stride = canvas.linesize[plane];
    target.centreX = (content.x + static_cast<double>(spot.x) * content.width) * scale;
    target.centreY = (content.y + static_cast<double>(spot.y) * content.height) * scale;
    target.halfWidth = std::max(1.0, static_cast<double>(spot.halfWidth) * content.width * scale);
    target.halfHeight = std::max(1.0, static_cast<double>(spot.halfHeight) * content.height * scale);
    const auto inside = [](double at, int most) {
        return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(most)));
    };
    const int width = plane == 0 ? canvas.width : canvas.width / 2;
    const int height = plane == 0 ? canvas.height : canvas.height / 2;
    target.left = inside(std::floor(target.centreX - target.halfWidth), width);
    target.right = inside(std::ceil(target.centreX + target.halfWidth), width);
    target.top = inside(std::floor(target.centreY - target.halfHeight), height);
    target.bottom = inside(std::ceil(target.centreY + target.halfHeight), height);
    return target;
}

// Means of square cells that tile the spot's box.
struct Cells {
    int side = 1;
    int columns = 0;
    int rows = 0;
    std::vector<double> means;

    double at(int column, int row) const
    {
        const int c = std::clamp(column, 0, columns - 1);
        const int r = std::clamp(row, 0, rows - 1);
        return means[static_cast<std::size_t>(r) * columns + c];
    }
};

Cells cellsOf(const Target& target, int across)
{
    Cells cells;
    cells.side = std::max(kLeastCell, static_cast<int>(std::ceil(2 * target.halfWidth / across)));
    cells.columns = (target.width() + cells.side - 1) / cells.side;
    cells.rows = (target.height() + cells.side - 1) / cells.side;
    for (int row = 0; row < cells.rows; ++row) {
        for (int column = 0; column < cells.columns; ++column) {
            const int left = target.left + column * cells.side;
            const int right = std::min(target.right, left + cells.side);
            const int top = target.top + row * cells.side;
            const int bottom = std::min(target.bottom, top + cells.side);
            std::int64_t sum = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x)
                    sum += target.row(y)[x];
            }
            cells.means.push_back(static_cast<double>(sum) / ((right - left) * (bottom - top)));
        }
    }
    return cells;
}

void pixelate(const Target& target)
{
    const Cells cells = cellsOf(target, kPixelCells);
    for (int y = target.top; y < target.bottom; ++y) {
        const auto [from, to] = target.columns(y);
        for (int x = from; x < to; ++x)
            target.row(y)[x] = static_cast<std::uint8_t>(
                std::lround(cells.at((x - target.left) / cells.side, (y - target.top) / cells.side)));
    }
}

void blur(const Target& target)
{
    const Cells cells = cellsOf(target, kBlurCells);
    for (int y = target.top; y < target.bottom; ++y) {
        const double v = (y - target.top + 0.5) / cells.side - 0.5;
        const int row = static_cast<int>(std::floor(v));
        const double down = v - row;
        const auto [from, to] = target.columns(y);
        for (int x = from; x < to; ++x) {
            const double u = (x - target.left + 0.5) / cells.side - 0.5;
            const int column = static_cast<int>(std::floor(u));
            const double right = u - column;
            const double upper = cells.at(column, row) * (1 - right) + cells.at(column + 1, row) * right;
            const double lower = cells.at(column, row + 1) * (1 - right) + cells.at(column + 1, row + 1) * right;
            target.row(y)[x] = static_cast<std::uint8_t>(std::lround(upper * (1 - down) + lower * down));
        }
    }
}

void fill(const Target& target, int value)
{
    for (int y = target.top; y < target.bottom; ++y) {
        const auto [from, to] = target.columns(y);
        if (from < to)
            std::fill(target.row(y) + from, target.row(y) + to, static_cast<std::uint8_t>(value));
    }
}

// Sums over the box, for means of any part of it in one step.
std::vector<std::int64_t> sumsOf(const Target& target)
{
    const std::size_t width = static_cast<std::size_t>(target.width()) + 1;
    std::vector<std::int64_t> sums(width * (static_cast<std::size_t>(target.height()) + 1));
    for (int y = 0; y < target.height(); ++y) {
        std::int64_t row = 0;
        for (int x = 0; x < target.width(); ++x) {
            row += target.row(target.top + y)[target.left + x];
            sums[(static_cast<std::size_t>(y) + 1) * width + x + 1] =
                sums[static_cast<std::size_t>(y) * width + x + 1] + row;
        }
    }
    return sums;
}

void drawEdges(const Target& target)
{
    const std::vector<std::int64_t> sums = sumsOf(target);
    const std::size_t width = static_cast<std::size_t>(target.width()) + 1;
    const int reach = std::max(1, static_cast<int>(std::lround(2 * target.halfWidth * kEdgeSmooth)));
    const auto mean = [&](int left, int top, int right, int bottom) {
        left = std::clamp(left, 0, target.width() - 1);
        right = std::clamp(right, left + 1, target.width());
        top = std::clamp(top, 0, target.height() - 1);
        bottom = std::clamp(bottom, top + 1, target.height());
        const auto at = [&](int x, int y) { return sums[static_cast<std::size_t>(y) * width + x]; };
        return static_cast<double>(at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) /
               ((right - left) * (bottom - top));
    };
    for (int y = 0; y < target.height(); ++y) {
        const auto [from, to] = target.columns(target.top + y);
        for (int x = from - target.left; x < to - target.left; ++x) {
            const double across =
                mean(x + 1, y - reach, x + 1 + reach, y + reach + 1) - mean(x - reach, y - reach, x, y + reach + 1);
            const double down =
                mean(x - reach, y + 1, x + reach + 1, y + 1 + reach) - mean(x - reach, y - reach, x + reach + 1, y);
            const double ink = std::min<double>(kPaper - 16, kEdgeContrast * std::hypot(across, down));
            target.row(target.top + y)[target.left + x] = static_cast<std::uint8_t>(std::lround(kPaper - ink));
        }
    }
}

} // namespace

void coverFaces(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots, MaskStyle style)
{
    if (style == MaskStyle::Skeleton || style == MaskStyle::SkeletonField)
        return drawSketches(canvas, content, spots, style == MaskStyle::Skeleton);
    for (const MaskSpot& spot : spots) {
        if (spot.shows || spot.halfWidth <= 0)
            continue;
        for (int plane = 0; plane < 3; ++plane) {
            const Target target = targetOf(canvas, plane, content, spot);
            if (target.empty())
                continue;
            switch (style) {
            case MaskStyle::None:
            case MaskStyle::Skeleton:
            case MaskStyle::SkeletonField:
                break;
            case MaskStyle::Blur:
                blur(target);
                break;
            case MaskStyle::Pixelate:
                pixelate(target);
                break;
            case MaskStyle::Solid:
                fill(target, plane == 0 ? kSolidGrey : kNeutral);
                break;
            case MaskStyle::Edge:
                plane == 0 ? drawEdges(target) : fill(target, kNeutral);
                break;
            }
        }
    }
}

} // namespace alliance::media
