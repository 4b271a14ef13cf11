#pragma once
// What could have misled a measurement, in sentences: the codes of vision::Behaviour::caveats with the numbers that
// were measured. The same sentences stand in candidates.json (English) and in the window (translated).

#include "vision/candidates/Findings.h"

#include <QList>
#include <QStringList>

namespace alliance::app
{

// Translated, the weightiest first, each once. A code without words says nothing.
QStringList cautionsOf(const QList<vision::Behaviour>& behaviours);

// Fills vision::Candidate::cautions of every candidate from its behaviours.
void wordCautions(vision::Findings& findings);

} // namespace alliance::app
