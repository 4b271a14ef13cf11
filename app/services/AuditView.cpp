#include "app/services/AuditView.h"

#include "app/services/OwnOnly.h"
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
    const auto ownOnly = sessionsOfOwnOnly(library);
    if (!sessions || !ownOnly)
        return tl::unexpected<Failure>(!sessions ? sessions.error() : ownOnly.error());
    for (const SessionItem& session : *sessions) {
        if (!ownOnly->contains(session.record.id))
            view.m_sessions.insert(session.record.id);
    }
    return view;
}

} // namespace alliance::app
