#include "app/services/PersonalDecisions.h"

#include "app/services/IdText.h"
#include "db/records/StandingDecisions.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

base::Result<db::RestoredDecisions> restoredDecisions(db::Library& library, const QUuid& session)
{
    return library.audit().listOfSession(session).map(
        [](const QList<db::AuditEvent>& events) { return db::restoredDecisions(events); });
}

base::Result<QList<PersonalDecision>> decisionsAbout(db::Library& library, const db::Candidate& candidate,
                                                     const db::RestoredDecisions& restored)
{
    const auto versions = library.candidates().decisions(candidate.id);
    if (!versions)
        return tl::unexpected(versions.error());
    QList<PersonalDecision> all;
    for (const db::Decision& one : db::standingDecisions(*versions, restored))
        all.append({candidate.id, one.version, one.state, one.reason, one.author,
                    one.adjusted.value_or(candidate.moment), candidate.moment});
    return all;
}

} // namespace

Outcome<QList<PersonalDecision>> personalDecisions(LibraryService& library, const QUuid& session)
{
    db::Library& database = library.database();
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(library.failure(error, Subject::Session, idText(session)));
    };
    const auto candidates = database.candidates().listOfSession(session);
    if (!candidates)
        return fail(candidates.error());
    const auto restored = restoredDecisions(database, session);
    if (!restored)
        return fail(restored.error());
    QList<PersonalDecision> all;
    for (const db::Candidate& candidate : *candidates) {
        const auto its = decisionsAbout(database, candidate, *restored);
        if (!its)
            return fail(its.error());
        all.append(*its);
    }
    std::stable_sort(all.begin(), all.end(), [](const PersonalDecision& a, const PersonalDecision& b) {
        return a.measured.range.start < b.measured.range.start;
    });
    return all;
}

std::optional<PersonalDecision> personalDecision(LibraryService& library, const QUuid& candidate, const QUuid& person)
{
    db::Library& database = library.database();
    const auto its = database.candidates().get(candidate);
    if (!its || its->withdrawn)
        return std::nullopt;
    const auto restored = restoredDecisions(database, its->sessionId);
    if (!restored)
        return std::nullopt;
    const auto all = decisionsAbout(database, *its, *restored);
    for (const PersonalDecision& one : all.value_or(QList<PersonalDecision>())) {
        if (one.author == person)
            return one;
    }
    return std::nullopt;
}

} // namespace alliance::app
