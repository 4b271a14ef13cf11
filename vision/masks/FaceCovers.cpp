#include "vision/masks/FaceCovers.h"

#include "vision/face/FaceLandmarker.h"
#include "vision/models/Guard.h"
#include "vision/models/NetworkInput.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace alliance::vision
{
namespace
{

// Half axes of covers against the sides of what was found, and how far up their centres lie: from the hair to below the
// chin, ears and all.
constexpr double kMeshWidth = 0.72;
constexpr double kMeshHeight = 0.78;
constexpr double kMeshUp = 0.08;
constexpr double kBoxWidth = 0.85; // boxes of the detector reach from the eyebrows to the chin
constexpr double kBoxHeight = 1.05;
constexpr double kBoxUp = 0.18;

constexpr double kNearby = 3.0;       // side of the square that is searched for a lost face, in sides of the face
constexpr double kSameFace = 0.6;     // centres closer than this part of the larger face: one face
constexpr double kSameAfterGap = 1.5; // the same, for a face that was lost and is found again
constexpr double kSizeJump = 1.8;     // a face does not grow or shrink by more from one look to the next
constexpr double kGrowth = 0.4;       // of a cover while nothing is found, at most
constexpr double kGrowthFrames = 30;  // until then
constexpr int kPatience = 8;          // looks at every frame for a lost face; then at every fourth
constexpr int kSlowPatience = 4;

// In frame pixels.
struct Found {
    std::int64_t frame = 0;
    cv::Rect2d face;
    bool mesh = false;
};

struct Followed {
    std::vector<Found> found;
    Region region; // where landmarks are looked for next
    bool live = true;
    int missed = 0; // looks
};

cv::Point2d centreOf(const cv::Rect2d& box)
{
    return (box.tl() + box.br()) / 2;
}

double sideOf(const cv::Rect2d& box)
{
    return std::max(box.width, box.height);
}

bool isSame(const cv::Rect2d& a, const cv::Rect2d& b, double reach)
{
    return cv::norm(centreOf(a) - centreOf(b)) < reach * std::max(sideOf(a), sideOf(b));
}

// Axis-aligned, frame pixels.
struct Ellipse {
    cv::Point2d centre;
    cv::Size2d half;
};

Ellipse coverOf(const Found& found, double margin)
{
    const double side = sideOf(found.face);
    const double width = std::max(found.face.width, 0.8 * side); // a turned face is narrow, the head is not
    if (found.mesh) {
        return {centreOf(found.face) - cv::Point2d(0, kMeshUp * side),
                {width * kMeshWidth * margin, side * kMeshHeight * margin}};
    }
    return {centreOf(found.face) - cv::Point2d(0, kBoxUp * side),
            {width * kBoxWidth * margin, side * kBoxHeight * margin}};
}

double growth(double frames)
{
    return 1 + kGrowth * std::min(1.0, frames / kGrowthFrames);
}

Ellipse grown(Ellipse ellipse, double factor)
{
    ellipse.half = {ellipse.half.width * factor, ellipse.half.height * factor};
    return ellipse;
}

// At a part of the way; wide enough for what moves unevenly in between.
Ellipse between(const Ellipse& a, const Ellipse& b, double part, double stray)
{
    const cv::Point2d centre = a.centre * (1 - part) + b.centre * part;
    return {centre,
            {std::max(a.half.width, b.half.width) + stray * std::abs(a.centre.x - b.centre.x),
             std::max(a.half.height, b.half.height) + stray * std::abs(a.centre.y - b.centre.y)}};
}

} // namespace

struct FaceCovers::Impl {
    FaceDetector whole;  // on tiles of the picture
    FaceDetector nearby; // on one square
    FaceLandmarker landmarker;
    FaceCoverSettings settings;
    std::vector<Followed> all;
    std::int64_t frames = 0;
    std::int64_t nextSearch = 0;
    cv::Size size;

    bool looksAt(std::int64_t frame) const { return frame % std::max(1, settings.every) == 0; }

    base::Status add(Picture& picture)
    {
        const std::int64_t frame = frames++;
        size = picture.size();
        if (!looksAt(frame)) {
            return {};
        }
        bool lost = false;
        for (Followed& one : all) {
            if (!one.live) {
                continue;
            }
            auto here = follow(picture, one, frame);
            if (!here) {
                return tl::unexpected(here.error());
            }
            lost = lost || (!*here && one.missed == 1);
        }
        dropDoubles(frame);
        if (frame < nextSearch && !lost) {
            return {};
        }
        nextSearch = frame + settings.searchEvery;
        return search(picture, frame);
    }

    // Whether it was found.
    base::Result<bool> follow(Picture& picture, Followed& one, std::int64_t frame)
    {
        const cv::Rect2d last = one.found.back().face;
        if (one.missed == 0) {
            auto mesh = landmarks(picture, one.region, last);
            if (!mesh) {
                return tl::unexpected(mesh.error());
            }
            if (*mesh) {
                keep(one, frame, cv::Rect2d((*mesh)->box), true, faceRegion(**mesh));
                return true;
            }
        }
        if (one.missed < kPatience || one.missed % kSlowPatience == 0) {
            auto detection = near(picture, last);
            if (!detection) {
                return tl::unexpected(detection.error());
            }
            if (*detection) {
                keep(one, frame, (*detection)->box, false, faceRegion(**detection));
                return true;
            }
        }
        ++one.missed;
        one.live = one.missed * settings.every <= 2 * settings.hold;
        return false;
    }

    static void keep(Followed& one, std::int64_t frame, const cv::Rect2d& box, bool mesh, const Region& region)
    {
        one.found.push_back({frame, box, mesh});
        one.region = region;
        one.missed = 0;
    }

    base::Result<std::optional<FaceObservation>> landmarks(Picture& picture, const Region& region,
                                                           const cv::Rect2d& last)
    {
        if (const auto status = requireRegion(region); !status) {
            return std::optional<FaceObservation>();
        }
        const auto rgb = picture.rgb(partOf(region, picture.size()));
        if (!rgb) {
            return tl::unexpected(rgb.error());
        }
        auto face = landmarker.locate(*rgb, region);
        if (!face) {
            return tl::unexpected(face.error());
        }
        const cv::Rect2d box(face->box);
        const double jump = sideOf(box) / std::max(1.0, sideOf(last));
        const bool good = face->presence > settings.minPresence && face->size > 0 && jump < kSizeJump &&
                          jump > 1 / kSizeJump && isSame(box, last, kSameFace);
        return good ? std::optional(*face) : std::nullopt;
    }

    base::Result<std::optional<FaceDetection>> near(Picture& picture, const cv::Rect2d& last)
    {
        const double side = kNearby * sideOf(last);
        const cv::Point2d corner = centreOf(last) - cv::Point2d(side / 2, side / 2);
        const cv::Rect part = cv::Rect(cv::Rect2d(corner, cv::Size2d(side, side))) & cv::Rect({0, 0}, picture.size());
        if (part.empty()) {
            return std::optional<FaceDetection>();
        }
        const auto rgb = picture.rgb(part);
        if (!rgb) {
            return tl::unexpected(rgb.error());
        }
        const base::ImageView view{rgb->row(part.y) + static_cast<std::ptrdiff_t>(part.x) * 3, part.width, part.height,
                                   rgb->stride, base::PixelFormat::Rgb24};
        auto found = nearby.detect(view);
        if (!found) {
            return tl::unexpected(found.error());
        }
        std::optional<FaceDetection> best;
        for (FaceDetection& one : *found) {
            const cv::Point2d shift(part.tl());
            one.box += shift;
            for (cv::Point2d& point : one.keypoints) {
                point += shift;
            }
            const double jump = sideOf(one.box) / std::max(1.0, sideOf(last));
            if (!best && jump < kSizeJump && jump > 1 / kSizeJump) {
                best = one; // by falling score
            }
        }
        return best;
    }

    base::Status search(Picture& picture, std::int64_t frame)
    {
        const auto rgb = picture.whole();
        if (!rgb) {
            return tl::unexpected(rgb.error());
        }
        const auto found = whole.detect(*rgb);
        if (!found) {
            return tl::unexpected(found.error());
        }
        for (const FaceDetection& face : *found) {
            Followed* known = nullptr;
            for (Followed& one : all) {
                const bool here = one.live && one.missed == 0 && isSame(one.found.back().face, face.box, kSameFace);
                const bool again = one.live && one.missed > 0 && isSame(one.found.back().face, face.box, kSameAfterGap);
                if (here || (again && !known)) {
                    known = &one;
                }
            }
            if (!known) {
                all.push_back({{}, {}, true, 0});
                known = &all.back();
            } else if (known->missed == 0 && !known->found.empty()) {
                continue;
            }
            keep(*known, frame, face.box, false, faceRegion(face));
        }
        return {};
    }

    // A region that lost its face can slide onto a neighbour: the older one keeps it.
    void dropDoubles(std::int64_t frame)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t k = i + 1; k < all.size(); ++k) {
                const bool both = all[i].live && all[k].live && all[i].found.back().frame == frame &&
                                  all[k].found.back().frame == frame;
                if (both && isSame(all[i].found.back().face, all[k].found.back().face, kSameFace / 2)) {
                    all[k].live = false;
                }
            }
        }
    }

    void place(std::vector<std::vector<CoverEllipse>>& covers, std::int64_t frame, const Ellipse& ellipse, int face,
               bool seen) const
    {
        if (frame < 0 || frame >= frames || size.empty()) {
            return;
        }
        covers[static_cast<std::size_t>(frame)].push_back(
            {ellipse.centre.x / size.width, ellipse.centre.y / size.height, ellipse.half.width / size.width,
             ellipse.half.height / size.height, face, seen});
    }

    std::vector<std::vector<CoverEllipse>> covers() const
    {
        std::vector<std::vector<CoverEllipse>> result(static_cast<std::size_t>(frames));
        for (std::size_t f = 0; f < all.size(); ++f) {
            const Followed& one = all[f];
            const int face = static_cast<int>(f);
            const Ellipse first = coverOf(one.found.front(), settings.margin);
            const Ellipse last = coverOf(one.found.back(), settings.margin);
            for (int held = settings.hold; held > 0; --held) {
                place(result, one.found.front().frame - held, grown(first, growth(held)), face, false);
            }
            for (std::size_t i = 0; i < one.found.size(); ++i) {
                const Found& from = one.found[i];
                const Found& to = one.found[std::min(i + 1, one.found.size() - 1)];
                const std::int64_t gap = std::max<std::int64_t>(1, to.frame - from.frame);
                for (std::int64_t n = 0; n < gap; ++n) {
                    const double part = static_cast<double>(n) / static_cast<double>(gap);
                    const bool lost = gap > settings.every;
                    const double unseen = lost ? static_cast<double>(std::min(n, gap - n)) : 0;
                    place(result, from.frame + n,
                          grown(between(coverOf(from, settings.margin), coverOf(to, settings.margin), part, kStray),
                                growth(unseen)),
                          face, !lost);
                }
            }
            for (int held = 1; held <= settings.hold; ++held) {
                place(result, one.found.back().frame + held, grown(last, growth(held)), face, false);
            }
        }
        return result;
    }

    static constexpr double kStray = 0.5; // of the way between two looks
};

FaceCovers::FaceCovers(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FaceCovers::FaceCovers(FaceCovers&&) noexcept = default;
FaceCovers& FaceCovers::operator=(FaceCovers&&) noexcept = default;
FaceCovers::~FaceCovers() = default;

base::Result<FaceCovers> FaceCovers::create(std::shared_ptr<const ModelSet> models, const FaceCoverSettings& settings)
{
    FaceDetectorSettings onTiles;
    onTiles.minScore = settings.minScore;
    FaceDetectorSettings onOne = onTiles;
    onOne.tileSide = 1;
    auto whole = FaceDetector::create(*models, onTiles);
    auto nearby = FaceDetector::create(*models, onOne);
    if (!whole || !nearby) {
        return tl::unexpected(whole ? nearby.error() : whole.error());
    }
    auto landmarker = FaceLandmarker::create(std::move(models));
    if (!landmarker) {
        return tl::unexpected(landmarker.error());
    }
    return FaceCovers(std::make_unique<Impl>(
        Impl{std::move(*whole), std::move(*nearby), std::move(*landmarker), settings, {}, 0, 0, {}}));
}

bool FaceCovers::looksAt(std::int64_t frame) const
{
    return m_impl->looksAt(frame);
}

base::Status FaceCovers::addFrame(Picture& picture)
{
    return guarded("face covers", [&] { return m_impl->add(picture); });
}

std::vector<std::vector<CoverEllipse>> FaceCovers::finish()
{
    auto covers = m_impl->covers();
    m_impl->all.clear();
    m_impl->frames = 0;
    m_impl->nextSearch = 0;
    return covers;
}

} // namespace alliance::vision
