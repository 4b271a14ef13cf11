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
    const QString person = library.database().person().toString(QUuid::WithoutBraces);
    QHash<QUuid, bool> passes;
    const base::Status read =
        library.database().audit().forEachStored({}, [&](const db::StoredAuditEvent& event) -> base::Status {
            if (event.person == person && (event.action == kBegun || event.action == kFinished))
                passes.insert(QUuid::fromString(event.sessionId), event.action == kBegun);
            return {};
        });
    if (!read)
        return tl::unexpected<Failure>(library.failure(read.error(), Subject::Library, pathText(library.folder())));
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
