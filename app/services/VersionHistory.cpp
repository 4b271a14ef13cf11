#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(VersionHistory)
}

#include "app/services/IdText.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/SessionTagService.h"
#include "app/services/SettlementService.h"
#include "app/services/TimeText.h"
#include "app/services/UnsureAnswer.h"
#include "app/services/VersionHistory.h"
#include "app/services/VocabularyService.h"
#include "db/records/Codes.h"

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

Fields fieldsOf(const Glossary& glossary, const db::Settlement& settled)
{
    const QJsonObject& holds = settled.holds;
    const auto listOf = [&](const char* name) { return holds[QLatin1String(name)].toVariant().toStringList(); };
    const auto textIn = [&](const char* name) { return holds[QLatin1String(name)].toString(); };
    const auto numberIn = [&](const char* name) {
        const int number = holds[QLatin1String(name)].toInt();
        return number > 0 ? QString::number(number) : QString();
    };
    QStringList words;
    if (holds[QStringLiteral("none")].toBool())
        words << tr("nothing here");
    words << glossary.label({termlist::kMarkerType}, textIn("type"))
          << glossary.label({termlist::kMarkerSubtype, termlist::kStrategy}, textIn("subtype"))
          << numberIn("significance") << labels(glossary, {termlist::kStrategy}, listOf("strategies"))
          << listOf("tags").join(QStringLiteral(", ")) << glossary.label({termlist::kStage}, textIn("stage"))
          << numberIn("value");
    if (const QString decision = textIn("decision"); !decision.isEmpty())
        words << (decision == db::toCode(db::DecisionState::Accepted) ? tr("accepted") : tr("rejected"));
    words.removeAll(QString());
    return {{tr("Place"), placeText(settled.moment)},
            {tr("What holds"), words.join(QStringLiteral(" · "))},
            {tr("Who may read it"), visibilityText(settled.visibility)}};
}

const QString& textOf(const db::Settlement& settled)
{
    return settled.comment;
}

template <typename Record>
Outcome<QList<VersionItem>> compared(LibraryService& library, const Outcome<QList<Record>>& versions)
{
    if (!versions)
        return tl::unexpected<Failure>(versions.error());
    const auto glossary = VocabularyService(library).glossary();
    if (!glossary)
        return tl::unexpected<Failure>(glossary.error());
    QList<VersionWords> words;
    for (const Record& one : *versions)
        words.append({one.version, one.versionAuthor, one.edited, one.deleted, textOf(one), fieldsOf(*glossary, one)});
    return comparedVersions(library, words);
}

QString decisionText(const db::Decision& decision)
{
    switch (decision.state) {
    case db::DecisionState::Accepted:
        return decision.reason.isEmpty() ? tr("Accepted") : tr("Accepted: %1").arg(decision.reason);
    case db::DecisionState::Rejected:
        return tr("Rejected: %1").arg(decision.reason);
    case db::DecisionState::Undecided:
        break;
    }
    return isUnsure(decision) ? tr("Unsure") : tr("No decision");
}

} // namespace

QList<VersionItem> comparedVersions(LibraryService& library, const QList<VersionWords>& versions)
{
    QList<VersionItem> items;
    const VersionWords* before = nullptr;
    for (const VersionWords& one : versions) {
        VersionItem item{one.version, library.personName(one.author),
                         one.at,      one.removed,
                         one.text,    difference(before ? before->text : QString(), one.text),
                         {},          one.mayRestore};
        for (qsizetype i = 0; i < one.fields.size(); ++i) {
            const QString was = before ? before->fields[i].second : QString();
            if (was != one.fields[i].second)
                item.changes.append({one.fields[i].first, was, one.fields[i].second});
        }
        before = &one;
        items.append(std::move(item));
    }
    return items;
}

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

Outcome<QList<VersionItem>> settlementVersions(LibraryService& library, const QUuid& settlement)
{
    return compared(library, SettlementService(library).history(settlement));
}

Outcome<QList<VersionItem>> tagVersions(LibraryService& library, const QUuid& session)
{
    const auto all = SessionTagService(library).history(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    QList<VersionWords> words;
    for (const db::TagVersion& one : *all)
        words.append({one.version, one.author, one.at, false, one.tags.join(QStringLiteral(", ")), {}});
    return comparedVersions(library, words);
}

Outcome<QList<VersionItem>> decisionVersions(LibraryService& library, const QUuid& candidate)
{
    const auto all = library.database().candidates().decisions(candidate);
    if (!all)
        return tl::unexpected<Failure>(library.failure(all.error(), Subject::Candidate, idText(candidate)));
    QList<VersionWords> words;
    for (const db::Decision& one : *all)
        words.append({one.version,
                      one.author,
                      one.at,
                      false,
                      decisionText(one),
                      {{tr("Edges"), one.adjusted ? placeText(one.adjusted) : tr("as measured")}},
                      one.author == library.database().person()});
    return comparedVersions(library, words);
}

} // namespace alliance::app
