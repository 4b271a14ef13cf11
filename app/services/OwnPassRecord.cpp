#include "app/services/OwnPassRecord.h"

#include <optional>

namespace alliance::app
{
namespace
{

const QString kBegun = QStringLiteral("pass.begun");
const QString kFinished = QStringLiteral("pass.finished");
const QString kTakenBack = QStringLiteral("pass.taken_back");

const QString& actionOf(OwnPassStep step)
{
    switch (step) {
    case OwnPassStep::Begun:
        return kBegun;
    case OwnPassStep::Finished:
        return kFinished;
    case OwnPassStep::TakenBack:
        break;
    }
    return kTakenBack;
}

} // namespace

Outcome<QHash<QUuid, bool>> ownPasses(LibraryService& library)
{
    const auto events = library.database().audit().listOf({kBegun, kFinished, kTakenBack});
    if (!events)
        return tl::unexpected<Failure>(library.failure(events.error(), Subject::Library, pathText(library.folder())));
    QHash<QUuid, bool> passes;
    QHash<QUuid, std::optional<bool>> before; // the latest beginning
    for (const db::AuditEvent& event : *events) {
        const QUuid& session = event.sessionId;
        if (event.person != library.database().person())
            continue;
        if (event.action == kTakenBack) {
            if (const auto was = before.value(session))
                passes.insert(session, *was);
            else
                passes.remove(session);
            continue;
        }
        if (event.action == kBegun)
            before.insert(session, passes.contains(session) ? std::optional(passes.value(session)) : std::nullopt);
        passes.insert(session, event.action == kBegun);
    }
    return passes;
}

Done recordOwnPass(LibraryService& library, const QUuid& session, OwnPassStep step)
{
    const base::Status noted =
        library.database().audit().record(actionOf(step), QStringLiteral("session"), session, session, {});
    if (!noted)
        return tl::unexpected<Failure>(
            library.failure(noted.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    return {};
}

} // namespace alliance::app
