#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(VersionHistory)
}

#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/TimeText.h"
#include "app/services/VersionHistory.h"
#include "app/services/VocabularyService.h"

namespace alliance::app
{
namespace
{

using Fields = QList<std::pair<QString, QString>>; // name and value, both in words

QString visibilityText(db::Visibility visibility)
{
    switch (visibility) {
    case db::Visibility::Private:
        return tr("only its author");
    case db::Visibility::Supervision:
        return tr("its author and the supervisor");
    case db::Visibility::Trainee:
        return tr("released to the trainee");
    case db::Visibility::Collection:
        return tr("released to the collection");
    }
    return {};
}

QString labels(const Glossary& glossary, const QStringList& lists, const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words.append(glossary.label(lists, code));
    return words.join(QStringLiteral(", "));
}

Fields fieldsOf(const Glossary& glossary, const db::Note& note)
{
    return {{tr("Place"), placeText(note.moment)},
            {tr("Kind"), glossary.label({termlist::kNoteKind}, note.kind)},
            {tr("Principles"), labels(glossary, {termlist::kPrinciple}, note.principles)},
            {tr("Stage"), glossary.label({termlist::kStage}, note.stage)},
            {tr("Codes"), labels(glossary, {}, note.codes)},
            {tr("Tags"), note.tags.join(QStringLiteral(", "))},
            {tr("Who may read it"), visibilityText(note.visibility)}};
}

Fields fieldsOf(const Glossary& glossary, const db::Marker& marker)
{
    return {{tr("Place"), placeText(marker.moment)},
            {tr("Type"), glossary.label({termlist::kMarkerType}, marker.type)},
            {tr("Subtype"), glossary.label({termlist::kMarkerSubtype, termlist::kStrategy}, marker.subtype)},
            {tr("Significance"), marker.significance > 0 ? QString::number(marker.significance) : QString()},
            {tr("Strategies"), labels(glossary, {termlist::kStrategy}, marker.strategies)},
            {tr("Tags"), marker.tags.join(QStringLiteral(", "))},
            {tr("Who may read it"), visibilityText(marker.visibility)}};
}

Fields fieldsOf(const Glossary& glossary, const db::Passage& passage)
{
    return {{tr("Place"), placeText(passage.moment)},
            {tr("Stage"), glossary.label({termlist::kStage}, passage.stage)},
            {tr("Who may read it"), visibilityText(passage.visibility)}};
}

Fields fieldsOf(const Glossary& glossary, const db::Rating& rating)
{
    QStringList values;
    for (auto value = rating.values.begin(); value != rating.values.end(); ++value)
        values.append(QStringLiteral("%1: %2")
                          .arg(glossary.label({termlist::kSegmentRating, termlist::kMarkerSubtype}, value.key()))
                          .arg(*value));
    return {{tr("Segment"), placeText(rating.moment)},
            {tr("Ratings"), values.join(QStringLiteral(" · "))},
            {tr("Who may read it"), visibilityText(rating.visibility)}};
}

const QString& textOf(const db::Note& note)
{
    return note.text;
}

const QString& textOf(const db::Marker& marker)
{
    return marker.comment;
}

const QString& textOf(const db::Passage& passage)
{
    return passage.comment;
}

const QString& textOf(const db::Rating& rating)
{
    return rating.comment;
}

template <typename Record>
Outcome<QList<VersionItem>> compared(LibraryService& library, const Outcome<QList<Record>>& versions)
{
    if (!versions)
        return tl::unexpected<Failure>(versions.error());
    const auto glossary = VocabularyService(library).glossary();
    if (!glossary)
        return tl::unexpected<Failure>(glossary.error());
    QList<VersionItem> items;
    QString textBefore;
    Fields before;
    for (const Record& one : *versions) {
        const Fields fields = fieldsOf(*glossary, one);
        VersionItem item{one.version, library.personName(one.versionAuthor), one.edited, one.deleted,
                         textOf(one), difference(textBefore, textOf(one)),   {}};
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i].second != fields[i].second)
                item.changes.append({fields[i].first, before[i].second, fields[i].second});
        }
        textBefore = item.text;
        before = fields;
        items.append(std::move(item));
    }
    return items;
}

} // namespace

QString placeText(const std::optional<db::Moment>& moment)
{
    if (!moment)
        return tr("the session as a whole");
    if (moment->isPoint())
        return timeText(moment->range.start);
    return tr("%1 to %2").arg(timeText(moment->range.start), timeText(moment->range.end));
}

Outcome<QList<VersionItem>> noteVersions(LibraryService& library, const QUuid& note)
{
    return compared(library, NoteService(library).history(note));
}

Outcome<QList<VersionItem>> markerVersions(LibraryService& library, const QUuid& marker)
{
    return compared(library, MarkerService(library).history(marker));
}

Outcome<QList<VersionItem>> passageVersions(LibraryService& library, const QUuid& passage)
{
    return compared(library, PassageService(library).history(passage));
}

Outcome<QList<VersionItem>> ratingVersions(LibraryService& library, const QUuid& rating)
{
    return compared(library, RatingService(library).history(rating));
}

} // namespace alliance::app
