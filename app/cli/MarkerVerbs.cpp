#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(MarkerVerbs)
}

#include "app/cli/RecordHistory.h"
#include "app/services/CandidateService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

// What the options say, over what the draft holds already.
Done readInto(db::MarkerDraft& draft, const Arguments& arguments, LibraryService& library)
{
    if (arguments.has(QStringLiteral("type")))
        draft.type = arguments.value(QStringLiteral("type"));
    if (arguments.has(QStringLiteral("subtype")))
        draft.subtype = arguments.value(QStringLiteral("subtype"));
    if (arguments.has(QStringLiteral("comment")))
        draft.comment = arguments.value(QStringLiteral("comment"));
    if (arguments.has(QStringLiteral("strategy")))
        draft.strategies = listOf(arguments, QStringLiteral("strategy"));
    if (arguments.has(QStringLiteral("tag")))
        draft.tags = listOf(arguments, QStringLiteral("tag"));
    if (arguments.has(QStringLiteral("significance"))) {
        const auto significance = wholeNumberOf(arguments, QStringLiteral("significance"), 0, 5);
        if (!significance)
            return tl::unexpected<Failure>(significance.error());
        draft.significance = *significance;
    }
    const auto visibility = visibilityOf(arguments);
    if (!visibility)
        return tl::unexpected<Failure>(visibility.error());
    draft.visibility = visibility->value_or(draft.visibility);
    if (arguments.has(QStringLiteral("time"))) {
        const auto range = rangeOf(arguments);
        if (!range)
            return tl::unexpected<Failure>(range.error());
        const auto moment = NoteService(library).moment(draft.sessionId, *range);
        if (!moment)
            return tl::unexpected<Failure>(moment.error());
        draft.moment = *moment;
    }
    if (arguments.has(QStringLiteral("candidate"))) {
        const auto candidate =
            CandidateService(library).find(draft.sessionId, arguments.value(QStringLiteral("candidate")));
        if (!candidate)
            return tl::unexpected<Failure>(candidate.error());
        draft.candidateId = *candidate;
    }
    return {};
}

ExitCode stored(const Outcome<db::Marker>& marker, LibraryService& library, Console& console, const QString& sentence)
{
    if (!marker)
        return console.failure(marker.error());
    QJsonObject json = markerJson(*marker, library.personName(marker->author));
    json.insert(QStringLiteral("marker"), idText(marker->id));
    json.insert(QStringLiteral("removed"), marker->deleted);
    return console.result(json, sentence.arg(idText(marker->id)).arg(marker->version));
}

ExitCode add(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    db::MarkerDraft draft;
    draft.sessionId = open->session;
    draft.visibility = usualVisibility(*open->library);
    if (const Done read = readInto(draft, arguments, *open->library); !read)
        return console.failure(read.error());
    return stored(MarkerService(*open->library).add(draft), *open->library, console,
                  tr("Marker %1 stored, version %2"));
}

ExitCode edit(const Arguments& arguments, Console& console)
{
    auto open = openRecord<MarkerService>(arguments);
    if (!open)
        return console.failure(open.error());
    MarkerService markers(*open->library);
    const auto now = markers.get(open->id);
    if (!now)
        return console.failure(now.error());
    if (const Done shown = isShown(*open->library, now->sessionId, now->author); !shown)
        return console.failure(shown.error());
    db::MarkerDraft draft = now->draft();
    if (const Done read = readInto(draft, arguments, *open->library); !read)
        return console.failure(read.error());
    return stored(markers.edit(now->id, now->version, draft), *open->library, console,
                  tr("Marker %1: version %2 stored"));
}

ExitCode remove(const Arguments& arguments, Console& console)
{
    auto open = openRecord<MarkerService>(arguments);
    if (!open)
        return console.failure(open.error());
    MarkerService markers(*open->library);
    const auto now = markers.get(open->id);
    if (!now)
        return console.failure(now.error());
    if (const Done shown = isShown(*open->library, now->sessionId, now->author); !shown)
        return console.failure(shown.error());
    return stored(markers.remove(now->id, now->version), *open->library, console,
                  tr("Marker %1 removed (version %2); “alliance undo” brings it back."));
}

ExitCode list(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (arguments.has(QStringLiteral("removed")))
        return listRemoved<MarkerService>(*open, console, QStringLiteral("markers"), markerJson, markerLine);
    const auto markers = MarkerService(*open->library).list(open->session);
    if (!markers)
        return console.failure(markers.error());
    const auto view = OwnView::of(*open->library, open->session);
    if (!view)
        return console.failure(view.error());
    QJsonArray json;
    QStringList lines;
    for (const db::Marker& marker : *markers) {
        if (!view->shows(marker.author))
            continue;
        json.append(markerJson(marker, open->library->personName(marker.author)));
        lines.append(markerLine(marker));
    }
    if (lines.isEmpty())
        lines.append(tr("No markers."));
    return console.result(view->noted({{QStringLiteral("markers"), json}}), view->noted(lines));
}

QList<Option> contentOptions(bool isNew)
{
    return {
        timeOption(isNew),
        untilOption(false),
        {QStringLiteral("type"), QStringLiteral("TYPE"), tr("withdrawal, confrontation, both, strategy"), false, isNew},
        {QStringLiteral("subtype"), QStringLiteral("CODE"), tr("form of it, such as W2, C1 or falls_silent")},
        {QStringLiteral("significance"), QStringLiteral("1..5"), tr("how much it matters; 0 for not rated")},
        {QStringLiteral("strategy"), QStringLiteral("R1..R10"), tr("what was done towards repair"), true},
        {QStringLiteral("comment"), QStringLiteral("T"), tr("a few words")},
        tagOption(),
        visibilityOption(),
        {QStringLiteral("candidate"), QStringLiteral("ID"), tr("candidate that it comes from")}};
}

Verb markerVerb(const char* name, const QString& summary, const QList<Option>& options,
                std::function<ExitCode(const Arguments&, Console&)> run)
{
    return {{QStringLiteral("marker ") + QString::fromLatin1(name), QStringLiteral("PATH MARKER"), 2, 2, summary,
             tr("MARKER is an id or the first characters of it."),
             options + QList<Option>{optionalSessionOption(), jsonOption()}},
            std::move(run)};
}

} // namespace

Verb markerAddVerb()
{
    return {{QStringLiteral("marker add"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("code a moment or a range with a type of rupture or a strategy"),
             {},
             QList<Option>{sessionOption()} + contentOptions(true) + QList<Option>{jsonOption()}},
            add};
}

Verb markerListVerb()
{
    return {{QStringLiteral("marker list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the markers of a session by time"),
             {},
             {sessionOption(), removedOption(), jsonOption()}},
            list};
}

Verb markerEditVerb()
{
    return markerVerb("edit", tr("change a marker; what is not given stays"), contentOptions(false), edit);
}

Verb markerRemoveVerb()
{
    return markerVerb("remove", tr("remove a marker; its versions stay"), {}, remove);
}

Verb markerHistoryVerb()
{
    return markerVerb(
        "history", tr("show the versions of a marker"), {}, [](const Arguments& arguments, Console& console) {
            return showVersions<MarkerService>(arguments, console, QStringLiteral("marker"), markerVersions);
        });
}

Verb markerRestoreVerb()
{
    return markerVerb("restore", tr("bring a removed marker back, or make an earlier version the newest"),
                      {versionOption()}, [](const Arguments& arguments, Console& console) {
                          return restore<MarkerService>(arguments, console, QStringLiteral("marker"), markerJson);
                      });
}

} // namespace alliance::app::cli
