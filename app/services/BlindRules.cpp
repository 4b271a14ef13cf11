#include "app/services/BlindRules.h"

#include "app/services/Permissions.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

// Who rates the session and has not finished.
Outcome<QSet<QUuid>> raters(LibraryService& library, const QUuid& session)
{
    const auto holders = library.database().access().holders(session);
    if (!holders)
        return tl::unexpected<Failure>(
            library.failure(holders.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    QSet<QUuid> blind;
    for (const db::SessionHolder& one : *holders) {
        if (one.as == db::SessionHolder::As::GuestRater && !one.finished)
            blind.insert(one.personId);
    }
    return blind;
}

} // namespace

Outcome<QSet<QUuid>> hiddenCoders(LibraryService& library, const QUuid& session)
{
    auto hidden = raters(library, session);
    if (hidden && hidden->contains(library.database().person()))
        return tl::unexpected<Failure>(blindFailure());
    return hidden;
}

Outcome<bool> ratesBlind(LibraryService& library, const QUuid& session)
{
    const auto role = roleOf(library);
    if (!role || *role != db::PersonRole::GuestRater)
        return role.map([](db::PersonRole) { return false; });
    return raters(library, session).map([&](const QSet<QUuid>& blind) {
        return blind.contains(library.database().person());
    });
}

Failure blindFailure()
{
    return {{base::ErrorCategory::Refused, "blind"},
            Subject::Argument,
            QCoreApplication::translate("BlindRules", "You rate this session without seeing what others coded. Finish "
                                                      "your rating first.")};
}

} // namespace alliance::app
