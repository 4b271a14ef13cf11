#pragma once
// Two people's codes of one recording beside each other: what belongs together, and where they differ. Pure functions;
// markers and stages are matched as events are for agreement (AgreementUnits.h), ratings by segment and code, decisions
// by candidate.

#include "app/services/PersonalDecisions.h"
#include "db/records/Marker.h"
#include "db/records/Passage.h"
#include "db/records/Rating.h"
#include "db/records/Settlement.h"

#include <QList>

#include <array>
#include <optional>

namespace alliance::app
{

enum class ComparedKind { Marker, Stage, Rating, Decision };

struct ComparedSide {
    QUuid record; // of a decision the candidate
    int version = 0;
    db::Moment moment;
    db::Visibility visibility = db::Visibility::Private;
    QString code;                // type of marker, stage, code of the rating, or "accepted", "rejected"
    QString subtype;             // of a marker; may be empty
    int value = 0;               // significance of a marker (0: not rated), or the rating
    QString comment;             // of a decision its reason
    QStringList strategies = {}; // of a marker: codes, sorted
    QStringList tags = {};       // likewise, as written, sorted
};

enum class Differs { OnlyFirst, OnlySecond, Code, Subtype, Value, Strategies, Tags, Extent };

struct Comparison {
    ComparedKind kind = ComparedKind::Marker;
    QString item;                      // code of the rating, id of the candidate; empty for others
    std::optional<ComparedSide> first; // one of them at least
    std::optional<ComparedSide> second;
    std::optional<db::Moment> measured;    // of a candidate, whatever edges people set
    QList<Differs> differs;                // empty: agreed
    std::optional<db::Settlement> settled; // the newest that is about it
    bool changedSince = false;             // a code was changed after it was settled: it is open again

    bool isAgreed() const { return differs.isEmpty(); }
    bool isSettled() const { return settled && !changedSince; }
    bool isOpen() const { return !isAgreed() && !isSettled(); }
    base::TimeRange where() const; // of both
    const ComparedSide& shown() const { return first ? *first : *second; }
};

// What one person coded.
struct CoderWork {
    QUuid person;
    QList<db::Marker> markers;
    QList<db::Passage> passages;
    QList<db::Rating> ratings;
    QList<PersonalDecision> decisions;

    int codes() const { return static_cast<int>(markers.size() + passages.size() + ratings.size() + decisions.size()); }
};

// By time. Starts that are up to `toleranceS` apart belong together; an extent differs where the ends are further apart
// than that. Of two who accepted, the edges; who decided nothing at all has not walked the queue and differs nowhere.
QList<Comparison> compareWork(const CoderWork& first, const CoderWork& second, double toleranceS);

// Finds to each row what was settled about it, also where the people stood the other way round.
void joinSettlements(QList<Comparison>& rows, const QUuid& first, const QUuid& second,
                     const QList<db::Settlement>& settlements);

struct ComparisonCounts {
    int agreed = 0;
    int open = 0;
    int settled = 0;

    int all() const { return agreed + open + settled; }
};
ComparisonCounts countsOf(const QList<Comparison>& rows);

} // namespace alliance::app
