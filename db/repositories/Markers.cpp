#include "db/repositories/Markers.h"

#include "db/audit/VersionRow.h"
#include "db/core/AuthorSealer.h"
#include "db/core/LibraryContext.h"
#include "db/package/DraftCodings.h"
#include "db/records/Codes.h"
#include "db/records/JsonTexts.h"
#include "db/records/Tags.h"
#include "db/repositories/MomentColumns.h"
#include "db/repositories/VersionedRecords.h"
#include "db/repositories/Vocabulary.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kSelect = QStringLiteral(
    "SELECT n.id, v.id, v.version, v.deleted, n.session_id, v.recording_id, v.content_hash, v.start_ns, v.end_ns, "
    "v.start_frame, v.end_frame, v.coding, v.comment, v.visibility, v.candidate_id, n.author_id, v.author_id, "
    "n.created_us, v.created_us FROM markers n JOIN marker_versions v ON v.marker_id = n.id ");

std::function<base::Result<Marker>(const Row&)> markerMapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Marker> {
        SealedRow sealed(context.opener(row.uuid(4)), "marker_versions", row.uuid(1));
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
        marker.strategies = textsIn(coding[QStringLiteral("strategies")]);
        marker.tags = textsIn(coding[QStringLiteral("tags")]);
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

// Codes that the marker has already stay allowed when a pack has lost them since.
base::Status checkCodes(LibraryContext& context, const MarkerDraft& draft, const Marker* previous)
{
    const QString strategy = QStringLiteral("strategy");
    const Vocabulary vocabulary(context);
    const auto types = vocabulary.offered({QStringLiteral("marker_type")});
    const auto subtypes = vocabulary.offered({QStringLiteral("marker_subtype"), strategy});
    const auto strategies = vocabulary.offered({strategy});
    for (const auto* list : {&types, &subtypes, &strategies}) {
        if (!*list)
            return tl::unexpected(list->error());
    }
    if (!types->contains(draft.type) && !(previous && previous->type == draft.type))
        return base::fail(ErrorCategory::Invalid, "unknown type of marker");
    if (!draft.subtype.isEmpty() && !subtypes->contains(draft.subtype) &&
        !(previous && previous->subtype == draft.subtype))
        return base::fail(ErrorCategory::Invalid, "unknown subtype of marker");
    for (const QString& code : draft.strategies) {
        if (!strategies->contains(code) && !(previous && previous->strategies.contains(code)))
            return base::fail(ErrorCategory::Invalid, "unknown strategy");
    }
    return {};
}

base::Status checkMarker(LibraryContext& context, const MarkerDraft& draft, const Marker* previous)
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
    if (base::Status tags = checkTags(draft.tags); !tags)
        return tags;
    return checkCodes(context, draft, previous);
}

base::Status insertMarkerVersion(LibraryContext& context, AuditEntry& entry, const QUuid& markerId, int version,
                                 bool deleted, const MarkerDraft& draft)
{
    const auto sealer =
        versionSealer(context, QStringLiteral("markers"), markerId, version, draft.visibility, draft.sessionId);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QUuid id = context.newRowId();
    entry.sessionId = draft.sessionId;
    return insertVersionRow(
        context, entry, QStringLiteral("marker_versions"),
        QVariantList{toSql(id), toSql(markerId), version, toSql(deleted), toCode(draft.visibility)} +
            momentValues(draft.moment) +
            QVariantList{toSql(draft.candidateId), sealer->seal("marker_versions", "coding", id, codingOf(draft)),
                         sealer->seal("marker_versions", "comment", id, draft.comment), toSql(context.person()),
                         toSql(context.now())});
}

struct MarkerKind {
    using Record = Marker;
    using Draft = MarkerDraft;
    static constexpr const char* name = "marker";

    static QString select() { return kSelect; }
    static auto mapper(const LibraryContext& context) { return markerMapper(context); }
    static base::Status check(LibraryContext& context, const Draft& draft, const Record* previous)
    {
        return checkMarker(context, draft, previous);
    }
    static Draft kept(Draft draft, const VersionedRow& row)
    {
        draft.sessionId = row.sessionId;
        return draft;
    }
    static auto insertRow(LibraryContext& context, const QUuid& id, const Draft& draft)
    {
        return context.database().execute(
            QStringLiteral("INSERT INTO markers (id, session_id, author_id, created_us) VALUES (?, ?, ?, ?)"),
            {toSql(id), toSql(draft.sessionId), toSql(context.person()), toSql(context.now())});
    }
    static base::Status insertVersion(LibraryContext& context, AuditEntry& entry, const QUuid& id, int version,
                                      bool deleted, const Draft& draft)
    {
        return insertMarkerVersion(context, entry, id, version, deleted, draft);
    }
};

using MarkerRecords = VersionedRecords<MarkerKind>;

} // namespace

QJsonObject codingOf(const MarkerDraft& draft)
{
    return {{QStringLiteral("type"), draft.type},
            {QStringLiteral("subtype"), draft.subtype},
            {QStringLiteral("significance"), draft.significance},
            {QStringLiteral("strategies"), QJsonArray::fromStringList(draft.strategies)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(draft.tags)}};
}

base::Result<Marker> Markers::add(const MarkerDraft& draft)
{
    return MarkerRecords(m_context).add(draft);
}

base::Result<Marker> Markers::get(const QUuid& id) const
{
    return MarkerRecords(m_context).get(id);
}

base::Result<QList<Marker>> Markers::list(const QUuid& sessionId) const
{
    return MarkerRecords(m_context).list(sessionId);
}

base::Result<QList<Marker>> Markers::listRemoved(const QUuid& sessionId) const
{
    return MarkerRecords(m_context).listRemoved(sessionId);
}

base::Result<Marker> Markers::edit(const QUuid& id, const MarkerDraft& draft, int basedOn)
{
    return MarkerRecords(m_context).edit(id, draft, basedOn);
}

base::Result<Marker> Markers::remove(const QUuid& id, int basedOn)
{
    return MarkerRecords(m_context).remove(id, basedOn);
}

base::Result<Marker> Markers::restore(const QUuid& id, int version, int basedOn)
{
    return MarkerRecords(m_context).restore(id, version, basedOn);
}

base::Result<QList<Marker>> Markers::versions(const QUuid& id) const
{
    return MarkerRecords(m_context).versions(id);
}

} // namespace alliance::db
