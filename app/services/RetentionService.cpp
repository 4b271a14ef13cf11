#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RetentionService)
}

#include "app/services/ConsentService.h"
#include "app/services/DetailsReplay.h"
#include "app/services/IdText.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"
#include "app/services/RetentionService.h"
#include "app/services/SameCode.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

// `consents`: of its case and of its recordings.
std::optional<KeepUntil> keepOf(const db::SessionDates& session, const QList<db::ConsentDates>& consents)
{
    // Where nobody noted when it was held, the day it came in counts.
    const QDate from = session.heldOn.isValid() ? session.heldOn : session.created.toLocalTime().date();
    return keepUntil(from, session.destroyBy, consents);
}

} // namespace

Outcome<QHash<QUuid, KeepUntil>> RetentionService::all()
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Library, {}));
    };
    const auto sessions = m_library.database().retention().list();
    if (!sessions)
        return fail(sessions.error());
    const auto consents = m_library.database().consents().dates();
    if (!consents)
        return fail(consents.error());
    QHash<QUuid, QList<db::ConsentDates>> ofCase;
    QHash<QUuid, QList<db::ConsentDates>> ofSession;
    for (const db::ConsentDates& one : *consents) {
        if (one.recordingId.isNull())
            ofCase[one.caseId].append(one);
        else
            ofSession[one.sessionId].append(one);
    }
    QHash<QUuid, KeepUntil> days;
    for (const db::SessionDates& session : *sessions) {
        const auto keep = keepOf(session, ofCase.value(session.caseId) + ofSession.value(session.sessionId));
        if (keep)
            days.insert(session.sessionId, *keep);
    }
    return days;
}

Outcome<std::optional<KeepUntil>> RetentionService::of(const QUuid& session)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, idText(session)));
    };
    const auto dates = m_library.database().retention().of(session);
    if (!dates)
        return fail(dates.error());
    if (!*dates)
        return std::nullopt;
    auto consents = m_library.database().consents().datesOfCase((*dates)->caseId);
    if (!consents)
        return fail(consents.error());
    const auto ofCase = [](const db::ConsentDates& one) { return one.recordingId.isNull(); };
    consents->removeIf([&](const db::ConsentDates& one) { return !ofCase(one) && one.sessionId != session; });
    std::stable_partition(consents->begin(), consents->end(), ofCase); // of two for the same day its reason counts
    return keepOf(**dates, *consents);
}

Outcome<QList<DueItem>> RetentionService::due(int days)
{
    const auto keep = all();
    if (!keep)
        return tl::unexpected<Failure>(keep.error());
    const auto today = ConsentService(m_library).today();
    if (!today)
        return tl::unexpected<Failure>(today.error());
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Library, {}));
    };
    const auto cases = m_library.database().cases().list();
    if (!cases)
        return fail(cases.error());
    QHash<QUuid, QString> codes;
    for (const db::Case& one : *cases)
        codes.insert(one.id, one.code);
    const QSet<QUuid> shared = casesThatShareTheirCode(*cases);
    const auto sessions = m_library.database().sessions().list();
    if (!sessions)
        return fail(sessions.error());
    QList<DueItem> items;
    for (const db::Session& session : *sessions) {
        const auto found = keep->constFind(session.id);
        if (found == keep->cend())
            continue;
        const int left = static_cast<int>(today->daysTo(found->day));
        if (left > days)
            continue;
        const QString code = codes.value(session.caseId);
        items.append({session.id, session.caseId, code, codeAmong(shared, code, session.caseId), session.number,
                      session.label, session.heldOn, *found, left});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const DueItem& a, const DueItem& b) { return a.daysLeft < b.daysLeft; });
    return items;
}

Done RetentionService::setDestroyBy(const QUuid& session, const QDate& day)
{
    if (const Done may = allowed(m_library, permission::recordConsent); !may)
        return tl::unexpected<Failure>(may.error());
    if (Done mine = rulesSession(m_library, session); !mine)
        return mine;
    return keepEdit(m_library, session, [&](EditStep& step) -> Done {
        db::Library& database = m_library.database();
        const auto before = destroyByOf(database, session);
        base::Status done = before ? base::Status() : tl::unexpected<base::Error>(before.error());
        if (done)
            done = database.retention().setDestroyBy(session, day);
        if (!done)
            return tl::unexpected<Failure>(m_library.failure(done.error(), Subject::Session, idText(session)));
        step = destroyByStep(*before, day);
        return {};
    });
}

// Whatever is wrong with consents, the sessions can be worked on.
void sayDaysToKeep(LibraryService& library, QList<SessionItem>& sessions)
{
    const auto keep = RetentionService(library).all();
    const auto today = ConsentService(library).today();
    for (SessionItem& one : sessions) {
        if (keep && today && keep->contains(one.record.id))
            one.daysToKeep = static_cast<int>(today->daysTo(keep->value(one.record.id).day));
    }
}

Outcome<SessionItem> listedSession(LibraryService& library, const QUuid& session)
{
    auto item = library.session(session);
    if (!item)
        return item;
    const auto keep = RetentionService(library).of(session);
    const auto today = ConsentService(library).today();
    if (keep && *keep && today)
        item->daysToKeep = static_cast<int>(today->daysTo((*keep)->day));
    return item;
}

QString keepReasonText(KeepUntilReason reason)
{
    switch (reason) {
    case KeepUntilReason::Session:
        return tr("set for this session");
    case KeepUntilReason::CaseConsent:
        return tr("as the consent for the case says");
    case KeepUntilReason::RecordingConsent:
        return tr("as the consent for a recording says");
    case KeepUntilReason::Withdrawn:
        break;
    }
    return tr("consent was withdrawn");
}

QString dueText(int daysLeft)
{
    if (daysLeft == 0)
        return tr("destroy today");
    if (daysLeft == 1)
        return tr("destroy by tomorrow");
    if (daysLeft > 1)
        return tr("destroy in %1 days").arg(daysLeft);
    return daysLeft == -1 ? tr("overdue since yesterday") : tr("overdue by %1 days").arg(-daysLeft);
}

} // namespace alliance::app
