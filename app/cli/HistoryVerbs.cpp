#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(HistoryVerbs)
}

#include "app/cli/RecordJson.h"
#include "app/cli/Verb.h"
#include "app/services/EditStep.h"
#include "app/services/HistoryService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

ExitCode step(bool undo, const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    HistoryService history(*open->library);
    const auto done = undo ? history.undo(open->session) : history.redo(open->session);
    if (!done)
        return console.failure(done.error());
    const QString name = editName(done->kind, done->body);
    return console.result(editJson(*done), (undo ? tr("Undone: %1") : tr("Redone: %1")).arg(name));
}

ExitCode list(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto edits = HistoryService(*open->library).list(open->session);
    if (!edits)
        return console.failure(edits.error());
    QJsonArray json;
    QStringList lines;
    for (const db::Edit& edit : *edits) {
        json.append(editJson(edit));
        lines.append(editLine(edit));
    }
    if (lines.isEmpty())
        lines.append(open->session.isNull() ? tr("No consent, case or collection was changed.")
                                            : tr("Nothing was edited in this session."));
    return console.result({{QStringLiteral("edits"), json}}, lines.join(QLatin1Char('\n')));
}

Verb historyVerb(const char* name, const QString& summary, const QString& details,
                 std::function<ExitCode(const Arguments&, Console&)> run)
{
    Option session = optionalSessionOption();
    session.help =
        tr("session, its id or the first characters of it; without it: changes of consents, cases and collections");
    return {{QString::fromLatin1(name), QStringLiteral("PATH"), 1, 1, summary, details, {session, jsonOption()}},
            std::move(run)};
}

} // namespace

Verb undoVerb()
{
    return historyVerb("undo", tr("take back your last edit in a session, or of consents, cases and collections"),
                       tr("Also after the program was closed. What somebody else has changed since is not touched."),
                       [](const Arguments& arguments, Console& console) { return step(true, arguments, console); });
}

Verb redoVerb()
{
    return historyVerb("redo", tr("do again what was undone last"), {},
                       [](const Arguments& arguments, Console& console) { return step(false, arguments, console); });
}

Verb historyListVerb()
{
    return historyVerb(
        "history", tr("list your edits in a session, or of consents, cases and collections, oldest first"), {}, list);
}

} // namespace alliance::app::cli
