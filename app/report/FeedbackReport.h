#pragma once
// AFT feedback on one session as one self-contained HTML file: no script, no external request. Holds only candidates
// that a reviewer accepted and notes that their visibility allows.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"

#include <QByteArray>

namespace alliance::app
{

enum class Audience { SupervisorCopy, Trainee }; // Trainee: only what is released to the trainee or to the collection

struct FeedbackOptions {
    Audience audience = Audience::SupervisorCopy;
    QString preparedBy;   // empty: the library's person
    int stillWidth = 480; // pixels; 0 leaves pictures out
};

struct FeedbackStill {
    qint64 frame = 0;
    QByteArray jpeg;
};

struct FeedbackMoment {
    CandidateItem candidate;
    std::optional<FeedbackStill> still;
};

struct FeedbackNote {
    db::Note note;
    std::optional<FeedbackStill> still;
};

// Everything the page says, gathered; rendering is pure.
struct FeedbackContent {
    SessionItem session;
    QString preparedBy;
    QDateTime preparedAt;
    Audience audience = Audience::SupervisorCopy;
    QList<FeedbackMoment> moments; // accepted, in order of time
    QList<FeedbackNote> notes;     // allowed, in order of time
    QList<vision::Behaviour> cannotTell;
    QList<std::pair<QString, double>> coverage; // person, 0..1 of the frames in which the face could be followed
    QString measuredWith;                       // versions, for the foot
    QList<db::Term> kinds;
    QList<db::Term> principles;
    QList<db::Term> stages;
};

Outcome<FeedbackContent> gatherFeedback(LibraryService& library, QUuid session, const FeedbackOptions& options,
                                        const JobContext& job);
QString renderFeedback(const FeedbackContent& content);
// Gathers, renders and writes; Unwritable and NoSpace name `file`, which is then untouched.
Done writeFeedback(LibraryService& library, QUuid session, const FeedbackOptions& options,
                   const std::filesystem::path& file, const JobContext& job);

} // namespace alliance::app
