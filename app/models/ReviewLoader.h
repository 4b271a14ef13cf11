#pragma once
// Reads what a review needs from a library. Runs in the library's thread, never in the window's.

#include "app/models/ReviewSession.h"

#include <QHash>

namespace alliance::app
{

// What edits change: read again after each.
struct ReviewEdits {
    QList<CandidateItem> candidates;
    QList<db::Note> notes;
    QHash<QUuid, base::MediaTime> offsets;  // of the recordings
    std::optional<ReviewFindings> findings; // nothing: as known; without the turns
};

// Findings that are shown already, to read only what is newer.
struct KnownFindings {
    QUuid run;
    SignalsOnHand onHand;
};
KnownFindings knownFindings(const ReviewFindings& findings);

// What an ingest pass makes for the timeline bit by bit; empty before it began.
struct ReviewDerived {
    std::vector<SpeechTurn> turns;
    std::shared_ptr<const WaveformPeaks> waveform;
};

// The frame index is read from derived/. When it is missing or of another file it is made again from the recording; of
// a session with one camera that is left to the caller (ReviewContent::unlisted).
// Without a recording the session still opens: ReviewContent::recordingFailure says why nothing can be played.
Outcome<ReviewContent> loadReview(LibraryService& library, const QUuid& session);
// The index of the annotated recording, known only now or further than before; its camera is there from then on.
void addIndex(ReviewContent& content, std::shared_ptr<const media::FrameIndex> index);
// Its label, else the file's name.
QString cameraName(const db::Recording& recording);
Outcome<ReviewEdits> loadEdits(LibraryService& library, const QUuid& session, const KnownFindings& known);
Outcome<ReviewDerived> loadDerived(LibraryService& library, const QUuid& session);

// "AB-01 · Session 3", with the label when there is one.
QString sessionTitle(const SessionItem& session);

} // namespace alliance::app
