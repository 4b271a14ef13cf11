#pragma once
// AFT feedback on one session as one self-contained HTML file: no script, no external request. Holds only candidates
// that a reviewer accepted and notes that their visibility allows; private notes never. Pictures are left out where
// consent asks for faces to be hidden.

#include "app/jobs/JobContext.h"
#include "app/report/FeedbackContent.h"
#include "app/report/FeedbackHtml.h"
#include "app/services/LibraryService.h"
#include "db/records/Consent.h"

namespace alliance::app
{

struct FeedbackOptions {
    Audience audience = Audience::Supervision;
    QString preparedBy;   // empty: the library's person
    int stillWidth = 480; // pixels; 0 leaves pictures out
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
};

Outcome<FeedbackContent> gatherFeedback(LibraryService& library, QUuid session, const FeedbackOptions& options,
                                        const JobContext& job);
// Gathers, renders and writes; Refused, with the reason, where consent does not allow the purpose; Unwritable and
// NoSpace name `file`, which is then untouched. The export is audited.
Done writeFeedback(LibraryService& library, QUuid session, const FeedbackOptions& options,
                   const std::filesystem::path& file, const JobContext& job);

} // namespace alliance::app
