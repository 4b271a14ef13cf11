#pragma once
// The step of a decision that stands as it did while the candidate's moment was made another one.

#include "app/services/EditStep.h"

namespace alliance::app
{

inline const QString kAdjusted = QStringLiteral("adjusted"); // in the body of a step, as stored

inline QJsonObject adjustmentBody(db::DecisionState state, const QString& reason)
{
    QJsonObject body = decisionBody(state, reason);
    body.insert(kAdjusted, true);
    return body;
}

} // namespace alliance::app
