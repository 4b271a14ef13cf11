#include "tests/support/puppet/EyeAndMouth.h"

#include "tests/support/puppet/FaceRegions.h"
#include "tests/support/puppet/Painting.h"
#include "vision/face/HeadDirection.h"

#include <opencv2/imgproc.hpp>

namespace alliance::test
{
namespace
{

constexpr double kIrisInFront = 0.1; // of the corners of the eye, eye widths
constexpr int kFine = 4;             // pieces of a pixel that these small things are drawn with

cv::Point2f flat(const cv::Point3f& p)
{
    return {p.x, p.y};
}

cv::Point2f at(const FacePoints& face, int index)
{
    return flat(face[static_cast<std::size_t>(index)]);
}

float smooth(float low, float high, float x)
{
    const float t = std::clamp((x - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

// A window of the picture in kFine times its resolution, to be painted and put back.
struct Window {
    cv::Rect box;
    cv::Mat3f paint;
    cv::Mat1f alpha;

    Window(const Outline& around, float margin, cv::Size limits)
    {
        const cv::Rect2f tight = cv::boundingRect(around);
        box = cv::Rect(cvFloor(tight.x - margin), cvFloor(tight.y - margin), cvCeil(tight.width + 2 * margin),
                       cvCeil(tight.height + 2 * margin)) &
              cv::Rect({}, limits);
    }
    bool empty() const { return box.empty(); }
    cv::Size fine() const { return box.size() * kFine; }
    cv::Point2f toFine(const cv::Point2f& p) const
    {
        return (p - cv::Point2f(box.tl()) + cv::Point2f(0.5F, 0.5F)) * static_cast<float>(kFine);
    }
    Outline toFine(const Outline& outline) const
    {
        Outline out;
        for (const cv::Point2f& p : outline) {
            out.push_back(toFine(p));
        }
        return out;
    }
    void putBack(cv::Mat3b& picture) const
    {
        cv::Mat3f multiplied(paint.size());
        for (int y = 0; y < paint.rows; ++y) {
            for (int x = 0; x < paint.cols; ++x) {
                multiplied(y, x) = paint(y, x) * alpha(y, x);
            }
        }
        cv::Mat3f colour;
        cv::Mat1f cover;
        cv::resize(multiplied, colour, box.size(), 0, 0, cv::INTER_AREA);
        cv::resize(alpha, cover, box.size(), 0, 0, cv::INTER_AREA);
        for (int y = 0; y < box.height; ++y) {
            auto* row = picture.ptr<cv::Vec3b>(box.y + y);
            for (int x = 0; x < box.width; ++x) {
                cv::Vec3b& pixel = row[box.x + x];
                for (int c = 0; c < 3; ++c) {
                    pixel[c] = cv::saturate_cast<std::uint8_t>(static_cast<float>(pixel[c]) * (1 - cover(y, x)) +
                                                               255 * colour(y, x)[c]);
                }
            }
        }
    }
};

struct Lids {
    Outline upper; // corner to corner
    Outline lower;
    Outline closed() const
    {
        Outline all = upper;
        all.insert(all.end(), lower.rbegin() + 1, lower.rend() - 1);
        return all;
    }
};

Lids lidsOf(const FacePoints& face, const EyeRegion& eye)
{
    Lids lids;
    lids.upper.push_back(at(face, eye.outer));
    lids.lower.push_back(at(face, eye.outer));
    for (std::size_t i = 0; i < eye.upperLid.size(); ++i) {
        lids.upper.push_back(at(face, eye.upperLid[i]));
        lids.lower.push_back(at(face, eye.lowerLid[i]));
    }
    lids.upper.push_back(at(face, eye.inner));
    lids.lower.push_back(at(face, eye.inner));
    return lids;
}

// Takes an offset from the iris centre to units of the iris: a turned eye shows an ellipse.
cv::Matx22f irisUnits(const FacePoints& face, const EyeRegion& eye, float enlarge)
{
    // Rightwards and downwards, so that light falls from the same side in every eye.
    cv::Point2f one = (at(face, eye.iris + 1) - at(face, eye.iris + 3)) * (0.5F * enlarge);
    cv::Point2f two = (at(face, eye.iris + 2) - at(face, eye.iris + 4)) * (0.5F * enlarge);
    one *= one.x < 0 ? -1.0F : 1.0F;
    two *= two.y < 0 ? -1.0F : 1.0F;
    const cv::Matx22f axes(one.x, two.x, one.y, two.y);
    if (std::abs(cv::determinant(axes)) < 1e-3) {
        return cv::Matx22f::eye(); // seen from the side: a dot
    }
    return axes.inv();
}

cv::Vec3f eyeColour(float distance, float angle, const EyeColours& colours)
{
    // Inside out: pupil, iris with faint rays, dark border, white.
    const cv::Vec3f white = cv::Vec3f(0.90F, 0.86F, 0.83F);
    const float rays = 1 + 0.10F * std::sin(angle * 11) + 0.06F * std::sin(angle * 23 + 1);
    cv::Vec3f iris = colours.iris * (rays * (0.62F + 0.5F * smooth(0.35F, 0.8F, distance)));
    iris *= 1 - 0.6F * smooth(0.78F, 1.0F, distance);
    const float pupil = 1 - smooth(0.34F, 0.46F, distance);
    const cv::Vec3f inside = iris * (1 - pupil) + cv::Vec3f(0.03F, 0.025F, 0.025F) * pupil;
    const float edge = smooth(0.92F, 1.10F, distance);
    return inside * (1 - edge) + white * edge;
}

void drawEye(cv::Mat3b& picture, const FacePoints& face, const EyeRegion& eye, const EyeColours& colours)
{
    const Lids lids = lidsOf(face, eye);
    Window window(lids.closed(), 5, picture.size());
    if (window.empty()) {
        return;
    }
    const cv::Size fine = window.fine();
    const Outline upper = smoothOpen(window.toFine(lids.upper), 6);
    const Outline lower = smoothOpen(window.toFine(lids.lower), 6);
    Outline opening = upper;
    opening.insert(opening.end(), lower.rbegin() + 1, lower.rend() - 1);
    const auto width = static_cast<float>(cv::norm(upper.back() - upper.front()));
    const cv::Mat1f mask = maskOf(opening, fine, 0.06 * width);
    const cv::Mat1f hard = maskOf(opening, fine, 0.012 * width);

    const cv::Point2f iris = window.toFine(at(face, eye.iris));
    const cv::Matx22f units = irisUnits(face, eye, kFine * 1.03F);
    const cv::Point2f middle = (upper.front() + upper.back()) * 0.5F;
    const cv::Mat1f lidShadow = shifted(blurred(mask, 0.035 * width), 0, 0.10 * width);
    const cv::Vec2f glint(-0.30F, -0.34F);
    window.paint.create(fine);
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            const cv::Point2f p(static_cast<float>(x), static_cast<float>(y));
            const cv::Vec2f d = units * cv::Vec2f(p - iris);
            cv::Vec3f colour = eyeColour(static_cast<float>(cv::norm(d)), std::atan2(d[1], d[0]), colours);
            const float corner = static_cast<float>(std::abs((p - middle).x)) / (0.5F * width);
            colour = colour * (1 - 0.34F * corner * corner);
            colour = colour * (0.56F + 0.44F * smooth(0.1F, 0.9F, lidShadow(y, x)));
            const auto shine = static_cast<float>(cv::norm(d - glint)) / 0.24F;
            const float bright = 0.85F * (1 - smooth(0.5F, 1.0F, shine));
            window.paint(y, x) = colour * (1 - bright) + cv::Vec3f(1, 1, 1) * bright;
        }
    }
    window.alpha = hard;

    // Lashes along the lids.
    const double lash = 0.045 * width;
    const cv::Mat1f above = 0.72F * strokeOf(upper, fine, lash, 0.014 * width);
    const cv::Mat1f below = 0.28F * strokeOf(lower, fine, lash * 0.6, 0.014 * width);
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            const float dark = std::max(above(y, x), below(y, x));
            const float cover = window.alpha(y, x);
            const float sum = dark + cover * (1 - dark);
            if (sum > 0) {
                window.paint(y, x) =
                    (cv::Vec3f(0.13F, 0.085F, 0.07F) * dark + window.paint(y, x) * (cover * (1 - dark))) / sum;
            }
            window.alpha(y, x) = sum;
        }
    }
    window.putBack(picture);
}

} // namespace

void turnEyeballs(FacePoints& face, const PuppetPose& pose)
{
    const auto turn = [](double widths) { return std::asin(std::clamp(widths / vision::kIrisWay, -1.0, 1.0)); };
    const double a = turn(pose.gazeAlong);
    const double b = turn(pose.gazeAcross);
    const cv::Matx33d aboutY(std::cos(a), 0, -std::sin(a), 0, 1, 0, std::sin(a), 0, std::cos(a));
    const cv::Matx33d aboutX(1, 0, 0, 0, std::cos(b), -std::sin(b), 0, std::sin(b), std::cos(b));
    const cv::Matx33d round = aboutY * aboutX;
    for (const EyeRegion& eye : kEyes) {
        const cv::Point3d outer(face[static_cast<std::size_t>(eye.outer)]);
        const cv::Point3d inner(face[static_cast<std::size_t>(eye.inner)]);
        const double width = cv::norm(cv::Point2d(inner.x - outer.x, inner.y - outer.y));
        const cv::Point3d iris(face[static_cast<std::size_t>(eye.iris)]);
        const double front = (outer.z + inner.z) / 2 - kIrisInFront * width;
        const cv::Vec3d ball(iris.x, iris.y, front + vision::kIrisWay * width);
        for (int i = eye.iris; i < eye.iris + 5; ++i) {
            cv::Point3f& p = face[static_cast<std::size_t>(i)];
            p = cv::Point3f(cv::Point3d(ball + round * (cv::Vec3d(p.x, p.y, front) - ball)));
        }
    }
}

void drawEyes(cv::Mat3b& picture, const FacePoints& face, const EyeColours& colours)
{
    for (const EyeRegion& eye : kEyes) {
        drawEye(picture, face, eye, colours);
    }
}

void drawMouth(cv::Mat3b& picture, const FacePoints& face)
{
    Outline upper = {at(face, kMouthCorners[0])};
    Outline lower = upper;
    for (std::size_t i = 0; i < kUpperInnerLip.size(); ++i) {
        upper.push_back(at(face, kUpperInnerLip[i]));
        lower.push_back(at(face, kLowerInnerLip[i]));
    }
    upper.push_back(at(face, kMouthCorners[1]));
    lower.push_back(at(face, kMouthCorners[1]));
    const auto height = static_cast<float>(cv::norm(at(face, 152) - at(face, 10)));
    const auto open = static_cast<float>(cv::norm(at(face, 14) - at(face, 13)));
    Outline around = upper;
    around.insert(around.end(), lower.rbegin() + 1, lower.rend() - 1);
    Window window(around, 3, picture.size());
    if (window.empty()) {
        return;
    }
    const cv::Size fine = window.fine();
    const Outline opening = window.toFine(around);
    const double unit = height * kFine / 150.0;
    // Lips that touch show a dark line only.
    const cv::Mat1f mask = maskOf(opening, fine, 0.7 * unit);
    const cv::Mat1f line = 0.42F * strokeOf(window.toFine(upper), fine, 0.9 * unit, 0.9 * unit);
    const float show = 0.75F * smooth(0.02F, 0.05F, open / height);
    window.paint.create(fine);
    window.alpha.create(fine);
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            window.paint(y, x) = cv::Vec3f(0.26F, 0.11F, 0.10F);
            window.alpha(y, x) = std::max(mask(y, x), line(y, x));
        }
    }
    // The upper teeth follow the upper lip.
    Outline band = upper;
    for (std::size_t i = upper.size(); i-- > 0;) {
        const float side = std::abs(2 * static_cast<float>(i) / static_cast<float>(upper.size() - 1) - 1);
        band.push_back(upper[i] + cv::Point2f(0, 0.040F * height * (1 - side * side)));
    }
    const cv::Mat1f enamel = show * maskOf(window.toFine(band), fine, 0.9 * unit);
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            const float tooth = enamel(y, x);
            window.paint(y, x) = window.paint(y, x) * (1 - tooth) + cv::Vec3f(0.84F, 0.80F, 0.75F) * tooth;
        }
    }
    window.putBack(picture);
}

} // namespace alliance::test
