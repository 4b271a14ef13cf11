#include "app/services/BlindRules.h"

#include <QCoreApplication>

namespace alliance::app
{

Outcome<QSet<QUuid>> hiddenCoders(LibraryService& library, const QUuid& session)
{
    const auto holders = library.database().access().holders(session);
    if (!holders)
        return tl::unexpected<Failure>(
            library.failure(holders.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    QSet<QUuid> hidden;
    for (const db::SessionHolder& one : *holders) {
        if (one.as != db::SessionHolder::As::GuestRater || one.finished)
            continue;
        if (one.personId == library.database().person())
            return failed(base::ErrorCategory::Refused, "blind", Subject::Argument,
                          QCoreApplication::translate("BlindRules", "You rate this session without seeing what others "
                                                                    "coded. Finish your rating first."));
        hidden.insert(one.personId);
    }
    return hidden;
}

} // namespace alliance::app
