#pragma once
// Where collections and examples go when they are moved by keys or by hand. Pure; positions count from 0 without the
// one that moves, as CollectionService takes them.

#include "app/services/CodedMoments.h"
#include "app/services/CollectionService.h"

#include <optional>

namespace alliance::app
{

struct CollectionPlace {
    QUuid parent; // null: at the top
    int position = 0;
    friend bool operator==(const CollectionPlace&, const CollectionPlace&) = default;
};

enum class CollectionMove {
    Up,   // before the one above it
    Down, // behind the one below it
    In,   // into the one above it, at its end
    Out   // behind the one that it is in
};

// Nothing: there is nowhere to go. `all` as CollectionService lists them.
std::optional<CollectionPlace> movedTo(const QList<CollectionItem>& all, const QUuid& collection, CollectionMove move);
// Dropped before the child that stands at `row` among those of `parent`. Nothing: inside itself.
std::optional<CollectionPlace> droppedAt(const QList<CollectionItem>& all, const QUuid& collection, const QUuid& parent,
                                         int row);

// The place of an example in its own collection, of which `all` are, when it goes `by` places on among those `shown`.
// Nothing: it is at the end.
std::optional<int> examplePlace(const QList<MomentItem>& all, const QList<MomentItem>& shown, const QUuid& example,
                                int by);
// The same when it is dropped before another one (null: at the end). Nothing: that is in another collection.
std::optional<int> examplePlaceBefore(const QList<MomentItem>& all, const QUuid& example, const QUuid& before);

} // namespace alliance::app
