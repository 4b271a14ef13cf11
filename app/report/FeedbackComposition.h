#pragma once
// Everything that a feedback says, in the words in which it says it: a value, independent of the library it was
// gathered from, that can be kept as JSON. Pictures are not part of it: they are named by their frames and come,
// through consent, when it is shown.

#include "db/records/Note.h"
#include "media/base/MediaTime.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace alliance::app
{

enum class Audience {
    Supervision, // what author and supervisor may see, and all that is released
    Trainee,     // only what is released to the trainee or to the collection
};

bool allowedFor(Audience audience, db::Visibility visibility); // private notes: never

// A code of the vocabulary as it read then.
struct FeedbackTerm {
    QString code;
    QString label;
    friend bool operator==(const FeedbackTerm&, const FeedbackTerm&) = default;
};

struct FeedbackPlace {
    base::TimeRange range; // start == end: a moment
    qint64 frame = 0;      // at range.start, of the recording that is measured
    friend bool operator==(const FeedbackPlace&, const FeedbackPlace&) = default;
};

struct FeedbackReply {
    QString author; // may be empty: not known to the reader
    QString text;
    QDateTime written;
    QUuid id = {}; // of the note; null in what an earlier version of the program kept
    friend bool operator==(const FeedbackReply&, const FeedbackReply&) = default;
};

struct FeedbackNote {
    QUuid id;
    QString author; // empty: whoever prepared the feedback
    FeedbackTerm kind;
    QString text;
    QList<FeedbackTerm> principles;
    FeedbackTerm stage; // empty code: none
    std::optional<FeedbackPlace> place;
    QList<FeedbackReply> replies; // in the order of writing
    friend bool operator==(const FeedbackNote&, const FeedbackNote&) = default;
};

struct FeedbackFact {
    QString time; // "12:34", may be empty
    QString text; // what was measured, in plain words
    friend bool operator==(const FeedbackFact&, const FeedbackFact&) = default;
};

// A marker in words: what a person coded.
struct FeedbackCode {
    QString text; // "Withdrawal: falls silent · significance 4 of 5 · R5 acknowledges own contribution"
    QString comment;
    friend bool operator==(const FeedbackCode&, const FeedbackCode&) = default;
};

struct FeedbackMoment {
    enum class Kind { Candidate, Marker, Note };

    QString key; // "candidate:ID": names it in a plan
    Kind kind = Kind::Note;
    QUuid id;
    std::optional<FeedbackPlace> place; // none: a note on the session as a whole
    qint64 stillFrame = -1;             // none: -1
    QString title;                      // "Looked away, changed posture"; of a note its kind
    QString person;                     // "Patient"; empty for a note
    QString origin;                     // "measured candidate, accepted by a reviewer"; empty for a note
    QList<FeedbackFact> facts;
    QList<FeedbackCode> codes;
    QString reason;  // why a reviewer accepted it
    QString comment; // written for this feedback
    QList<FeedbackNote> notes;
    QList<FeedbackReply> replies; // to the moment itself
    friend bool operator==(const FeedbackMoment&, const FeedbackMoment&) = default;
};

// A stage of resolution as it was passed through, in order of time.
struct FeedbackStage {
    FeedbackTerm stage;
    FeedbackPlace place;
    int visit = 1; // 2: the stage came back
    QString comment;
    friend bool operator==(const FeedbackStage&, const FeedbackStage&) = default;
};

struct FeedbackCoverage {
    QString person;     // in words
    double overall = 0; // 0..1 of the recording with a usable face or body
    double gaze = 0;    // 0..1 where looking away could be told
    double body = 0;    // 0..1 where a posture shift could be told
    QString whyNot;     // in words; may be empty
    friend bool operator==(const FeedbackCoverage&, const FeedbackCoverage&) = default;
};

struct FeedbackComposition {
    // Of the session.
    QString caseCode;
    int sessionNumber = 0;
    QString sessionLabel;
    QDate heldOn;
    base::MediaTime length;
    QString contentHash; // of the recording that times count on

    // Of the feedback.
    QString preparedBy;
    QDateTime preparedAt;
    Audience audience = Audience::Supervision;
    int release = 0; // 0: not released
    QString introduction;
    QList<FeedbackMoment> moments; // in the order in which they are told
    QList<FeedbackStage> stages;
    QList<FeedbackReply> replies; // to the feedback as a whole
    QString closing;              // what to try next

    // Of the measurement.
    bool measured = false;
    QList<base::TimeRange> cannotTell;
    QList<FeedbackCoverage> coverage; // empty when nobody was seen
    QStringList remarks;              // what to know of the recording before trusting a number
    int candidatesUndecided = 0;
    QString measuredWith; // versions, for the foot

    QString title() const;             // label, or "Session 3"
    QList<FeedbackNote> notes() const; // of all moments, by time
    friend bool operator==(const FeedbackComposition&, const FeedbackComposition&) = default;
};

// What a supervisor chose and wrote. Keys are those of moments and, to leave out a note of a moment, "note:ID";
// "stages" for the stages of resolution.
struct FeedbackPlan {
    QString introduction;
    QString closing;
    QStringList order; // keys; moments that are not named come by time
    QStringList leftOut;
    QMap<QString, QString> comments;
    bool pictures = true;
    friend bool operator==(const FeedbackPlan&, const FeedbackPlan&) = default;
};

inline const QString kStagesKey = QStringLiteral("stages");
QString noteKey(const QUuid& note);

// `all` with what the plan leaves in, in its order, with its texts. Pure.
FeedbackComposition compose(const FeedbackComposition& all, const FeedbackPlan& plan);
// The one text that differs: "introduction", "closing", "comment:KEY"; empty: none, several, or something that is
// chosen and not written.
QString writtenField(const FeedbackPlan& before, const FeedbackPlan& after);
// Two plans that were made from the same one, together: what one of them changed is as it has it; of a text that both
// changed both stand, `theirs` first, or the longer one where it begins with the other; what either left out or put
// back since is so; of another choice that both made, that of `mine`. Pure.
FeedbackPlan joinedPlan(const FeedbackPlan& base, const FeedbackPlan& mine, const FeedbackPlan& theirs);
// The moments in the plan's order, those that are left out too: what there is to choose from.
QList<FeedbackMoment> inOrder(const QList<FeedbackMoment>& moments, const QStringList& order);

// Adds to what was released the replies that came since, each where it belongs. Nothing else changes.
void addReplies(FeedbackComposition& released, const FeedbackComposition& now);

QJsonObject toJson(const FeedbackComposition& composition);
QJsonObject toJson(const FeedbackPlan& plan);
// What is missing or of another type is as in an empty one.
FeedbackComposition compositionFromJson(const QJsonObject& json);
FeedbackPlan planFromJson(const QJsonObject& json);

} // namespace alliance::app
