#pragma once
// What the decisions of one session say so far, in plain words. Pure.

#include "app/services/LibraryTypes.h"

namespace alliance::app
{

// "Of 7 decided, 5 were kept (71 %). 1 moment was added that had been missed." Empty before the first decision.
QString runningWords(const QList<CandidateItem>& candidates);

} // namespace alliance::app
