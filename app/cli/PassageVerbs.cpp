#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(PassageVerbs)
}

#include "app/cli/RecordHistory.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

ExitCode stored(const Outcome<db::Passage>& passage, LibraryService& library, Console& console, const QString& sentence)
{
    if (!passage)
        return console.failure(passage.error());
    QJsonObject json = passageJson(*passage, library.personName(passage->author));
    json.insert(QStringLiteral("passage"), idText(passage->id));
    json.insert(QStringLiteral("removed"), passage->deleted);
    return console.result(json, sentence.arg(idText(passage->id)));
}

ExitCode add(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto range = rangeOf(arguments);
    if (!range)
        return console.failure(range.error());
    const auto moment = NoteService(*open->library).moment(open->session, *range);
    if (!moment)
        return console.failure(moment.error());
    const auto visibility = visibilityOf(arguments);
    if (!visibility)
        return console.failure(visibility.error());
    const db::PassageDraft draft{open->session, *moment, arguments.value(QStringLiteral("stage")),
                                 arguments.value(QStringLiteral("comment")),
                                 visibility->value_or(usualVisibility(*open->library))};
    return stored(PassageService(*open->library).add(draft), *open->library, console, tr("Stage %1 stored"));
}

ExitCode remove(const Arguments& arguments, Console& console)
{
    auto open = openRecord<PassageService>(arguments);
    if (!open)
        return console.failure(open.error());
    PassageService passages(*open->library);
    const auto now = passages.get(open->id);
    if (!now)
        return console.failure(now.error());
    if (const Done shown = isShown(*open->library, now->sessionId, now->author); !shown)
        return console.failure(shown.error());
    return stored(passages.remove(now->id, now->version), *open->library, console,
                  tr("Stage %1 removed; “alliance undo” brings it back."));
}

ExitCode list(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (arguments.has(QStringLiteral("removed")))
        return listRemoved<PassageService>(*open, console, QStringLiteral("passages"), passageJson, passageLine);
    const auto passages = PassageService(*open->library).list(open->session);
    if (!passages)
        return console.failure(passages.error());
    const auto view = OwnView::of(*open->library, open->session);
    if (!view)
        return console.failure(view.error());
    QJsonArray json;
    QStringList lines;
    for (const db::Passage& passage : *passages) {
        if (!view->shows(passage.author))
            continue;
        json.append(passageJson(passage, open->library->personName(passage.author)));
        lines.append(passageLine(passage));
    }
    if (lines.isEmpty())
        lines.append(tr("No stages."));
    return console.result(view->noted({{QStringLiteral("passages"), json}}), view->noted(lines));
}

Verb stageVerb(const char* name, const QString& summary, const QList<Option>& options,
               std::function<ExitCode(const Arguments&, Console&)> run)
{
    return {{QStringLiteral("passage ") + QString::fromLatin1(name), QStringLiteral("PATH STAGE"), 2, 2, summary,
             tr("STAGE is an id or the first characters of it."),
             options + QList<Option>{optionalSessionOption(), jsonOption()}},
            std::move(run)};
}

} // namespace

Verb passageAddVerb()
{
    return {{QStringLiteral("passage add"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("note which stage of resolution was passed through, and when"),
             tr("Stages are a guide and may come back."),
             {sessionOption(),
              timeOption(true),
              untilOption(true),
              {QStringLiteral("stage"), QStringLiteral("S1..S4"), tr("stage of resolution"), false, true},
              {QStringLiteral("comment"), QStringLiteral("T"), tr("a few words")},
              visibilityOption(),
              jsonOption()}},
            add};
}

Verb passageListVerb()
{
    return {{QStringLiteral("passage list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the stages of a session by time"),
             {},
             {sessionOption(), removedOption(), jsonOption()}},
            list};
}

Verb passageRemoveVerb()
{
    return stageVerb("remove", tr("remove a stage; its versions stay"), {}, remove);
}

Verb passageHistoryVerb()
{
    return stageVerb(
        "history", tr("show the versions of a stage"), {}, [](const Arguments& arguments, Console& console) {
            return showVersions<PassageService>(arguments, console, QStringLiteral("passage"), passageVersions);
        });
}

Verb passageRestoreVerb()
{
    return stageVerb("restore", tr("bring a removed stage back, or make an earlier version the newest"),
                     {versionOption()}, [](const Arguments& arguments, Console& console) {
                         return restore<PassageService>(arguments, console, QStringLiteral("passage"), passageJson);
                     });
}

} // namespace alliance::app::cli
