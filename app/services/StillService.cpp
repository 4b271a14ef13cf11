#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(StillService)
}

#include "app/services/ConsentService.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/StillService.h"
#include "media/decode/SeekEngine.h"
#include "media/decode/VideoFrame.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

Outcome<ExportVerdict> allowedBy(ConsentService& consent, const StillRequest& request)
{
    auto verdict = consent.requireConsent(request.purpose, request.recording);
    if (verdict && verdict->faceMask != db::FaceMask::None)
        return failed(base::ErrorCategory::Refused, "mask", Subject::Argument,
                      tr("The consent asks for more than this can do. %1").arg(maskSentence(verdict->faceMask, false)));
    return verdict;
}

Outcome<QImage> decoded(const RecordingItem& recording, std::int64_t frame, std::stop_token stop)
{
    const QString name = recording.record.fileName;
    const auto index = openIndex(recording, {});
    if (!index)
        return tl::unexpected<Failure>(index.error());
    auto source = openRecording(recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    const auto engine = media::SeekEngine::open(std::move(*source), *index);
    if (!engine)
        return failed(engine.error(), Subject::Recording, name);
    const auto picture = (*engine)->frame(frame, stop);
    if (!picture)
        return failed(picture.error(), Subject::Recording, name);
    const auto rgb = media::toRgb(*picture);
    if (!rgb)
        return failed(rgb.error(), Subject::Recording, name);
    const base::ImageView view = rgb->view();
    return QImage(view.data, view.width, view.height, view.stride, QImage::Format_RGB888).copy();
}

} // namespace

Outcome<QImage> exportStill(LibraryService& library, const StillRequest& request, std::stop_token stop)
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
    const auto verdict = allowedBy(consent, request);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    auto image = decoded(*recording, request.frame, stop);
    if (!image)
        return image;
    const Done entered = consent.recordExport(QStringLiteral("still.exported"), request.session, request.purpose,
                                              *verdict, {{QStringLiteral("frame"), qint64{request.frame}}});
    if (!entered)
        return tl::unexpected<Failure>(entered.error());
    return image;
}

} // namespace alliance::app
