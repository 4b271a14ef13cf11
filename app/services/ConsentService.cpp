#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ConsentService)
}

#include "app/services/AuditText.h"
#include "app/services/ConsentService.h"
#include "app/services/ConsentVersions.h"
#include "app/services/DateText.h"
#include "app/services/IdText.h"
#include "app/services/LibraryReplay.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"
#include "db/records/Codes.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

Outcome<ExportVerdict> refusedWhereForbidden(Outcome<ExportVerdict> verdict)
{
    if (verdict && !verdict->allowed)
        return failed(base::ErrorCategory::Refused, "consent", Subject::Argument, verdict->reason);
    return verdict;
}

} // namespace

template <typename T>
Outcome<T> ConsentService::named(base::Result<T> result, const QUuid& id) const
{
    if (result)
        return std::move(*result);
    if (result.error().category == base::ErrorCategory::Invalid)
        return failed(result.error(), Subject::Argument,
                      tr("This consent cannot be stored: its dates contradict each other."));
    return tl::unexpected<Failure>(m_library.failure(result.error(), Subject::Session, idText(id)));
}

Outcome<QDate> ConsentService::today()
{
    const auto now = m_library.database().audit().now();
    if (!now)
        return tl::unexpected<Failure>(m_library.failure(now.error(), Subject::Library, {}));
    return now->toLocalTime().date();
}

Outcome<ConsentedRecording> ConsentService::consented(const QUuid& recording, const QDate& day)
{
    db::Library& database = m_library.database();
    const auto found = database.recordings().get(recording);
    if (!found)
        return tl::unexpected<Failure>(m_library.failure(found.error(), Subject::Session, idText(recording)));
    const auto session = database.sessions().get(found->sessionId);
    if (!session)
        return tl::unexpected<Failure>(m_library.failure(session.error(), Subject::Session, idText(recording)));
    // Whoever does not know the code of the case keeps to its consent all the same.
    const auto its = database.cases().get(session->caseId);
    if (!its && its.error().category != base::ErrorCategory::Refused)
        return tl::unexpected<Failure>(m_library.failure(its.error(), Subject::Session, idText(recording)));
    const QString code = its ? its->code : QString();
    const QString number = QString::number(session->number);
    const QString name = session->label.isEmpty() ? number : tr("%1, “%2”").arg(number, session->label);
    const auto ofCase = named(database.consents().ofCase(session->caseId), session->id);
    if (!ofCase)
        return tl::unexpected<Failure>(ofCase.error());
    const auto own = named(database.consents().ofRecording(recording), session->id);
    if (!own)
        return tl::unexpected<Failure>(own.error());
    return ConsentedRecording{recording, code, effectiveConsent(*ofCase, *own, day), name};
}

Outcome<EffectiveConsent> ConsentService::effective(const QUuid& recording, const QDate& day)
{
    return consented(recording, day).map([](const ConsentedRecording& one) { return one.consent; });
}

Outcome<ExportVerdict> ConsentService::mayExport(db::ConsentPurpose purpose, const QList<QUuid>& recordings,
                                                 const QDate& day)
{
    QList<ConsentedRecording> all;
    for (const QUuid& recording : recordings) {
        auto one = consented(recording, day);
        if (!one)
            return tl::unexpected<Failure>(one.error());
        all.append(std::move(*one));
    }
    return app::mayExport(purpose, all);
}

Outcome<ExportVerdict> ConsentService::mayExportSession(db::ConsentPurpose purpose, const QUuid& session)
{
    const auto day = today();
    if (!day)
        return tl::unexpected<Failure>(day.error());
    const auto recordings = named(m_library.database().recordings().listOfSession(session), session);
    if (!recordings)
        return tl::unexpected<Failure>(recordings.error());
    QList<QUuid> ids;
    for (const db::Recording& recording : *recordings)
        ids.append(recording.id);
    return mayExport(purpose, ids, *day);
}

Outcome<QMap<db::ConsentPurpose, QString>> ConsentService::refusedExports(const QUuid& session)
{
    QMap<db::ConsentPurpose, QString> refused;
    for (const db::ConsentPurpose purpose : db::allConsentPurposes()) {
        const auto verdict = mayExportSession(purpose, session);
        if (!verdict)
            return tl::unexpected<Failure>(verdict.error());
        if (!verdict->allowed)
            refused.insert(purpose, verdict->reason);
    }
    return refused;
}

Outcome<ExportVerdict> ConsentService::requireExport(db::ConsentPurpose purpose, const QUuid& session)
{
    if (const Done may = allowed(m_library, permission::exportSession); !may)
        return tl::unexpected<Failure>(may.error());
    return refusedWhereForbidden(mayExportSession(purpose, session));
}

Outcome<ExportVerdict> ConsentService::requireConsent(db::ConsentPurpose purpose, const QUuid& recording)
{
    if (const Done may = allowed(m_library, permission::exportSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto day = today();
    if (!day)
        return tl::unexpected<Failure>(day.error());
    return refusedWhereForbidden(mayExport(purpose, {recording}, *day));
}

Done ConsentService::recordExport(const QString& action, const QUuid& session, db::ConsentPurpose purpose,
                                  const ExportVerdict& verdict, QJsonObject detail)
{
    detail.insert(QStringLiteral("purpose"), db::toCode(purpose));
    detail.insert(QStringLiteral("face_mask"), db::toCode(verdict.faceMask));
    if (verdict.faceMask != db::FaceMask::None)
        detail.insert(QStringLiteral("mask_people"), db::toCode(verdict.maskedPeople));
    detail.insert(QStringLiteral("voice_mask"), verdict.voiceMask);
    const base::Status noted =
        m_library.database().audit().record(action, QStringLiteral("session"), session, session, detail);
    if (!noted)
        return tl::unexpected<Failure>(m_library.failure(noted.error(), Subject::Session, idText(session)));
    return {};
}

Done ConsentService::noteView(const QString& action, const QUuid& session, const QJsonObject& detail)
{
    if (m_library.database().readOnly())
        return {};
    const base::Status noted =
        m_library.database().audit().record(action, QStringLiteral("session"), session, session, detail);
    if (!noted)
        return failed(noted.error().category, kViewNotRecorded, Subject::Library, pathText(m_library.folder()));
    return {};
}

Done ConsentService::recordView(const QUuid& session)
{
    return noteView(QStringLiteral("session.viewed"), session, {});
}

Done ConsentService::recordReelView(const QUuid& session, const QUuid& reel)
{
    return noteView(QStringLiteral("reel.viewed"), session, {{QStringLiteral("reel"), idText(reel)}});
}

Outcome<std::optional<EffectiveConsent>> ConsentService::endedConsent(const QUuid& session)
{
    const auto day = today();
    if (!day)
        return tl::unexpected<Failure>(day.error());
    const auto recordings = named(m_library.database().recordings().listOfSession(session), session);
    if (!recordings)
        return tl::unexpected<Failure>(recordings.error());
    for (const db::Recording& recording : *recordings) {
        const auto one = effective(recording.id, *day);
        if (!one)
            return tl::unexpected<Failure>(one.error());
        if (one->basis == EffectiveConsent::Basis::Withdrawn || one->basis == EffectiveConsent::Basis::Expired)
            return std::optional(*one);
    }
    return std::optional<EffectiveConsent>();
}

Outcome<db::Consent> ConsentService::record(const QUuid& caseId, const QUuid& recording)
{
    db::Consents consents = m_library.database().consents();
    const auto found = recording.isNull() ? consents.ofCase(caseId) : consents.ofRecording(recording);
    if (!found)
        return tl::unexpected<Failure>(m_library.failure(found.error(), Subject::Session, idText(caseId)));
    if (*found)
        return **found;
    db::Consent none;
    none.terms.caseId = caseId;
    none.terms.recordingId = recording;
    return none;
}

Done ConsentService::mayRecord(const QUuid& caseId, const QUuid& recording)
{
    if (Done may = allowed(m_library, permission::recordConsent); !may)
        return may;
    if (recording.isNull())
        return rulesCase(m_library, caseId);
    const auto found = m_library.database().recordings().get(recording);
    if (!found)
        return tl::unexpected<Failure>(m_library.failure(found.error(), Subject::Session, idText(recording)));
    return rulesSession(m_library, found->sessionId);
}

Done ConsentService::mayWithdraw()
{
    return allowed(m_library, permission::recordConsent);
}

Outcome<db::Consent> ConsentService::store(db::ConsentDraft draft, int basedOn)
{
    if (draft.givenOn.isValid() && draft.destroyBy.isValid() && draft.destroyBy < draft.givenOn)
        return failed(base::ErrorCategory::Invalid, "kept until before it was given", Subject::Argument,
                      tr("The last day on which recordings may be kept (%1) is before the day of the consent (%2).")
                          .arg(dayText(draft.destroyBy), dayText(draft.givenOn)));
    draft.noneOnRecord = false;
    return named(m_library.database().consents().put(draft, basedOn), draft.caseId);
}

Outcome<db::Consent> ConsentService::put(const db::ConsentDraft& draft, int basedOn)
{
    if (const Done may = mayRecord(draft.caseId, draft.recordingId); !may)
        return tl::unexpected<Failure>(may.error());
    return asEdit(m_library, {}, [&](EditStep& step) {
        auto stored = store(draft, basedOn);
        if (stored)
            step = consentStep(editkind::kConsentChange, *stored, basedOn, {});
        return stored;
    });
}

Outcome<db::ConsentDraft> ConsentService::termsOf(const db::Consent& now, int version)
{
    const auto all = named(m_library.database().consents().versions(now.id), now.terms.caseId);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const db::Consent& one) { return one.version == version; });
    if (found == all->end())
        return failed(base::ErrorCategory::NotFound, "version", Subject::Argument,
                      tr("This consent has no version %1.").arg(version));
    if (found->terms.withdrawnOn.isValid() || found->terms.noneOnRecord)
        return failed(base::ErrorCategory::Invalid, "no terms to restore", Subject::Argument,
                      tr("Version %1 is one that was withdrawn or taken back. Withdraw the consent as it is instead.")
                          .arg(version));
    return found->terms;
}

Outcome<QStringList> ConsentService::loosenedBy(const QUuid& caseId, const QUuid& recording, int version)
{
    const auto now = record(caseId, recording);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    return termsOf(*now, version).map([&](const db::ConsentDraft& then) { return loosened(now->terms, then); });
}

Outcome<db::Consent> ConsentService::restore(const QUuid& caseId, const QUuid& recording, int version, int basedOn,
                                             bool confirmed)
{
    if (const Done may = mayRecord(caseId, recording); !may)
        return tl::unexpected<Failure>(may.error());
    return asEdit(m_library, {}, [&](EditStep& step) -> Outcome<db::Consent> {
        const auto now = record(caseId, recording);
        if (!now)
            return now;
        const auto then = termsOf(*now, version);
        if (!then)
            return tl::unexpected<Failure>(then.error());
        if (*then == now->terms && now->version == basedOn)
            return now;
        if (const QStringList looser = loosened(now->terms, *then); !looser.isEmpty() && !confirmed)
            return failed(base::ErrorCategory::Refused, "it loosens the consent", Subject::Argument,
                          tr("This version is looser than the consent as it is now: %1").arg(looser.join(u' ')));
        auto stored = store(*then, basedOn);
        if (stored)
            step = consentStep(editkind::kConsentChange, *stored, basedOn, {});
        return stored;
    });
}

Outcome<WithdrawalEffect> ConsentService::affected(const QUuid& caseId, const QUuid& recording)
{
    db::Library& database = m_library.database();
    WithdrawalEffect effect;
    if (recording.isNull()) {
        const auto sessions = named(database.sessions().listOfCase(caseId), caseId);
        if (!sessions)
            return tl::unexpected<Failure>(sessions.error());
        for (const db::Session& session : *sessions)
            effect.sessions.append(session.id);
    } else {
        const auto found = named(database.recordings().get(recording), recording);
        if (!found)
            return tl::unexpected<Failure>(found.error());
        effect.sessions.append(found->sessionId);
    }
    QHash<QUuid, QString> names;
    if (const auto collections = database.collections().list()) {
        for (const db::Collection& collection : *collections)
            names.insert(collection.id, collection.name);
    }
    for (const QUuid& session : effect.sessions) {
        const auto events = named(database.audit().listOfSession(session), session);
        if (!events)
            return tl::unexpected<Failure>(events.error());
        effect.left += static_cast<int>(std::count_if(events->begin(), events->end(), leftLibrary));
        const auto examples = named(database.collections().examplesOfSession(session), session);
        if (!examples)
            return tl::unexpected<Failure>(examples.error());
        for (const db::Example& example : *examples) {
            if (!recording.isNull() && example.moment.recordingId != recording)
                continue;
            effect.examples.append(example);
            const QString name = names.value(example.collectionId);
            if (!name.isEmpty() && !effect.collections.contains(name))
                effect.collections.append(name);
        }
    }
    return effect;
}

Outcome<db::Consent> ConsentService::withdraw(const QUuid& caseId, const QUuid& recording, const QDate& day,
                                              int basedOn)
{
    if (const Done may = mayWithdraw(); !may)
        return tl::unexpected<Failure>(may.error());
    return asEdit(m_library, {}, [&](EditStep& step) -> Outcome<db::Consent> {
        const auto before = record(caseId, recording);
        if (!before)
            return before;
        db::ConsentDraft draft = before->terms;
        draft.withdrawnOn = day;
        draft.noneOnRecord = false;
        // Whatever its other days say.
        auto stored = named(m_library.database().consents().put(draft, basedOn), caseId);
        if (!stored)
            return stored;
        const auto effect = affected(caseId, recording);
        if (!effect)
            return tl::unexpected<Failure>(effect.error());
        QList<QUuid> ids;
        for (const db::Example& example : effect->examples)
            ids.append(example.id);
        if (const base::Status out = m_library.database().collections().setExamplesRemoved(ids, true); !out)
            return tl::unexpected<Failure>(m_library.failure(out.error(), Subject::Session, idText(caseId)));
        step = consentStep(editkind::kConsentWithdraw, *stored, basedOn, ids);
        return stored;
    });
}

} // namespace alliance::app
