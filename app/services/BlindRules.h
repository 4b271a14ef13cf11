#pragma once
// Whose codes of a session are shown to others yet: those of a guest rater are nobody else's until the rating is
// finished, and a guest rater sees none of others before. Reading is enforced by keys (db/core/ContentKeys.h); this
// keeps what keys would let a supervisor see out of comparisons.

#include "app/services/LibraryService.h"

#include <QSet>

namespace alliance::app
{

// Authors whose codes are left out for the person who works. Refused, with words: that person rates the session blind
// and has not finished.
Outcome<QSet<QUuid>> hiddenCoders(LibraryService& library, const QUuid& session);

// Whether the person who works was handed the session to rate and has not finished.
Outcome<bool> ratesBlind(LibraryService& library, const QUuid& session);
// What is said to them when they ask for more: Refused.
Failure blindFailure();

} // namespace alliance::app
