#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(DestructionService)
}

#include "app/services/DestructionService.h"
#include "app/services/FileLock.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

// What a failure is about.
QString nameOf(const db::DestructionRequest& request)
{
    return request.sessions.isEmpty() ? request.caseId.toString(QUuid::WithoutBraces)
                                      : request.sessions.front().toString(QUuid::WithoutBraces);
}

QList<QUuid> sessionsOf(const QList<db::Certificate>& certificates)
{
    QList<QUuid> sessions;
    for (const db::Certificate& certificate : certificates) {
        if (!certificate.sessionId.isNull())
            sessions.append(certificate.sessionId);
    }
    return sessions;
}

} // namespace

Outcome<DestructionPlan> DestructionService::plan(const db::DestructionRequest& request)
{
    if (const Done may = allowed(m_library, permission::destroySession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, nameOf(request)));
    };
    const auto preview = m_library.database().destruction().preview(request);
    if (!preview)
        return fail(preview.error());
    DestructionPlan plan;
    plan.sessions = *preview;
    for (const db::Certificate& session : plan.sessions) {
        for (const db::DestroyedRecording& recording : session.recordings) {
            ++(recording.linked ? plan.linked : plan.recordings);
            plan.bytes += recording.linked ? 0 : recording.sizeBytes;
        }
        plan.notes += static_cast<int>(session.counts.value(QStringLiteral("notes")));
        plan.markers += static_cast<int>(session.counts.value(QStringLiteral("markers")));
        plan.examples += static_cast<int>(session.counts.value(QStringLiteral("examples")));
    }
    auto backups = m_library.database().destruction().backupsHolding(sessionsOf(plan.sessions));
    if (!backups)
        return fail(backups.error());
    plan.backups = std::move(*backups);
    return plan;
}

Outcome<DestructionResult> DestructionService::destroy(const db::DestructionRequest& request, bool removeBackups)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, nameOf(request)));
    };
    const auto plan = this->plan(request);
    if (!plan)
        return tl::unexpected<Failure>(plan.error());
    if (request.reason.trimmed().isEmpty())
        return failed(base::ErrorCategory::Invalid, "no reason", Subject::Argument,
                      tr("Say why it is destroyed: the reason stands in the certificate."));
    // Held until the rows are gone: afterwards nobody can begin to work on them.
    std::vector<FileLock> held;
    for (const db::Certificate& session : plan->sessions) {
        for (const db::DestroyedRecording& recording : session.recordings) {
            const std::filesystem::path derived = m_library.database().derivedFolder(recording.id);
            std::error_code ignored;
            if (!std::filesystem::exists(derived, ignored))
                continue;
            auto lock = lockIngest(derived);
            if (!lock && lock.error().category == base::ErrorCategory::Busy)
                return failed(lock.error(), Subject::Argument,
                              tr("A recording of this session is being prepared or measured at the moment. Stop that "
                                 "first; nothing was changed."));
            if (lock)
                held.push_back(std::move(*lock));
        }
    }
    DestructionResult result;
    auto certificates = m_library.database().destruction().destroy(request);
    if (!certificates)
        return fail(certificates.error());
    result.certificates = std::move(*certificates);
    held.clear();
    result.filesLeft = m_library.database().destruction().finish().unfinished > 0;
    for (const db::HoldingBackup& backup : plan->backups) {
        if (removeBackups && backup.removable && m_library.database().destruction().removeBackup(backup.folder))
            ++result.backupsRemoved;
        else
            result.backupsLeft.push_back(backup);
    }
    return result;
}

Outcome<QList<db::Certificate>> DestructionService::certificates()
{
    const auto role = roleOf(m_library);
    if (!role)
        return tl::unexpected<Failure>(role.error());
    if (*role == db::PersonRole::GuestRater)
        return QList<db::Certificate>();
    auto all = m_library.database().certificates().list();
    if (!all)
        return tl::unexpected<Failure>(m_library.failure(all.error(), Subject::Library, {}));
    if (*role != db::PersonRole::Trainee)
        return std::move(*all);
    QList<db::Certificate> own;
    for (const db::Certificate& one : *all) {
        const Done rules = one.sessionId.isNull() ? Done() : rulesSession(m_library, one.sessionId);
        if (!rules && rules.error().error.category != base::ErrorCategory::Refused)
            return tl::unexpected<Failure>(rules.error());
        if (rules && !one.sessionId.isNull())
            own.append(one);
    }
    return own;
}

Outcome<db::Certificate> DestructionService::findCertificate(const QString& text)
{
    const auto all = certificates();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    QList<db::Certificate> matches;
    for (const db::Certificate& one : *all) {
        if (!text.isEmpty() && one.id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive))
            matches.append(one);
    }
    if (matches.size() == 1)
        return matches.front();
    return failed(base::ErrorCategory::NotFound, "certificate", Subject::Argument,
                  matches.isEmpty() ? tr("There is no certificate “%1” in this library.").arg(text)
                                    : tr("Several certificates begin with “%1”: give more of the id.").arg(text));
}

} // namespace alliance::app
