#include "tests/support/puppet/PuppetRenderer.h"

#include "tests/support/puppet/ConsultingRoom.h"
#include "tests/support/puppet/PuppetCast.h"
#include "tests/support/puppet/PuppetHead.h"

#include <opencv2/imgproc.hpp>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <random>
#include <utility>

namespace alliance::test
{
namespace
{

const std::array<cv::Point2f, 2> kSeats = {cv::Point2f(338, 400), cv::Point2f(942, 400)}; // middle of the backs
const std::array<cv::Point2d, 2> kPits = {cv::Point2d(352, 366), cv::Point2d(928, 366)};  // of the necks
constexpr double kShoulderWidth = 300; // body pixels, what shifts are measured in
constexpr double kHipsBelowPit = 330;  // what a trunk leans about
constexpr double kBodySize = 0.88;     // of the drawn clothes
constexpr double kNoise = 1.5;         // standard deviation, of 255
constexpr std::size_t kNoiseLength = 1 << 20;

// Body pixels to picture.
cv::Matx23d torsoOf(const PuppetPose& pose, const cv::Point2d& pit)
{
    const double lean = pose.lean * CV_PI / 180;
    const double turn = std::sin(pose.turn * CV_PI / 180);
    const cv::Matx22d shape(std::cos(pose.turn * CV_PI / 180), 0, 0.10 * turn, 1);
    const cv::Matx22d rotate(std::cos(lean), -std::sin(lean), std::sin(lean), std::cos(lean));
    const cv::Matx22d linear = pose.near * (rotate * shape);
    const cv::Vec2d hips(0, kHipsBelowPit);
    const cv::Vec2d place = hips - linear * hips;
    return {linear(0, 0), linear(0, 1), place[0] + pit.x + pose.shiftX * kShoulderWidth,
            linear(1, 0), linear(1, 1), place[1] + pit.y + (pose.shiftY - pose.shrug) * kShoulderWidth};
}

cv::Matx23d then(const cv::Matx23d& m, double scale, const cv::Point2d& origin, const cv::Point2d& offset = {})
{
    // Layer pixels are first scaled about their origin.
    return {m(0, 0) * scale, m(0, 1) * scale, m(0, 2) - scale * (m(0, 0) * origin.x + m(0, 1) * origin.y) + offset.x,
            m(1, 0) * scale, m(1, 1) * scale, m(1, 2) - scale * (m(1, 0) * origin.x + m(1, 1) * origin.y) + offset.y};
}

std::vector<std::int8_t> cameraNoise()
{
    std::mt19937_64 random(20);
    std::vector<std::int8_t> noise(kNoiseLength);
    for (std::int8_t& value : noise) {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += static_cast<double>(random() >> 11) * 0x1.0p-53;
        }
        value = static_cast<std::int8_t>(std::lround(kNoise * sum));
    }
    return noise;
}

} // namespace

std::filesystem::path photoFolder()
{
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::filesystem::path(value != nullptr ? value : "");
    };
    if (const auto folder = variable("ALLIANCE_PHOTOS"); !folder.empty()) {
        return folder;
    }
    const auto cache = variable("XDG_CACHE_HOME");
    return (cache.empty() ? variable("HOME") / ".cache" : cache) / "alliance-review" / "photos";
}

struct PuppetRenderer::Impl {
    std::vector<PuppetHead> heads;
    std::vector<PuppetBody> bodies;
    cv::Mat3b room;
    cv::Mat4b foreground;
    cv::Rect foregroundBox; // outside it there is nothing
    std::vector<std::int8_t> noise;

    PuppetTruth drawPerson(cv::Mat3b& picture, std::size_t person, const PuppetPose& pose) const;
    base::Image withNoise(const cv::Mat3b& picture, std::uint64_t seed) const;
};

base::Result<std::unique_ptr<PuppetRenderer>> PuppetRenderer::create(std::shared_ptr<const vision::ModelSet> models,
                                                                     const std::filesystem::path& photos)
{
    auto impl = std::make_unique<Impl>();
    try {
        for (const Place place : kPlaces) {
            auto photo = PuppetPhoto::load(models, photos, castPhotographs()[indexOf(place)]);
            if (!photo) {
                return tl::unexpected(photo.error());
            }
            impl->heads.emplace_back(std::move(*photo));
            impl->bodies.push_back(drawBody(castClothes()[indexOf(place)]));
        }
        impl->room = drawRoom({kWidth, kHeight}, kSeats);
        impl->foreground = drawForeground({kWidth, kHeight}, kSeats);
        cv::Mat1b cover;
        cv::extractChannel(impl->foreground, cover, 3);
        impl->foregroundBox = cv::boundingRect(cover);
        impl->noise = cameraNoise();
    } catch (const std::exception& problem) {
        return base::fail(base::ErrorCategory::Internal, problem.what());
    }
    return std::unique_ptr<PuppetRenderer>(new PuppetRenderer(std::move(impl)));
}

PuppetRenderer::PuppetRenderer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PuppetRenderer::~PuppetRenderer() = default;

PuppetTruth PuppetRenderer::Impl::drawPerson(cv::Mat3b& picture, std::size_t person, const PuppetPose& pose) const
{
    const PuppetBody& body = bodies[person];
    const PuppetHead& head = heads[person];
    const cv::Matx23d torso = torsoOf(pose, kPits[person]);
    const cv::Matx23d layers = then(torso, kBodySize, body.origin);
    composite(picture, body.shadow, then(torso, kBodySize, body.origin, {12, 14}));
    composite(picture, body.torso, layers);
    const PuppetHead::Placed placed = head.place(pose, torso);
    head.drawNeck(picture, placed);
    composite(picture, body.collar, layers);
    head.drawHead(picture, placed);

    PuppetTruth truth;
    std::copy_n(placed.face.begin(), truth.mesh.size(), truth.mesh.begin());
    for (std::size_t eye = 0; eye < truth.iris.size(); ++eye) {
        const cv::Point3f& iris = placed.face[468 + 5 * eye];
        truth.iris[eye] = {iris.x, iris.y};
    }
    truth.faceHeight = cv::norm(placed.face[152] - placed.face[10]);
    const auto shoulder = [&](const cv::Point2d& p) {
        return cv::Point2f(static_cast<float>(kBodySize * (torso(0, 0) * p.x + torso(0, 1) * p.y) + torso(0, 2)),
                           static_cast<float>(kBodySize * (torso(1, 0) * p.x + torso(1, 1) * p.y) + torso(1, 2)));
    };
    truth.imageLeftShoulder = shoulder(body.imageLeftShoulder);
    truth.imageRightShoulder = shoulder(body.imageRightShoulder);
    return truth;
}

base::Image PuppetRenderer::Impl::withNoise(const cv::Mat3b& picture, std::uint64_t seed) const
{
    constexpr std::size_t kBytes = std::size_t{kWidth} * kHeight * 3;
    std::vector<std::uint8_t> pixels(kBytes);
    std::mt19937_64 random(seed);
    std::size_t at = 0;
    while (at < kBytes) {
        // The same noise from another place for every few rows.
        const std::size_t count = std::min<std::size_t>(kBytes - at, 3 * 4 * kWidth);
        const std::int8_t* grain = &noise[random() % (kNoiseLength - count)];
        const std::uint8_t* from = picture.data + at;
        for (std::size_t i = 0; i < count; ++i) {
            pixels[at + i] = static_cast<std::uint8_t>(std::clamp(from[i] + grain[i], 0, 255));
        }
        at += count;
    }
    return {kWidth, kHeight, base::PixelFormat::Rgb24, std::move(pixels)};
}

PuppetFrame PuppetRenderer::render(const std::array<PuppetPose, 2>& poses, std::uint64_t noise) const
{
    cv::Mat3b picture = m_impl->room.clone();
    PuppetFrame frame;
    for (const Place place : kPlaces) {
        frame.truth[indexOf(place)] = m_impl->drawPerson(picture, indexOf(place), poses[indexOf(place)]);
    }
    composite(picture, m_impl->foreground(m_impl->foregroundBox), m_impl->foregroundBox);
    frame.image = m_impl->withNoise(picture, noise);
    return frame;
}

} // namespace alliance::test
