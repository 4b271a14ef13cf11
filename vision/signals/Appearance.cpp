#include "vision/signals/Appearance.h"

namespace alliance::vision
{

namespace
{

enum Region { Hair, Skin, Clothes };

// Mesh points on skin that is rarely covered: forehead, cheeks, nose.
constexpr std::array<int, 18> kSkin = {151, 108, 337, 67, 297, 9, 50, 280, 101, 330, 205, 425, 36, 266, 117, 346, 5, 4};
constexpr int kTop = 10;
constexpr int kChin = 152;

// Where hair and clothes are looked for, in face heights: from the top of the forehead upwards, from the chin down.
constexpr double kHairFrom = 0.04;
constexpr double kHairTo = 0.26;
constexpr double kHairAside = 0.34;
constexpr double kClothesFrom = 0.45;
constexpr double kClothesTo = 1.15;
constexpr double kClothesAside = 0.75;
constexpr int kAcross = 15; // points of a region
constexpr int kDown = 11;

constexpr double kDarkest = 12; // added to grey levels before ratios are taken: dark pixels have no colour
constexpr double kFrontal = 30; // degrees: a head turned further shows no proportions
constexpr std::array<double, Appearance::kRegions> kRegionWeight = {1.0, 0.8, 1.2};
constexpr double kLightWeight = 0.5;  // of lightness against the two colours
constexpr double kShapeWeight = 0.5;  // of the proportions against the colours
constexpr double kShapeSpread = 0.30; // difference of proportions that counts as 1

struct Pixel {
    double light; // natural logarithm of the grey level
    double red;   // -1..1
    double blue;  // -1..1
};

class Sampler
{
public:
    Sampler(const base::ImageView& rgb, cv::Rect part) : m_rgb(rgb), m_part(part) {}

    // The mean of a few pixels around a point; nothing outside the part.
    std::optional<Pixel> at(cv::Point2d point, int reach) const
    {
        const int x = cvFloor(point.x);
        const int y = cvFloor(point.y);
        if (x - reach < m_part.x || y - reach < m_part.y || x + reach >= m_part.br().x || y + reach >= m_part.br().y) {
            return std::nullopt;
        }
        double r = 0;
        double g = 0;
        double b = 0;
        for (int dy = -reach; dy <= reach; dy += std::max(1, reach)) {
            for (int dx = -reach; dx <= reach; dx += std::max(1, reach)) {
                const std::uint8_t* p = m_rgb.data + (y + dy) * m_rgb.stride + std::ptrdiff_t{3} * (x + dx);
                r += p[0];
                g += p[1];
                b += p[2];
            }
        }
        const double n = reach > 0 ? 9 : 1;
        r = r / n + kDarkest;
        g = g / n + kDarkest;
        b = b / n + kDarkest;
        return Pixel{std::log(0.299 * r + 0.587 * g + 0.114 * b), (r - g) / (r + g), (b - (r + g) / 2) / (r + g + b)};
    }

private:
    base::ImageView m_rgb;
    cv::Rect m_part;
};

// Adds a value between `low` and `high` to the cumulative distribution that starts at `bins`.
void count(float* bins, double value, double low, double high, double weight)
{
    const double place = std::clamp((value - low) / (high - low), 0.0, 1.0) * Appearance::kBins;
    for (int i = 0; i < Appearance::kBins; ++i) {
        bins[i] += static_cast<float>(weight * std::clamp(i + 1 - place, 0.0, 1.0)); // soft: no jump between bins
    }
}

void setColours(Appearance& appearance, Region region, const std::vector<Pixel>& pixels, double light, double whole)
{
    float* bins = appearance.colours.data() + std::ptrdiff_t{region} * Appearance::kChannels * Appearance::kBins;
    const double weight = pixels.empty() ? 0 : 1.0 / double(pixels.size());
    for (const auto& pixel : pixels) {
        count(bins, pixel.light - light, -2.5, 1.5, weight);
        count(bins + Appearance::kBins, pixel.red, -0.25, 0.45, weight);
        count(bins + 2 * Appearance::kBins, pixel.blue, -0.4, 0.3, weight);
    }
    const double share = whole > 0 ? double(pixels.size()) / whole : 0;
    appearance.colourWeight.at(region) = static_cast<float>(share < 0.3 ? 0 : share);
}

double lengthOf(const FaceObservation& face, std::size_t a, std::size_t b)
{
    const cv::Point3f way = face.points[a] - face.points[b];
    return std::sqrt(way.dot(way));
}

} // namespace

Appearance& Appearance::operator+=(const Appearance& other)
{
    for (std::size_t region = 0; region < colourWeight.size(); ++region) {
        const float all = colourWeight[region] + other.colourWeight[region];
        const float share = all > 0 ? other.colourWeight[region] / all : 0;
        for (std::size_t i = 0; i < std::size_t(kChannels) * kBins; ++i) {
            float& mine = colours[region * kChannels * kBins + i];
            mine += (other.colours[region * kChannels * kBins + i] - mine) * share;
        }
        colourWeight[region] = all;
    }
    const float all = shapeWeight + other.shapeWeight;
    for (std::size_t i = 0; i < shapes.size() && all > 0; ++i) {
        shapes[i] += (other.shapes[i] - shapes[i]) * other.shapeWeight / all;
    }
    shapeWeight = all;
    return *this;
}

cv::Rect partForLooks(const FaceObservation& face, cv::Size frame)
{
    const auto& top = face.points[kTop];
    const auto& chin = face.points[kChin];
    const double height = std::hypot(top.x - chin.x, top.y - chin.y);
    const double reach = height * (kClothesTo + 0.1);
    const double left = std::clamp(std::min(top.x, chin.x) - reach, 0.0, double(frame.width));
    const double right = std::clamp(std::max(top.x, chin.x) + reach, left, double(frame.width));
    const double upper = std::clamp(std::min(top.y, chin.y) - reach, 0.0, double(frame.height));
    const double lower = std::clamp(std::max(top.y, chin.y) + reach, upper, double(frame.height));
    return {cv::Point(cvFloor(left), cvFloor(upper)), cv::Point(cvFloor(right), cvFloor(lower))};
}

Appearance appearanceOf(const base::ImageView& rgb, const FaceObservation& face)
{
    Appearance appearance;
    if (rgb.empty() || rgb.format != base::PixelFormat::Rgb24) {
        return appearance;
    }
    const Sampler sampler(rgb, partForLooks(face, {rgb.width, rgb.height}));
    const auto pointOf = [&](int index) {
        const auto& p = face.points[static_cast<std::size_t>(index)];
        return cv::Point2d(p.x, p.y);
    };
    const cv::Point2d top = pointOf(kTop);
    const cv::Point2d chin = pointOf(kChin);
    const double height = std::hypot(top.x - chin.x, top.y - chin.y);
    if (height < 8) {
        return appearance;
    }
    const int reach = std::clamp(cvRound(height * 0.015), 0, 4);
    std::vector<Pixel> pixels;
    for (const int index : kSkin) {
        if (const auto pixel = sampler.at(pointOf(index), reach)) {
            pixels.push_back(*pixel);
        }
    }
    double light = 0;
    for (const auto& pixel : pixels) {
        light += pixel.light / double(pixels.size());
    }
    setColours(appearance, Skin, pixels, std::log(110.0), double(kSkin.size()));

    // Hair along the head's own axis, clothes straight down.
    const auto region = [&](cv::Point2d from, cv::Point2d down, double begin, double end, double aside) {
        const cv::Point2d across(-down.y, down.x);
        pixels.clear();
        for (int i = 0; i < kDown; ++i) {
            for (int k = 0; k < kAcross; ++k) {
                const double along = height * (begin + (end - begin) * i / (kDown - 1));
                const double side = height * aside * (2.0 * k / (kAcross - 1) - 1);
                if (const auto pixel = sampler.at(from + down * along + across * side, reach)) {
                    pixels.push_back(*pixel);
                }
            }
        }
    };
    region(top, (top - chin) / height, kHairFrom, kHairTo, kHairAside);
    setColours(appearance, Hair, pixels, light, kDown * kAcross);
    region(chin, {0, 1}, kClothesFrom, kClothesTo, kClothesAside);
    setColours(appearance, Clothes, pixels, light, kDown * kAcross);

    const double frontal = 1 - std::max(std::abs(face.head.yaw), std::abs(face.head.pitch)) / kFrontal;
    const double faceHeight = lengthOf(face, kTop, kChin);
    if (frontal > 0 && faceHeight > 0) {
        appearance.shapes = {static_cast<float>(lengthOf(face, 33, 263) / faceHeight),
                             static_cast<float>(lengthOf(face, 168, 2) / faceHeight),
                             static_cast<float>(lengthOf(face, 234, 454) / faceHeight),
                             static_cast<float>(lengthOf(face, 172, 397) / faceHeight)};
        appearance.shapeWeight = static_cast<float>(frontal);
    }
    return appearance;
}

double differenceOf(const Appearance& a, const Appearance& b)
{
    if (a.empty() || b.empty()) {
        return 0;
    }
    double difference = 0;
    double weights = 0;
    for (std::size_t region = 0; region < a.colourWeight.size(); ++region) {
        if (a.colourWeight[region] <= 0 || b.colourWeight[region] <= 0) {
            continue;
        }
        for (std::size_t channel = 0; channel < Appearance::kChannels; ++channel) {
            const std::size_t first = (region * Appearance::kChannels + channel) * Appearance::kBins;
            double moved = 0; // Wasserstein distance, share of the range
            for (std::size_t i = first; i < first + Appearance::kBins; ++i) {
                moved += std::abs(a.colours[i] - b.colours[i]) / Appearance::kBins;
            }
            const double weight = kRegionWeight.at(region) * (channel == 0 ? kLightWeight : 1);
            difference += weight * moved;
            weights += weight;
        }
    }
    if (a.shapeWeight > 0 && b.shapeWeight > 0) {
        double apart = 0;
        for (std::size_t i = 0; i < a.shapes.size(); ++i) {
            apart += std::abs(a.shapes[i] - b.shapes[i]) / double(a.shapes.size());
        }
        difference += kShapeWeight * apart / kShapeSpread;
        weights += kShapeWeight;
    }
    return difference / weights;
}

} // namespace alliance::vision
