#pragma once
// Versioned records that are a coding and a comment on a range of a recording (passages, ratings, settlements): what
// VersionedRecords needs of them, written once. `Traits` says what differs:
//   Record, Draft, name            see VersionedRecords
//   versionTable                   "NAME_versions", for the seals
//   coding(draft)                  what is sealed beside the comment
//   readCoding(record, object)
//   check(context, draft, previous)    beside the place, which is checked here
//   pointsToo                      where a moment without length is one, too

#include "db/audit/VersionRow.h"
#include "db/core/AuthorSealer.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/repositories/MomentColumns.h"
#include "db/repositories/VersionedRecords.h"

namespace alliance::db
{

template <typename Traits>
struct CodedRanges {
    using Record = typename Traits::Record;
    using Draft = typename Traits::Draft;
    static constexpr const char* name = Traits::name;

    static QString select()
    {
        return QStringLiteral(
                   "SELECT n.id, v.id, v.version, v.deleted, n.session_id, v.recording_id, v.content_hash, v.start_ns, "
                   "v.end_ns, v.start_frame, v.end_frame, v.coding, v.comment, v.visibility, n.author_id, "
                   "v.author_id, n.created_us, v.created_us FROM %1s n JOIN %1_versions v ON v.%1_id = n.id ")
            .arg(QLatin1String(name));
    }

    static auto mapper(const LibraryContext& context)
    {
        return [&context](const Row& row) -> base::Result<Record> {
            SealedRow sealed(context.opener(row.uuid(4)), Traits::versionTable, row.uuid(1));
            Record record;
            record.id = row.uuid(0);
            record.versionId = row.uuid(1);
            record.version = row.number(2);
            record.deleted = row.flag(3);
            record.sessionId = row.uuid(4);
            record.moment = *momentFrom(row, 5);
            Traits::readCoding(record, sealed.object("coding", row.bytes(11)));
            record.comment = sealed.text("comment", row.bytes(12));
            record.visibility = fromCode<Visibility>(row.text(13)).value_or(Visibility::Private);
            record.author = row.uuid(14);
            record.versionAuthor = row.uuid(15);
            record.created = row.time(16);
            record.edited = row.time(17);
            if (!sealed.status())
                return tl::unexpected(sealed.status().error());
            return record;
        };
    }

    static base::Status check(LibraryContext& context, const Draft& draft, const Record* previous)
    {
        if (draft.moment.isPoint() && !requires { Traits::pointsToo; })
            return base::fail(base::ErrorCategory::Invalid, "a range without length");
        if (const auto held = checkMoment(context, draft.moment, draft.sessionId); !held)
            return tl::unexpected(held.error());
        return Traits::check(context, draft, previous);
    }

    static Draft kept(Draft draft, const VersionedRow& row)
    {
        draft.sessionId = row.sessionId;
        return draft;
    }

    static auto insertRow(LibraryContext& context, const QUuid& id, const Draft& draft)
    {
        return context.database().execute(
            QStringLiteral("INSERT INTO %1s (id, session_id, author_id, created_us) VALUES (?, ?, ?, ?)")
                .arg(QLatin1String(name)),
            {toSql(id), toSql(draft.sessionId), toSql(context.person()), toSql(context.now())});
    }

    static base::Status insertVersion(LibraryContext& context, AuditEntry& entry, const QUuid& record, int version,
                                      bool deleted, const Draft& draft)
    {
        const auto sealer = versionSealer(context, QStringLiteral("%1s").arg(QLatin1String(name)), record, version,
                                          draft.visibility, draft.sessionId);
        if (!sealer)
            return tl::unexpected(sealer.error());
        const QUuid id = context.newRowId();
        entry.sessionId = draft.sessionId;
        return insertVersionRow(
            context, entry, QLatin1String(Traits::versionTable),
            QVariantList{toSql(id), toSql(record), version, toSql(deleted), toCode(draft.visibility)} +
                momentValues(draft.moment) +
                QVariantList{sealer->seal(Traits::versionTable, "coding", id, Traits::coding(draft)),
                             sealer->seal(Traits::versionTable, "comment", id, draft.comment), toSql(context.person()),
                             toSql(context.now())});
    }
};

} // namespace alliance::db
