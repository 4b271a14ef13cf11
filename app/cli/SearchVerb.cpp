#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(SearchVerb)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/OwnOnly.h"
#include "app/services/SearchService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

constexpr int kDefaultLimit = 20;
constexpr int kMostHits = 10'000;

QJsonObject passageJson(const db::SearchPassage& passage)
{
    QJsonArray marks;
    for (const db::SearchPassage::Mark& mark : passage.marks)
        marks.append(QJsonArray{mark.start, mark.length});
    return {{QStringLiteral("text"), passage.text}, {QStringLiteral("marks"), marks}};
}

QJsonObject hitJson(const db::SearchHit& hit)
{
    const db::SearchPlace& place = hit.place;
    QJsonObject json{{QStringLiteral("kind"), db::toCode(place.kind)},
                     {QStringLiteral("id"), idText(place.id)},
                     {QStringLiteral("case"), hit.caseCode},
                     {QStringLiteral("date"), place.day.toString(Qt::ISODate)},
                     {QStringLiteral("passage"), passageJson(hit.passage)}};
    if (!hit.tags.text.isEmpty())
        json.insert(QStringLiteral("tags"), passageJson(hit.tags));
    if (!place.sessionId.isNull()) {
        json.insert(QStringLiteral("session"), idText(place.sessionId));
        json.insert(QStringLiteral("session_number"), place.sessionNumber);
    }
    if (!place.author.isNull())
        json.insert(QStringLiteral("author"), idText(place.author));
    if (!place.recordingId.isNull())
        json.insert(QStringLiteral("recording"), idText(place.recordingId));
    if (place.range) {
        json.insert(QStringLiteral("start_ns"), static_cast<qint64>(place.range->start.ns));
        json.insert(QStringLiteral("end_ns"), static_cast<qint64>(place.range->end.ns));
        json.insert(QStringLiteral("start_frame"), static_cast<qint64>(place.startFrame));
    }
    return json;
}

QString markedText(const db::SearchPassage& passage)
{
    QString text;
    qsizetype at = 0;
    for (const db::SearchPassage::Mark& mark : passage.marks) {
        text += passage.text.mid(at, mark.start - at) + QLatin1Char('[') + passage.text.mid(mark.start, mark.length) +
                QLatin1Char(']');
        at = mark.start + mark.length;
    }
    return text + passage.text.mid(at);
}

QString hitLines(const db::SearchHit& hit)
{
    QStringList head{idText(hit.place.sessionId.isNull() ? hit.place.id : hit.place.sessionId).left(8),
                     searchPlaceText(hit), searchKindText(hit.place.kind)};
    if (hit.place.range)
        head.append(tr("frame %1").arg(hit.place.startFrame));
    QString lines = head.join(QStringLiteral("  "));
    const QString passage = markedText(hit.passage).simplified();
    if (!passage.isEmpty())
        lines += QStringLiteral("\n          ") + passage;
    if (!hit.tags.text.isEmpty())
        lines += QStringLiteral("\n          ") + tr("tags: %1").arg(markedText(hit.tags));
    return lines;
}

Outcome<int> limitOf(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("limit")))
        return kDefaultLimit;
    bool isNumber = false;
    const int limit = arguments.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > kMostHits)
        return wrongArgument(tr("--limit is a number from 1 to %1.").arg(kMostHits));
    return limit;
}

ExitCode search(const Arguments& arguments, Console& console)
{
    const auto limit = limitOf(arguments);
    if (!limit)
        return console.failure(limit.error());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto service = SearchService::open((*library)->database().handle());
    if (!service)
        return console.failure(service.error());
    if (const Done filled = (*service)->fill(console.job()); !filled)
        return console.failure(filled.error());
    const QString query = arguments.positionals().mid(1).join(QLatin1Char(' '));
    const auto ownOnly = sessionsOfOwnOnly(**library);
    if (!ownOnly)
        return console.failure(ownOnly.error());
    const auto result = (*service)->search(query, *limit, false, *ownOnly);
    if (!result)
        return console.failure(result.error());
    QJsonArray json;
    QStringList lines = result->remarks;
    for (const db::SearchHit& hit : result->hits) {
        json.append(hitJson(hit));
        lines.append(hitLines(hit));
    }
    lines.append(result->count.isEmpty() ? tr("Nothing to look for.") : result->count + QLatin1Char('.'));
    return console.result({{QStringLiteral("query"), query},
                           {QStringLiteral("hits"), json},
                           {QStringLiteral("remarks"), QJsonArray::fromStringList(result->remarks)},
                           {QStringLiteral("found"), result->count}},
                          lines.join(QLatin1Char('\n')));
}

} // namespace

Verb searchVerb()
{
    return {{QStringLiteral("search"),
             QStringLiteral("PATH WORDS..."),
             2,
             -1,
             tr("find notes, markers, decisions, sessions and more by words and filters"),
             tr("All words must be there: silence pause. Either: silence OR pause. In a row: \"long silence\". Words "
                "that begin so: silen*. Without: -pause (after -- when it comes first).\n"
                "Filters: in:notes case:CODE person:NAME kind:restraint principle:M3 stage:S2 marker:withdrawal "
                "strategy:R5 code:W2 decision:accepted difference:open tag:NAME date:2026-03 date:2026-01..2026-03 "
                "duration:>30s. "
                "-kind:question leaves out.\n"
                "Accents and capitals do not matter. Chinese and Japanese are found by characters in a row. Only what "
                "you can open is found, and nothing is written to the disk."),
             {{QStringLiteral("limit"), QStringLiteral("N"), tr("at most so many (20 when missing)")}, jsonOption()}},
            search};
}

} // namespace alliance::app::cli
