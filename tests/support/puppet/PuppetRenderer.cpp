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
constexpr double kBodySize = 0.88;                                                        // of the drawn clothes
constexpr double kNoise = 1.5;                                                            // standard deviation, of 255
constexpr std::size_t kNoiseLength = 1 << 20;

// From a layer's pixels: scaled about their origin to body pixels, placed, then moved by `offset` body pixels.
cv::Matx33d layerOn(const cv::Matx33d& torso, const cv::Point2d& origin, const cv::Point2d& offset = {})
{
    return torso * cv::Matx33d(kBodySize, 0, offset.x - kBodySize * origin.x, 0, kBodySize,
                               offset.y - kBodySize * origin.y, 0, 0, 1);
}

cv::Vec3f rgb(int red, int green, int blue)
{
    return {static_cast<float>(red) / 255, static_cast<float>(green) / 255, static_cast<float>(blue) / 255};
}

// A written page, stage pixels at rest; its origin is the middle.
constexpr int kPageWidth = 190;
constexpr int kPageHeight = 260;
constexpr double kPageWay = 300; // from hidden below to before the face

cv::Mat4b drawPage()
{
    const cv::Size size(kPageWidth * 2, kPageHeight * 2);
    Layer page(size);
    const auto corner = [&](double x, double y) {
        return cv::Point2f(static_cast<float>(x * size.width), static_cast<float>(y * size.height));
    };
    const cv::Mat1f sheet =
        maskOf({corner(0.02, 0.02), corner(0.98, 0.02), corner(0.98, 0.98), corner(0.02, 0.98)}, size, 1);
    page.paint(rgb(232, 230, 222), sheet);
    for (int line = 0; line < 14; ++line) {
        const double y = 0.12 + 0.055 * line;
        const double end = 0.72 + 0.02 * ((line * 7) % 9);
        page.paint(rgb(120, 122, 130), 0.7F * strokeOf({corner(0.12, y), corner(end, y)}, size, 5, 1));
    }
    return page.half();
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
    Pyramid foreground;
    Pyramid page;
    cv::Rect foregroundBox; // outside it there is nothing
    std::vector<std::int8_t> noise;

    cv::Mat3b roomFor(const PuppetView& view) const;
    PuppetTruth drawPerson(cv::Mat3b& picture, std::size_t person, const PuppetPose& pose,
                           const PuppetView& view) const;
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
        impl->foreground = Pyramid(drawForeground({kWidth, kHeight}, kSeats));
        cv::Mat1b cover;
        cv::extractChannel(impl->foreground.whole(), cover, 3);
        impl->foregroundBox = cv::boundingRect(cover);
        impl->page = Pyramid(drawPage());
        impl->noise = cameraNoise();
    } catch (const std::exception& problem) {
        return base::fail(base::ErrorCategory::Internal, problem.what());
    }
    return std::unique_ptr<PuppetRenderer>(new PuppetRenderer(std::move(impl)));
}

PuppetRenderer::PuppetRenderer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PuppetRenderer::~PuppetRenderer() = default;

cv::Mat3b PuppetRenderer::Impl::roomFor(const PuppetView& view) const
{
    if (view.isWhole()) {
        return room.clone();
    }
    cv::Mat3b picture;
    cv::warpAffine(room, picture, view.toPicture().get_minor<2, 3>(0, 0), view.size,
                   view.zoom < 1 ? cv::INTER_AREA : cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return picture;
}

PuppetTruth PuppetRenderer::Impl::drawPerson(cv::Mat3b& picture, std::size_t person, const PuppetPose& pose,
                                             const PuppetView& view) const
{
    const PuppetBody& body = bodies[person];
    const PuppetHead& head = heads[person];
    const cv::Matx33d torso = torsoOf(pose, kPits[person]);
    const cv::Matx33d seen = view.toPicture() * torso;
    const cv::Matx33d layers = layerOn(seen, body.origin);
    composite(picture, body.shadow, layerOn(seen, body.origin, {12, 14}));
    composite(picture, body.torso, layers);
    const PuppetHead::Placed placed = head.place(pose, torso, view);
    head.drawNeck(picture, placed);
    composite(picture, body.collar, layers);
    head.drawHead(picture, placed);
    if (pose.cover > 0) {
        const double size = pose.near;
        const cv::Point2d middle = mapped(torso, {0, -110}) + cv::Point2d(0, (1 - pose.cover) * kPageWay * size);
        composite(picture, page,
                  view.toPicture() * cv::Matx33d(size, 0, middle.x - size * kPageWidth / 2, 0, size,
                                                 middle.y - size * kPageHeight / 2, 0, 0, 1));
    }

    PuppetTruth truth;
    std::copy_n(placed.face.begin(), truth.mesh.size(), truth.mesh.begin());
    for (std::size_t eye = 0; eye < truth.iris.size(); ++eye) {
        const cv::Point3f& iris = placed.face[468 + 5 * eye];
        truth.iris[eye] = {iris.x, iris.y};
    }
    truth.head = directionOf(placed.turn);
    truth.faceHeight = std::hypot(placed.face[152].x - placed.face[10].x, placed.face[152].y - placed.face[10].y);
    truth.imageLeftShoulder = mapped(seen, kBodySize * body.imageLeftShoulder);
    truth.imageRightShoulder = mapped(seen, kBodySize * body.imageRightShoulder);
    return truth;
}

base::Image PuppetRenderer::Impl::withNoise(const cv::Mat3b& picture, std::uint64_t seed) const
{
    const std::size_t bytes = picture.total() * 3;
    const std::size_t step = std::size_t{12} * static_cast<std::size_t>(picture.cols);
    std::vector<std::uint8_t> pixels(bytes);
    std::mt19937_64 random(seed);
    std::size_t at = 0;
    while (at < bytes) {
        // The same noise from another place for every few rows.
        const std::size_t count = std::min(bytes - at, step);
        const std::int8_t* grain = &noise[random() % (kNoiseLength - count)];
        const std::uint8_t* from = picture.data + at;
        for (std::size_t i = 0; i < count; ++i) {
            pixels[at + i] = static_cast<std::uint8_t>(std::clamp(from[i] + grain[i], 0, 255));
        }
        at += count;
    }
    return {picture.cols, picture.rows, base::PixelFormat::Rgb24, std::move(pixels)};
}

PuppetFrame PuppetRenderer::render(const std::array<PuppetPose, 2>& poses, std::uint64_t noise,
                                   const PuppetView& view) const
{
    cv::Mat3b picture = m_impl->roomFor(view);
    PuppetFrame frame;
    for (const Place place : kPlaces) {
        frame.truth[indexOf(place)] = m_impl->drawPerson(picture, indexOf(place), poses[indexOf(place)], view);
    }
    if (view.isWhole()) {
        composite(picture, m_impl->foreground.whole()(m_impl->foregroundBox), m_impl->foregroundBox);
    } else {
        composite(picture, m_impl->foreground, view.toPicture());
    }
    frame.image = m_impl->withNoise(picture, noise);
    return frame;
}

} // namespace alliance::test
