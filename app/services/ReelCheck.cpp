#include "app/services/ReelCheck.h"

#include "vision/masks/KnownFaces.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr int kWaiting = 12;             // pictures between writer and check, which works in bursts
constexpr double kSameTile = 8.0 / 255;  // grey levels: what stands still is searched once
constexpr double kLikeTile = 24.0 / 255; // a face that comes out from under its cover changes more than this at once
constexpr std::int64_t kBreak = 12;      // frames without a finding that end a sighting
constexpr double kSamePlace = 0.75;      // of the larger box, between centres
constexpr qsizetype kSeenAtMost = 8;     // pictures of one sighting
constexpr std::int64_t kSeenApart = 15;  // frames between them at first: twice as many each time there are too many
constexpr int kSeenQuality = 85;         // of JPEG

bool goesOn(const ReelSighting& sighting, const ReelSighting& next)
{
    const QPointF way = sighting.box.center() - next.box.center();
    const double reach =
        kSamePlace * std::max({sighting.box.width(), sighting.box.height(), next.box.width(), next.box.height()});
    return sighting.cut == next.cut && next.firstFrame - sighting.lastFrame <= kBreak &&
           std::hypot(way.x(), way.y()) < reach;
}

// Of a cover of the recording's picture, parts of the reel's.
vision::CoverEllipse onReel(vision::CoverEllipse one, const media::ReelPicture& picture)
{
    const double width = picture.frame.storedWidth();
    const double height = picture.frame.storedHeight();
    const media::PictureRect& content = picture.content;
    one.x = (content.x + one.x * content.width) / width;
    one.y = (content.y + one.y * content.height) / height;
    one.halfWidth *= content.width / width;
    one.halfHeight *= content.height / height;
    return one;
}

base::Result<QByteArray> jpegOf(media::RgbConverter& converter, const media::VideoFrame& frame)
{
    const auto rgb = converter.convert(frame, ReelCheck::kSeenWidth);
    if (!rgb)
        return tl::unexpected(rgb.error());
    const base::ImageView view = rgb->view();
    const QImage image(view.data, view.width, view.height, view.stride, QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", kSeenQuality))
        return base::fail(base::ErrorCategory::Internal, "picture");
    return bytes;
}

} // namespace

struct ReelCheck::Work {
    vision::FaceDetector detector;
    Pictures pictures = Pictures::None;
    media::RgbConverter converter = {};
    media::RgbConverter large = {};
    QList<ReelSighting> sightings = {};
    QList<std::int64_t> apart = {}; // frames between the pictures of each

    base::Status look(const media::ReelPicture& picture, qsizetype cut, std::vector<vision::CoverEllipse> open)
    {
        const auto rgb =
            converter.convert(picture.undrawn.empty() ? picture.frame : picture.undrawn, ReelCheck::kSearchedWidth);
        if (!rgb)
            return tl::unexpected(rgb.error());
        const auto faces = detector.detect(rgb->view());
        if (!faces)
            return tl::unexpected(faces.error());
        for (const vision::FaceDetection& face : *faces) {
            const QRectF box(face.box.x / rgb->width(), face.box.y / rgb->height(), face.box.width / rgb->width(),
                             face.box.height / rgb->height());
            const auto its = std::find_if(open.begin(), open.end(), [&](const vision::CoverEllipse& one) {
                return vision::isFaceUnder(one, face.box, {rgb->width(), rgb->height()});
            });
            if (its != open.end()) {
                open.erase(its);
                continue;
            }
            const ReelSighting found{
                cut, picture.number, picture.number, 1, picture.source, picture.frame.time, box, face.score, {}};
            if (const base::Status kept = keep(note(found), found, picture); !kept)
                return kept;
        }
        return {};
    }

    // Its number.
    qsizetype note(const ReelSighting& found)
    {
        const auto same = std::find_if(sightings.rbegin(), sightings.rend(),
                                       [&](const ReelSighting& one) { return goesOn(one, found); });
        if (same == sightings.rend()) {
            sightings.append(found);
            apart.append(kSeenApart);
            return sightings.size() - 1;
        }
        same->frames += same->lastFrame < found.firstFrame ? 1 : 0;
        same->lastFrame = found.lastFrame;
        same->box = same->box.united(found.box);
        same->score = std::max(same->score, found.score);
        return sightings.rend() - same - 1;
    }

    base::Status keep(qsizetype number, const ReelSighting& found, const media::ReelPicture& picture)
    {
        QList<SeenPicture>& seen = sightings[number].seen;
        if (pictures == Pictures::None || (!seen.isEmpty() && picture.number - seen.back().frame < apart[number]))
            return {};
        auto jpeg = jpegOf(large, picture.frame);
        if (!jpeg)
            return tl::unexpected(jpeg.error());
        seen.append({picture.number, found.box, std::move(*jpeg)});
        if (seen.size() <= kSeenAtMost)
            return {};
        QList<SeenPicture> fewer;
        for (qsizetype i = 0; i < seen.size(); i += 2)
            fewer.append(seen[i]);
        seen = fewer;
        apart[number] *= 2;
        return {};
    }
};

ReelCheck::ReelCheck(std::unique_ptr<Work> work) : m_work(std::move(work)), m_line(kWaiting) {}
ReelCheck::~ReelCheck() = default;

base::Result<std::unique_ptr<ReelCheck>> ReelCheck::create(const vision::ModelSet& models, Pictures pictures)
{
    vision::FaceDetectorSettings settings;
    settings.minScore = kMinScore;
    settings.sameTile = kSameTile;
    settings.likeTile = kLikeTile;
    auto detector = vision::FaceDetector::create(models, settings);
    if (!detector)
        return tl::unexpected(detector.error());
    return std::unique_ptr<ReelCheck>(new ReelCheck(std::unique_ptr<Work>(new Work{std::move(*detector), pictures})));
}

base::Status ReelCheck::look(const media::ReelPicture& picture, qsizetype cut,
                             const std::vector<vision::CoverEllipse>& open, const std::stop_token& stop)
{
    std::vector<vision::CoverEllipse> places;
    for (const vision::CoverEllipse& one : open)
        places.push_back(onReel(one, picture));
    return m_line.push([this, picture, cut, places] { return m_work->look(picture, cut, places); }, stop);
}

base::Result<QList<ReelSighting>> ReelCheck::finish()
{
    if (const base::Status done = m_line.drain(); !done)
        return tl::unexpected(done.error());
    m_work->apart.clear();
    return std::exchange(m_work->sightings, {});
}

} // namespace alliance::app
