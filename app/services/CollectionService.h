#pragma once
// Collections of examples with the consent of what they show: checked when an example is added, and again whenever they
// are listed, so that what has expired or was withdrawn in between is shown as blocked, with the reason. Every change
// can be taken back (HistoryService, without a session).

#include "app/services/ConsentService.h"
#include "app/services/EditStep.h"

#include <functional>

namespace alliance::app
{

// What collections are for.
inline constexpr db::ConsentPurpose kCollectionPurpose = db::ConsentPurpose::ProgrammeLibrary;

struct CollectionItem {
    db::Collection record;
    QString path; // "Withdrawal / Silence"
    int depth = 0;
};

// Those of `tree`, as list() gives it, that show something, and those they lie in: whoever compiles no collections is
// told of no others.
QList<CollectionItem> thatShow(const QList<CollectionItem>& tree,
                               const std::function<bool(const QUuid& collection)>& shows);

struct ExampleItem {
    db::Example record;
    QString caseCode;
    int sessionNumber = 0;
    QString sessionTitle;  // may be empty
    ExportVerdict verdict; // for the purpose that was asked
};

class CollectionService
{
public:
    explicit CollectionService(LibraryService& library) : m_library(library) {}

    Outcome<QList<CollectionItem>> list();
    // The collection, then what is inside it, in order; empty when it is not there.
    Outcome<QList<CollectionItem>> branch(const QUuid& collection);
    // By its id, the first characters of it, its path ("Withdrawal/Silence") or, where only one is called so, its name.
    Outcome<CollectionItem> find(const QString& text);
    // Makes what is missing of the path.
    Outcome<CollectionItem> create(const QString& path);
    Outcome<CollectionItem> rename(const QUuid& collection, const QString& name);
    Done remove(const QUuid& collection); // with all that is in it
    // `parent` null: to the top; `position` counts from 0.
    Done move(const QUuid& collection, const QUuid& parent, int position);

    Outcome<QList<ExampleItem>> examples(const QUuid& collection, db::ConsentPurpose purpose = kCollectionPurpose);
    // Refused, with the reason, where consent does not allow it in a collection.
    Outcome<db::Example> add(const db::ExampleDraft& draft);
    Outcome<db::Example> findExample(const QString& text); // by the first characters of its id
    Outcome<db::Example> retitleExample(const QUuid& example, const QString& title); // may be empty
    Done removeExample(const QUuid& example);
    Done moveExample(const QUuid& example, const QUuid& collection, int position);

private:
    template <typename T>
    Outcome<T> named(base::Result<T> result) const;
    Done named(base::Status status) const;
    // `work` as a step of the library, when the role may.
    Done change(const std::function<base::Status(db::Collections, EditStep&)>& work);

    LibraryService& m_library;
};

} // namespace alliance::app
