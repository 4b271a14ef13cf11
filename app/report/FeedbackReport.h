#pragma once
// AFT feedback on one session as a file: one self-contained HTML page (no script, no external request) or a PDF. Holds
// only what a person accepted, coded or wrote and its visibility allows; private notes never. Where consent asks for
// faces to be hidden they are covered in pictures, and pictures on which one might still show are left out.

#include "app/jobs/JobContext.h"
#include "app/report/FeedbackComposition.h"
#include "app/report/FeedbackPictures.h"
#include "app/report/Paper.h"
#include "app/services/LibraryService.h"
#include "db/records/Consent.h"

namespace alliance::app
{

struct FeedbackOptions {
    Audience audience = Audience::Supervision;
    int release = 0;      // number of a released version; 0: as it is now
    QString preparedBy;   // empty: the library's person
    int stillWidth = 480; // pixels; 0 leaves pictures out
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
    Paper paper = Paper::A4;      // of a PDF
    std::filesystem::path models; // folder of the networks that find faces, where they have to be covered
};

enum class FeedbackFormat { Html, Pdf };
// By the ending of the name; nothing for another one.
std::optional<FeedbackFormat> feedbackFormat(const std::filesystem::path& file);

struct FeedbackOutcome {
    FeedbackComposition composition;
    FeedbackPictures pictures;
};

// A release, or what was chosen so far with the plan where this person may read it. Somebody who does not write
// feedback gets the newest release where there is one.
Outcome<FeedbackComposition> feedbackOf(LibraryService& library, const QUuid& session, const FeedbackOptions& options);
// With its pictures.
Outcome<FeedbackOutcome> readyFeedback(LibraryService& library, const QUuid& session, const FeedbackOptions& options,
                                       const JobContext& job);
// Gathers, renders and writes; Refused, with the reason, where consent does not allow the purpose; Unwritable and
// NoSpace name `file`, which is then untouched; Invalid: another ending than .html, .htm, .pdf. The export is audited.
// A PDF needs a QGuiApplication.
Done writeFeedback(LibraryService& library, const QUuid& session, const FeedbackOptions& options,
                   const std::filesystem::path& file, const JobContext& job);
// Before `feedback` leaves on paper: Refused where consent does not allow it; what is printed is audited.
Done allowPrint(LibraryService& library, const QUuid& session, const FeedbackComposition& feedback);
// The bytes of the file.
QByteArray renderFeedback(const FeedbackOutcome& feedback, FeedbackFormat format, Paper paper);

} // namespace alliance::app
