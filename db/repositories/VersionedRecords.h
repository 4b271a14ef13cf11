#pragma once
// The life of notes, markers, passages, ratings and feedback, written once: a row that gives an identity, and versions
// of its content that are only ever added. `Kind` says what differs:
//   Record, Draft                          the types of db/records
//   name                                   "note": tables NAMEs (alias n) and NAME_versions (alias v), audit NAME.added
//   ... select()                               columns as mapper() reads them, FROM NAMEs n JOIN NAME_versions v
//   mapper(context)                        a row as a Record
//   check(context, draft, previous)        Invalid, NotFound or Conflict; `previous` is null for a new record
//   kept(draft, row)                       the draft with what an edit cannot change
//   insertRow(context, id, draft)          the row that gives the identity
//   insertVersion(context, entry, id, version, deleted, draft)   asks for the time last
//   added(context, draft, AddedRecord)     may be missing: the new record, as mapper() would read it
// Where who may read it changes, detail of the audit event says what it was and is: see ReadersChange.h.
// What the person may not read is never returned: get() says Refused (NotFound for private records of other people),
// lists leave it out. Common errors: see People.h.

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/records/ReadersChange.h"
#include "db/repositories/Versions.h"

#include <algorithm>

namespace alliance::db
{

// What a new record was given.
struct AddedRecord {
    QUuid id;
    QUuid versionId;
    std::int64_t createdUs = 0; // of the record
    std::int64_t editedUs = 0;  // of its first version
};

template <typename Kind>
class VersionedRecords
{
public:
    using Record = typename Kind::Record;
    using Draft = typename Kind::Draft;

    explicit VersionedRecords(LibraryContext& context) : m_context(context) {}

    base::Result<Record> add(const Draft& draft)
    {
        const QUuid id = QUuid::createUuid();
        return m_context.change(
            {action("added"), table(), id, draft.sessionId}, [&](AuditEntry& entry) -> base::Result<Record> {
                if (const auto key = m_context.sessionKey(draft.sessionId); !key)
                    return tl::unexpected(key.error());
                if (const base::Status valid = Kind::check(m_context, draft, nullptr); !valid)
                    return tl::unexpected(valid.error());
                if (const auto added = Kind::insertRow(m_context, id, draft); !added)
                    return tl::unexpected(added.error());
                const std::int64_t created = m_context.lastTime();
                if (const base::Status stored = keepVersion(entry, id, 1, false, draft); !stored)
                    return tl::unexpected(stored.error());
                if constexpr (requires(AddedRecord one) { Kind::added(m_context, draft, one); }) {
                    const QString version = entry.detail[kVersionDetail].toString();
                    return Kind::added(m_context, draft,
                                       {id, QUuid::fromString(version), created, m_context.lastTime()});
                } else {
                    return get(id);
                }
            });
    }

    base::Result<Record> get(const QUuid& id) const
    {
        return required(m_context.database().template first<Record>(
                            Kind::select() + QStringLiteral("WHERE n.id = ? ") + latest() + mayRead(),
                            {toSql(id), toSql(m_context.person())}, Kind::mapper(m_context)),
                        Kind::name);
    }

    base::Result<QList<Record>> list(const QUuid& sessionId) const
    {
        return listWhere(sessionId, false, QStringLiteral("ORDER BY n.created_us, n.id")).map([](QList<Record> all) {
            std::stable_sort(all.begin(), all.end(),
                             [](const Record& a, const Record& b) { return before(a.moment, b.moment); });
            return all;
        });
    }

    base::Result<QList<Record>> listRemoved(const QUuid& sessionId) const
    {
        return listWhere(sessionId, true, QStringLiteral("ORDER BY v.created_us DESC, n.id"));
    }

    base::Result<Record> edit(const QUuid& id, const Draft& draft, int basedOn)
    {
        return m_context.change({action("edited"), table(), id, {}}, [&](AuditEntry& entry) -> base::Result<Record> {
            const auto row = lockVersion(m_context, table(), id, basedOn);
            if (!row)
                return tl::unexpected(row.error());
            const auto previous = get(id);
            if (!previous)
                return tl::unexpected(previous.error());
            const Draft kept = Kind::kept(draft, *row);
            if (const base::Status valid = Kind::check(m_context, kept, &*previous); !valid)
                return tl::unexpected(valid.error());
            noteReaders(entry, previous->draft(), kept);
            return store(entry, id, row->latest + 1, false, kept);
        });
    }

    base::Result<Record> remove(const QUuid& id, int basedOn)
    {
        return copyVersion(action("removed"), id, basedOn, basedOn, true);
    }

    base::Result<Record> restore(const QUuid& id, int version, int basedOn)
    {
        return copyVersion(action("restored"), id, version == 0 ? basedOn : version, basedOn, version == 0);
    }

    base::Result<QList<Record>> versions(const QUuid& id) const
    {
        return listReadable<Record>(m_context.database(),
                                    Kind::select() + QStringLiteral("WHERE n.id = ? ") + mayRead() +
                                        QStringLiteral("ORDER BY v.version"),
                                    {toSql(id), toSql(m_context.person())}, Kind::mapper(m_context));
    }

private:
    base::Result<QList<Record>> listWhere(const QUuid& sessionId, bool deleted, const QString& order) const
    {
        return listReadable<Record>(
            m_context.database(),
            Kind::select() + QStringLiteral("WHERE n.session_id = ? AND v.deleted = ? ") + latest() + mayRead() + order,
            {toSql(sessionId), toSql(deleted), toSql(m_context.person())}, Kind::mapper(m_context));
    }
    static QString table() { return QString::fromLatin1(Kind::name); }
    static QString action(const char* what) { return table() + QLatin1Char('.') + QString::fromLatin1(what); }
    static QString latest()
    {
        return QStringLiteral("AND v.version = (SELECT MAX(w.version) FROM %1_versions w WHERE w.%1_id = n.id) ")
            .arg(table());
    }
    static QString mayRead() { return QStringLiteral("AND (v.visibility <> 'private' OR n.author_id = ?) "); }

    static void noteReaders(AuditEntry& entry, Draft before, const Draft& after)
    {
        if constexpr (requires { before.visibility; }) {
            if (before.visibility == after.visibility)
                return;
            entry.detail.insert(readers::kBefore, toCode(before.visibility));
            entry.detail.insert(readers::kAfter, toCode(after.visibility));
            before.visibility = after.visibility;
            if (!(before == after))
                entry.detail.insert(readers::kMore, true);
        }
    }

    base::Status keepVersion(AuditEntry& entry, const QUuid& id, int version, bool deleted, const Draft& draft)
    {
        const base::Status may = mayStillCode(m_context, table(), draft.sessionId);
        return may ? Kind::insertVersion(m_context, entry, id, version, deleted, draft) : may;
    }

    base::Result<Record> store(AuditEntry& entry, const QUuid& id, int version, bool deleted, const Draft& draft)
    {
        if (const base::Status stored = keepVersion(entry, id, version, deleted, draft); !stored)
            return tl::unexpected(stored.error());
        return get(id);
    }

    base::Result<Record> copyVersion(const QString& what, const QUuid& id, int source, int basedOn, bool remove)
    {
        return m_context.change({what, table(), id, {}}, [&](AuditEntry& entry) -> base::Result<Record> {
            const auto row = lockVersion(m_context, table(), id, basedOn);
            if (!row)
                return tl::unexpected(row.error());
            const auto all = versions(id);
            if (!all)
                return tl::unexpected(all.error());
            const auto found =
                std::find_if(all->begin(), all->end(), [&](const Record& one) { return one.version == source; });
            if (found == all->end())
                return base::fail(base::ErrorCategory::NotFound, std::string("version of the ") + Kind::name);
            entry.detail.insert(QStringLiteral("from"), source);
            noteReaders(entry, all->back().draft(), found->draft());
            return store(entry, id, row->latest + 1, remove || found->deleted, found->draft());
        });
    }

    LibraryContext& m_context;
};

} // namespace alliance::db
