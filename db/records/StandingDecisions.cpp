#include "db/records/StandingDecisions.h"

#include <QHash>

#include <tuple>

namespace alliance::db
{
namespace
{

using Standing = QHash<QUuid, qsizetype>; // of a person: place of the version

auto contentOf(const Decision& decision)
{
    return std::tie(decision.state, decision.reason, decision.adjusted);
}

// Who stood by what at the time to which the version at `place` went back or on; the one before it was left by that.
Standing thenOf(const QList<Decision>& versions, const QList<Standing>& after, qsizetype place)
{
    for (qsizetype earlier = place - 2; earlier >= 0; --earlier)
        if (contentOf(versions[earlier]) == contentOf(versions[place]))
            return after[earlier];
    return {};
}

} // namespace

QList<Decision> standingDecisions(const QList<Decision>& versions, const QSet<QUuid>& restored)
{
    QList<Standing> after;
    QList<QUuid> people;
    for (qsizetype place = 0; place < versions.size(); ++place) {
        const QUuid& author = versions[place].author;
        Standing now = after.isEmpty() ? Standing() : after.back();
        if (!restored.contains(versions[place].id)) {
            now.insert(author, place);
        } else {
            const Standing then = thenOf(versions, after, place);
            now.remove(author);
            if (then.contains(author))
                now.insert(author, then.value(author));
        }
        after.append(now);
        if (!people.contains(author))
            people.append(author);
    }
    QList<Decision> standing;
    for (const QUuid& person : people) {
        const qsizetype place = after.back().value(person, -1);
        if (place >= 0 && versions[place].state != DecisionState::Undecided)
            standing.append(versions[place]);
    }
    return standing;
}

} // namespace alliance::db
