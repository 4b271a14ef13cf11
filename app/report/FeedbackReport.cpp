#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(FeedbackReport)
}

#include "app/report/FeedbackHtml.h"
#include "app/report/FeedbackMaterial.h"
#include "app/report/FeedbackPdf.h"
#include "app/report/FeedbackReport.h"
#include "app/report/FeedbackService.h"
#include "app/services/ConsentService.h"
#include "app/services/RecordingFiles.h"

#include <QJsonObject>

namespace alliance::app
{
namespace
{

QJsonObject auditDetail(const FeedbackComposition& composition)
{
    return {{QStringLiteral("moments"), composition.moments.size()},
            {QStringLiteral("release"), composition.release},
            {QStringLiteral("audience"),
             composition.audience == Audience::Trainee ? QStringLiteral("trainee") : QStringLiteral("supervision")}};
}

} // namespace

std::optional<FeedbackFormat> feedbackFormat(const std::filesystem::path& file)
{
    const QString ending = pathText(file.extension()).toLower();
    if (ending == QLatin1String(".html") || ending == QLatin1String(".htm"))
        return FeedbackFormat::Html;
    return ending == QLatin1String(".pdf") ? std::optional(FeedbackFormat::Pdf) : std::nullopt;
}

Outcome<FeedbackComposition> feedbackOf(LibraryService& library, const QUuid& session, const FeedbackOptions& options)
{
    FeedbackService service(library);
    const auto state = service.state(session);
    if (!state)
        return tl::unexpected<Failure>(state.error());
    const bool newestOnly = !state->mayCompose && !state->releases.isEmpty();
    if (options.release > 0 || newestOnly)
        return service
            .released(session, options.release > 0 ? options.release : static_cast<int>(state->releases.size()))
            .map([](FeedbackRelease release) { return std::move(release.composition); });
    const auto material = gatherFeedback(library, session, options.audience);
    if (!material)
        return tl::unexpected<Failure>(material.error());
    FeedbackComposition composition = compose(material->all, state->plan);
    if (!options.preparedBy.isEmpty())
        composition.preparedBy = options.preparedBy;
    return composition;
}

Outcome<FeedbackOutcome> readyFeedback(LibraryService& library, const QUuid& session, const FeedbackOptions& options,
                                       const JobContext& job)
{
    auto composition = feedbackOf(library, session, options);
    if (!composition)
        return tl::unexpected<Failure>(composition.error());
    const FeedbackPictureWish wish{options.stillWidth, options.purpose, std::make_shared<StillMasks>(options.models)};
    auto pictures = feedbackPictures(library, session, framesOf(*composition), wish, job);
    if (!pictures)
        return tl::unexpected<Failure>(pictures.error());
    return FeedbackOutcome{std::move(*composition), std::move(*pictures)};
}

QByteArray renderFeedback(const FeedbackOutcome& feedback, FeedbackFormat format, Paper paper)
{
    return format == FeedbackFormat::Html ? renderFeedback(feedback.composition, feedback.pictures).toUtf8()
                                          : feedbackPdf(feedback.composition, feedback.pictures, paper);
}

Done writeFeedback(LibraryService& library, const QUuid& session, const FeedbackOptions& options,
                   const std::filesystem::path& file, const JobContext& job)
{
    const auto format = feedbackFormat(file);
    if (!format)
        return failed(
            base::ErrorCategory::Invalid, "format", Subject::Argument,
            tr("“%1”: feedback is written as HTML or PDF; let the name end in .html or .pdf.").arg(pathText(file)));
    ConsentService consent(library);
    const auto verdict = consent.requireExport(options.purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    const auto feedback = readyFeedback(library, session, options, job);
    if (!feedback)
        return tl::unexpected<Failure>(feedback.error());
    const QByteArray bytes = renderFeedback(*feedback, *format, options.paper);
    // Pictures take their time: it may have been withdrawn, or asks for more to be hidden.
    const auto now = consent.requireExport(options.purpose, session);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    if (now->faceMask != verdict->faceMask || now->maskedPeople != verdict->maskedPeople)
        return failed(base::ErrorCategory::Refused, "consent", Subject::Argument,
                      tr("The consent was changed while the feedback was written. Write it again."));
    if (Done written = writeBytes(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        !written)
        return written;
    const Done audited = consent.recordExport(QStringLiteral("report.exported"), session, options.purpose, *verdict,
                                              auditDetail(feedback->composition));
    job.progress(1.0, tr("Feedback written"));
    return audited;
}

Done allowPrint(LibraryService& library, const QUuid& session, const FeedbackComposition& feedback)
{
    ConsentService consent(library);
    const db::ConsentPurpose purpose = FeedbackOptions().purpose;
    const auto verdict = consent.requireExport(purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    return consent.recordExport(QStringLiteral("report.printed"), session, purpose, *verdict, auditDetail(feedback));
}

} // namespace alliance::app
