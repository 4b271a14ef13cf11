#pragma once
// One session as a row of the course of a case or of a trainee: what people coded, counted. Candidates of the
// measurement count only where somebody accepted them, and nothing here is a score of anybody. Pure.

#include "db/records/Candidate.h"
#include "db/records/Marker.h"
#include "db/records/Note.h"
#include "db/records/Passage.h"
#include "db/records/Rating.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace alliance::app
{

// Fewer values have no median: it would be one of them, or the middle of two, and sound like more.
inline constexpr qsizetype kLeastForMedian = 3;
// Of fewer sessions nothing is said about a direction.
inline constexpr qsizetype kLeastForDirection = 5;

struct DecidedCandidate {
    db::Candidate record;
    QList<db::Decision> decisions; // oldest first
};

// What the person who asks may read of one session.
struct CourseRecords {
    QSet<QUuid> trainees; // of this session; empty: nobody is
    // Whether all is there that a supervisor of the session would read of the trainee's notes and of what was released
    // to them. Otherwise nobody can tell what was noticed.
    bool traineeReadable = true;
    QHash<QUuid, base::MediaTime> offsets; // where recordings start on the clock of the session; 0 when missing
    // Of each that is not removed, the versions that may be read, oldest first; none is empty.
    QList<QList<db::Marker>> markers;
    QList<QList<db::Note>> notes;
    QList<DecidedCandidate> candidates;
    QList<db::Passage> passages;
    QList<db::Rating> ratings;
};

// The middle value, or the mean of the two in the middle (R's median()); nothing for fewer than kLeastForMedian.
std::optional<double> courseMedian(const QList<double>& values);

// From the start of each moment with a marker to the first metacommunication that was made at or after it.
struct MetacommunicationTimes {
    QList<double> seconds; // ascending
    int untimed = 0;       // moments whose marker names such a strategy, but nothing says when it was
    int none = 0;          // moments without any

    qsizetype moments() const { return seconds.size() + untimed + none; }
    friend bool operator==(const MetacommunicationTimes&, const MetacommunicationTimes&) = default;
};

// How one person coded the way through the stages, in the order as it went.
struct StagePath {
    QUuid author;
    QStringList steps; // codes; the same stage twice in a row is one step

    QStringList reached() const;   // each once, by code
    QStringList revisited() const; // those that were left and come again, each once, by code
    int loops() const;             // steps back to an earlier stage
    friend bool operator==(const StagePath&, const StagePath&) = default;
};

// What one person gave in a session.
struct RatedCode {
    QUuid author;
    QString code;
    QList<double> values; // of the segments, ascending
    friend bool operator==(const RatedCode&, const RatedCode&) = default;
};

enum class NoticedBy { Known, NobodyIsTrainee, NotReadable };

struct CourseFigures {
    // Markers of withdrawal, confrontation or both by others than the trainee, and candidates that others accepted;
    // what begins within kSameMomentS counts once.
    int confirmed = 0;
    NoticedBy noticedBy = NoticedBy::Known;
    // Of these, where the trainee had a marker or a note before anything about the moment that others wrote or decided
    // could be read by the trainee. What the trainee wrote from a candidate is not unaided. 0 unless known.
    int noticed = 0;
    MetacommunicationTimes times;
    QList<StagePath> stages;  // one for each person who coded any, by the first stage
    QList<RatedCode> ratings; // by code, then by person

    bool isEmpty() const { return confirmed == 0 && stages.isEmpty() && ratings.isEmpty(); }
};

CourseFigures courseFigures(const CourseRecords& records);

} // namespace alliance::app
