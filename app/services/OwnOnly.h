#pragma once
// Of which sessions somebody is shown only what they wrote themselves, because their own first pass, or the rating they
// were handed, comes first. For what is asked without a window, which has BlindPass and BlindRating.

#include "app/services/LibraryService.h"

#include <QSet>

namespace alliance::app
{

// Whether the own first pass of the person who works is still to be made: as they chose last, otherwise of trainees.
// Neither what others wrote nor what was measured is shown.
Outcome<bool> ownPassComes(LibraryService& library, const QUuid& session);
Outcome<QSet<QUuid>> ownPassesToCome(LibraryService& library);
// Whether that, or a rating, is not finished; of all sessions that the person may open.
Outcome<bool> showsOwnOnly(LibraryService& library, const QUuid& session);
Outcome<QSet<QUuid>> sessionsOfOwnOnly(LibraryService& library);

// Refused, with words, where the own pass comes first.
Done afterOwnPass(LibraryService& library, const QUuid& session);

} // namespace alliance::app
