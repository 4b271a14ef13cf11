#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(OwnOnly)
}

#include "app/services/BlindRules.h"
#include "app/services/OwnOnly.h"
#include "app/services/OwnPassRecord.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

// Of sessions that nobody has chosen for.
bool ownPassIsUsual(db::PersonRole role)
{
    return role == db::PersonRole::Trainee;
}

Outcome<QSet<QUuid>> sessionsThat(LibraryService& library, bool rated)
{
    const auto sessions = library.database().sessions().list();
    const auto passes = ownPasses(library);
    const auto role = roleOf(library);
    if (!sessions)
        return failed(sessions.error(), Subject::Library, pathText(library.folder()));
    if (!passes || !role)
        return tl::unexpected<Failure>(!passes ? passes.error() : role.error());
    const bool mayRate = rated && *role == db::PersonRole::GuestRater;
    QSet<QUuid> found;
    for (const db::Session& session : *sessions) {
        const auto blind = mayRate ? ratesBlind(library, session.id) : Outcome<bool>(false);
        if (!blind)
            return tl::unexpected<Failure>(blind.error());
        if (*blind || passes->value(session.id, ownPassIsUsual(*role)))
            found.insert(session.id);
    }
    return found;
}

} // namespace

Outcome<bool> ownPassComes(LibraryService& library, const QUuid& session)
{
    const auto passes = ownPasses(library);
    const auto role = roleOf(library);
    if (!passes || !role)
        return tl::unexpected<Failure>(!passes ? passes.error() : role.error());
    return passes->value(session, ownPassIsUsual(*role));
}

Outcome<QSet<QUuid>> ownPassesToCome(LibraryService& library)
{
    return sessionsThat(library, false);
}

Outcome<bool> showsOwnOnly(LibraryService& library, const QUuid& session)
{
    auto own = ownPassComes(library, session);
    return own && !*own ? ratesBlind(library, session) : own;
}

Outcome<QSet<QUuid>> sessionsOfOwnOnly(LibraryService& library)
{
    return sessionsThat(library, true);
}

Done afterOwnPass(LibraryService& library, const QUuid& session)
{
    const auto comes = ownPassComes(library, session);
    if (!comes)
        return tl::unexpected<Failure>(comes.error());
    if (!*comes)
        return {};
    return failed(base::ErrorCategory::Refused, "own pass first", Subject::Argument,
                  tr("Your own pass through this session comes first: what was measured and what others wrote is shown "
                     "after it. Finish it in the window, or with “alliance library finish”."));
}

} // namespace alliance::app
