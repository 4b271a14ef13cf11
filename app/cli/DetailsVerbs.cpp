#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(DetailsVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/DetailsVerbs.h"
#include "app/cli/Passphrases.h"
#include "app/services/SessionDetailsService.h"

namespace alliance::app::cli
{
namespace
{

const QString kDate = QStringLiteral("date");
const QString kNumber = QStringLiteral("number");
const QString kTitle = QStringLiteral("title");
const QString kCase = QStringLiteral("case");
const QString kCode = QStringLiteral("code");
const QString kLabel = QStringLiteral("label");
const QString kRecording = QStringLiteral("recording");

std::optional<QString> textOf(const Arguments& arguments, const QString& option)
{
    return arguments.has(option) ? std::optional(arguments.value(option)) : std::nullopt;
}

Outcome<SessionChange> changeIn(const Arguments& arguments)
{
    SessionChange change;
    change.title = textOf(arguments, kTitle);
    if (arguments.has(kDate)) {
        const auto day = dateOf(arguments, kDate);
        if (!day)
            return tl::unexpected<Failure>(day.error());
        change.heldOn = *day;
    }
    if (arguments.has(kNumber)) {
        bool isNumber = false;
        change.number = arguments.value(kNumber).toInt(&isNumber);
        if (!isNumber)
            return wrongArgument(tr("“%1” is not the number of a session (--number).").arg(arguments.value(kNumber)));
    }
    if (!change.title && !change.heldOn && !change.number)
        return wrongArgument(tr("Say what to change: --date, --number or --title."));
    return change;
}

ExitCode editSession(const Arguments& arguments, Console& console)
{
    const auto change = changeIn(arguments);
    if (!change)
        return console.failure(change.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto changed = SessionDetailsService(*open->library).changeSession(open->session, *change);
    if (!changed)
        return console.failure(changed.error());
    const QString day = changed->heldOn.toString(Qt::ISODate);
    return console.result({{QStringLiteral("session"), idText(changed->id)},
                           {kNumber, changed->number},
                           {kDate, day},
                           {kTitle, changed->label}},
                          QStringLiteral("#%1  %2  %3").arg(QString::number(changed->number), day, changed->label));
}

ExitCode editCase(const Arguments& arguments, Console& console)
{
    const CaseChange change{textOf(arguments, kCode), textOf(arguments, kLabel)};
    if (!change.code && !change.label)
        return console.failure(wrongArgument(tr("Say what to change: --code or --label.")).value());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto found = caseOf(**library, arguments.value(kCase));
    if (!found)
        return console.failure(found.error());
    const auto changed = SessionDetailsService(**library).changeCase(found->id, change);
    if (!changed)
        return console.failure(changed.error());
    return console.result({{kCase, changed->code}, {kLabel, changed->label}},
                          QStringLiteral("%1  %2").arg(changed->code, changed->label));
}

ExitCode editRecording(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto found = recordingOf(**library, arguments.value(kRecording));
    if (!found)
        return console.failure(found.error());
    const auto changed = SessionDetailsService(**library).renameRecording({found->id, arguments.value(kLabel)});
    if (!changed)
        return console.failure(changed.error());
    return console.result({{kRecording, idText(changed->id)}, {kLabel, changed->label}},
                          QStringLiteral("%1  %2").arg(idText(changed->id).left(8), changed->label));
}

} // namespace

Verb libraryEditSessionVerb()
{
    return {{QStringLiteral("library edit-session"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("correct the date, number or title of a session"),
             tr("“alliance undo PATH --session ID” takes it back. Until when a session may be kept can depend on its "
                "date. “alliance session move” files it under another case."),
             {sessionOption(),
              {kDate, QStringLiteral("DATE"), tr("when it was held, like 2026-03-31; “none”: not known")},
              {kNumber, QStringLiteral("N"), tr("place in the case, from 1")},
              {kTitle, QStringLiteral("TEXT"), tr("title; an empty one takes it away")},
              jsonOption()}},
            editSession};
}

Verb libraryEditCaseVerb()
{
    return {{QStringLiteral("library edit-case"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("correct the code or label of a case"),
             tr("“alliance undo PATH” takes it back."),
             {{kCase, QStringLiteral("CODE"), tr("code of the case as it is now"), false, true},
              {kCode, QStringLiteral("NEW"), tr("new code, which no other case has")},
              {kLabel, QStringLiteral("TEXT"), tr("label; an empty one takes it away")},
              jsonOption()}},
            editCase};
}

Verb libraryEditRecordingVerb()
{
    return {
        {QStringLiteral("library edit-recording"),
         QStringLiteral("PATH"),
         1,
         1,
         tr("give a recording another name"),
         tr("“alliance undo PATH --session ID” takes it back."),
         {{kRecording, QStringLiteral("ID"), tr("the recording, its id or the first characters of it"), false, true},
          {kLabel, QStringLiteral("TEXT"), tr("its name; an empty one takes it away"), false, true},
          jsonOption()}},
        editRecording};
}

} // namespace alliance::app::cli
