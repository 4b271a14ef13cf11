#include "app/models/CollectionReading.h"

#include "app/services/Permissions.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kMostEvents = 1000; // more than these are not looked through

bool isOneOf(const db::AuditEvent& event, std::initializer_list<const char*> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char* beginning) { return event.action.startsWith(QLatin1String(beginning)); });
}

// Whether what is shown of collections may be another since.
bool concernsLists(const db::AuditEvent& event)
{
    return !isOneOf(event, {"note.", "candidate.", "derived.", "pass."}) &&
           !event.action.endsWith(QStringLiteral(".viewed"));
}

// Whether coded moments, or what consent says of them, may be.
bool concernsMoments(const db::AuditEvent& event)
{
    return concernsLists(event) && !isOneOf(event, {"collection.", "example."});
}

// Sessions that have an example in it, by collection.
Outcome<QHash<QUuid, QSet<QUuid>>> sessionsOf(LibraryService& library, const QList<CollectionItem>& collections)
{
    QHash<QUuid, QSet<QUuid>> sessions;
    for (const CollectionItem& one : collections) {
        const auto examples = library.database().collections().examples(one.record.id);
        if (!examples)
            return tl::unexpected<Failure>(library.failure(examples.error(), Subject::Library, {}));
        for (const db::Example& example : *examples)
            sessions[one.record.id].insert(example.sessionId);
    }
    return sessions;
}

} // namespace

Outcome<CollectionReading> readCollections(LibraryService& library, const QList<QUuid>& wishes)
{
    CollectionReading shown;
    const auto seen = recordMark(library);
    if (!seen)
        return tl::unexpected<Failure>(seen.error());
    shown.seen = *seen;
    auto collections = CollectionService(library).list();
    if (!collections)
        return tl::unexpected<Failure>(collections.error());
    shown.collections = std::move(*collections);
    if (!allowed(library, permission::compileCollection)) {
        auto sessions = sessionsOf(library, shown.collections);
        if (!sessions)
            return tl::unexpected<Failure>(sessions.error());
        shown.sessions = std::move(*sessions);
    }
    const auto isThere = [&](const QUuid& id) {
        return std::any_of(shown.collections.begin(), shown.collections.end(),
                           [&](const CollectionItem& one) { return one.record.id == id; });
    };
    const auto wish = std::find_if(wishes.begin(), wishes.end(), isThere);
    if (wish != wishes.end())
        shown.current = *wish;
    else if (!shown.collections.isEmpty())
        shown.current = shown.collections.front().record.id;
    if (!shown.current.isNull()) {
        auto content = collectionContent(library, shown.current);
        if (!content)
            return tl::unexpected<Failure>(content.error());
        shown.content = std::move(*content);
    }
    auto vocabulary = loadVocabulary(library);
    if (!vocabulary)
        return tl::unexpected<Failure>(vocabulary.error());
    shown.vocabulary = std::move(*vocabulary);
    auto steps = HistoryService(library).next({});
    if (!steps)
        return tl::unexpected<Failure>(steps.error());
    shown.steps = std::move(*steps);
    return shown;
}

Outcome<CollectionsSince> collectionsSince(LibraryService& library, const RecordMark& lists, const RecordMark& moments)
{
    const auto now = recordMark(library);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    const auto other = [&](const RecordMark& before, bool (*concerns)(const db::AuditEvent&)) {
        if (now->day != before.day)
            return true;
        if (now->entries == before.entries)
            return false;
        const auto events = library.database().audit().list(before.entries, kMostEvents);
        return !events || events->size() == kMostEvents || std::any_of(events->begin(), events->end(), concerns);
    };
    return CollectionsSince{*now, other(lists, concernsLists), other(moments, concernsMoments)};
}

Outcome<CodedMomentsRead> readCodedMoments(LibraryService& library, const QList<QUuid>& sessions)
{
    const auto seen = recordMark(library);
    if (!seen)
        return tl::unexpected<Failure>(seen.error());
    auto moments = codedMoments(library, sessions);
    if (!moments)
        return tl::unexpected<Failure>(moments.error());
    return CodedMomentsRead{*seen, std::move(*moments)};
}

} // namespace alliance::app
