#pragma once
// In which order candidates are shown, and those that wait for an answer are walked.

#include "app/services/LibraryTypes.h"

#include <functional>

namespace alliance::app
{

// The next row after `row` (-1: from the start), round to the start, of a candidate that nobody has answered; where
// there is none, of one that was left as unsure. Never `row` itself nor one of `passed`. -1: none.
int nextToReview(const QList<CandidateItem>& all, int row, const QList<QUuid>& passed = {});

// As the session has them: those with a number first, by it.
QList<CandidateItem> inOrder(QList<CandidateItem> all, const std::function<int(const CandidateItem&)>& rank);

} // namespace alliance::app
