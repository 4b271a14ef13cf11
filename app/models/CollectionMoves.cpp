#include "app/models/CollectionMoves.h"

namespace alliance::app
{
namespace
{

const db::Collection* find(const QList<CollectionItem>& all, const QUuid& id)
{
    for (const CollectionItem& one : all) {
        if (one.record.id == id)
            return &one.record;
    }
    return nullptr;
}

QList<QUuid> childrenOf(const QList<CollectionItem>& all, const QUuid& parent)
{
    QList<QUuid> ids;
    for (const CollectionItem& one : all) {
        if (one.record.parentId == parent)
            ids.append(one.record.id);
    }
    return ids;
}

QList<QUuid> ofCollection(const QList<MomentItem>& examples, const QUuid& collection)
{
    QList<QUuid> ids;
    for (const MomentItem& one : examples) {
        if (one.collection == collection)
            ids.append(one.example);
    }
    return ids;
}

QUuid collectionOf(const QList<MomentItem>& examples, const QUuid& example)
{
    for (const MomentItem& one : examples) {
        if (one.example == example)
            return one.collection;
    }
    return {};
}

} // namespace

std::optional<CollectionPlace> movedTo(const QList<CollectionItem>& all, const QUuid& collection, CollectionMove move)
{
    const db::Collection* one = find(all, collection);
    if (!one)
        return std::nullopt;
    const QList<QUuid> siblings = childrenOf(all, one->parentId);
    const int at = static_cast<int>(siblings.indexOf(collection));
    switch (move) {
    case CollectionMove::Up:
        return at > 0 ? std::optional(CollectionPlace{one->parentId, at - 1}) : std::nullopt;
    case CollectionMove::Down:
        return at + 1 < siblings.size() ? std::optional(CollectionPlace{one->parentId, at + 1}) : std::nullopt;
    case CollectionMove::In:
        if (at == 0)
            return std::nullopt;
        return CollectionPlace{siblings[at - 1], static_cast<int>(childrenOf(all, siblings[at - 1]).size())};
    case CollectionMove::Out: {
        const db::Collection* parent = find(all, one->parentId);
        if (!parent)
            return std::nullopt;
        return CollectionPlace{parent->parentId,
                               static_cast<int>(childrenOf(all, parent->parentId).indexOf(parent->id)) + 1};
    }
    }
    return std::nullopt;
}

std::optional<CollectionPlace> droppedAt(const QList<CollectionItem>& all, const QUuid& collection, const QUuid& parent,
                                         int row)
{
    for (QUuid above = parent; !above.isNull();) {
        const db::Collection* one = find(all, above);
        if (!one || above == collection)
            return std::nullopt;
        above = one->parentId;
    }
    const QList<QUuid> siblings = childrenOf(all, parent);
    const auto own = static_cast<int>(siblings.indexOf(collection));
    const int others = static_cast<int>(siblings.size()) - (own >= 0 ? 1 : 0);
    if (row < 0)
        return CollectionPlace{parent, others};
    return CollectionPlace{parent, own >= 0 && own < row ? row - 1 : row};
}

std::optional<int> examplePlace(const QList<MomentItem>& all, const QList<MomentItem>& shown, const QUuid& example,
                                int by)
{
    const QUuid collection = collectionOf(shown, example);
    const QList<QUuid> neighbours = ofCollection(shown, collection);
    const auto to = neighbours.indexOf(example) + by;
    if (!neighbours.contains(example) || to < 0 || to >= neighbours.size())
        return std::nullopt;
    return static_cast<int>(ofCollection(all, collection).indexOf(neighbours[to]));
}

std::optional<int> examplePlaceBefore(const QList<MomentItem>& all, const QUuid& example, const QUuid& before)
{
    const QUuid collection = collectionOf(all, example);
    QList<QUuid> others = ofCollection(all, collection);
    if (!others.contains(example) || (!before.isNull() && !others.contains(before)))
        return std::nullopt;
    if (before == example)
        return static_cast<int>(others.indexOf(example));
    others.removeAll(example);
    return static_cast<int>(before.isNull() ? others.size() : others.indexOf(before));
}

} // namespace alliance::app
