#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(StillService)
}

#include "app/services/ConsentService.h"
#include "app/services/Permissions.h"
#include "app/services/StillService.h"
#include "media/decode/VideoFrame.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

Outcome<QImage> imageOf(const RecordingItem& recording, const StillRequest& request, const StillMask& mask,
                        StillMasks& masks, const std::stop_token& stop)
{
    const QString name = recording.record.fileName;
    FrameSource frames(recording, {});
    const bool onScreen = !request.shown.empty() && request.shown.frame == request.frame;
    const auto whole = onScreen ? base::Result<media::VideoFrame>(request.shown) : frames.whole(request.frame, stop);
    if (!whole)
        return failed(whole.error(), Subject::Recording, name);
    const auto picture = asConsented(*whole, mask, frames, masks, stop);
    if (!picture)
        return tl::unexpected<Failure>(picture.error());
    const auto rgb = media::toRgb(*picture);
    if (!rgb)
        return failed(rgb.error(), Subject::Recording, name);
    const base::ImageView view = rgb->view();
    return QImage(view.data, view.width, view.height, view.stride, QImage::Format_RGB888).copy();
}

} // namespace

Outcome<media::VideoFrame> asConsented(const media::VideoFrame& picture, const StillMask& mask, FrameSource& around,
                                       StillMasks& masks, const std::stop_token& stop)
{
    if (mask.mask == db::FaceMask::None)
        return picture;
    auto covered = masks.cover(picture, around, mask, stop);
    if (!covered && (covered.error().subject == Subject::Models || covered.error().cancelled()))
        return tl::unexpected<Failure>(covered.error());
    if (!covered || !*covered)
        return failed(base::ErrorCategory::Refused, "a face may show", Subject::Argument,
                      tr("The consent asks for faces to be hidden, and on frame %1 a face might still show although "
                         "faces were covered. Take a picture of another moment.")
                          .arg(picture.frame));
    return std::move(**covered);
}

Outcome<ExportedStill> exportStill(LibraryService& library, const StillRequest& request, StillMasks& masks,
                                   std::stop_token stop)
{
    if (const Done may = allowed(library, permission::exportSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto session = library.session(request.session);
    if (!session)
        return tl::unexpected<Failure>(session.error());
    const auto recording = std::find_if(session->recordings.begin(), session->recordings.end(),
                                        [&](const RecordingItem& item) { return item.record.id == request.recording; });
    if (recording == session->recordings.end())
        return failed(base::ErrorCategory::NotFound, "recording", Subject::Session,
                      request.session.toString(QUuid::WithoutBraces));
    ConsentService consent(library);
    const auto verdict = consent.requireConsent(request.purpose, request.recording);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    auto people = knownPeople(library, *recording, verdict->faceMask, verdict->maskedPeople);
    if (!people)
        return tl::unexpected<Failure>(people.error());
    auto image = imageOf(*recording, request, {verdict->faceMask, std::move(*people)}, masks, stop);
    if (!image)
        return tl::unexpected<Failure>(image.error());
    const Done entered = consent.recordExport(QStringLiteral("still.exported"), request.session, request.purpose,
                                              *verdict, {{QStringLiteral("frame"), qint64{request.frame}}});
    if (!entered)
        return tl::unexpected<Failure>(entered.error());
    return ExportedStill{std::move(*image), verdict->faceMask};
}

} // namespace alliance::app
