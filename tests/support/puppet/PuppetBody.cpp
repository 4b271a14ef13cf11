#include "tests/support/puppet/PuppetBody.h"

#include <opencv2/imgproc.hpp>

namespace alliance::test
{
namespace
{

const cv::Vec3f kLight(-0.35F, -0.62F, 0.7F);
constexpr int kWidth = 560;
constexpr int kHeight = 600;
const cv::Point2f kOrigin(280, 90);

cv::Point2f place(float x, float y)
{
    return (kOrigin + cv::Point2f(x, y)) * 2;
}

Outline places(const Outline& points, float side)
{
    Outline out;
    for (const cv::Point2f& p : points) {
        out.push_back(place(side * p.x, p.y));
    }
    return out;
}

// Folds: raised lines, wide and soft, in pixels of height.
void addFolds(cv::Mat1f& height, const std::vector<Outline>& folds, float side, float tall)
{
    for (const Outline& fold : folds) {
        const cv::Mat1f line = strokeOf(smoothOpen(places(fold, side)), height.size(), 12, 10);
        height += tall * line;
    }
}

struct Cloth {
    cv::Size size;
    cv::Vec3f colour;
    cv::Mat1f knit;
    cv::Mat1f soft;

    explicit Cloth(const Clothes& clothes)
        : size(kWidth * 2, kHeight * 2),
          colour(clothes.cloth),
          knit(cloudNoise(size, 5, 2, clothes.seed)),
          soft(cloudNoise(size, 150, 4, clothes.seed + 1))
    {
        // Fine ribs that follow the yarn.
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const float rib = std::sin(static_cast<float>(x) * 0.78F + 2 * soft(y, x));
                const float stitch = std::sin(static_cast<float>(y) * 0.9F + rib);
                knit(y, x) = 0.6F * knit(y, x) + 0.5F * rib + 0.25F * stitch;
            }
        }
    }

    cv::Mat3f paint(cv::Mat1f height, float tone = 1) const
    {
        height += 5.0F * soft;
        cv::Mat1f shade = lit(height, kLight, 0.34F);
        shade = shade.mul(1 + 0.028F * knit) * tone;
        return shaded(colour, shade);
    }
};

void paintTorso(Layer& layer, const Cloth& cloth)
{
    Outline outline = places(
        {{-50, -16}, {-84, 4}, {-128, 24}, {-160, 48}, {-160, 120}, {-142, 210}, {-138, 300}, {-146, 420}, {-150, 520}},
        1);
    const Outline right = places(
        {{-50, -16}, {-84, 4}, {-128, 24}, {-160, 48}, {-160, 120}, {-142, 210}, {-138, 300}, {-146, 420}, {-150, 520}},
        -1);
    outline.insert(outline.end(), right.rbegin(), right.rend());
    const cv::Mat1f mask = maskOf(smoothClosed(outline), cloth.size, 1.2);
    cv::Mat1f height = cushion(mask, 190);
    const std::vector<Outline> folds = {{{-128, 112}, {-92, 140}, {-50, 150}},
                                        {{-132, 128}, {-100, 176}, {-62, 204}},
                                        {{-132, 250}, {-80, 276}, {-10, 282}},
                                        {{-128, 320}, {-70, 340}, {10, 336}},
                                        {{-112, 46}, {-92, 74}, {-84, 104}}};
    addFolds(height, folds, 1, 7);
    addFolds(height,
             {{{-126, 118}, {-96, 150}, {-60, 168}}, {{-130, 270}, {-90, 300}, {-40, 306}}, {{-114, 50}, {-96, 84}}},
             -1, 7);
    layer.paint(cloth.paint(height), mask);
}

void paintArm(Layer& layer, const Cloth& cloth, float side)
{
    const Outline outline = smoothClosed(places({{-112, 20},
                                                 {-146, 30},
                                                 {-176, 58},
                                                 {-192, 112},
                                                 {-204, 180},
                                                 {-216, 250},
                                                 {-222, 306},
                                                 {-206, 350},
                                                 {-160, 384},
                                                 {-60, 440},
                                                 {-30, 420},
                                                 {-40, 380},
                                                 {-110, 330},
                                                 {-146, 292},
                                                 {-142, 230},
                                                 {-138, 160},
                                                 {-134, 96}},
                                                side));
    const cv::Mat1f mask = maskOf(outline, cloth.size, 1.2);
    layer.darken(0.42F * shifted(blurred(mask, 16), side * 14.0, 10));
    cv::Mat1f height = cushion(mask, 74);
    addFolds(height,
             {{{-196, 262}, {-172, 282}, {-146, 284}},
              {{-208, 300}, {-176, 306}, {-150, 300}},
              {{-198, 328}, {-160, 330}},
              {{-182, 96}, {-160, 110}, {-140, 112}},
              {{-120, 380}, {-96, 370}}},
             side, 6);
    // The shoulder is one piece with the torso: the arm begins gradually.
    cv::Mat1f coverage = mask.clone();
    const cv::Point2f seam = place(-118 * side, 20);
    for (int y = 0; y < coverage.rows; ++y) {
        for (int x = 0; x < coverage.cols; ++x) {
            const float outwards = side * (seam.x - static_cast<float>(x));
            const float inside = outwards / 70.0F + (static_cast<float>(y) - seam.y) / 170.0F;
            coverage(y, x) *= std::clamp(inside - 0.1F, 0.0F, 1.0F);
        }
    }
    layer.paint(cloth.paint(height), coverage);
}

Layer collarOf(const Clothes& clothes, const Cloth& cloth)
{
    Layer layer(cloth.size);
    const Outline band = clothes.highCollar ? places({{-62, -54},
                                                      {-40, -40},
                                                      {0, -34},
                                                      {40, -40},
                                                      {62, -54},
                                                      {70, -10},
                                                      {60, 14},
                                                      {30, 26},
                                                      {0, 29},
                                                      {-30, 26},
                                                      {-60, 14},
                                                      {-70, -10}},
                                                     1)
                                            : places({{-66, -30},
                                                      {-54, -6},
                                                      {-30, 14},
                                                      {0, 21},
                                                      {30, 14},
                                                      {54, -6},
                                                      {66, -30},
                                                      {76, -20},
                                                      {62, 9},
                                                      {34, 30},
                                                      {0, 37},
                                                      {-34, 30},
                                                      {-62, 9},
                                                      {-76, -20}},
                                                     1);
    const cv::Mat1f mask = maskOf(smoothClosed(band), cloth.size, 1.2);
    cv::Mat1f height = cushion(mask, clothes.highCollar ? 34 : 16);
    if (clothes.highCollar) {
        addFolds(height, {{{-66, -16}, {-30, 2}, {0, 6}, {30, 2}, {66, -18}}, {{-50, 10}, {0, 20}, {50, 8}}}, 1, 6);
    }
    cv::Mat3f paint = cloth.paint(height, 1.03F);
    for (int y = 0; y < paint.rows; ++y) {
        for (int x = 0; x < paint.cols; ++x) {
            paint(y, x) *= 1 + 0.05F * std::sin(static_cast<float>(x) * 0.62F);
        }
    }
    layer.paint(paint, mask);
    return layer;
}

} // namespace

PuppetBody drawBody(const Clothes& clothes)
{
    const Cloth cloth(clothes);
    Layer torso(cloth.size);
    paintTorso(torso, cloth);
    paintArm(torso, cloth, 1);
    paintArm(torso, cloth, -1);
    const Layer collar = collarOf(clothes, cloth);
    torso.darken(0.3F * shifted(blurred(collar.alpha, 12), 2, 10));

    PuppetBody body;
    Layer shadow(cloth.size);
    shadow.paint(cv::Vec3f(), 0.5F * blurred(torso.alpha, 26));
    body.torso = Pyramid(torso.half());
    body.collar = Pyramid(collar.half());
    body.shadow = Pyramid(shadow.half());
    body.origin = kOrigin;
    body.imageLeftShoulder = {-150, 48};
    body.imageRightShoulder = {150, 48};
    return body;
}

} // namespace alliance::test
