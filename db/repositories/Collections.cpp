#include "db/repositories/Collections.h"

#include "db/core/LibraryContext.h"
#include "db/repositories/MomentColumns.h"

#include <QHash>
#include <QJsonArray>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kSelect = QStringLiteral(
    "SELECT c.id, c.parent_id, c.position, c.name, c.author_id, c.created_us, "
    "(SELECT COUNT(*) FROM examples e WHERE e.collection_id = c.id AND e.removed = 0) FROM collections c ");
const QString kSelectExample = QStringLiteral(
    "SELECT e.id, e.collection_id, e.position, e.session_id, e.recording_id, e.content_hash, e.start_ns, e.end_ns, "
    "e.start_frame, e.end_frame, e.title, e.marker_id, e.author_id, e.created_us FROM examples e ");
const QString kExampleOrder = QStringLiteral("ORDER BY e.position, e.created_us, e.id");

std::function<base::Result<Collection>(const Row&)> mapper(const LibraryContext& context)
{
    return [opener = context.opener()](const Row& row) -> base::Result<Collection> {
        SealedRow sealed(opener, "collections", row.uuid(0), DamagedColumn::Blank);
        Collection collection{row.uuid(0), row.uuid(1), row.number(2), sealed.text("name", row.bytes(3)),
                              row.uuid(4), row.time(5), row.number(6)};
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return collection;
    };
}

base::Result<Example> exampleFrom(const LibraryContext& context, const Row& row)
{
    Example example;
    example.id = row.uuid(0);
    example.collectionId = row.uuid(1);
    example.position = row.number(2);
    example.sessionId = row.uuid(3);
    example.moment = *momentFrom(row, 4);
    example.markerId = row.uuid(11);
    example.author = row.uuid(12);
    example.created = row.time(13);
    SealedRow sealed(context.opener(example.sessionId), "examples", example.id, DamagedColumn::Blank);
    example.title = sealed.text("title", row.bytes(10));
    if (!sealed.status())
        return tl::unexpected(sealed.status().error());
    return example;
}

base::Result<QUuid> idFrom(const Row& row)
{
    return row.uuid(0);
}

// How many examples of each collection are of sessions that this person may not open. What is only damaged is there.
base::Result<QHash<QUuid, int>> closedExamples(LibraryContext& context)
{
    QHash<QUuid, int> counts;
    const base::Status counted = context.database().forEach(
        QStringLiteral("SELECT e.collection_id, e.session_id, COUNT(*) FROM examples e WHERE e.removed = 0 "
                       "GROUP BY e.collection_id, e.session_id"),
        {}, [&](const Row& row) -> base::Status {
            const auto key = context.sessionKey(row.uuid(1));
            if (!key && key.error().category == ErrorCategory::Refused)
                counts[row.uuid(0)] += row.number(2);
            return {};
        });
    return counted ? base::Result<QHash<QUuid, int>>(std::move(counts)) : tl::unexpected(counted.error());
}

// Every collection whose parents are all there, parents first.
QList<Collection> inTreeOrder(const QList<Collection>& all)
{
    QHash<QUuid, QList<Collection>> children;
    for (const Collection& one : all)
        children[one.parentId].append(one);
    QList<Collection> ordered;
    QList<Collection> waiting = children.value(QUuid());
    while (!waiting.isEmpty()) {
        const Collection next = waiting.takeFirst();
        ordered.append(next);
        waiting = children.take(next.id) + waiting;
    }
    return ordered;
}

} // namespace

// ---- collections

base::Result<QList<Collection>> Collections::list() const
{
    auto all = m_context.database().list<Collection>(
        kSelect + QStringLiteral("WHERE c.removed = 0 ORDER BY c.position, c.created_us, c.id"), {}, mapper(m_context));
    const auto closed = all ? closedExamples(m_context) : tl::unexpected(all.error());
    if (!closed)
        return tl::unexpected(closed.error());
    for (Collection& one : *all)
        one.examples -= closed->value(one.id);
    return inTreeOrder(*all);
}

base::Result<Collection> Collections::get(const QUuid& id) const
{
    auto found =
        required(m_context.database().first<Collection>(kSelect + QStringLiteral("WHERE c.id = ? AND c.removed = 0"),
                                                        {toSql(id)}, mapper(m_context)),
                 "collection");
    const auto closed = found ? closedExamples(m_context) : tl::unexpected(found.error());
    if (!closed)
        return tl::unexpected(closed.error());
    found->examples -= closed->value(id);
    return found;
}

base::Status Collections::requireCollection(const QUuid& id) const
{
    if (id.isNull())
        return {};
    const auto found = get(id);
    return found ? base::Status() : tl::unexpected(found.error());
}

base::Status Collections::checkName(const QString& name, const QUuid& parentId, const QUuid& except) const
{
    if (name.trimmed().isEmpty())
        return base::fail(ErrorCategory::Invalid, "the name is blank");
    const auto all = list();
    if (!all)
        return tl::unexpected(all.error());
    for (const Collection& one : *all) {
        if (one.parentId == parentId && one.id != except && one.name == name.trimmed())
            return base::fail(ErrorCategory::Conflict, "a collection is called so");
    }
    return {};
}

base::Result<QList<QUuid>> Collections::siblings(const QUuid& parentId) const
{
    const QString order = QStringLiteral("AND removed = 0 ORDER BY position, created_us, id");
    if (parentId.isNull())
        return m_context.database().list<QUuid>(
            QStringLiteral("SELECT id FROM collections WHERE parent_id IS NULL ") + order, {}, idFrom);
    return m_context.database().list<QUuid>(QStringLiteral("SELECT id FROM collections WHERE parent_id = ? ") + order,
                                            {toSql(parentId)}, idFrom);
}

base::Status Collections::renumber(const QString& table, QList<QUuid> ids, const QUuid& moved, int position)
{
    ids.removeAll(moved);
    ids.insert(std::clamp<qsizetype>(position, 0, ids.size()), moved);
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const auto placed =
            m_context.database().execute(QStringLiteral("UPDATE %1 SET position = ? WHERE id = ?").arg(table),
                                         {static_cast<int>(at), toSql(ids[at])});
        if (!placed)
            return tl::unexpected(placed.error());
    }
    return {};
}

base::Result<Collection> Collections::create(const QString& name, const QUuid& parentId)
{
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("collection.added"), QStringLiteral("collection"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Collection> {
            entry.detail.insert(QStringLiteral("parent"), parentId.toString(QUuid::WithoutBraces));
            if (const base::Status parent = requireCollection(parentId); !parent)
                return tl::unexpected(parent.error());
            if (const base::Status valid = checkName(name, parentId, {}); !valid)
                return tl::unexpected(valid.error());
            const auto others = siblings(parentId);
            if (!others)
                return tl::unexpected(others.error());
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO collections (id, parent_id, position, name, removed, author_id, "
                               "created_us) VALUES (?, ?, ?, ?, 0, ?, ?)"),
                {toSql(id), toSql(parentId), static_cast<int>(others->size()),
                 sealer->seal("collections", "name", id, name.trimmed()), toSql(m_context.person()),
                 toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return get(id);
        });
}

base::Result<Collection> Collections::rename(const QUuid& id, const QString& name)
{
    return m_context.change({QStringLiteral("collection.renamed"), QStringLiteral("collection"), id, {}},
                            [&](AuditEntry&) -> base::Result<Collection> {
                                const auto before = get(id);
                                if (!before)
                                    return before;
                                if (const base::Status valid = checkName(name, before->parentId, id); !valid)
                                    return tl::unexpected(valid.error());
                                const auto sealer = m_context.librarySealer();
                                if (!sealer)
                                    return tl::unexpected(sealer.error());
                                const base::Status done =
                                    oneRow(m_context.database().execute(
                                               QStringLiteral("UPDATE collections SET name = ? WHERE id = ?"),
                                               {sealer->seal("collections", "name", id, name.trimmed()), toSql(id)}),
                                           "collection");
                                if (!done)
                                    return tl::unexpected(done.error());
                                return get(id);
                            });
}

base::Result<Collection> Collections::move(const QUuid& id, const QUuid& parentId, int position)
{
    return m_context.change(
        {QStringLiteral("collection.moved"), QStringLiteral("collection"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Collection> {
            const auto before = get(id);
            if (!before)
                return before;
            entry.detail = {{QStringLiteral("from"), before->parentId.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("from_position"), before->position},
                            {QStringLiteral("to"), parentId.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("position"), position}};
            for (QUuid above = parentId; !above.isNull();) {
                const auto parent = above == id
                                        ? base::Result<Collection>(base::fail(ErrorCategory::Invalid, "inside itself"))
                                        : get(above);
                if (!parent)
                    return parent;
                above = parent->parentId;
            }
            if (const base::Status valid = checkName(before->name, parentId, id); !valid)
                return tl::unexpected(valid.error());
            const base::Status put =
                oneRow(m_context.database().execute(QStringLiteral("UPDATE collections SET parent_id = ? WHERE id = ?"),
                                                    {toSql(parentId), toSql(id)}),
                       "collection");
            if (!put)
                return tl::unexpected(put.error());
            const auto others = siblings(parentId);
            if (!others)
                return tl::unexpected(others.error());
            if (const base::Status done = renumber(QStringLiteral("collections"), *others, id, position); !done)
                return tl::unexpected(done.error());
            return get(id);
        });
}

base::Status Collections::setRemoved(const QUuid& id, bool removed)
{
    const QString action = removed ? QStringLiteral("collection.removed") : QStringLiteral("collection.restored");
    return m_context.change({action, QStringLiteral("collection"), id, {}}, [&](AuditEntry&) -> base::Status {
        const base::Status done =
            oneRow(m_context.database().execute(
                       QStringLiteral("UPDATE collections SET removed = ? WHERE id = ? AND removed <> ?"),
                       {toSql(removed), toSql(id), toSql(removed)}),
                   "collection");
        if (!done || removed)
            return done;
        const auto back = get(id);
        if (!back)
            return tl::unexpected(back.error());
        if (const base::Status parent = requireCollection(back->parentId); !parent)
            return parent;
        return checkName(back->name, back->parentId, id);
    });
}

base::Result<int> Collections::placeOf(const Collection& collection) const
{
    return siblings(collection.parentId).map([&](const QList<QUuid>& ids) {
        return static_cast<int>(ids.indexOf(collection.id));
    });
}

base::Result<int> Collections::placeOf(const Example& example) const
{
    return exampleIds(example.collectionId).map([&](const QList<QUuid>& ids) {
        return static_cast<int>(ids.indexOf(example.id));
    });
}

// ---- examples

base::Result<QList<Example>> Collections::examplesWhere(const QString& condition, const QUuid& id) const
{
    return listReadable<Example>(m_context.database(), kSelectExample + condition + kExampleOrder, {toSql(id)},
                                 [this](const Row& row) { return exampleFrom(m_context, row); });
}

base::Result<QList<Example>> Collections::examples(const QUuid& collectionId) const
{
    if (const base::Status known = requireCollection(collectionId); !known)
        return tl::unexpected(known.error());
    return examplesWhere(QStringLiteral("WHERE e.collection_id = ? AND e.removed = 0 "), collectionId);
}

base::Result<QList<Example>> Collections::examplesOfSession(const QUuid& sessionId) const
{
    return examplesWhere(QStringLiteral("WHERE e.session_id = ? AND e.removed = 0 "), sessionId);
}

base::Result<Example> Collections::exampleOf(const QUuid& id, bool removed) const
{
    return required(m_context.database().first<Example>(
                        kSelectExample + QStringLiteral("WHERE e.id = ? AND e.removed = ?"),
                        {toSql(id), toSql(removed)}, [this](const Row& row) { return exampleFrom(m_context, row); }),
                    "example");
}

base::Result<Example> Collections::example(const QUuid& id) const
{
    return exampleOf(id, false);
}

base::Result<Example> Collections::removedExample(const QUuid& id) const
{
    return exampleOf(id, true);
}

base::Result<QList<QUuid>> Collections::exampleIds(const QUuid& collectionId) const
{
    return m_context.database().list<QUuid>(
        QStringLiteral("SELECT e.id FROM examples e WHERE e.collection_id = ? AND e.removed = 0 ") + kExampleOrder,
        {toSql(collectionId)}, idFrom);
}

base::Result<Example> Collections::addExample(const ExampleDraft& draft)
{
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("example.added"), QStringLiteral("example"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Example> {
            if (const auto collection = get(draft.collectionId); !collection)
                return tl::unexpected(collection.error());
            const auto session = checkMoment(m_context, draft.moment, {});
            if (!session)
                return tl::unexpected(session.error());
            entry.sessionId = *session;
            entry.detail.insert(QStringLiteral("collection"), draft.collectionId.toString(QUuid::WithoutBraces));
            const auto sealer = m_context.sealer(Scope::Released, *session);
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto others = exampleIds(draft.collectionId);
            if (!others)
                return tl::unexpected(others.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO examples (id, collection_id, position, session_id, recording_id, "
                               "content_hash, start_ns, end_ns, start_frame, end_frame, title, marker_id, removed, "
                               "author_id, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)"),
                QVariantList{toSql(id), toSql(draft.collectionId), static_cast<int>(others->size()), toSql(*session)} +
                    momentValues(draft.moment) +
                    QVariantList{sealer->seal("examples", "title", id, draft.title.trimmed()), toSql(draft.markerId),
                                 toSql(m_context.person()), toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return example(id);
        });
}

base::Result<Example> Collections::retitleExample(const QUuid& id, const QString& title)
{
    return m_context.change({QStringLiteral("example.retitled"), QStringLiteral("example"), id, {}},
                            [&](AuditEntry& entry) -> base::Result<Example> {
                                const auto before = example(id);
                                if (!before)
                                    return before;
                                entry.sessionId = before->sessionId;
                                const auto sealer = m_context.sealer(Scope::Released, before->sessionId);
                                if (!sealer)
                                    return tl::unexpected(sealer.error());
                                const base::Status done =
                                    oneRow(m_context.database().execute(
                                               QStringLiteral("UPDATE examples SET title = ? WHERE id = ?"),
                                               {sealer->seal("examples", "title", id, title.trimmed()), toSql(id)}),
                                           "example");
                                if (!done)
                                    return tl::unexpected(done.error());
                                return example(id);
                            });
}

base::Result<Example> Collections::moveExample(const QUuid& id, const QUuid& collectionId, int position)
{
    return m_context.change(
        {QStringLiteral("example.moved"), QStringLiteral("example"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Example> {
            const auto before = example(id);
            if (!before)
                return before;
            if (const auto collection = get(collectionId); !collection)
                return tl::unexpected(collection.error());
            entry.sessionId = before->sessionId;
            entry.detail = {{QStringLiteral("from"), before->collectionId.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("from_position"), before->position},
                            {QStringLiteral("to"), collectionId.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("position"), position}};
            const base::Status put = oneRow(
                m_context.database().execute(QStringLiteral("UPDATE examples SET collection_id = ? WHERE id = ?"),
                                             {toSql(collectionId), toSql(id)}),
                "example");
            if (!put)
                return tl::unexpected(put.error());
            const auto others = exampleIds(collectionId);
            if (!others)
                return tl::unexpected(others.error());
            if (const base::Status done = renumber(QStringLiteral("examples"), *others, id, position); !done)
                return tl::unexpected(done.error());
            return example(id);
        });
}

base::Status Collections::setExamplesRemoved(const QList<QUuid>& ids, bool removed)
{
    if (ids.isEmpty())
        return {};
    const QString action = removed ? QStringLiteral("example.removed") : QStringLiteral("example.restored");
    return m_context.change(
        {action, QStringLiteral("example"), ids.size() == 1 ? ids.front() : QUuid(), {}},
        [&](AuditEntry& entry) -> base::Status {
            QJsonArray listed;
            for (const QUuid& id : ids) {
                const auto session =
                    required(m_context.database().first<QUuid>(
                                 QStringLiteral("SELECT session_id FROM examples WHERE id = ?"), {toSql(id)}, idFrom),
                             "example");
                if (!session)
                    return tl::unexpected(session.error());
                if (const auto key = m_context.sessionKey(*session); !key)
                    return tl::unexpected(key.error());
                // An event on examples of several sessions is one of the library.
                entry.sessionId = listed.isEmpty() || entry.sessionId == *session ? *session : QUuid();
                listed.append(id.toString(QUuid::WithoutBraces));
                const base::Status done =
                    oneRow(m_context.database().execute(
                               QStringLiteral("UPDATE examples SET removed = ? WHERE id = ? AND removed <> ?"),
                               {toSql(removed), toSql(id), toSql(removed)}),
                           "example");
                if (!done)
                    return done;
            }
            entry.detail.insert(QStringLiteral("examples"), listed);
            return {};
        });
}

} // namespace alliance::db
