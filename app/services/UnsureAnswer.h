#pragma once
// "Unsure": somebody looked at a candidate and left it for later. It is kept as the reason of an undecided decision, so
// that versions, undo, other measurements and packages carry it. What nobody answered, and what was taken back, has
// none.

#include "db/records/Candidate.h"

namespace alliance::app
{

inline const QString kUnsureAnswer = QStringLiteral("unsure");

inline bool isUnsure(db::DecisionState state, const QString& reason)
{
    return state == db::DecisionState::Undecided && reason == kUnsureAnswer;
}

inline bool isUnsure(const db::Decision& decision)
{
    return isUnsure(decision.state, decision.reason);
}

} // namespace alliance::app
