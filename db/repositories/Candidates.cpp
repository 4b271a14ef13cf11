#include "db/repositories/Candidates.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/records/JsonTexts.h"
#include "db/repositories/MomentColumns.h"

#include <QJsonDocument>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

// The latest measure and the latest decision of each candidate. A measured one is current while the latest run of its
// recording proposes it.
const QString kSelect = QStringLiteral(
    "SELECT c.id, r.session_id, c.source, c.recording_id, r.content_hash, c.start_ns, c.end_ns, c.start_frame, "
    "c.end_frame, c.track, m.id, m.position, m.confidence, m.behaviours, m.reasons, "
    "CASE WHEN c.source = 'reviewer' OR m.run_id = (SELECT l.id FROM measurement_runs l "
    "WHERE l.recording_id = c.recording_id ORDER BY l.created_us DESC LIMIT 1) THEN 1 ELSE 0 END AS is_current, "
    "c.created_us, d.id, d.version, d.state, d.reason, d.start_ns, d.end_ns, d.start_frame, d.end_frame, d.author_id, "
    "d.created_us, c.withdrawn "
    "FROM candidates c JOIN recordings r ON r.id = c.recording_id "
    "JOIN candidate_measures m ON m.candidate_id = c.id AND m.created_us = "
    "(SELECT MAX(n.created_us) FROM candidate_measures n WHERE n.candidate_id = c.id) "
    "LEFT JOIN decisions d ON d.candidate_id = c.id AND d.version = "
    "(SELECT MAX(e.version) FROM decisions e WHERE e.candidate_id = c.id) "
    "WHERE ");

const QString kSelectDecision = QStringLiteral(
    "SELECT d.id, d.version, d.state, d.reason, d.start_ns, d.end_ns, d.start_frame, d.end_frame, d.author_id, "
    "d.created_us, r.session_id, r.id, r.content_hash, d.candidate_id "
    "FROM decisions d JOIN candidates c ON c.id = d.candidate_id JOIN recordings r ON r.id = c.recording_id ");

// Ten columns from `first` on, in the order of both selects.
base::Result<Decision> decisionFrom(const Row& row, int first, const Opener& opener, const QUuid& candidateId,
                                    const QUuid& recordingId, const QString& contentHash)
{
    Decision decision;
    decision.candidateId = candidateId;
    if (row.isNull(first))
        return decision;
    decision.id = row.uuid(first);
    decision.version = row.number(first + 1);
    decision.state = fromCode<DecisionState>(row.text(first + 2)).value_or(DecisionState::Undecided);
    SealedRow sealed(opener, "decisions", decision.id, DamagedColumn::Blank);
    decision.reason = sealed.text("reason", row.bytes(first + 3));
    if (!row.isNull(first + 4))
        decision.adjusted = Moment{recordingId,
                                   contentHash,
                                   {{row.integer(first + 4)}, {row.integer(first + 5)}},
                                   row.integer(first + 6),
                                   row.integer(first + 7)};
    decision.author = row.uuid(first + 8);
    decision.at = row.time(first + 9);
    if (!sealed.status())
        return tl::unexpected(sealed.status().error());
    return decision;
}

std::function<base::Result<Candidate>(const Row&)> mapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Candidate> {
        const Opener opener = context.opener(row.uuid(1));
        SealedRow sealed(opener, "candidate_measures", row.uuid(10), DamagedColumn::Blank);
        Candidate candidate;
        candidate.id = row.uuid(0);
        candidate.sessionId = row.uuid(1);
        candidate.source = fromCode<CandidateSource>(row.text(2)).value_or(CandidateSource::Measured);
        candidate.moment = *momentFrom(row, 3);
        candidate.track = row.number(9);
        candidate.rank = row.number(11);
        candidate.confidence = row.real(12);
        candidate.behaviours = sealed.array("behaviours", row.bytes(13));
        candidate.reasons = textsIn(sealed.array("reasons", row.bytes(14)));
        candidate.current = row.flag(15);
        candidate.created = row.time(16);
        candidate.withdrawn = row.flag(27);
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        auto decision =
            decisionFrom(row, 17, opener, candidate.id, candidate.moment.recordingId, candidate.moment.contentHash);
        // Others' decisions are not for everybody who may see what was measured.
        if (!decision && decision.error().category == ErrorCategory::Refused)
            return candidate;
        if (!decision)
            return tl::unexpected(decision.error());
        candidate.decision = std::move(*decision);
        return candidate;
    };
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Status insertCandidate(LibraryContext& context, const QUuid& id, const CandidateDraft& draft,
                             CandidateSource source)
{
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, "
                       "track, author_id, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{toSql(id), toSql(draft.moment.recordingId), toCode(source)} + rangeValues(draft.moment) +
            QVariantList{draft.track, source == CandidateSource::Reviewer ? toSql(context.person()) : nullText(),
                         toSql(context.now())});
    return added ? base::Status() : tl::unexpected(added.error());
}

// The measured range is that of the latest measurement, as are behaviours and reasons; what a reviewer adjusted stands
// in the decision.
base::Status moveCandidate(LibraryContext& context, const QUuid& id, const Moment& moment)
{
    const auto moved = context.database().execute(
        QStringLiteral("UPDATE candidates SET start_ns = ?, end_ns = ?, start_frame = ?, end_frame = ? WHERE id = ?"),
        rangeValues(moment) + QVariantList{toSql(id)});
    return moved ? base::Status() : tl::unexpected(moved.error());
}

base::Status insertMeasure(LibraryContext& context, const Sealer& sealer, const QUuid& candidateId, const QUuid& runId,
                           const CandidateDraft& draft)
{
    const QUuid id = QUuid::createUuid();
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, "
                       "reasons, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(id), toSql(candidateId), toSql(runId), draft.rank, draft.confidence,
         sealer.seal("candidate_measures", "behaviours", id, draft.behaviours),
         sealer.seal("candidate_measures", "reasons", id, QJsonArray::fromStringList(draft.reasons)),
         toSql(context.now())});
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Result<int> insertDecision(LibraryContext& context, AuditEntry& entry, const QUuid& sessionId,
                                 const QUuid& candidateId, const DecisionDraft& draft)
{
    const auto sealer = context.sealer(Scope::Shared, sessionId);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto latest = context.database().number(
        QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM decisions WHERE candidate_id = ?"), {toSql(candidateId)});
    if (!latest)
        return tl::unexpected(latest.error());
    const QUuid id = context.newRowId();
    const int version = static_cast<int>(*latest) + 1;
    entry.detail.insert(QStringLiteral("state"), toCode(draft.state));
    const base::Status added = insertVersionRow(
        context, entry, QStringLiteral("decisions"),
        QVariantList{toSql(id), toSql(candidateId), version, toCode(draft.state),
                     sealer->seal("decisions", "reason", id, draft.reason)} +
            momentValues(draft.adjusted).mid(2) + QVariantList{toSql(context.person()), toSql(context.now())});
    if (!added)
        return tl::unexpected(added.error());
    return version;
}

} // namespace

base::Result<MeasurementRun> Candidates::storeRun(const MeasurementRun& run, const QList<CandidateDraft>& candidates)
{
    const QUuid runId = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("recording.measured"), QStringLiteral("measurement_run"), runId, {}},
        [&](AuditEntry& entry) -> base::Result<MeasurementRun> {
            Connection& database = m_context.database();
            const auto session =
                required(database.first<QUuid>(QStringLiteral("SELECT session_id FROM recordings WHERE id = ?"),
                                               {toSql(run.recordingId)},
                                               [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); }),
                         "recording");
            if (!session)
                return tl::unexpected(session.error());
            entry.sessionId = *session;
            entry.detail.insert(QStringLiteral("recording"), run.recordingId.toString(QUuid::WithoutBraces));
            entry.detail.insert(QStringLiteral("candidates"), candidates.size());
            const auto sealer = m_context.sealer(Scope::Session, *session);
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = database.execute(
                QStringLiteral(
                    "INSERT INTO measurement_runs (id, recording_id, versions, settings, summary, created_us) "
                    "VALUES (?, ?, ?, ?, ?, ?)"),
                {toSql(runId), toSql(run.recordingId), jsonText(run.versions), jsonText(run.settings),
                 sealer->seal("measurement_runs", "summary", runId, run.summary), toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            for (const CandidateDraft& draft : candidates) {
                if (draft.moment.recordingId != run.recordingId)
                    return base::fail(ErrorCategory::Invalid, "a candidate is on another recording than its run");
                if (const auto held = checkMoment(m_context, draft.moment, *session); !held)
                    return tl::unexpected(held.error());
                const auto id = rowFor(draft);
                if (!id)
                    return tl::unexpected(id.error());
                if (const auto stored = insertMeasure(m_context, *sealer, *id, runId, draft); !stored)
                    return tl::unexpected(stored.error());
            }
            return required(latestRun(run.recordingId), "measurement run");
        });
}

base::Result<QUuid> Candidates::rowFor(const CandidateDraft& draft)
{
    QUuid id = draft.id.isNull() ? QUuid::createUuid() : draft.id;
    for (;;) {
        const auto owner = m_context.database().first<QUuid>(
            QStringLiteral("SELECT recording_id FROM candidates WHERE id = ?"), {toSql(id)},
            [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
        if (!owner)
            return tl::unexpected(owner.error());
        if (!*owner) {
            const base::Status added = insertCandidate(m_context, id, draft, CandidateSource::Measured);
            return added ? base::Result<QUuid>(id) : tl::unexpected(added.error());
        }
        if (**owner == draft.moment.recordingId) {
            const base::Status moved = moveCandidate(m_context, id, draft.moment);
            return moved ? base::Result<QUuid>(id) : tl::unexpected(moved.error());
        }
        id = QUuid::createUuidV5(draft.moment.recordingId, id.toRfc4122());
    }
}

base::Result<std::optional<MeasurementRun>> Candidates::latestRun(const QUuid& recordingId) const
{
    return m_context.database().first<MeasurementRun>(
        QStringLiteral("SELECT m.id, m.recording_id, m.versions, m.settings, m.summary, m.created_us, r.session_id "
                       "FROM measurement_runs m JOIN recordings r ON r.id = m.recording_id "
                       "WHERE m.recording_id = ? ORDER BY m.created_us DESC LIMIT 1"),
        {toSql(recordingId)}, [this](const Row& row) -> base::Result<MeasurementRun> {
            SealedRow sealed(m_context.opener(row.uuid(6)), "measurement_runs", row.uuid(0), DamagedColumn::Blank);
            MeasurementRun run{row.uuid(0),
                               row.uuid(1),
                               QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                               QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
                               sealed.object("summary", row.bytes(4)),
                               row.time(5)};
            if (!sealed.status())
                return tl::unexpected(sealed.status().error());
            return run;
        });
}

base::Result<Candidate> Candidates::add(const CandidateDraft& draft)
{
    const QUuid id = draft.id.isNull() ? QUuid::createUuid() : draft.id;
    return m_context.change({QStringLiteral("candidate.added"), QStringLiteral("candidate"), id, {}},
                            [&](AuditEntry& entry) -> base::Result<Candidate> {
                                const auto session = checkMoment(m_context, draft.moment, {});
                                if (!session)
                                    return tl::unexpected(session.error());
                                entry.sessionId = *session;
                                const auto sealer = m_context.sealer(Scope::Shared, *session);
                                if (!sealer)
                                    return tl::unexpected(sealer.error());
                                base::Status done = insertCandidate(m_context, id, draft, CandidateSource::Reviewer);
                                if (done)
                                    done = insertMeasure(m_context, *sealer, id, {}, draft);
                                if (!done)
                                    return tl::unexpected(done.error());
                                const auto decided = insertDecision(m_context, entry, *session, id,
                                                                    {DecisionState::Accepted, {}, std::nullopt});
                                if (!decided)
                                    return tl::unexpected(decided.error());
                                return get(id);
                            });
}

base::Status Candidates::setWithdrawn(const QUuid& id, bool withdrawn)
{
    const QString action = withdrawn ? QStringLiteral("candidate.withdrawn") : QStringLiteral("candidate.put_back");
    return m_context.change({action, QStringLiteral("candidate"), id, {}}, [&](AuditEntry& entry) -> base::Status {
        const auto candidate = get(id);
        if (!candidate)
            return tl::unexpected(candidate.error());
        if (candidate->source != CandidateSource::Reviewer)
            return base::fail(ErrorCategory::Invalid, "only moments that a reviewer added can be taken back");
        entry.sessionId = candidate->sessionId;
        return oneRow(m_context.database().execute(QStringLiteral("UPDATE candidates SET withdrawn = ? WHERE id = ?"),
                                                   {toSql(withdrawn), toSql(id)}),
                      "candidate");
    });
}

base::Result<Candidate> Candidates::get(const QUuid& id) const
{
    return required(
        m_context.database().first<Candidate>(kSelect + QStringLiteral("c.id = ?"), {toSql(id)}, mapper(m_context)),
        "candidate");
}

base::Result<QList<Candidate>> Candidates::listWhere(const QString& condition, const QUuid& id) const
{
    return listReadable<Candidate>(m_context.database(),
                                   kSelect + condition +
                                       QStringLiteral(" AND c.withdrawn = 0 ORDER BY c.start_ns, c.end_ns, c.id"),
                                   {toSql(id)}, mapper(m_context))
        .map([](QList<Candidate> all) {
            all.removeIf([](const Candidate& one) { return !one.current && one.decision.version == 0; });
            std::stable_partition(all.begin(), all.end(), [](const Candidate& one) {
                return one.current && one.source == CandidateSource::Measured;
            });
            const auto rest = std::find_if(all.begin(), all.end(), [](const Candidate& one) {
                return !one.current || one.source != CandidateSource::Measured;
            });
            std::stable_sort(all.begin(), rest, [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
            return all;
        });
}

base::Result<QList<Candidate>> Candidates::listOfRecording(const QUuid& recordingId) const
{
    return listWhere(QStringLiteral("c.recording_id = ?"), recordingId);
}

base::Result<QList<Candidate>> Candidates::listOfSession(const QUuid& sessionId) const
{
    return listWhere(QStringLiteral("r.session_id = ?"), sessionId);
}

base::Result<Candidate> Candidates::decide(const QUuid& id, const DecisionDraft& decision, int basedOn)
{
    if (decision.state == DecisionState::Rejected && decision.reason.trimmed().isEmpty())
        return base::fail(ErrorCategory::Invalid, "a rejection needs a reason");
    return store(QStringLiteral("candidate.decided"), id, basedOn,
                 [&](const Candidate&) -> base::Result<DecisionDraft> { return decision; });
}

base::Result<Candidate> Candidates::restore(const QUuid& id, int version, int basedOn)
{
    return store(QStringLiteral("candidate.restored"), id, basedOn,
                 [&](const Candidate&) -> base::Result<DecisionDraft> {
                     if (version == 0)
                         return DecisionDraft{};
                     const auto all = decisions(id);
                     if (!all)
                         return tl::unexpected(all.error());
                     if (version < 0 || version > all->size())
                         return base::fail(ErrorCategory::NotFound, "decision");
                     const Decision& old = all->at(version - 1);
                     return DecisionDraft{old.state, old.reason, old.adjusted};
                 });
}

base::Result<Candidate> Candidates::store(const QString& action, const QUuid& id, int basedOn,
                                          const std::function<base::Result<DecisionDraft>(const Candidate&)>& content)
{
    return m_context.change({action, QStringLiteral("candidate"), id, {}},
                            [&](AuditEntry& entry) -> base::Result<Candidate> {
                                const auto candidate = get(id);
                                if (!candidate)
                                    return tl::unexpected(candidate.error());
                                entry.sessionId = candidate->sessionId;
                                if (candidate->decision.version != basedOn)
                                    return base::fail(ErrorCategory::Conflict, "the decision has a newer version");
                                const auto draft = content(*candidate);
                                if (!draft)
                                    return tl::unexpected(draft.error());
                                if (draft->adjusted) {
                                    if (draft->adjusted->recordingId != candidate->moment.recordingId)
                                        return base::fail(ErrorCategory::Invalid, "adjusted to another recording");
                                    const auto held = checkMoment(m_context, *draft->adjusted, candidate->sessionId);
                                    if (!held)
                                        return tl::unexpected(held.error());
                                }
                                const auto stored = insertDecision(m_context, entry, candidate->sessionId, id, *draft);
                                if (!stored)
                                    return tl::unexpected(stored.error());
                                return get(id);
                            });
}

base::Result<QList<Decision>> Candidates::decisions(const QUuid& id) const
{
    return listReadable<Decision>(
        m_context.database(), kSelectDecision + QStringLiteral("WHERE d.candidate_id = ? ORDER BY d.version"),
        {toSql(id)}, [this](const Row& row) -> base::Result<Decision> {
            return decisionFrom(row, 0, m_context.opener(row.uuid(10)), row.uuid(13), row.uuid(11), row.text(12));
        });
}

} // namespace alliance::db
