#pragma once
// A moment that the program proposes from measured behaviour, and what people decided about it.

#include "db/records/Moment.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace alliance::db
{

enum class CandidateSource {
    Measured,
    Reviewer, // a missed moment that a person added
};

enum class DecisionState { Undecided, Accepted, Rejected };

struct CandidateDraft {
    QUuid id; // measured: UUID v5 of hash and content; null lets the repository make one
    Moment moment;
    int track = -1;          // person of the measurement; -1 is nobody in particular
    int rank = 0;            // 1 is first; 0 for those added by a reviewer
    double confidence = 0.0; // 0 to 1
    QJsonArray behaviours;   // as in candidates.json, whole objects; sealed
    QStringList reasons;     // sealed
};

struct DecisionDraft {
    DecisionState state = DecisionState::Undecided;
    QString reason;                 // sealed; needed for Rejected
    std::optional<Moment> adjusted; // the range that the reviewer set instead of the measured one
};

// One version of the decision about a candidate. Versions count from 1 and are never changed.
struct Decision {
    QUuid id;
    QUuid candidateId;
    int version = 0;
    DecisionState state = DecisionState::Undecided;
    QString reason;
    std::optional<Moment> adjusted;
    QUuid author;
    QDateTime at; // UTC
};

struct Candidate {
    QUuid id;
    QUuid sessionId;
    CandidateSource source = CandidateSource::Measured;
    Moment moment; // as measured by the latest measurement that proposed it
    int track = -1;
    int rank = 0;
    double confidence = 0.0;
    QJsonArray behaviours;
    QStringList reasons;
    bool current = true;    // false: an earlier measurement proposed it and the latest one does not
    bool withdrawn = false; // of a reviewer's: taken back
    Decision decision;      // the latest; version 0 and Undecided when there is none
    QDateTime created;      // UTC

    const Moment& where() const { return decision.adjusted ? *decision.adjusted : moment; }
};

// One measuring of a recording.
struct MeasurementRun {
    QUuid id;
    QUuid recordingId;
    QJsonObject versions; // of program, models, definitions
    QJsonObject settings; // the numbers of the definitions
    QJsonObject summary;  // coverage, people; sealed
    QDateTime created;
};

} // namespace alliance::db
