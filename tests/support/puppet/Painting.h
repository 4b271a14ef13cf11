#pragma once
// Small painter for what the demo session draws: smooth outlines, soft cushions lit from a window, noise, layers.
// All pictures are RGB floats 0..1; masks and heights are one channel. Everything is deterministic.

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace alliance::test
{

using Outline = std::vector<cv::Point2f>;

// Points along the closed smooth curve through `corners` (Catmull-Rom).
Outline smoothClosed(const Outline& corners, int perCorner = 12);
// The same for an open curve.
Outline smoothOpen(const Outline& corners, int perCorner = 12);

// 1 inside, 0 outside, anti-aliased, then softened by `blur` pixels (standard deviation).
cv::Mat1f maskOf(const Outline& outline, cv::Size size, double blur = 0);
// A line of `width` pixels, 0..1, softened.
cv::Mat1f strokeOf(const Outline& line, cv::Size size, double width, double blur);

// Height of a cushion over a mask: rises within `radius` pixels of the border like a circle, flat inside. Pixels.
cv::Mat1f cushion(const cv::Mat1f& mask, double radius);
// Value noise of mean 0 and about -1..1 with details from `cell` pixels down, `octaves` halvings.
cv::Mat1f cloudNoise(cv::Size size, double cell, int octaves, std::uint64_t seed);
// How bright a matt surface of that height is: 1 where it faces `light` (x right, y down, z to the viewer).
cv::Mat1f lit(const cv::Mat1f& height, const cv::Vec3f& light, float ambient);

cv::Mat1f blurred(const cv::Mat1f& image, double sigma);
cv::Mat3f blurred(const cv::Mat3f& image, double sigma);
cv::Mat1f shifted(const cv::Mat1f& image, double dx, double dy);
cv::Mat3f filled(cv::Size size, const cv::Vec3f& colour);
// colour * shade, per pixel.
cv::Mat3f shaded(const cv::Vec3f& colour, const cv::Mat1f& shade);

// A picture with coverage; the colour is multiplied by alpha.
struct Layer {
    cv::Mat3f colour;
    cv::Mat1f alpha;

    explicit Layer(cv::Size size);
    // Paints over what is there. `colour` is not multiplied.
    void paint(const cv::Mat3f& paint, const cv::Mat1f& coverage);
    void paint(const cv::Vec3f& paint, const cv::Mat1f& coverage);
    // Darkens by `amount` 0..1 what is there, without covering more.
    void darken(const cv::Mat1f& amount);
    // RGBA, 8 bits, multiplied, at half the size: what was painted at twice the size becomes smooth.
    cv::Mat4b half() const;
};

// RGBA pictures multiplied by alpha: the same one, each half the size of the one before, so that what is drawn small
// does not flicker.
struct Pyramid {
    std::vector<cv::Mat4b> levels;

    explicit Pyramid(cv::Mat4b whole = {});
    const cv::Mat4b& whole() const { return levels.front(); }
    // Number of the level for a drawing of `scale` picture pixels per pixel of the whole.
    std::size_t levelFor(double scale) const;
};

// Where the plane point lands.
cv::Point2d mapped(const cv::Matx33d& homography, const cv::Point2d& point);

// A layer warped by `toPicture` (from pixels of the whole) over an RGB picture.
void composite(cv::Mat3b& picture, const Pyramid& layer, const cv::Matx33d& toPicture);
// The same for a layer of the picture's size, within `where`.
void composite(cv::Mat3b& picture, const cv::Mat4b& layer, const cv::Rect& where);

} // namespace alliance::test
