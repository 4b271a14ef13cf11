#include "tests/support/puppet/FaceExpression.h"

#include "tests/support/puppet/FaceRegions.h"

namespace alliance::test
{
namespace
{

// Fractions of the face height (forehead to chin).
constexpr float kJawWay = 0.105F;
constexpr float kSmileOut = 0.030F;
constexpr float kSmileUp = 0.030F;
constexpr float kLowerLidWay = 0.55F; // of the way of the iris

cv::Point3f& at(FacePoints& points, int index)
{
    return points[static_cast<std::size_t>(index)];
}

float smooth(float low, float high, float x)
{
    const float t = std::clamp((x - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

float heightOf(const FacePoints& points)
{
    return static_cast<float>(cv::norm(points[152] - points[10]));
}

void smile(FacePoints& points, float amount)
{
    if (amount == 0) {
        return;
    }
    const FacePoints before = points;
    const float height = heightOf(points);
    const float middle = (before[61].x + before[291].x) / 2;
    for (const int corner : {61, 291}) {
        const cv::Point3f from = before[static_cast<std::size_t>(corner)];
        const float side = from.x < middle ? -1.0F : 1.0F;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const float dx = (before[i].x - from.x) / (0.15F * height);
            const float dy = (before[i].y - from.y) / (0.15F * height);
            const float weight = amount * std::exp(-(dx * dx + dy * dy));
            points[i].x += side * kSmileOut * height * weight;
            points[i].y -= kSmileUp * height * weight;
        }
    }
}

void openJaw(FacePoints& points, float amount)
{
    if (amount <= 0) {
        return;
    }
    const FacePoints before = points;
    const float height = heightOf(points);
    const float way = amount * kJawWay * height;
    const float middle = (before[78].x + before[308].x) / 2;
    const float half = std::abs(before[308].x - before[78].x) / 2;
    const float mouth = (before[13].y + before[14].y) / 2;
    std::array<bool, vision::FaceObservation::kPoints> lips{};
    const auto move = [&](int index, float part) {
        const float x = (before[static_cast<std::size_t>(index)].x - middle) / (half * 1.08F);
        at(points, index).y += way * part * std::max(0.0F, 1 - x * x);
        lips[static_cast<std::size_t>(index)] = true;
    };
    for (const int index : kLowerInnerLip) {
        move(index, 1);
    }
    for (const LipRow& row : kLowerLip) {
        for (const int index : row.points) {
            move(index, 1);
        }
    }
    for (const int index : kUpperInnerLip) {
        move(index, -0.10F);
    }
    for (const LipRow& row : kUpperLip) {
        for (const int index : row.points) {
            move(index, static_cast<float>(-0.10 * row.follows));
        }
    }
    for (const int index : {61, 291, 78, 308, 62, 76, 292, 306}) {
        lips[static_cast<std::size_t>(index)] = true;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (lips[i]) {
            continue;
        }
        const float down = smooth(0.0F, 0.16F, (before[i].y - mouth) / height);
        const float x = std::abs(before[i].x - middle) / height;
        points[i].y += way * 0.75F * down * (1 - smooth(0.12F, 0.42F, x));
    }
}

void closeLids(FacePoints& points, const EyeRegion& eye, float amount)
{
    const FacePoints before = points;
    const auto was = [&before](int index) { return before[static_cast<std::size_t>(index)]; };
    for (std::size_t i = 0; i < eye.upperLid.size(); ++i) {
        const cv::Point3f gap = was(eye.lowerLid[i]) - was(eye.upperLid[i]);
        const float rise = 0.10F * std::max(0.0F, amount);
        at(points, eye.upperLid[i]) += gap * (amount * (0.97F - rise));
        at(points, eye.crease[i]) += gap * (amount * 0.40F);
        at(points, eye.underBrow[i]) += gap * (amount * 0.08F);
        at(points, eye.lowerLid[i]) -= gap * rise;
        at(points, eye.bag[i]) -= gap * (rise * 0.5F);
    }
}

// The lower lid goes down with a lowered look.
void lowerLids(FacePoints& points, const EyeRegion& eye, float across)
{
    if (across <= 0) {
        return;
    }
    const auto width = static_cast<float>(cv::norm(at(points, eye.inner) - at(points, eye.outer)));
    for (std::size_t i = 0; i < eye.lowerLid.size(); ++i) {
        // Less towards the corners.
        const float place = (static_cast<float>(i) + 1) / static_cast<float>(eye.lowerLid.size() + 1);
        const float way = across * width * 4 * place * (1 - place);
        at(points, eye.lowerLid[i]).y += kLowerLidWay * way;
        at(points, eye.bag[i]).y += 0.5F * kLowerLidWay * way;
        at(points, eye.upperLid[i]).y += 0.25F * way;
    }
}

} // namespace

FacePoints atRest(FacePoints points, double amount)
{
    if (amount <= 0) {
        return points;
    }
    const FacePoints before = points;
    const float height = heightOf(points);
    const auto close = static_cast<float>(amount);
    const auto was = [&before](int index) { return before[static_cast<std::size_t>(index)]; };
    for (std::size_t i = 0; i < kUpperInnerLip.size(); ++i) {
        const cv::Point3f gap = (was(kLowerInnerLip[i]) - was(kUpperInnerLip[i])) * close;
        at(points, kUpperInnerLip[i]) += gap * 0.42F;
        at(points, kLowerInnerLip[i]) -= gap * 0.58F;
        for (const LipRow& row : kUpperLip) {
            at(points, row.points[i]) += gap * static_cast<float>(0.42 * row.follows);
        }
        for (const LipRow& row : kLowerLip) {
            at(points, row.points[i]) -= gap * static_cast<float>(0.58 * row.follows);
        }
    }
    // The chin goes along, less with distance.
    const float gap = close * (was(14).y - was(13).y);
    const float lip = was(17).y;
    const float middle = was(17).x;
    for (std::size_t i = 0; i < vision::FaceObservation::kMeshPoints; ++i) {
        const float below = (before[i].y - lip) / height;
        const float aside = (before[i].x - middle) / (0.16F * height);
        if (points[i] == before[i] && below > 0) {
            points[i].y -= gap * 0.5F * std::exp(-below / 0.09F) * std::exp(-aside * aside);
        }
    }
    smile(points, -0.55F * close);
    return points;
}

FacePoints withExpression(FacePoints points, const PuppetPose& pose)
{
    smile(points, static_cast<float>(pose.smile));
    openJaw(points, static_cast<float>(std::clamp(pose.jaw, 0.0, 1.0)));
    for (const EyeRegion& eye : kEyes) {
        lowerLids(points, eye, static_cast<float>(pose.gazeAcross));
        closeLids(points, eye, static_cast<float>(std::clamp(pose.lids, -0.3, 1.0)));
    }
    return points;
}

} // namespace alliance::test
