#include "app/services/AuditView.h"

#include "app/services/BlindRules.h"
#include "app/services/OwnPassRecord.h"
#include "app/services/Permissions.h"

namespace alliance::app
{

Outcome<AuditView> AuditView::of(LibraryService& library)
{
    AuditView view;
    view.m_person = library.database().person();
    const auto role = roleOf(library);
    if (!role)
        return tl::unexpected<Failure>(role.error());
    view.m_all = *role == db::PersonRole::Recovery || permission::exportAudit(*role).has_value();
    if (view.m_all)
        return view;
    const auto sessions = library.sessions();
    const auto passes = ownPasses(library);
    if (!sessions || !passes)
        return tl::unexpected<Failure>(!sessions ? sessions.error() : passes.error());
    for (const SessionItem& session : *sessions) {
        const QUuid& id = session.record.id;
        const auto blind = ratesBlind(library, id);
        if (!blind)
            return tl::unexpected<Failure>(blind.error());
        // A trainee's own pass comes first unless they have chosen otherwise.
        if (!*blind && !passes->value(id, *role == db::PersonRole::Trainee))
            view.m_sessions.insert(id);
    }
    return view;
}

} // namespace alliance::app
