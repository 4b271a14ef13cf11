#pragma once
// Everything that the feedback says, gathered; rendering it is pure.

#include "app/services/LibraryTypes.h"
#include "db/records/Note.h"
#include "db/records/VocabularyPack.h"

#include <QByteArray>
#include <QList>

namespace alliance::app
{

enum class Audience {
    Supervision, // what author and supervisor may see, and all that is released
    Trainee,     // only what is released to the trainee or to the collection
};

struct FeedbackStill {
    qint64 frame = 0;
    int width = 0;
    int height = 0;
    QByteArray jpeg;
};

struct FeedbackNote {
    db::Note note;
    std::optional<FeedbackStill> still;
};

struct FeedbackMoment {
    CandidateItem candidate;
    std::optional<FeedbackStill> still;
    QList<FeedbackNote> notes; // on this candidate
};

struct FeedbackCoverage {
    QString person;     // as CandidateItem::personName
    double overall = 0; // 0..1 of the recording with a usable face or body
    double gaze = 0;    // 0..1 where looking away could be told
    double cannotTellS = 0;
    double body = 0;  // 0..1 where a posture shift could be told
    QString whyNot{}; // in words; may be empty
};

struct FeedbackContent {
    SessionItem session;
    QString preparedBy;
    QDateTime preparedAt;
    Audience audience = Audience::Supervision;
    QList<FeedbackMoment> moments; // accepted, in order of time
    QList<FeedbackNote> notes;     // those on no accepted candidate, in order of time
    QList<vision::Behaviour> cannotTell;
    QList<FeedbackCoverage> coverage; // empty when the session was not measured or nobody was seen
    bool measured = false;
    QStringList remarks; // what to know of the recording before trusting a number
    int candidatesUndecided = 0;
    QString measuredWith; // versions, for the foot
    QList<db::Term> kinds;
    QList<db::Term> principles;
    QList<db::Term> stages;
};

bool allowedFor(Audience audience, db::Visibility visibility);

} // namespace alliance::app
