#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RemovedRecords)
}

#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/RemovedRecords.h"
#include "app/services/VersionHistory.h"
#include "app/services/VocabularyService.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using Kind = RemovedItem::Kind;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Note:
        return tr("Note");
    case Kind::Marker:
        return tr("Marker");
    case Kind::Stage:
        return tr("Stage");
    case Kind::Ratings:
        return tr("Ratings");
    }
    return {};
}

QStringList codesOf(const Glossary& glossary, const db::Note& note)
{
    return {glossary.label({termlist::kNoteKind}, note.kind)};
}

QStringList codesOf(const Glossary& glossary, const db::Marker& marker)
{
    QStringList codes{glossary.label({termlist::kMarkerType}, marker.type),
                      glossary.label({termlist::kMarkerSubtype, termlist::kStrategy}, marker.subtype)};
    for (const QString& strategy : marker.strategies)
        codes.append(glossary.label({termlist::kStrategy}, strategy));
    return codes;
}

QStringList codesOf(const Glossary& glossary, const db::Passage& passage)
{
    return {glossary.label({termlist::kStage}, passage.stage)};
}

QStringList codesOf(const Glossary& glossary, const db::Rating& rating)
{
    QStringList codes;
    for (auto value = rating.values.begin(); value != rating.values.end(); ++value)
        codes.append(QStringLiteral("%1: %2")
                         .arg(glossary.label({termlist::kSegmentRating, termlist::kMarkerSubtype}, value.key()))
                         .arg(*value));
    return codes;
}

const QString& wordsOf(const db::Note& note)
{
    return note.text;
}

template <typename Record>
const QString& wordsOf(const Record& record)
{
    return record.comment;
}

template <typename Service>
Done collect(LibraryService& library, const QUuid& session, const Glossary& glossary, Kind kind,
             QList<RemovedItem>& items)
{
    const auto all = Service(library).listRemoved(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    for (const auto& one : *all) {
        QStringList what = QStringList{kindText(kind)} + codesOf(glossary, one);
        what.removeAll(QString());
        items.append({kind, one.id, one.version, one.author, one.versionAuthor, library.personName(one.versionAuthor),
                      one.edited, what.join(QStringLiteral(" · ")), placeText(one.moment), wordsOf(one)});
    }
    return {};
}

template <typename Service>
Done broughtBack(LibraryService& library, const RemovedItem& item)
{
    const auto back = Service(library).bringBack(item.id, item.version);
    return back ? Done() : tl::unexpected<Failure>(back.error());
}

} // namespace

Outcome<QList<RemovedItem>> removedOf(LibraryService& library, const QUuid& session)
{
    const auto glossary = VocabularyService(library).glossary();
    if (!glossary)
        return tl::unexpected<Failure>(glossary.error());
    QList<RemovedItem> items;
    for (const Done& done : {collect<NoteService>(library, session, *glossary, Kind::Note, items),
                             collect<MarkerService>(library, session, *glossary, Kind::Marker, items),
                             collect<PassageService>(library, session, *glossary, Kind::Stage, items),
                             collect<RatingService>(library, session, *glossary, Kind::Ratings, items)}) {
        if (!done)
            return tl::unexpected<Failure>(done.error());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const RemovedItem& a, const RemovedItem& b) { return a.at > b.at; });
    return items;
}

Done mayBringBack(const QUuid& author, const QUuid& removedBy, const QUuid& person)
{
    if (author == person || removedBy == person || author != removedBy)
        return {};
    return failed(base::ErrorCategory::Refused, "removed by its author", Subject::Argument,
                  tr("Who wrote it has removed it: only they bring it back."));
}

Done bringBack(LibraryService& library, const RemovedItem& item)
{
    switch (item.kind) {
    case Kind::Note:
        return broughtBack<NoteService>(library, item);
    case Kind::Marker:
        return broughtBack<MarkerService>(library, item);
    case Kind::Stage:
        return broughtBack<PassageService>(library, item);
    case Kind::Ratings:
        return broughtBack<RatingService>(library, item);
    }
    return {};
}

} // namespace alliance::app
