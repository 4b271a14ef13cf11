#pragma once
// The pictures of a feedback, through consent: one small picture of each moment.

#include "app/jobs/JobContext.h"
#include "app/report/FeedbackComposition.h"
#include "app/services/LibraryService.h"
#include "app/services/StillMasks.h"
#include "db/records/Consent.h"

#include <QByteArray>

namespace alliance::app
{

struct FeedbackStill {
    enum class Faces {
        AsTheyAre, // consent asks for nothing
        Covered,
        MayShow // although they were covered: there is no picture
    };
    int width = 0;
    int height = 0;
    QByteArray jpeg;
    Faces faces = Faces::AsTheyAre;
};

struct FeedbackPictures {
    QMap<qint64, FeedbackStill> byFrame;
    QString leftOut; // why there are none, a sentence for the reader; empty: nothing forbids them
    QString covered; // that faces are covered in all of them, the same

    const FeedbackStill* of(const FeedbackMoment& moment) const; // null: none
    // Why this moment has none although others may have one; empty otherwise.
    QString missing(const FeedbackMoment& moment) const;
    FeedbackStill::Faces facesOf(const FeedbackMoment& moment) const;
};

// What is kept open between calls for pictures of one session. One thread at a time.
class FeedbackSources
{
public:
    FeedbackSources();
    ~FeedbackSources();
    FeedbackSources(const FeedbackSources&) = delete;
    FeedbackSources& operator=(const FeedbackSources&) = delete;

private:
    friend class FeedbackStills;
    struct Open;
    std::unique_ptr<Open> m_open; // null: nothing yet
};

struct FeedbackPictureWish {
    int width = 480; // pixels
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
    std::shared_ptr<StillMasks> masks;             // null: pictures whose faces have to be covered are left out
    std::shared_ptr<FeedbackSources> sources = {}; // null: all is opened anew
};

// Of these frames of the session's first recording: from the small copy for scrubbing where it has the frame, else from
// the recording. Frames that cannot be had are missing. Where consent forbids the purpose there are none; where it asks
// for faces to be hidden they are covered (StillMasks.h), which is kept, sealed, beside what else is derived from the
// recording: the first time takes about half a second a picture, and for what is kept nothing is opened. Cancelled
// where `job` is.
Outcome<FeedbackPictures> feedbackPictures(LibraryService& library, const QUuid& session, const QList<qint64>& frames,
                                           const FeedbackPictureWish& wish, const JobContext& job);
QList<qint64> framesOf(const FeedbackComposition& composition); // in order, each once

} // namespace alliance::app
