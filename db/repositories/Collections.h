#pragma once
// Collections of moments for teaching and the examples in them. What is removed is kept and can be put back until its
// session is destroyed. Examples of sessions that are not sealed to this person are in no list. Whether consent allows
// an example is for app/services/CollectionService to say. Rules for use and common errors: see People.h.

#include "db/records/Collection.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Collections
{
public:
    explicit Collections(LibraryContext& context) : m_context(context) {}

    // At the end of its siblings. Invalid: the name is blank; Conflict: a sibling is called so.
    base::Result<Collection> create(const QString& name, const QUuid& parentId = {});
    base::Result<Collection> rename(const QUuid& id, const QString& name);
    // To a place among the children of `parentId`, counted without itself. Invalid: that is inside itself.
    base::Result<Collection> move(const QUuid& id, const QUuid& parentId, int position);
    // With all that is in it. Putting back: Conflict where a sibling is called so by now; NotFound where what it was in
    // is not there.
    base::Status setRemoved(const QUuid& id, bool removed);
    // Its place among its siblings, or among the examples of its collection, from 0.
    base::Result<int> placeOf(const Collection& collection) const;
    base::Result<int> placeOf(const Example& example) const;
    base::Result<Collection> get(const QUuid& id) const;
    base::Result<QList<Collection>> list() const; // every one before those inside it, siblings in order

    base::Result<Example> addExample(const ExampleDraft& draft); // at the end
    base::Result<Example> retitleExample(const QUuid& id, const QString& title);
    // To a place in a collection, counted without itself.
    base::Result<Example> moveExample(const QUuid& id, const QUuid& collectionId, int position);
    // Several at once: all or none, one audit event.
    base::Status setExamplesRemoved(const QList<QUuid>& ids, bool removed);
    base::Result<Example> example(const QUuid& id) const;
    base::Result<Example> removedExample(const QUuid& id) const;            // one that can be put back
    base::Result<QList<Example>> examples(const QUuid& collectionId) const; // in order
    base::Result<QList<Example>> examplesOfSession(const QUuid& sessionId) const;

private:
    base::Status requireCollection(const QUuid& id) const;
    base::Status checkName(const QString& name, const QUuid& parentId, const QUuid& except) const;
    base::Result<QList<QUuid>> siblings(const QUuid& parentId) const;
    base::Result<QList<QUuid>> exampleIds(const QUuid& collectionId) const;
    base::Result<Example> exampleOf(const QUuid& id, bool removed) const;
    base::Result<QList<Example>> examplesWhere(const QString& condition, const QUuid& id) const;
    base::Status renumber(const QString& table, QList<QUuid> ids, const QUuid& moved, int position);
    LibraryContext& m_context;
};

} // namespace alliance::db
