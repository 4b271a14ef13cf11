#include "vision/face/AttentionMesh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace alliance::vision
{
namespace
{

constexpr int kCrop = 16;
constexpr double kFeaturesPerInput = 0.25; // 48 / 192
constexpr double kRegionScale = 1.5;
constexpr std::size_t kIrisPoints = 5;

constexpr std::array<int, 71> kImageLeftPoints{
    33,  7,   163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25,
    110, 24,  23,  22,  26,  112, 243, 247, 30,  29,  27,  28,  56,  190, 226, 31,  228, 229,
    230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189, 35,  124, 46,  53,  52,  65,
    143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70,  63,  105, 66,  107, 55,  193};
constexpr std::array<int, 71> kImageRightPoints{
    263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255,
    339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414, 446, 261, 448, 449,
    450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413, 265, 353, 276, 283, 282, 295,
    372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293, 334, 296, 336, 285, 417};
constexpr std::array<int, 80> kLipsPoints{
    61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0,  267, 269, 270, 409,
    78, 95,  88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
    76, 77,  90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
    62, 96,  89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407};

cv::Point2f placed(const float* output, const FeatureCrop& crop)
{
    // A head's outputs are in pixels of the crop at four times the features' resolution, so the axes apply as they are
    // and only the origin is scaled up to the trunk's input.
    const cv::Vec2d at = crop.axes * cv::Vec2d(output[0], output[1]) + crop.origin / kFeaturesPerInput;
    return {static_cast<float>(at[0]), static_cast<float>(at[1])};
}

} // namespace

const MeshHead kImageLeftEyeHead{kImageLeftPoints, 33, 133, 468};
const MeshHead kImageRightEyeHead{kImageRightPoints, 362, 263, 473};
const MeshHead kLipsHead{kLipsPoints, 61, 291, -1};

FeatureCrop featureCrop(std::span<const cv::Point3f> mesh, const MeshHead& head)
{
    const auto at = [&](int point) {
        const cv::Point3f& p = mesh[static_cast<std::size_t>(point)];
        return cv::Vec2d(p.x, p.y) * kFeaturesPerInput;
    };
    const cv::Vec2d along = at(head.cornerB) - at(head.cornerA);
    const double angle = std::atan2(along[1], along[0]);
    const cv::Matx22d turn(std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle));
    constexpr double kFar = std::numeric_limits<double>::max();
    cv::Vec2d low(kFar, kFar);
    cv::Vec2d high(-kFar, -kFar);
    for (const int point : head.points) {
        const cv::Vec2d upright = turn.t() * at(point);
        for (int k = 0; k < 2; ++k) {
            low[k] = std::min(low[k], upright[k]);
            high[k] = std::max(high[k], upright[k]);
        }
    }
    const cv::Vec2d size = (high - low) * (kRegionScale / kCrop);
    FeatureCrop crop;
    crop.axes = turn * cv::Matx22d(size[0], 0, 0, size[1]);
    crop.origin = turn * ((low + high) / 2) - crop.axes * cv::Vec2d(kCrop / 2.0, kCrop / 2.0);
    return crop;
}

cv::Mat cropFeatures(const cv::Mat& features, const FeatureCrop& crop)
{
    const int channels = features.size[1];
    const int rows = features.size[2];
    const int columns = features.size[3];
    const int sizes[] = {1, channels, kCrop, kCrop};
    cv::Mat result(4, sizes, CV_32F, cv::Scalar(0));
    for (int v = 0; v < kCrop; ++v) {
        for (int u = 0; u < kCrop; ++u) {
            const cv::Vec2d at = crop.axes * cv::Vec2d(u + 0.5, v + 0.5) + crop.origin - cv::Vec2d(0.5, 0.5);
            if (!(at[0] >= 0 && at[0] <= columns - 1 && at[1] >= 0 && at[1] <= rows - 1)) {
                continue;
            }
            const int x0 = static_cast<int>(at[0]);
            const int y0 = static_cast<int>(at[1]);
            const int x1 = std::min(x0 + 1, columns - 1);
            const int y1 = std::min(y0 + 1, rows - 1);
            const float fx = static_cast<float>(at[0] - x0);
            const float fy = static_cast<float>(at[1] - y0);
            for (int c = 0; c < channels; ++c) {
                const float* top = features.ptr<float>(0, c, y0);
                const float* bottom = features.ptr<float>(0, c, y1);
                result.ptr<float>(0, c, v)[u] =
                    (top[x0] * (1 - fx) + top[x1] * fx) * (1 - fy) + (bottom[x0] * (1 - fx) + bottom[x1] * fx) * fy;
            }
        }
    }
    return result;
}

void placeRefined(const cv::Mat& refined, const FeatureCrop& crop, const MeshHead& head, std::span<cv::Point3f> points)
{
    for (std::size_t i = 0; i < head.points.size(); ++i) {
        cv::Point3f& point = points[static_cast<std::size_t>(head.points[i])];
        const cv::Point2f at = placed(refined.ptr<float>() + 2 * i, crop);
        point.x = at.x;
        point.y = at.y;
    }
}

void placeIris(const cv::Mat& iris, const FeatureCrop& crop, const MeshHead& head, std::span<cv::Point3f> points)
{
    double depth = 0;
    for (const int point : head.points) {
        depth += points[static_cast<std::size_t>(point)].z;
    }
    const auto meanDepth = static_cast<float>(depth / static_cast<double>(head.points.size()));
    for (std::size_t i = 0; i < kIrisPoints; ++i) {
        const cv::Point2f at = placed(iris.ptr<float>() + 2 * i, crop);
        points[static_cast<std::size_t>(head.firstIris) + i] = {at.x, at.y, meanDepth};
    }
}

} // namespace alliance::vision
