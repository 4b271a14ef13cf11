#include "app/cli/SessionJson.h"
#include "app/cli/Verb.h"
#include "app/services/CandidateService.h"
#include "app/services/NoteService.h"
#include "db/records/Codes.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("NoteVerbs", text);
}

Outcome<base::TimeRange> rangeOf(const Arguments& arguments)
{
    const auto start = secondsOf(arguments.value(QStringLiteral("time")), QStringLiteral("time"));
    if (!start)
        return tl::unexpected<Failure>(start.error());
    if (!arguments.has(QStringLiteral("until")))
        return base::TimeRange{*start, *start};
    const auto end = secondsOf(arguments.value(QStringLiteral("until")), QStringLiteral("until"));
    if (!end)
        return tl::unexpected<Failure>(end.error());
    return base::TimeRange{*start, *end};
}

Outcome<db::NoteDraft> draftOf(const Arguments& arguments, OpenSession& open)
{
    db::NoteDraft draft;
    draft.sessionId = open.session;
    draft.text = arguments.value(QStringLiteral("text"));
    draft.kind =
        arguments.has(QStringLiteral("kind")) ? arguments.value(QStringLiteral("kind")) : QStringLiteral("observation");
    for (const QString& value : arguments.values(QStringLiteral("principle")))
        draft.principles += value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    draft.principles.removeDuplicates();
    draft.stage = arguments.value(QStringLiteral("stage"));
    draft.visibility = db::Visibility::Supervision;
    if (arguments.has(QStringLiteral("visibility"))) {
        const QString code = arguments.value(QStringLiteral("visibility"));
        const auto visibility = db::fromCode<db::Visibility>(code);
        if (!visibility)
            return wrongArgument(
                tr("“%1” is not a visibility. It can be private, supervision, trainee or collection.").arg(code));
        draft.visibility = *visibility;
    }
    const auto range = rangeOf(arguments);
    if (!range)
        return tl::unexpected<Failure>(range.error());
    const auto moment = NoteService(*open.library).moment(open.session, *range);
    if (!moment)
        return tl::unexpected<Failure>(moment.error());
    draft.moment = *moment;
    if (arguments.has(QStringLiteral("candidate"))) {
        const auto candidate =
            CandidateService(*open.library).find(open.session, arguments.value(QStringLiteral("candidate")));
        if (!candidate)
            return tl::unexpected<Failure>(candidate.error());
        draft.candidateId = *candidate;
    }
    return draft;
}

QString noteLine(const db::Note& note)
{
    QStringList words{idText(note.id).left(8)};
    if (note.moment) {
        words.append(clock(note.moment->range.start));
        if (!note.moment->isPoint())
            words.append(QStringLiteral("- ") + clock(note.moment->range.end));
        words.append(tr("frame %1").arg(note.moment->startFrame));
    }
    words.append(note.kind);
    words += note.principles;
    if (!note.stage.isEmpty())
        words.append(note.stage);
    return words.join(QStringLiteral("  ")) + QStringLiteral("\n          ") + note.text;
}

ExitCode add(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto draft = draftOf(arguments, *open);
    if (!draft)
        return console.failure(draft.error());
    const auto note = NoteService(*open->library).add(*draft);
    if (!note)
        return console.failure(note.error());
    QJsonObject json = noteJson(*note, open->library->personName(note->author));
    json.insert(QStringLiteral("note"), idText(note->id));
    return console.result(json, tr("Note %1 stored").arg(idText(note->id)));
}

ExitCode list(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto notes = NoteService(*open->library).list(open->session);
    if (!notes)
        return console.failure(notes.error());
    QJsonArray json;
    QStringList lines;
    for (const db::Note& note : *notes) {
        json.append(noteJson(note, open->library->personName(note.author)));
        lines.append(noteLine(note));
    }
    if (lines.isEmpty())
        lines.append(tr("No notes."));
    return console.result({{QStringLiteral("notes"), json}}, lines.join(QLatin1Char('\n')));
}

} // namespace

Verb noteAddVerb()
{
    return {{QStringLiteral("note add"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("add a note to a moment or a range"),
             {},
             {sessionOption(),
              {QStringLiteral("time"), QStringLiteral("S"), tr("time in seconds from the first frame"), false, true},
              {QStringLiteral("until"), QStringLiteral("S"), tr("end of a range, in seconds")},
              {QStringLiteral("text"), QStringLiteral("T"), tr("the note"), false, true},
              {QStringLiteral("kind"), QStringLiteral("K"),
               tr("felt_sense, observation (when missing), own_contribution, metacommunication_made, "
                  "metacommunication_imagined, restraint, role_play, question, appreciation")},
              {QStringLiteral("principle"), QStringLiteral("M1..M10"), tr("principle of metacommunication"), true},
              {QStringLiteral("stage"), QStringLiteral("S1..S4"), tr("stage of resolution")},
              {QStringLiteral("visibility"), QStringLiteral("V"),
               tr("private, supervision (when missing), trainee, collection")},
              {QStringLiteral("candidate"), QStringLiteral("ID"), tr("candidate that the note is about")},
              jsonOption()}},
            add};
}

Verb noteListVerb()
{
    return {{QStringLiteral("note list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the notes of a session by time"),
             {},
             {sessionOption(), jsonOption()}},
            list};
}

} // namespace alliance::app::cli
