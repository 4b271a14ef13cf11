#include "db/records/StandingDecisions.h"

#include <QJsonArray>

#include <tuple>

namespace alliance::db
{
namespace
{

const QString kVersion = QStringLiteral("version");
const QString kBy = QStringLiteral("by"); // the version; as "version" it would be the row that the event is about
const QString kTakenBack = QStringLiteral("taken_back");
const QString kPutBack = QStringLiteral("put_back");

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

// Whoever made the versions among `ids` stands by what they stood by before.
void takeBack(const QSet<QUuid>& ids, const QList<Decision>& versions, const QList<Standing>& after, Standing& now)
{
    for (qsizetype place = after.size() - 1; place >= 0; --place) {
        const QUuid& author = versions[place].author;
        if (!ids.contains(versions[place].id) || now.value(author, -1) != place)
            continue;
        const qsizetype before = place > 0 ? after[place - 1].value(author, -1) : -1;
        if (before < 0)
            now.remove(author);
        else
            now.insert(author, before);
    }
}

void putBack(const QSet<QUuid>& ids, const QList<Decision>& versions, qsizetype end, Standing& now)
{
    for (qsizetype place = 0; place < end; ++place)
        if (ids.contains(versions[place].id))
            now.insert(versions[place].author, place);
}

QJsonArray idsOf(const QSet<QUuid>& ids)
{
    QStringList texts;
    for (const QUuid& id : ids)
        texts.append(id.toString(QUuid::WithoutBraces));
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QSet<QUuid> idsIn(const QJsonArray& array)
{
    QSet<QUuid> ids;
    for (const auto& one : array)
        ids.insert(QUuid::fromString(one.toString()));
    return ids;
}

} // namespace

QJsonObject othersDetail(const QUuid& version, const RestoredDecision& restored)
{
    return {{kBy, version.toString(QUuid::WithoutBraces)},
            {kTakenBack, idsOf(restored.takenBack)},
            {kPutBack, idsOf(restored.putBack)}};
}

RestoredDecisions restoredDecisions(const QList<AuditEvent>& events)
{
    RestoredDecisions restored;
    for (const AuditEvent& event : events) {
        const auto version = [&](const QString& name) { return QUuid::fromString(event.detail[name].toString()); };
        if (event.action == kDecisionRestored)
            restored.insert(version(kVersion), {});
        else if (event.action == kOthersRestored)
            restored.insert(version(kBy),
                            {idsIn(event.detail[kTakenBack].toArray()), idsIn(event.detail[kPutBack].toArray())});
    }
    return restored;
}

QList<Decision> standingDecisions(const QList<Decision>& versions, const RestoredDecisions& restored)
{
    QList<Standing> after;
    QList<QUuid> people;
    for (qsizetype place = 0; place < versions.size(); ++place) {
        const QUuid& author = versions[place].author;
        Standing now = after.isEmpty() ? Standing() : after.back();
        const auto step = restored.constFind(versions[place].id);
        if (step == restored.cend()) {
            now.insert(author, place);
        } else {
            const Standing then = thenOf(versions, after, place);
            now.remove(author);
            if (then.contains(author))
                now.insert(author, then.value(author));
            takeBack(step->takenBack, versions, after, now);
            putBack(step->putBack, versions, place, now);
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
