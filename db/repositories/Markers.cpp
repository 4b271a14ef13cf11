#include "db/repositories/Markers.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/repositories/MomentColumns.h"
#include "db/repositories/Versions.h"
#include "db/repositories/Vocabulary.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kTable = QStringLiteral("marker");
const QString kSelect = QStringLiteral(
    "SELECT n.id, v.id, v.version, v.deleted, n.session_id, v.recording_id, v.content_hash, v.start_ns, v.end_ns, "
    "v.start_frame, v.end_frame, v.coding, v.comment, v.visibility, v.candidate_id, n.author_id, v.author_id, "
    "n.created_us, v.created_us FROM markers n JOIN marker_versions v ON v.marker_id = n.id ");
const QString kLatest =
    QStringLiteral("AND v.version = (SELECT MAX(w.version) FROM marker_versions w WHERE w.marker_id = n.id) ");
const QString kMayRead = QStringLiteral("AND (v.visibility <> 'private' OR n.author_id = ?) ");

QJsonObject codingOf(const MarkerDraft& draft)
{
    return {{QStringLiteral("type"), draft.type},
            {QStringLiteral("subtype"), draft.subtype},
            {QStringLiteral("significance"), draft.significance}};
}

std::function<base::Result<Marker>(const Row&)> mapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Marker> {
        const auto sealer = context.sessionSealer(row.uuid(4));
        if (!sealer)
            return tl::unexpected(sealer.error());
        SealedRow sealed(*sealer, "marker_versions", row.uuid(1));
        const QJsonObject coding = sealed.object("coding", row.bytes(11));
        Marker marker;
        marker.id = row.uuid(0);
        marker.versionId = row.uuid(1);
        marker.version = row.number(2);
        marker.deleted = row.flag(3);
        marker.sessionId = row.uuid(4);
        marker.moment = *momentFrom(row, 5);
        marker.type = coding[QStringLiteral("type")].toString();
        marker.subtype = coding[QStringLiteral("subtype")].toString();
        marker.significance = coding[QStringLiteral("significance")].toInt();
        marker.comment = sealed.text("comment", row.bytes(12));
        marker.visibility = fromCode<Visibility>(row.text(13)).value_or(Visibility::Private);
        marker.candidateId = row.uuid(14);
        marker.author = row.uuid(15);
        marker.versionAuthor = row.uuid(16);
        marker.created = row.time(17);
        marker.edited = row.time(18);
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return marker;
    };
}

bool contains(const QList<Term>& terms, const QString& code)
{
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return term.code == code; });
}

base::Status checkCodes(LibraryContext& context, const MarkerDraft& draft, const Marker* previous)
{
    const Vocabulary vocabulary(context);
    const auto types = vocabulary.terms(QStringLiteral("marker_type"));
    const auto subtypes = vocabulary.terms(QStringLiteral("marker_subtype"));
    const auto strategies = vocabulary.terms(QStringLiteral("strategy"));
    for (const auto* list : {&types, &subtypes, &strategies}) {
        if (!*list)
            return tl::unexpected(list->error());
    }
    if (!contains(*types, draft.type) && !(previous && previous->type == draft.type))
        return base::fail(ErrorCategory::Invalid, "unknown type of marker");
    if (!draft.subtype.isEmpty() && !contains(*subtypes, draft.subtype) && !contains(*strategies, draft.subtype) &&
        !(previous && previous->subtype == draft.subtype))
        return base::fail(ErrorCategory::Invalid, "unknown subtype of marker");
    return {};
}

base::Status check(LibraryContext& context, const MarkerDraft& draft, const Marker* previous)
{
    if (draft.significance < 0 || draft.significance > 5)
        return base::fail(ErrorCategory::Invalid, "significance");
    if (const auto held = checkMoment(context, draft.moment, draft.sessionId); !held)
        return tl::unexpected(held.error());
    if (!draft.candidateId.isNull()) {
        const auto same = context.database().number(
            QStringLiteral("SELECT COUNT(*) FROM candidates c JOIN recordings r ON r.id = c.recording_id "
                           "WHERE c.id = ? AND r.session_id = ?"),
            {toSql(draft.candidateId), toSql(draft.sessionId)});
        if (!same)
            return tl::unexpected(same.error());
        if (*same == 0)
            return base::fail(ErrorCategory::NotFound, "candidate");
    }
    return checkCodes(context, draft, previous);
}

base::Status insertVersion(LibraryContext& context, AuditEntry& entry, const QUuid& markerId, int version, bool deleted,
                           const MarkerDraft& draft)
{
    const auto sealer = context.sessionSealer(draft.sessionId);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QUuid id = QUuid::createUuid();
    entry.sessionId = draft.sessionId;
    return insertVersionRow(
        context, entry, QStringLiteral("marker_versions"),
        QVariantList{toSql(id), toSql(markerId), version, toSql(deleted), toCode(draft.visibility)} +
            momentValues(draft.moment) +
            QVariantList{toSql(draft.candidateId), sealer->seal("marker_versions", "coding", id, codingOf(draft)),
                         sealer->seal("marker_versions", "comment", id, draft.comment), toSql(context.person()),
                         toSql(context.now())});
}

} // namespace

base::Result<Marker> Markers::add(const MarkerDraft& draft)
{
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("marker.added"), kTable, id, draft.sessionId}, [&](AuditEntry& entry) -> base::Result<Marker> {
            if (const auto key = m_context.sessionKey(draft.sessionId); !key)
                return tl::unexpected(key.error());
            if (const base::Status valid = check(m_context, draft, nullptr); !valid)
                return tl::unexpected(valid.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO markers (id, session_id, author_id, created_us) VALUES (?, ?, ?, ?)"),
                {toSql(id), toSql(draft.sessionId), toSql(m_context.person()), toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            if (const base::Status stored = insertVersion(m_context, entry, id, 1, false, draft); !stored)
                return tl::unexpected(stored.error());
            return get(id);
        });
}

base::Result<Marker> Markers::get(const QUuid& id) const
{
    return required(m_context.database().first<Marker>(kSelect + QStringLiteral("WHERE n.id = ? ") + kLatest + kMayRead,
                                                       {toSql(id), toSql(m_context.person())}, mapper(m_context)),
                    "marker");
}

base::Result<QList<Marker>> Markers::list(const QUuid& sessionId) const
{
    return m_context.database()
        .list<Marker>(kSelect + QStringLiteral("WHERE n.session_id = ? AND v.deleted = 0 ") + kLatest + kMayRead +
                          QStringLiteral("ORDER BY n.created_us, n.id"),
                      {toSql(sessionId), toSql(m_context.person())}, mapper(m_context))
        .map([](QList<Marker> all) {
            std::stable_sort(all.begin(), all.end(),
                             [](const Marker& a, const Marker& b) { return before(a.moment, b.moment); });
            return all;
        });
}

base::Result<Marker> Markers::edit(const QUuid& id, const MarkerDraft& draft, int basedOn)
{
    return m_context.change(
        {QStringLiteral("marker.edited"), kTable, id, {}}, [&](AuditEntry& entry) -> base::Result<Marker> {
            const auto row = lockVersion(m_context, kTable, id, basedOn);
            if (!row)
                return tl::unexpected(row.error());
            const auto previous = get(id);
            if (!previous)
                return tl::unexpected(previous.error());
            MarkerDraft kept = draft;
            kept.sessionId = row->sessionId;
            if (const base::Status valid = check(m_context, kept, &*previous); !valid)
                return tl::unexpected(valid.error());
            const base::Status stored = insertVersion(m_context, entry, id, row->latest + 1, false, kept);
            if (!stored)
                return tl::unexpected(stored.error());
            return get(id);
        });
}

base::Result<Marker> Markers::remove(const QUuid& id, int basedOn)
{
    return copyVersion(QStringLiteral("marker.removed"), id, basedOn, basedOn, true);
}

base::Result<Marker> Markers::restore(const QUuid& id, int version, int basedOn)
{
    return copyVersion(QStringLiteral("marker.restored"), id, version == 0 ? basedOn : version, basedOn, version == 0);
}

base::Result<Marker> Markers::copyVersion(const QString& action, const QUuid& id, int source, int basedOn, bool remove)
{
    return m_context.change({action, kTable, id, {}}, [&](AuditEntry& entry) -> base::Result<Marker> {
        const auto row = lockVersion(m_context, kTable, id, basedOn);
        if (!row)
            return tl::unexpected(row.error());
        const auto all = versions(id);
        if (!all)
            return tl::unexpected(all.error());
        const auto found =
            std::find_if(all->begin(), all->end(), [&](const Marker& one) { return one.version == source; });
        if (found == all->end())
            return base::fail(ErrorCategory::NotFound, "version of the marker");
        entry.detail.insert(QStringLiteral("from"), source);
        const base::Status stored =
            insertVersion(m_context, entry, id, row->latest + 1, remove || found->deleted, found->draft());
        if (!stored)
            return tl::unexpected(stored.error());
        return get(id);
    });
}

base::Result<QList<Marker>> Markers::versions(const QUuid& id) const
{
    return m_context.database().list<Marker>(kSelect + QStringLiteral("WHERE n.id = ? ") + kMayRead +
                                                 QStringLiteral("ORDER BY v.version"),
                                             {toSql(id), toSql(m_context.person())}, mapper(m_context));
}

} // namespace alliance::db
