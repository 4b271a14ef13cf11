#include "tests/bench/vision/Conditions.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <functional>

namespace alliance::test
{
namespace
{

constexpr double kDimLight = 0.25;
constexpr double kDimNoise = 5; // standard deviation, of 255
constexpr double kBrightLight = 1.62;
constexpr double kNoise = 12;
constexpr int kJpegQuality = 25;

cv::Mat3b matOf(const base::Image& image)
{
    const base::ImageView view = image.view();
    return cv::Mat3b(view.height, view.width, const_cast<cv::Vec3b*>(reinterpret_cast<const cv::Vec3b*>(view.data)),
                     static_cast<std::size_t>(view.stride))
        .clone();
}

base::Image imageOf(const cv::Mat3b& picture)
{
    std::vector<std::uint8_t> pixels(picture.total() * 3);
    const cv::Mat3b whole = picture.isContinuous() ? picture : picture.clone();
    std::copy_n(whole.data, pixels.size(), pixels.begin());
    return {picture.cols, picture.rows, base::PixelFormat::Rgb24, std::move(pixels)};
}

void lighten(cv::Mat3b& picture, const std::function<double(int, int)>& light)
{
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const double factor = light(x, y);
            for (int c = 0; c < 3; ++c) {
                picture(y, x)[c] = cv::saturate_cast<std::uint8_t>(factor * picture(y, x)[c]);
            }
        }
    }
}

void addNoise(cv::Mat3b& picture, double deviation, std::uint64_t seed)
{
    cv::Mat3s noise(picture.size());
    cv::RNG random(seed + 1);
    random.fill(noise, cv::RNG::NORMAL, cv::Scalar::all(0), cv::Scalar::all(deviation));
    cv::Mat3s sum;
    picture.convertTo(sum, CV_16S);
    sum += noise;
    sum.convertTo(picture, CV_8U);
}

void compress(cv::Mat3b& picture)
{
    for (int pass = 0; pass < 2; ++pass) {
        std::vector<std::uint8_t> file;
        cv::imencode(".jpg", picture, file, {cv::IMWRITE_JPEG_QUALITY, kJpegQuality});
        picture = cv::imdecode(file, cv::IMREAD_COLOR);
    }
}

// Corner points of a rounded lens in the plane of the eye, in front of it. Pixels.
std::vector<cv::Point> lens(const cv::Point3f& left, const cv::Point3f& right, const cv::Point3f& down)
{
    const cv::Point3f middle = (left + right) * 0.5F;
    const cv::Point3f along = right - left;
    const auto width = static_cast<float>(cv::norm(along));
    cv::Point3f across = down - along * (down.dot(along) / along.dot(along));
    across *= width / static_cast<float>(cv::norm(across));
    cv::Point3f front = across.cross(along); // towards the camera
    front *= (front.z > 0 ? -1.0F : 1.0F) * 0.45F * width / static_cast<float>(cv::norm(front));
    std::vector<cv::Point> points;
    for (int i = 0; i < 40; ++i) {
        const double angle = CV_PI * i / 20;
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        const auto x = static_cast<float>(std::copysign(std::pow(std::abs(c), 0.6), c) * 0.86);
        const auto y = static_cast<float>(std::copysign(std::pow(std::abs(s), 0.6), s) * 0.62);
        const cv::Point3f at = middle + front + along * x + across * (y + 0.06F);
        points.emplace_back(cvRound(at.x * 16), cvRound(at.y * 16));
    }
    return points;
}

void drawGlasses(cv::Mat3b& picture, const PuppetTruth& truth)
{
    const auto& mesh = truth.mesh;
    const cv::Point3f down = mesh[152] - mesh[10];
    const std::array<std::vector<cv::Point>, 2> lenses = {lens(mesh[33], mesh[133], down),
                                                          lens(mesh[362], mesh[263], down)};
    const int thick = std::max(1, cvRound(truth.faceHeight / 45));
    const cv::Scalar frame(38, 32, 30);
    for (const auto& outline : lenses) {
        const cv::Rect box = cv::boundingRect(outline);
        const cv::Rect2d pixels(box.x / 16.0, box.y / 16.0, box.width / 16.0, box.height / 16.0);
        cv::Mat1b glass(picture.size(), 0);
        cv::fillPoly(glass, std::vector<std::vector<cv::Point>>{outline}, 255, cv::LINE_AA, 4);
        // A window: a slanting band over a third of the lens.
        for (int y = std::max(0, int(pixels.y)); y < std::min(picture.rows, int(pixels.br().y) + 1); ++y) {
            for (int x = std::max(0, int(pixels.x)); x < std::min(picture.cols, int(pixels.br().x) + 1); ++x) {
                const double u = (x - pixels.x) / pixels.width + 0.5 * (y - pixels.y) / pixels.height;
                const double shine = glass(y, x) / 255.0 * (u > 0.25 && u < 0.6 ? 0.38 : 0.05);
                picture(y, x) = picture(y, x) * (1 - shine) + cv::Vec3b(235, 242, 250) * shine;
            }
        }
        cv::polylines(picture, std::vector<std::vector<cv::Point>>{outline}, true, frame, thick, cv::LINE_AA, 4);
    }
    const auto line = [&](const cv::Point& from, const cv::Point& to) {
        cv::line(picture, from, to, frame, thick, cv::LINE_AA, 4);
    };
    const auto fixed = [](const cv::Point3f& p) { return cv::Point(cvRound(p.x * 16), cvRound(p.y * 16)); };
    line(lenses[0][0], lenses[1][20]); // over the nose
    line(lenses[0][20], fixed(mesh[127]));
    line(lenses[1][0], fixed(mesh[356]));
}

void lightFromTheSide(cv::Mat3b& picture, const std::array<PuppetTruth, 2>& truth)
{
    lighten(picture, [&](int x, int) {
        // Of the nearer person's face.
        const auto away = [&](const PuppetTruth& person) { return (x - person.mesh[6].x) / person.faceHeight; };
        const double one = away(truth[0]);
        const double two = away(truth[1]);
        const double place = std::abs(one) < std::abs(two) ? one : two;
        return std::clamp(0.625 - place * 0.75 / 0.7, 0.25, 1.0);
    });
}

} // namespace

const std::vector<Condition>& allConditions()
{
    static const std::vector<Condition> all = {Condition::Clear,  Condition::Dim,   Condition::Bright,
                                               Condition::Side,   Condition::Noise, Condition::Compressed,
                                               Condition::Glasses};
    return all;
}

const char* toText(Condition condition)
{
    switch (condition) {
    case Condition::Clear:
        return "clear";
    case Condition::Dim:
        return "dim";
    case Condition::Bright:
        return "bright";
    case Condition::Side:
        return "side light";
    case Condition::Noise:
        return "noise";
    case Condition::Compressed:
        return "compressed";
    case Condition::Glasses:
        return "glasses";
    }
    return "";
}

void apply(Condition condition, PuppetFrame& frame, std::uint64_t seed)
{
    if (condition == Condition::Clear) {
        return;
    }
    cv::Mat3b picture = matOf(frame.image);
    switch (condition) {
    case Condition::Clear:
        break;
    case Condition::Dim:
        lighten(picture, [](int, int) { return kDimLight; });
        addNoise(picture, kDimNoise, seed);
        break;
    case Condition::Bright:
        lighten(picture, [](int, int) { return kBrightLight; });
        break;
    case Condition::Side:
        lightFromTheSide(picture, frame.truth);
        break;
    case Condition::Noise:
        addNoise(picture, kNoise, seed);
        break;
    case Condition::Compressed:
        compress(picture);
        break;
    case Condition::Glasses:
        for (const PuppetTruth& truth : frame.truth) {
            drawGlasses(picture, truth);
        }
        break;
    }
    frame.image = imageOf(picture);
}

void expose(PuppetFrame& frame, double factor)
{
    cv::Mat3b picture = matOf(frame.image);
    cv::convertScaleAbs(picture, picture, factor);
    frame.image = imageOf(picture);
}

} // namespace alliance::test
