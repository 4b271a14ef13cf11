#pragma once
// What a trainee marked in the own session beside what others released: moments that both marked, that only one of them
// did. Matched as agreement is counted (AgreementUnits). Pure.

#include "db/records/Marker.h"
#include "db/records/Note.h"

#include <QList>

namespace alliance::app
{

// Starts of what is about the same moment lie at most so far apart: somebody who stops a tape needs a while to do it.
inline constexpr double kSameMomentS = 5.0;

// What one side wrote about one moment.
struct MarkedMoment {
    db::Moment moment; // of the first of them
    QList<db::Marker> markers;
    QList<db::Note> notes;
    bool isEmpty() const { return markers.isEmpty() && notes.isEmpty(); }
};

struct ComparedMoment {
    MarkedMoment mine;
    MarkedMoment theirs;

    enum class Side { Both, OnlyMine, OnlyTheirs };
    Side side() const;
    const db::Moment& moment() const; // the earlier one of both
};

// By time. Notes on the session as a whole are about no moment. An answer belongs to the moment of the note that it
// answers, whoever wrote that one.
QList<ComparedMoment> compareMoments(const QUuid& person, const QList<db::Marker>& markers,
                                     const QList<db::Note>& notes, double apartS = kSameMomentS);

} // namespace alliance::app
