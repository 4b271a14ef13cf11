#pragma once
// A candidate in plain words: what was measured, what may have misled the measurement. Never what it means.

#include "app/services/LibraryTypes.h"
#include "app/timeline/TimelineData.h"

#include <QString>
#include <QStringList>

namespace alliance::app
{

class CodingSession;

CandidateState stateOf(const CandidateItem& item);
QString givenReason(const CandidateItem& item); // a person's words on the decision; may be empty
// Who decided, where that is somebody else than who works; empty: nobody else, or nobody is named yet (null `coding`).
QString deciderName(const CandidateItem& item, const CodingSession* coding);

// "Left", "Patient", or empty: the person as the timeline names them.
QString personWord(const CandidateItem& item);

// "Looked down, 6.2 s", "Moved back, 0.32 shoulder widths", "Kept still, 24 s".
QString behaviourSummary(const vision::Behaviour& behaviour);
// The cues of a candidate in one line.
QString candidateSummary(const CandidateItem& item);

struct MeasuredNumber {
    QString name;  // "Head away from usual direction"
    QString value; // "34°"
};
// Everything that was measured of one behaviour, as a person reads it.
QList<MeasuredNumber> measuredNumbers(const vision::Behaviour& behaviour);

// What often looks the same to a camera, for the behaviours of this candidate.
QStringList possibleMistakes(const CandidateItem& item);

// Reasons for setting a candidate aside, in the order in which keys 1 to 9 choose them.
QStringList rejectionReasons();

} // namespace alliance::app
