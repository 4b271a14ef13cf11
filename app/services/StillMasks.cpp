#include "app/services/StillMasks.h"

#include "app/services/FramePicture.h"
#include "app/services/Measurement.h"
#include "app/services/ReelCheck.h"
#include "app/services/ReelDraft.h"
#include "app/services/ReelFaces.h"
#include "media/export/CoveredPicture.h"
#include "vision/face/FaceDetector.h"
#include "vision/masks/FaceCovers.h"

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using media::VideoFrame;

// Seconds from the picture at which faces are looked for as well: one that is turned away or hidden in it was seen
// there, and its cover stays.
constexpr std::array kAround{-1.0, -0.5, 0.0, 0.5, 1.0};
constexpr base::MediaTime kCertainAround{500'000'000}; // at least
constexpr int kRounds = 8;                             // of covering what the search of the finished picture finds
constexpr double kFoundHalf = 0.9; // half sides of such a cover, in the longer side of what was found

vision::FaceCoverSettings coverSettings()
{
    vision::FaceCoverSettings settings;
    settings.every = 1;
    settings.searchEvery = 1;
    settings.hold = static_cast<int>(kAround.size());
    return settings;
}

vision::FaceDetectorSettings checkSettings()
{
    vision::FaceDetectorSettings settings;
    settings.minScore = ReelCheck::kMinScore;
    return settings;
}

media::MaskSpot spotOver(const cv::Rect2d& box, const base::ImageView& picture)
{
    const double half = kFoundHalf * std::max(box.width, box.height);
    return {static_cast<float>((box.x + box.width / 2) / picture.width),
            static_cast<float>((box.y + box.height / 2) / picture.height), static_cast<float>(half / picture.width),
            static_cast<float>(half / picture.height)};
}

} // namespace

struct StillMasks::Networks {
    vision::FaceCovers covers;
    vision::FaceDetector check;
    media::RgbConverter converter = {};

    // Of the frame of `picture`, kept and lifted. All are looked at in one size.
    base::Result<vision::SortedCovers> facesIn(const VideoFrame& picture, FrameSource& around,
                                               const KnownPeople* people, const std::stop_token& stop)
    {
        // Another decoder may have got another picture where the recording is damaged.
        const auto small = picture.damaged ? base::Result<VideoFrame>(picture) : around.small(picture.frame, stop);
        const VideoFrame& own = small && !small->damaged ? *small : picture;
        const auto fits = [&own](const base::Result<VideoFrame>& one) {
            return one && one->storedWidth() == own.storedWidth() && one->storedHeight() == own.storedHeight();
        };
        std::vector<base::MediaTime> times;
        std::size_t place = 0;
        std::int64_t last = -1;
        bool certain = !picture.damaged && around.index() != nullptr;
        base::MediaTime reach = kCertainAround;
        base::Status done;
        for (const double seconds : kAround) {
            const bool itself = seconds == 0;
            const std::int64_t frame =
                itself || !around.index()
                    ? picture.frame
                    : around.index()->frameAt(picture.time + base::MediaTime::fromSeconds(seconds));
            if (!itself && (frame == last || frame == picture.frame))
                continue;
            last = frame;
            auto shown = itself ? base::Result<VideoFrame>(own) : around.small(frame, stop);
            if (!fits(shown))
                shown = around.whole(frame, stop);
            // A damaged neighbour says nothing.
            if (!itself && (!fits(shown) || shown->damaged)) {
                certain = false;
                continue;
            }
            place = itself ? times.size() : place;
            FramePicture pixels(*shown);
            done = stop.stop_requested() ? base::fail(ErrorCategory::Cancelled) : covers.addFrame(pixels);
            if (!done)
                break;
            times.push_back(shown->time);
        }
        auto found = covers.finish(); // whatever happened: the next picture begins anew
        if (!done)
            return tl::unexpected(done.error());
        // Whose face it is is certain only where the pictures before and after it say so as well.
        if (place > 0)
            reach = std::max(reach, times[place] - times[place - 1]);
        else
            certain = certain && picture.frame == 0;
        if (place + 1 < times.size())
            reach = std::max(reach, times[place + 1] - times[place]);
        else
            certain = false;
        if (!people || !certain)
            return vision::SortedCovers{{found[place]}, {{}}, 0};
        const auto all = vision::sortCovers(found, times, *people->signalSet, people->open, reach);
        return vision::SortedCovers{{all.kept[place]}, {all.lifted[place]}, 0};
    }

    // What shows in a finished picture beside the faces that may: no more than one thing at each of them.
    base::Result<media::FrameMasks> stillShown(const VideoFrame& covered, std::vector<vision::CoverEllipse> open)
    {
        const auto rgb = converter.convert(covered, ReelCheck::kSearchedWidth);
        if (!rgb)
            return tl::unexpected(rgb.error());
        const auto found = check.detect(rgb->view());
        if (!found)
            return tl::unexpected(found.error());
        media::FrameMasks spots;
        for (const vision::FaceDetection& one : *found) {
            const auto its = std::find_if(open.begin(), open.end(), [&](const vision::CoverEllipse& cover) {
                return isFaceUnder(cover, one.box, {rgb->width(), rgb->height()});
            });
            if (its != open.end())
                open.erase(its);
            else
                spots.push_back(spotOver(one.box, rgb->view()));
        }
        return spots;
    }
};

StillMasks::StillMasks(std::filesystem::path models) : m_models(std::move(models)) {}
StillMasks::~StillMasks() = default;

Done StillMasks::load()
{
    if (m_networks)
        return {};
    const auto models = loadModelsFrom(m_models);
    if (!models)
        return tl::unexpected<Failure>(models.error());
    auto covers = vision::FaceCovers::create(*models, coverSettings());
    auto check = vision::FaceDetector::create(**models, checkSettings());
    if (!covers || !check)
        return failed(covers ? check.error() : covers.error(), Subject::Models, pathText(m_models));
    m_networks.reset(new Networks{std::move(*covers), std::move(*check)});
    return {};
}

Outcome<std::optional<VideoFrame>> StillMasks::cover(const VideoFrame& picture, FrameSource& around,
                                                     const StillMask& mask, const std::stop_token& stop)
{
    if (const Done loaded = load(); !loaded)
        return tl::unexpected<Failure>(loaded.error());
    const auto onPicture = [&](const base::Error& error) { return failed(error, Subject::Recording, {}); };
    auto faces = m_networks->facesIn(picture, around, mask.people.get(), stop);
    if (!faces)
        return onPicture(faces.error());
    // What is found under its cover would be found under more of the same: it gets the strictest one.
    // A drawn head looks like a face to a detector: the picture is searched before it is drawn.
    const media::MaskStyle style = styleOf(mask.mask);
    const bool drawn = style == media::MaskStyle::Skeleton;
    std::array<media::CoveredSpots, 2> spots{
        media::CoveredSpots{masksOf(faces->kept[0], faces->lifted[0], mask.people.get(), picture.time),
                            drawn ? media::MaskStyle::SkeletonField : style},
        media::CoveredSpots{{}, media::MaskStyle::Solid}};
    for (int round = 0; round < kRounds; ++round) {
        auto covered = media::coveredPicture(picture, spots);
        if (!covered)
            return onPicture(covered.error());
        const auto shown = m_networks->stillShown(*covered, faces->lifted[0]);
        if (!shown)
            return onPicture(shown.error());
        if (shown->empty()) {
            if (drawn) {
                const std::array all{spots[0], spots[1],
                                     media::CoveredSpots{spots[0].spots, media::MaskStyle::Skeleton}};
                covered = media::coveredPicture(picture, all);
            }
            return covered ? Outcome<std::optional<VideoFrame>>(std::move(*covered)) : onPicture(covered.error());
        }
        spots[1].spots.insert(spots[1].spots.end(), shown->begin(), shown->end());
    }
    return std::optional<VideoFrame>();
}

} // namespace alliance::app
