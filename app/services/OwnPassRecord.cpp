#include "app/services/OwnPassRecord.h"

namespace alliance::app
{
namespace
{

const QString kBegun = QStringLiteral("pass.begun");
const QString kFinished = QStringLiteral("pass.finished");

} // namespace

Outcome<QHash<QUuid, bool>> ownPasses(LibraryService& library)
{
    const auto events = library.database().audit().listOf({kBegun, kFinished});
    if (!events)
        return tl::unexpected<Failure>(library.failure(events.error(), Subject::Library, pathText(library.folder())));
    QHash<QUuid, bool> passes;
    for (const db::AuditEvent& event : *events) {
        if (event.person == library.database().person())
            passes.insert(event.sessionId, event.action == kBegun);
    }
    return passes;
}

Done recordOwnPass(LibraryService& library, const QUuid& session, bool begun)
{
    const base::Status noted =
        library.database().audit().record(begun ? kBegun : kFinished, QStringLiteral("session"), session, session, {});
    if (!noted)
        return tl::unexpected<Failure>(
            library.failure(noted.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    return {};
}

} // namespace alliance::app
