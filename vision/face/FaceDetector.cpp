#include "vision/face/FaceDetector.h"

#include "vision/models/Detections.h"
#include "vision/models/Guard.h"
#include "vision/models/Network.h"
#include "vision/models/NetworkInput.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace alliance::vision
{
namespace
{

constexpr int kInput = 192;
constexpr ValueRange kRange{-1, 1};
constexpr std::array<AnchorGrid, 1> kGrids{{{4, 1}}};
// Detections whose eyes lie closer together than this part of the larger box are one face.
constexpr double kSameEyes = 0.35;
// Side of what is compared with how a tile was before, in pixels of the input: the smallest faces found are 24 wide, so
// one that comes into sight changes several of these wholly, while the border of something that moves a little does
// not.
constexpr int kPatch = 7;

struct Candidate {
    FaceDetection face;
    bool cut = false; // touches a border of its tile that is inside the frame: another tile sees it whole
};

// Starts of tiles along one side: evenly spread, at least `overlap` of a tile shared by neighbours.
std::vector<int> tileStarts(int length, int side, double overlap)
{
    if (side >= length) {
        return {0};
    }
    const double step = side * (1 - overlap);
    const int count = 1 + static_cast<int>(std::ceil((length - side) / step - 1e-9));
    std::vector<int> starts;
    for (int i = 0; i < count; ++i) {
        starts.push_back(static_cast<int>(std::lround(static_cast<double>(length - side) * i / (count - 1))));
    }
    return starts;
}

std::vector<cv::Rect> tiles(cv::Size frame, const FaceDetectorSettings& settings)
{
    const cv::Rect whole({0, 0}, frame);
    std::vector<cv::Rect> result{whole};
    const int shorter = std::min(frame.width, frame.height);
    const int side = std::clamp(static_cast<int>(std::lround(shorter * settings.tileSide)), 1, shorter);
    const double overlap = std::clamp(settings.tileOverlap, 0.0, 0.9);
    if (side < kInput) { // the whole frame is seen at more than its own resolution already, or nearly
        return result;
    }
    for (const int y : tileStarts(frame.height, side, overlap)) {
        for (const int x : tileStarts(frame.width, side, overlap)) {
            if (const cv::Rect tile(x, y, side, side); tile != whole) {
                result.push_back(tile);
            }
        }
    }
    return result;
}

bool isCut(const cv::Rect2d& box, const cv::Rect& tile, cv::Size frame)
{
    const double margin = 0.02 * std::min(tile.width, tile.height);
    return (tile.x > 0 && box.x < tile.x + margin) || (tile.y > 0 && box.y < tile.y + margin) ||
           (tile.br().x < frame.width && box.br().x > tile.br().x - margin) ||
           (tile.br().y < frame.height && box.br().y > tile.br().y - margin);
}

cv::Point2d betweenEyes(const FaceDetection& face)
{
    return (face.keypoints[FaceDetection::RightEye] + face.keypoints[FaceDetection::LeftEye]) / 2;
}

bool sameFace(const FaceDetection& a, const FaceDetection& b, double iou)
{
    const double larger = std::max({a.box.width, a.box.height, b.box.width, b.box.height});
    return intersectionOverUnion(a.box, b.box) > iou || cv::norm(betweenEyes(a) - betweenEyes(b)) < kSameEyes * larger;
}

FaceDetection toFrame(const RawDetection& raw, const InputFrame& frame)
{
    FaceDetection face;
    face.box = {frame.toFrame(raw.box.tl()), frame.toFrame(raw.box.br())};
    for (std::size_t k = 0; k < face.keypoints.size() && k < raw.keypoints.size(); ++k) {
        face.keypoints[k] = frame.toFrame(raw.keypoints[k]);
    }
    face.score = raw.score;
    return face;
}

// What a tile showed when it was last searched.
struct SearchedTile {
    cv::Rect tile;
    cv::Mat green; // of the network's input
    std::vector<RawDetection> found;
    int pictures = 0; // since then
};

// Part of the range.
double differenceOf(const cv::Mat& green, const cv::Mat& before)
{
    cv::Mat difference;
    cv::absdiff(green, before, difference);
    cv::Mat sums;
    cv::boxFilter(difference, sums, CV_16U, {kPatch, kPatch}, {-1, -1}, false);
    double largest = 0;
    cv::minMaxLoc(sums, nullptr, &largest);
    return largest / (kPatch * kPatch) / 255.0;
}

} // namespace

struct FaceDetector::Impl {
    Network network;
    FaceDetectorSettings settings;
    std::vector<SearchedTile> searched; // with `sameTile`, in the order of the tiles
    std::vector<cv::Point2d> anchors = anchorCentres(kInput, kGrids);

    base::Result<std::vector<FaceDetection>> detect(const base::ImageView& rgb)
    {
        const cv::Size frameSize(rgb.width, rgb.height);
        std::vector<Candidate> candidates;
        const std::vector<cv::Rect> all = tiles(frameSize, settings);
        cv::Mat green;
        if (settings.sameTile > 0) {
            searched.resize(all.size());
            cv::extractChannel(matOf(rgb), green, 1);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const cv::Rect& tile = all[i];
            const InputFrame frame = letterboxFrame(tile, kInput);
            const auto found = green.empty() ? search(rgb, tile) : searchOrKeep(searched[i], rgb, tile, green);
            if (!found) {
                return tl::unexpected(found.error());
            }
            for (const RawDetection& detection : *found) {
                const FaceDetection face = toFrame(detection, frame);
                candidates.push_back({face, isCut(face.box, tile, frameSize)});
            }
        }
        return acrossTiles(std::move(candidates));
    }

    base::Result<std::vector<RawDetection>> search(const base::ImageView& rgb, const cv::Rect& tile)
    {
        InputFrame frame;
        const auto outputs = network.run(letterbox(rgb, tile, kInput, kRange, frame));
        if (!outputs) {
            return tl::unexpected(outputs.error());
        }
        return mergeOverlapping(decodeDetections((*outputs)[0], (*outputs)[1], anchors, settings.minScore),
                                settings.overlapIou);
    }

    // `picture`: the green of all of it.
    base::Result<std::vector<RawDetection>> searchOrKeep(SearchedTile& before, const base::ImageView& rgb,
                                                         const cv::Rect& tile, const cv::Mat& picture)
    {
        cv::Mat green = letterboxPixels(picture, tile, kInput);
        if (before.tile == tile && !before.green.empty()) {
            ++before.pictures;
            const double difference = differenceOf(green, before.green);
            if (difference <= settings.sameTile ||
                (difference <= settings.likeTile && before.pictures < settings.likeTileEvery)) {
                return before.found;
            }
        }
        auto found = search(rgb, tile);
        if (found) {
            before = {tile, std::move(green), *found, 0};
        }
        return found;
    }

    // The best view of every face: whole before cut, then by score.
    std::vector<FaceDetection> acrossTiles(std::vector<Candidate> candidates) const
    {
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.cut != b.cut ? b.cut : a.face.score > b.face.score;
        });
        std::vector<FaceDetection> faces;
        for (const Candidate& candidate : candidates) {
            const bool seen = std::any_of(faces.begin(), faces.end(), [&](const FaceDetection& face) {
                return sameFace(face, candidate.face, settings.overlapIou);
            });
            if (!seen) {
                faces.push_back(candidate.face);
            }
        }
        std::stable_sort(faces.begin(), faces.end(),
                         [](const FaceDetection& a, const FaceDetection& b) { return a.score > b.score; });
        return faces;
    }
};

FaceDetector::FaceDetector(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FaceDetector::FaceDetector(FaceDetector&&) noexcept = default;
FaceDetector& FaceDetector::operator=(FaceDetector&&) noexcept = default;
FaceDetector::~FaceDetector() = default;

base::Result<FaceDetector> FaceDetector::create(const ModelSet& models, const FaceDetectorSettings& settings)
{
    return Network::create(models, "face_detection_full_range.onnx", {"boxes", "scores"}).map([&](Network network) {
        return FaceDetector(std::make_unique<Impl>(Impl{std::move(network), settings, {}}));
    });
}

base::Result<std::vector<FaceDetection>> FaceDetector::detect(const base::ImageView& rgb)
{
    if (const auto status = requireRgb(rgb); !status) {
        return tl::unexpected(status.error());
    }
    return guarded("face detection", [&] { return m_impl->detect(rgb); });
}

} // namespace alliance::vision
