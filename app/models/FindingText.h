#pragma once
// Measured behaviour in plain words. Says what was seen, never what it might mean.

#include "app/services/LibraryTypes.h"

#include <QString>

namespace alliance::app
{

QString behaviourName(vision::BehaviourKind kind);        // "Gaze aversion"
QString directionText(const std::string& direction);      // "down and to the left"; empty for none
QString behaviourText(const vision::Behaviour& seen);     // "Gaze aversion, down, 6.2 s"
QString candidateSummary(const CandidateItem& candidate); // "Gaze aversion and posture shift"
QString personText(const QString& name);                  // "Left", "Patient"; "Somebody" when empty

} // namespace alliance::app
