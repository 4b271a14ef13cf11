#pragma once
// The pictures of a feedback, through consent: one small picture of each moment.

#include "app/jobs/JobContext.h"
#include "app/report/FeedbackComposition.h"
#include "app/services/LibraryService.h"
#include "db/records/Consent.h"

#include <QByteArray>

namespace alliance::app
{

struct FeedbackStill {
    int width = 0;
    int height = 0;
    QByteArray jpeg;
};

struct FeedbackPictures {
    QMap<qint64, FeedbackStill> byFrame;
    QString leftOut; // why there are none, a sentence for the reader; empty: nothing forbids them

    const FeedbackStill* of(const FeedbackMoment& moment) const; // null: none
};

// Of these frames of the session's first recording, `width` pixels wide: from the small copy for scrubbing where it has
// the frame, else from the recording. Frames that cannot be had are missing. Where consent asks for faces to be hidden,
// or forbids `purpose`, there are none. Cancelled where `job` is.
Outcome<FeedbackPictures> feedbackPictures(LibraryService& library, const QUuid& session, const QList<qint64>& frames,
                                           int width, db::ConsentPurpose purpose, const JobContext& job);
QList<qint64> framesOf(const FeedbackComposition& composition); // in order, each once

} // namespace alliance::app
