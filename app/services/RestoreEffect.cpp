#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RestoreEffect)
}

#include "app/services/DateText.h"
#include "app/services/RestoreEffect.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::Status;

QString caseText(const StandingActs& acts, const QUuid& id)
{
    const QString code = acts.caseCodes.value(id);
    return code.isEmpty() ? tr("a case that you may not read") : code;
}

base::Result<QList<db::AuditEvent>> newPassphrases(db::Library& library)
{
    return library.audit().listOf(
        {QStringLiteral("person.passphrase_changed"), QStringLiteral("person.passphrase_reset")});
}

base::Result<QSet<QUuid>> holdersOf(db::Library& library, const QUuid& session)
{
    const auto all = library.access().holders(session);
    if (!all)
        return tl::unexpected(all.error());
    QSet<QUuid> holders;
    for (const db::SessionHolder& one : *all)
        holders.insert(one.personId);
    return holders;
}

Status addDestroyed(db::Library& restored, const StandingActs& acts, QStringList& undone)
{
    const auto known = restored.certificates().list();
    if (!known)
        return tl::unexpected(known.error());
    for (const db::Certificate& one : acts.certificates) {
        if (std::any_of(known->begin(), known->end(), [&](const db::Certificate& that) { return that.id == one.id; }))
            continue;
        const QString day = dayText(one.destroyed.toLocalTime().date());
        if (one.sessionId.isNull()) {
            undone << tr("The certificate of case %1, destroyed on %2, is lost.").arg(one.caseCode, day);
            continue;
        }
        const auto back = restored.sessions().hasNumber(one.caseId, one.sessionNumber);
        if (!back)
            return tl::unexpected(back.error());
        const QString words = *back ? tr("Session %1 of %2, destroyed on %3, is back, and its certificate is lost.")
                                    : tr("The certificate of session %1 of %2, destroyed on %3, is lost.");
        undone << words.arg(QString::number(one.sessionNumber), one.caseCode, day);
    }
    return {};
}

Status addWithdrawn(db::Library& restored, const StandingActs& acts, QStringList& undone)
{
    const auto then = restored.consents().dates();
    if (!then)
        return tl::unexpected(then.error());
    for (const db::ConsentDates& one : acts.withdrawn) {
        const bool stays = std::any_of(then->begin(), then->end(), [&](const db::ConsentDates& that) {
            return that.caseId == one.caseId && that.recordingId == one.recordingId && that.withdrawnOn.isValid() &&
                   that.withdrawnOn <= one.withdrawnOn;
        });
        if (!stays)
            undone << tr("Consent for %1, withdrawn from %2 on, counts again as it was before.")
                          .arg(caseText(acts, one.caseId), dayText(one.withdrawnOn));
    }
    return {};
}

Status addAccess(db::Library& restored, const StandingActs& acts, QStringList& undone)
{
    const auto people = restored.people().list();
    if (!people)
        return tl::unexpected(people.error());
    QHash<QUuid, QString> names;
    for (const db::Person& one : *people) {
        const bool removedSince = one.canOpen && std::any_of(acts.removed.begin(), acts.removed.end(),
                                                             [&](const db::Person& now) { return now.id == one.id; });
        if (removedSince)
            undone << tr("%1, who was removed, can open the library again.").arg(one.name);
        else
            names.insert(one.id, one.name);
    }
    for (auto session = acts.sessions.begin(); session != acts.sessions.end(); ++session) {
        const auto then = holdersOf(restored, session.key());
        if (!then)
            return tl::unexpected(then.error());
        QStringList again;
        for (const QUuid& person : *then - session->holders) {
            if (names.contains(person))
                again << names.value(person);
        }
        again.sort();
        if (!again.isEmpty())
            undone << tr("Session %1 of %2 can be opened again by: %3.")
                          .arg(QString::number(session->number), session->caseCode, again.join(QStringLiteral(", ")));
    }
    return {};
}

Status addPassphrases(db::Library& restored, const StandingActs& acts, QStringList& undone)
{
    const auto then = newPassphrases(restored);
    const auto people = restored.people().list();
    if (!then || !people)
        return tl::unexpected(!then ? then.error() : people.error());
    for (const db::Person& one : *people) {
        const auto last = [&](const QList<db::AuditEvent>& events) {
            const auto found = std::find_if(events.rbegin(), events.rend(),
                                            [&](const db::AuditEvent& event) { return event.subjectId == one.id; });
            return found == events.rend() ? QDateTime() : found->at;
        };
        const QDateTime since = last(acts.newPassphrases);
        if (one.canOpen && since.isValid() && since != last(*then))
            undone << tr("The passphrase of %1 that was changed on %2 opens nothing any more: the one of before counts "
                         "again, also for whoever knows it.")
                          .arg(one.name, dayText(since.toLocalTime().date()));
    }
    return {};
}

} // namespace

base::Result<StandingActs> standingActs(db::Library& library)
{
    StandingActs acts;
    auto certificates = library.certificates().list();
    auto consents = library.consents().dates();
    auto people = library.people().list();
    auto passphrases = newPassphrases(library);
    const auto cases = library.cases().list();
    const auto sessions = library.sessions().list();
    if (!certificates || !consents || !people)
        return tl::unexpected(!certificates ? certificates.error() : !consents ? consents.error() : people.error());
    if (!cases || !sessions)
        return tl::unexpected(!cases ? cases.error() : sessions.error());
    if (!passphrases)
        return tl::unexpected(passphrases.error());
    acts.newPassphrases = std::move(*passphrases);
    consents->removeIf([](const db::ConsentDates& one) { return !one.withdrawnOn.isValid(); });
    people->removeIf([](const db::Person& one) { return !one.removed; });
    acts.certificates = std::move(*certificates);
    acts.withdrawn = std::move(*consents);
    acts.removed = std::move(*people);
    for (const db::Case& one : *cases)
        acts.caseCodes.insert(one.id, one.code);
    for (const db::Session& one : *sessions) {
        auto holders = holdersOf(library, one.id);
        if (!holders)
            return tl::unexpected(holders.error());
        acts.sessions.insert(one.id, {acts.caseCodes.value(one.caseId), one.number, std::move(*holders)});
    }
    return acts;
}

base::Result<QStringList> undoneIn(db::Library& restored, const StandingActs& acts)
{
    QStringList undone;
    for (const auto& add : {addDestroyed, addWithdrawn, addAccess, addPassphrases}) {
        if (const base::Status done = add(restored, acts, undone); !done)
            return tl::unexpected(done.error());
    }
    undone.sort();
    return undone;
}

} // namespace alliance::app
