#include "tests/support/puppet/Painting.h"

#include <opencv2/imgproc.hpp>

#include <utility>

namespace alliance::test
{
namespace
{

constexpr std::size_t kMostLevels = 5; // of a pyramid
constexpr int kSmallestLevel = 20;     // rows

cv::Point2f between(const std::array<cv::Point2f, 4>& p, float t)
{
    return 0.5F * ((2.0F * p[1]) + (p[2] - p[0]) * t + (2.0F * p[0] - 5.0F * p[1] + 4.0F * p[2] - p[3]) * t * t +
                   (3.0F * p[1] - p[0] - 3.0F * p[2] + p[3]) * t * t * t);
}

// fillPoly and polylines take fixed-point coordinates.
constexpr int kShift = 4;
std::vector<cv::Point> fixedPoint(const Outline& outline)
{
    std::vector<cv::Point> points;
    points.reserve(outline.size());
    for (const cv::Point2f& p : outline) {
        points.emplace_back(cvRound(p.x * (1 << kShift)), cvRound(p.y * (1 << kShift)));
    }
    return points;
}

cv::Mat1f toUnit(const cv::Mat1b& drawn, double blur)
{
    cv::Mat1f mask;
    drawn.convertTo(mask, CV_32F, 1 / 255.0);
    return blurred(mask, blur);
}

std::uint64_t mixed(std::uint64_t x)
{
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdULL;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53ULL;
    return x ^ (x >> 33);
}

} // namespace

Outline smoothClosed(const Outline& corners, int perCorner)
{
    Outline curve;
    const std::size_t n = corners.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (int step = 0; step < perCorner; ++step) {
            curve.push_back(between({corners[(i + n - 1) % n], corners[i], corners[(i + 1) % n], corners[(i + 2) % n]},
                                    static_cast<float>(step) / static_cast<float>(perCorner)));
        }
    }
    return curve;
}

Outline smoothOpen(const Outline& corners, int perCorner)
{
    Outline curve;
    const std::size_t n = corners.size();
    for (std::size_t i = 0; i + 1 < n; ++i) {
        for (int step = 0; step < perCorner; ++step) {
            curve.push_back(
                between({corners[i == 0 ? 0 : i - 1], corners[i], corners[i + 1], corners[std::min(i + 2, n - 1)]},
                        static_cast<float>(step) / static_cast<float>(perCorner)));
        }
    }
    curve.push_back(corners.back());
    return curve;
}

cv::Mat1f maskOf(const Outline& outline, cv::Size size, double blur)
{
    cv::Mat1b drawn(size, 0);
    const std::vector<std::vector<cv::Point>> polygons = {fixedPoint(outline)};
    cv::fillPoly(drawn, polygons, 255, cv::LINE_AA, kShift);
    return toUnit(drawn, blur);
}

cv::Mat1f strokeOf(const Outline& line, cv::Size size, double width, double blur)
{
    cv::Mat1b drawn(size, 0);
    const std::vector<std::vector<cv::Point>> lines = {fixedPoint(line)};
    cv::polylines(drawn, lines, false, 255, std::max(1, cvRound(width)), cv::LINE_AA, kShift);
    return toUnit(drawn, blur);
}

cv::Mat1f cushion(const cv::Mat1f& mask, double radius)
{
    cv::Mat1b inside = mask > 0.5F;
    cv::Mat1b framed;
    cv::copyMakeBorder(inside, framed, 1, 1, 1, 1, cv::BORDER_REPLICATE);
    cv::Mat1f distance;
    cv::distanceTransform(framed, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    cv::Mat1f height = distance(cv::Rect(1, 1, mask.cols, mask.rows)).clone();
    for (float& h : height) {
        const double x = std::min(1.0, h / radius);
        h = static_cast<float>(radius * std::sqrt(1 - (1 - x) * (1 - x)));
    }
    return blurred(height, radius * 0.16);
}

cv::Mat1f cloudNoise(cv::Size size, double cell, int octaves, std::uint64_t seed)
{
    cv::Mat1f sum(size, 0.0F);
    float amount = 0.5F;
    for (int octave = 0; octave < octaves; ++octave, cell /= 2, amount /= 2) {
        cv::Mat1f grid(static_cast<int>(size.height / cell) + 3, static_cast<int>(size.width / cell) + 3);
        for (int y = 0; y < grid.rows; ++y) {
            for (int x = 0; x < grid.cols; ++x) {
                const auto at = static_cast<std::uint64_t>(y) * 7919 + static_cast<std::uint64_t>(x);
                grid(y, x) =
                    static_cast<float>(mixed(mixed(seed * 1000003 + static_cast<std::uint64_t>(octave)) + at) >> 40) /
                        8388608.0F -
                    1;
            }
        }
        const cv::Matx23d scale(cell, 0, -cell / 2, 0, cell, -cell / 2);
        cv::Mat1f smooth;
        cv::warpAffine(grid, smooth, scale, size, cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
        sum += amount * 1.4F * smooth;
    }
    return sum;
}

cv::Mat1f lit(const cv::Mat1f& height, const cv::Vec3f& light, float ambient)
{
    const cv::Vec3f towards = light / static_cast<float>(cv::norm(light));
    cv::Mat1f shade(height.size());
    for (int y = 0; y < height.rows; ++y) {
        const float* above = height.ptr<float>(std::max(0, y - 1));
        const float* row = height.ptr<float>(y);
        const float* below = height.ptr<float>(std::min(height.rows - 1, y + 1));
        for (int x = 0; x < height.cols; ++x) {
            const float dx = (row[std::min(height.cols - 1, x + 1)] - row[std::max(0, x - 1)]) / 2;
            const float dy = (below[x] - above[x]) / 2;
            const float cosine = (-dx * towards[0] - dy * towards[1] + towards[2]) / std::sqrt(1 + dx * dx + dy * dy);
            // Wrapped a little round the edge, as a large window lights.
            const float wrapped = std::max(0.0F, (cosine + 0.25F) / 1.25F);
            shade(y, x) = ambient + (1 - ambient) * wrapped;
        }
    }
    return shade;
}

cv::Mat1f blurred(const cv::Mat1f& image, double sigma)
{
    if (sigma <= 0) {
        return image;
    }
    cv::Mat1f out;
    cv::GaussianBlur(image, out, {}, sigma, sigma, cv::BORDER_REPLICATE);
    return out;
}

cv::Mat3f blurred(const cv::Mat3f& image, double sigma)
{
    if (sigma <= 0) {
        return image;
    }
    cv::Mat3f out;
    cv::GaussianBlur(image, out, {}, sigma, sigma, cv::BORDER_REPLICATE);
    return out;
}

cv::Mat1f shifted(const cv::Mat1f& image, double dx, double dy)
{
    cv::Mat1f out;
    cv::warpAffine(image, out, cv::Matx23d(1, 0, dx, 0, 1, dy), image.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return out;
}

cv::Mat3f filled(cv::Size size, const cv::Vec3f& colour)
{
    return {size, colour};
}

cv::Mat3f shaded(const cv::Vec3f& colour, const cv::Mat1f& shade)
{
    cv::Mat3f out(shade.size());
    for (int y = 0; y < shade.rows; ++y) {
        for (int x = 0; x < shade.cols; ++x) {
            out(y, x) = colour * shade(y, x);
        }
    }
    return out;
}

Layer::Layer(cv::Size size) : colour(size, cv::Vec3f()), alpha(size, 0.0F) {}

void Layer::paint(const cv::Mat3f& paint, const cv::Mat1f& coverage)
{
    for (int y = 0; y < alpha.rows; ++y) {
        for (int x = 0; x < alpha.cols; ++x) {
            const float a = coverage(y, x);
            if (a > 0) {
                colour(y, x) = paint(y, x) * a + colour(y, x) * (1 - a);
                alpha(y, x) = a + alpha(y, x) * (1 - a);
            }
        }
    }
}

void Layer::paint(const cv::Vec3f& paint, const cv::Mat1f& coverage)
{
    this->paint(filled(alpha.size(), paint), coverage);
}

void Layer::darken(const cv::Mat1f& amount)
{
    for (int y = 0; y < alpha.rows; ++y) {
        for (int x = 0; x < alpha.cols; ++x) {
            colour(y, x) *= 1 - amount(y, x);
        }
    }
}

cv::Mat4b Layer::half() const
{
    std::vector<cv::Mat> planes;
    cv::split(colour, planes);
    planes.push_back(alpha);
    cv::Mat all;
    cv::merge(planes, all);
    cv::Mat small;
    cv::resize(all, small, {all.cols / 2, all.rows / 2}, 0, 0, cv::INTER_AREA);
    cv::Mat4b bytes;
    small.convertTo(bytes, CV_8U, 255);
    return bytes;
}

void composite(cv::Mat3b& picture, const cv::Mat4b& layer, const cv::Rect& where)
{
    for (int y = where.y; y < where.y + where.height; ++y) {
        cv::Vec3b* below = picture.ptr<cv::Vec3b>(y);
        const cv::Vec4b* above = layer.ptr<cv::Vec4b>(y - where.y);
        for (int x = 0; x < where.width; ++x) {
            const cv::Vec4b& a = above[x];
            if (a[3] == 0) {
                continue;
            }
            cv::Vec3b& b = below[where.x + x];
            if (a[3] == 255) {
                b = {a[0], a[1], a[2]};
                continue;
            }
            const int keep = 255 - a[3];
            for (int c = 0; c < 3; ++c) {
                b[c] = cv::saturate_cast<std::uint8_t>(a[c] + (b[c] * keep + 127) / 255);
            }
        }
    }
}

Pyramid::Pyramid(cv::Mat4b whole)
{
    levels.push_back(std::move(whole));
    while (levels.size() < kMostLevels && levels.back().rows >= 2 * kSmallestLevel) {
        cv::Mat4b half;
        cv::resize(levels.back(), half, {levels.back().cols / 2, levels.back().rows / 2}, 0, 0, cv::INTER_AREA);
        levels.push_back(std::move(half));
    }
}

std::size_t Pyramid::levelFor(double scale) const
{
    const double halvings = scale > 0 ? std::log2(1 / scale) : 0;
    return static_cast<std::size_t>(
        std::clamp(std::floor(halvings + 0.4), 0.0, static_cast<double>(levels.size() - 1)));
}

cv::Point2d mapped(const cv::Matx33d& homography, const cv::Point2d& point)
{
    const cv::Vec3d at = homography * cv::Vec3d(point.x, point.y, 1);
    return {at[0] / at[2], at[1] / at[2]};
}

void composite(cv::Mat3b& picture, const Pyramid& layer, const cv::Matx33d& toPicture)
{
    const cv::Mat4b& whole = layer.whole();
    Outline corners;
    for (const cv::Point2d corner : {cv::Point2d(0, 0), cv::Point2d(whole.cols, 0), cv::Point2d(whole.cols, whole.rows),
                                     cv::Point2d(0, whole.rows)}) {
        corners.emplace_back(mapped(toPicture, corner));
    }
    const cv::Rect2f around = cv::boundingRect(corners);
    const cv::Rect box = cv::Rect(cv::Point(cvFloor(around.x), cvFloor(around.y)),
                                  cv::Point(cvCeil(around.br().x) + 1, cvCeil(around.br().y) + 1)) &
                         cv::Rect({}, picture.size());
    if (box.empty()) {
        return;
    }
    const double scale = std::sqrt(cv::contourArea(corners) / static_cast<double>(whole.size().area()));
    const std::size_t level = layer.levelFor(scale);
    const double unit = static_cast<double>(1U << level); // pixels of the whole per pixel of the level, at its centre
    const cv::Matx33d enlarge(unit, 0, (unit - 1) / 2, 0, unit, (unit - 1) / 2, 0, 0, 1);
    const cv::Matx33d inside = cv::Matx33d(1, 0, -box.x, 0, 1, -box.y, 0, 0, 1) * toPicture * enlarge;
    cv::Mat4b warped;
    cv::warpPerspective(layer.levels[level], warped, inside, box.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, {});
    composite(picture, warped, box);
}

} // namespace alliance::test
