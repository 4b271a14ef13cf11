#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CollectionService)
}

#include "app/services/CalledSo.h"
#include "app/services/CollectionService.h"
#include "app/services/LibraryReplay.h"
#include "app/services/Permissions.h"

#include <QSet>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

const QString kBetween = QStringLiteral(" / ");

QString words(const base::Error& error)
{
    switch (error.category) {
    case ErrorCategory::Conflict:
        return tr("There is a collection of this name already.");
    case ErrorCategory::Invalid:
        return tr("A collection needs a name, and cannot be put inside itself.");
    case ErrorCategory::NotFound:
        return tr("That collection or example is not there any more.");
    default:
        return {};
    }
}

// "A/B", "A / B" and " A /B" are the same.
QStringList partsOf(const QString& path)
{
    QStringList parts;
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace

template <typename T>
Outcome<T> CollectionService::named(base::Result<T> result) const
{
    if (result)
        return std::move(*result);
    const QString said = words(result.error());
    if (said.isEmpty())
        return tl::unexpected<Failure>(m_library.failure(result.error(), Subject::Session, {}));
    return failed(result.error(), Subject::Argument, said);
}

Done CollectionService::named(base::Status status) const
{
    if (status)
        return {};
    const auto worded = named(base::Result<int>(tl::unexpected(status.error())));
    return tl::unexpected<Failure>(worded.error());
}

QList<CollectionItem> thatShow(const QList<CollectionItem>& tree,
                               const std::function<bool(const QUuid& collection)>& shows)
{
    QSet<QUuid> kept;
    for (auto one = tree.crbegin(); one != tree.crend(); ++one)
        if (kept.contains(one->record.id) || shows(one->record.id))
            kept << one->record.id << one->record.parentId;
    QList<CollectionItem> left = tree;
    left.removeIf([&](const CollectionItem& one) { return !kept.contains(one.record.id); });
    return left;
}

Outcome<QList<CollectionItem>> CollectionService::list()
{
    const auto all = named(m_library.database().collections().list());
    if (!all)
        return tl::unexpected<Failure>(all.error());
    QHash<QUuid, CollectionItem> known;
    QList<CollectionItem> items;
    for (const db::Collection& one : *all) {
        const auto parent = known.constFind(one.parentId);
        CollectionItem item{one, one.name, 0};
        if (parent != known.cend()) {
            item.path = parent->path + kBetween + one.name;
            item.depth = parent->depth + 1;
        }
        known.insert(one.id, item);
        items.append(item);
    }
    return items;
}

Outcome<QList<CollectionItem>> CollectionService::branch(const QUuid& collection)
{
    const auto all = list();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    QList<CollectionItem> inside;
    for (const CollectionItem& one : *all) {
        const bool below = std::any_of(inside.begin(), inside.end(), [&](const CollectionItem& above) {
            return above.record.id == one.record.parentId;
        });
        if (one.record.id == collection || below)
            inside.append(one);
    }
    return inside;
}

Outcome<CollectionItem> CollectionService::find(const QString& text)
{
    const auto all = list();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const QString path = partsOf(text).join(kBetween);
    QList<CollectionItem> called;
    for (const CollectionItem& one : *all) {
        // Names that earlier versions let have a “/” look like a path.
        const bool byPath = partsOf(one.path).join(kBetween) == path;
        if (byPath && !text.contains(u'/'))
            return one;
        if (byPath || one.record.name == text.trimmed())
            called.append(one);
    }
    const QList<CollectionItem> matches = called.isEmpty()
                                              ? calledSo(
                                                    *all, text, [](const CollectionItem&) { return QString(); },
                                                    [](const CollectionItem& one) { return one.record.id; })
                                              : called;
    if (matches.size() == 1)
        return matches.front();
    return failed(ErrorCategory::NotFound, "collection", Subject::Argument,
                  matches.isEmpty() ? tr("There is no collection “%1”.").arg(text)
                                    : tr("Several collections are called “%1”: give the whole path.").arg(text));
}

Outcome<CollectionItem> CollectionService::create(const QString& path)
{
    if (const Done may = allowed(m_library, permission::compileCollection); !may)
        return tl::unexpected<Failure>(may.error());
    const QStringList parts = partsOf(path);
    if (parts.isEmpty())
        return failed(ErrorCategory::Invalid, "name", Subject::Argument, tr("A collection needs a name."));
    QUuid parent;
    const Done done = change([&](db::Collections collections, EditStep& step) -> base::Status {
        const auto all = collections.list();
        if (!all)
            return tl::unexpected(all.error());
        QList<QUuid> made;
        for (const QString& part : parts) {
            const auto known = std::find_if(all->begin(), all->end(), [&](const db::Collection& one) {
                return one.parentId == parent && one.name == part;
            });
            if (known != all->end()) {
                parent = known->id;
                continue;
            }
            const auto created = collections.create(part, parent);
            if (!created)
                return tl::unexpected(created.error());
            parent = created->id;
            made.append(parent);
        }
        step = collectionsStep(editkind::kCollectionAdd, made);
        return made.isEmpty() ? base::fail(ErrorCategory::Conflict, "collection") : base::Status();
    });
    if (!done)
        return tl::unexpected<Failure>(done.error());
    return find(parent.toString(QUuid::WithoutBraces));
}

Done CollectionService::change(const std::function<base::Status(db::Collections, EditStep&)>& work)
{
    if (Done may = allowed(m_library, permission::compileCollection); !may)
        return may;
    return keepEdit(m_library, {},
                    [&](EditStep& step) { return named(work(m_library.database().collections(), step)); });
}

Outcome<CollectionItem> CollectionService::rename(const QUuid& collection, const QString& name)
{
    if (name.contains(u'/'))
        return failed(ErrorCategory::Invalid, "path", Subject::Argument,
                      tr("A name has no “/”: that stands between a collection and the one it is in."));
    const Done done = change([&](db::Collections collections, EditStep& step) -> base::Status {
        const auto before = collections.get(collection);
        if (!before)
            return tl::unexpected(before.error());
        const auto after = collections.rename(collection, name);
        if (!after)
            return tl::unexpected(after.error());
        step = renameStep(collection, before->name, after->name);
        return {};
    });
    if (!done)
        return tl::unexpected<Failure>(done.error());
    return find(collection.toString(QUuid::WithoutBraces));
}

Done CollectionService::remove(const QUuid& collection)
{
    return change([&](db::Collections collections, EditStep& step) {
        step = collectionsStep(editkind::kCollectionRemove, {collection});
        return collections.setRemoved(collection, true);
    });
}

Done CollectionService::move(const QUuid& collection, const QUuid& parent, int position)
{
    return change([&](db::Collections collections, EditStep& step) -> base::Status {
        const auto before = collections.get(collection);
        const auto from = before ? collections.placeOf(*before) : tl::unexpected(before.error());
        if (!from)
            return tl::unexpected(from.error());
        const auto after = collections.move(collection, parent, position);
        const auto to = after ? collections.placeOf(*after) : tl::unexpected(after.error());
        if (!to)
            return tl::unexpected(to.error());
        step = moveStep(editkind::kCollectionMove, collection, {before->parentId, *from}, {after->parentId, *to});
        return {};
    });
}

Outcome<QList<ExampleItem>> CollectionService::examples(const QUuid& collection, db::ConsentPurpose purpose)
{
    const auto all = named(m_library.database().collections().examples(collection));
    if (!all)
        return tl::unexpected<Failure>(all.error());
    ConsentService consent(m_library);
    const auto today = consent.today();
    if (!today)
        return tl::unexpected<Failure>(today.error());
    QList<ExampleItem> items;
    for (const db::Example& example : *all) {
        ExampleItem item{example, {}, 0, {}, {}};
        const auto session = named(m_library.database().sessions().get(example.sessionId));
        if (!session)
            return tl::unexpected<Failure>(session.error());
        // Directors see examples of cases whose code is none of their business.
        if (const auto its = m_library.database().cases().get(session->caseId))
            item.caseCode = its->code;
        item.sessionNumber = session->number;
        item.sessionTitle = session->label;
        auto verdict = consent.mayExport(purpose, {example.moment.recordingId}, *today);
        if (!verdict)
            return tl::unexpected<Failure>(verdict.error());
        item.verdict = std::move(*verdict);
        items.append(std::move(item));
    }
    return items;
}

Outcome<db::Example> CollectionService::add(const db::ExampleDraft& draft)
{
    if (const Done may = allowed(m_library, permission::compileCollection); !may)
        return tl::unexpected<Failure>(may.error());
    const auto verdict = ConsentService(m_library).requireConsent(kCollectionPurpose, draft.moment.recordingId);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    return asEdit(m_library, {}, [&](EditStep& step) {
        auto added = named(m_library.database().collections().addExample(draft));
        if (added)
            step = exampleStep(editkind::kExampleAdd, added->id);
        return added;
    });
}

Outcome<db::Example> CollectionService::findExample(const QString& text)
{
    const auto collections = list();
    if (!collections)
        return tl::unexpected<Failure>(collections.error());
    QList<db::Example> matches;
    for (const CollectionItem& collection : *collections) {
        const auto examples = named(m_library.database().collections().examples(collection.record.id));
        if (!examples)
            return tl::unexpected<Failure>(examples.error());
        for (const db::Example& one : *examples) {
            if (!text.isEmpty() && one.id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive))
                matches.append(one);
        }
    }
    if (matches.size() == 1)
        return matches.front();
    return failed(ErrorCategory::NotFound, "example", Subject::Argument,
                  matches.isEmpty() ? tr("There is no example “%1”.").arg(text)
                                    : tr("Several examples begin with “%1”: give more of the id.").arg(text));
}

Outcome<db::Example> CollectionService::retitleExample(const QUuid& example, const QString& title)
{
    if (const Done may = allowed(m_library, permission::compileCollection); !may)
        return tl::unexpected<Failure>(may.error());
    return asEdit(m_library, {}, [&](EditStep& step) -> Outcome<db::Example> {
        db::Collections collections = m_library.database().collections();
        const auto before = named(collections.example(example));
        if (!before || before->title == title.trimmed())
            return before;
        auto after = named(collections.retitleExample(example, title));
        if (after)
            step = retitleStep(*before, after->title);
        return after;
    });
}

Done CollectionService::removeExample(const QUuid& example)
{
    return change([&](db::Collections collections, EditStep& step) {
        step = exampleStep(editkind::kExampleRemove, example);
        return collections.setExamplesRemoved({example}, true);
    });
}

Done CollectionService::moveExample(const QUuid& example, const QUuid& collection, int position)
{
    return change([&](db::Collections collections, EditStep& step) -> base::Status {
        const auto before = collections.example(example);
        const auto from = before ? collections.placeOf(*before) : tl::unexpected(before.error());
        if (!from)
            return tl::unexpected(from.error());
        const auto after = collections.moveExample(example, collection, position);
        const auto to = after ? collections.placeOf(*after) : tl::unexpected(after.error());
        if (!to)
            return tl::unexpected(to.error());
        step = moveStep(editkind::kExampleMove, example, {before->collectionId, *from}, {after->collectionId, *to});
        return {};
    });
}

} // namespace alliance::app
