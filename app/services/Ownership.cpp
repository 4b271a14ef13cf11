#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Ownership)
}

#include "app/services/LibraryService.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"
#include "app/services/RoleCheck.h"

#include <QHash>

#include <algorithm>

namespace alliance::app
{
namespace
{

using db::PersonRole;

const QString kAdded = QStringLiteral("session.added");

struct Added {
    QUuid person;
    QUuid caseId;
};

// Every session that is there, whoever may read it: by the record of changes, which everybody reads.
base::Result<QHash<QUuid, Added>> allSessions(LibraryService& library)
{
    const QString destroyed = QStringLiteral("session.destroyed");
    const QString moved = QStringLiteral("session.moved");
    const auto events = library.database().audit().listOf({kAdded, destroyed, moved});
    if (!events)
        return tl::unexpected(events.error());
    QHash<QUuid, Added> all;
    for (const db::AuditEvent& event : *events) {
        const QUuid caseId(event.detail[QStringLiteral("case")].toString());
        if (event.action == kAdded)
            all.insert(event.sessionId, {event.person, caseId});
        else if (event.action == destroyed)
            all.remove(event.sessionId);
        else if (const auto there = all.find(event.sessionId); there != all.end())
            there->caseId = caseId;
    }
    return all;
}

Outcome<bool> isTrainee(LibraryService& library)
{
    return roleOf(library).map([](PersonRole role) { return role == PersonRole::Trainee; });
}

Failure unreadable(LibraryService& library, const base::Error& error)
{
    return {error, Subject::Library, pathText(library.folder())};
}

Done refused(const QString& words)
{
    return failed(base::ErrorCategory::Refused, "not one's own session", Subject::Argument, words);
}

} // namespace

namespace permission
{

Done grantToTrainee(PersonRole role)
{
    return only({PersonRole::Supervisor}, role, tr("Trainees let only supervisors open a session. Ask a supervisor."));
}

Done revokeSupervisor(PersonRole role)
{
    return only({PersonRole::Supervisor}, role, tr("Only supervisors take a session away from a supervisor."));
}

Done handSession(PersonRole role)
{
    return only({PersonRole::Supervisor}, role, tr("Only supervisors hand a session to a guest rater."));
}

Done giveBackSession(PersonRole role)
{
    return only({PersonRole::Recovery}, role,
                tr("Only with the recovery key is a session given to somebody that one does not hold oneself."));
}

Done replaceLibrary(PersonRole role)
{
    return only({PersonRole::Supervisor, PersonRole::Director, PersonRole::Recovery}, role,
                tr("Only supervisors and directors restore in the place of a library. Restore into a new folder "
                   "instead."));
}

} // namespace permission

Done rulesSession(LibraryService& library, const QUuid& session)
{
    const auto asked = isTrainee(library);
    if (!asked || !*asked)
        return asked ? Done() : tl::unexpected<Failure>(asked.error());
    const auto events = library.database().audit().listOfSession(session);
    if (!events)
        return tl::unexpected<Failure>(unreadable(library, events.error()));
    const QUuid me = library.database().person();
    const bool mine = std::any_of(events->begin(), events->end(), [&](const db::AuditEvent& event) {
        return event.action == kAdded && event.person == me;
    });
    return mine ? Done()
                : refused(tr("Somebody else added this session. Ask a supervisor: trainees do this only in sessions "
                             "that they added themselves."));
}

Done rulesCase(LibraryService& library, const QUuid& caseId)
{
    const auto asked = isTrainee(library);
    if (!asked || !*asked)
        return asked ? Done() : tl::unexpected<Failure>(asked.error());
    const auto all = allSessions(library);
    const auto open = library.database().sessions().listOfCase(caseId);
    if (!all || !open)
        return tl::unexpected<Failure>(unreadable(library, !all ? all.error() : open.error()));
    const QUuid me = library.database().person();
    bool mine = std::all_of(all->begin(), all->end(),
                            [&](const Added& one) { return one.caseId != caseId || one.person == me; });
    for (const db::Session& session : *open) // also those that came from another case
        mine = mine && all->value(session.id).person == me;
    return mine ? Done()
                : refused(tr("Somebody else added sessions of this case. Ask a supervisor: trainees do this only where "
                             "they added every session themselves."));
}

Outcome<QList<QUuid>> heldByNobodyBut(LibraryService& library, const QUuid& person)
{
    const auto all = allSessions(library);
    if (!all)
        return tl::unexpected<Failure>(unreadable(library, all.error()));
    QList<QUuid> alone;
    for (auto session = all->begin(); session != all->end(); ++session) {
        const auto holders = library.database().access().holders(session.key());
        if (!holders)
            return tl::unexpected<Failure>(unreadable(library, holders.error()));
        bool theirs = person.isNull();
        bool others = false;
        for (const db::SessionHolder& one : *holders) {
            using enum db::SessionHolder::As;
            if (one.as != Supervisor && one.as != Trainee)
                continue;
            (one.personId == person ? theirs : others) = true;
        }
        if (theirs && !others)
            alone.append(session.key());
    }
    std::sort(alone.begin(), alone.end());
    return alone;
}

} // namespace alliance::app
