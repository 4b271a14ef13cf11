#pragma once
// Two people's codes of a session in the library beside each other, what was settled of it, and their agreement before
// and after. Codes that may not be seen yet are left out (BlindRules.h).

#include "app/services/AgreementService.h"
#include "app/services/Comparison.h"

namespace alliance::app
{

struct CoderItem {
    QUuid id;
    QString name; // may be empty
    int codes = 0;
};

// Who coded the session, as far as it may be seen: the person who works first, then by name. Refused: see BlindRules.h.
Outcome<QList<CoderItem>> codersOf(LibraryService& library, const QUuid& session);

struct ComparisonReport {
    std::array<QUuid, 2> people;
    std::array<QString, 2> names;
    QList<Comparison> rows; // by time
    ComparisonCounts counts;
    PairAgreement before; // of the markers, as they were coded
    PairAgreement after;  // with what was settled in the place of both
    double toleranceS = 2.0;
};

// On the session's first recording. Invalid: one of them coded nothing that may be seen, or both are the same.
Outcome<ComparisonReport> compareCoders(LibraryService& library, const QUuid& session, const QUuid& first,
                                        const QUuid& second, double toleranceS);

} // namespace alliance::app
