#pragma once
// Gathers from the library what feedback on a session can hold. What comes out is a composition of everything that the
// audience may see, by time; compose() makes a feedback of it.

#include "app/report/FeedbackComposition.h"
#include "app/services/LibraryService.h"

namespace alliance::app
{

struct FeedbackMaterial {
    FeedbackComposition all;
    int withheldNotes = 0;   // that the person may read and the audience may not; private ones are not counted
    int withheldMarkers = 0; // likewise
    int ownNotes = 0;        // private ones of the person
    int ownMarkers = 0;      // likewise
};

// A note with this tag is a reply to the feedback: to the moment that it names, or to all of it.
inline const QString kFeedbackReplyTag = QStringLiteral("feedback");

Outcome<FeedbackMaterial> gatherFeedback(LibraryService& library, const QUuid& session, Audience audience);

} // namespace alliance::app
