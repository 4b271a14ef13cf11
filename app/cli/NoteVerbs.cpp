#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(NoteVerbs)
}

#include "app/cli/RecordHistory.h"
#include "app/cli/SessionJson.h"
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
Done readInto(db::NoteDraft& draft, const Arguments& arguments, LibraryService& library)
{
    if (arguments.has(QStringLiteral("text")))
        draft.text = arguments.value(QStringLiteral("text"));
    if (arguments.has(QStringLiteral("kind")))
        draft.kind = arguments.value(QStringLiteral("kind"));
    if (arguments.has(QStringLiteral("principle")))
        draft.principles = listOf(arguments, QStringLiteral("principle"));
    if (arguments.has(QStringLiteral("stage")))
        draft.stage = arguments.value(QStringLiteral("stage"));
    if (arguments.has(QStringLiteral("code")))
        draft.codes = listOf(arguments, QStringLiteral("code"));
    if (arguments.has(QStringLiteral("tag")))
        draft.tags = listOf(arguments, QStringLiteral("tag"));
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
    if (arguments.has(QStringLiteral("marker"))) {
        const auto marker = MarkerService(library).find(draft.sessionId, arguments.value(QStringLiteral("marker")));
        if (!marker)
            return tl::unexpected<Failure>(marker.error());
        draft.markerId = *marker;
    }
    return {};
}

Outcome<db::NoteDraft> draftOf(const Arguments& arguments, OpenSession& open)
{
    db::NoteDraft draft;
    draft.sessionId = open.session;
    draft.kind = QStringLiteral("observation");
    draft.visibility = usualVisibility(*open.library);
    if (arguments.has(QStringLiteral("reply-to"))) {
        NoteService notes(*open.library);
        const auto asked = notes.find(open.session, arguments.value(QStringLiteral("reply-to")));
        if (!asked)
            return tl::unexpected<Failure>(asked.error());
        const auto note = notes.get(*asked);
        if (!note)
            return tl::unexpected<Failure>(note.error());
        if (const Done shown = isShown(*open.library, note->sessionId, note->author); !shown)
            return tl::unexpected<Failure>(shown.error());
        draft.replyTo = note->id;
        draft.moment = note->moment;
        draft.visibility = note->visibility;
    } else if (arguments.has(QStringLiteral("until")) && !arguments.has(QStringLiteral("time"))) {
        return wrongArgument(tr("Say where it begins, too: --time."));
    }
    if (const Done read = readInto(draft, arguments, *open.library); !read)
        return tl::unexpected<Failure>(read.error());
    return draft;
}

QString noteLine(const db::Note& note, int depth)
{
    const QString indent(2 * depth, QLatin1Char(' '));
    QStringList words{indent + idText(note.id).left(8)};
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
    words += note.codes;
    for (const QString& tag : note.tags)
        words.append(QLatin1Char('#') + tag);
    return words.join(QStringLiteral("  ")) + QStringLiteral("\n          ") + indent + note.text;
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
    if (arguments.has(QStringLiteral("removed")))
        return listRemoved<NoteService>(*open, console, QStringLiteral("notes"), noteJson,
                                        [](const db::Note& note) { return noteLine(note, 0); });
    const auto notes = NoteService(*open->library).threads(open->session);
    if (!notes)
        return console.failure(notes.error());
    const auto view = OwnView::of(*open->library, open->session);
    if (!view)
        return console.failure(view.error());
    QJsonArray json;
    QStringList lines;
    for (const ThreadedNote& one : *notes) {
        if (!view->shows(one.note.author))
            continue;
        QJsonObject object = noteJson(one.note, open->library->personName(one.note.author));
        object.insert(QStringLiteral("depth"), one.depth);
        json.append(object);
        lines.append(noteLine(one.note, one.depth));
    }
    if (lines.isEmpty())
        lines.append(tr("No notes."));
    return console.result(view->noted({{QStringLiteral("notes"), json}}), view->noted(lines));
}

ExitCode changed(const Outcome<db::Note>& note, LibraryService& library, Console& console, const QString& sentence)
{
    if (!note)
        return console.failure(note.error());
    QJsonObject json = noteJson(*note, library.personName(note->author));
    json.insert(QStringLiteral("note"), idText(note->id));
    json.insert(QStringLiteral("removed"), note->deleted);
    return console.result(json, sentence.arg(idText(note->id)).arg(note->version));
}

// `work` gets the note as it is.
ExitCode change(const Arguments& arguments, Console& console, const QString& sentence,
                const std::function<Outcome<db::Note>(LibraryService&, const db::Note&)>& work)
{
    auto open = openRecord<NoteService>(arguments);
    if (!open)
        return console.failure(open.error());
    const auto note = NoteService(*open->library).get(open->id);
    if (!note)
        return console.failure(note.error());
    if (const Done shown = isShown(*open->library, note->sessionId, note->author); !shown)
        return console.failure(shown.error());
    return changed(work(*open->library, *note), *open->library, console, sentence);
}

ExitCode edit(const Arguments& arguments, Console& console)
{
    return change(arguments, console, tr("Note %1: version %2 stored"),
                  [&](LibraryService& library, const db::Note& note) -> Outcome<db::Note> {
                      db::NoteDraft draft = note.draft();
                      if (const Done read = readInto(draft, arguments, library); !read)
                          return tl::unexpected<Failure>(read.error());
                      return NoteService(library).edit(note.id, note.version, draft);
                  });
}

ExitCode remove(const Arguments& arguments, Console& console)
{
    return change(arguments, console, tr("Note %1 removed (version %2); it can be restored."),
                  [](LibraryService& library, const db::Note& note) {
                      return NoteService(library).remove(note.id, note.version);
                  });
}

QList<Option> contentOptions(bool isNew)
{
    return {
        timeOption(false),
        untilOption(false),
        {QStringLiteral("text"), QStringLiteral("T"), tr("the note"), false, isNew},
        {QStringLiteral("kind"), QStringLiteral("K"),
         tr("felt_sense, observation (when missing), own_contribution, metacommunication_made, "
            "metacommunication_imagined, restraint, role_play, question, appreciation")},
        {QStringLiteral("principle"), QStringLiteral("M1..M10"), tr("principle of metacommunication"), true},
        {QStringLiteral("stage"), QStringLiteral("S1..S4"), tr("stage of resolution")},
        {QStringLiteral("code"), QStringLiteral("CODE"), tr("further code of the vocabulary, such as W2 or R5"), true},
        tagOption(),
        visibilityOption(),
        {QStringLiteral("candidate"), QStringLiteral("ID"), tr("candidate that the note is about")},
        {QStringLiteral("marker"), QStringLiteral("ID"), tr("marker that the note is about")}};
}

Verb noteVerb(const char* name, const QString& summary, const QList<Option>& options,
              std::function<ExitCode(const Arguments&, Console&)> run)
{
    return {{QStringLiteral("note ") + QString::fromLatin1(name), QStringLiteral("PATH NOTE"), 2, 2, summary,
             tr("NOTE is an id or the first characters of it."),
             options + QList<Option>{optionalSessionOption(), jsonOption()}},
            std::move(run)};
}

} // namespace

Verb noteAddVerb()
{
    return {{QStringLiteral("note add"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("add a note to a moment or a range, or without --time to the session as a whole"),
             {},
             QList<Option>{sessionOption()} + contentOptions(true) +
                 QList<Option>{{QStringLiteral("reply-to"), QStringLiteral("ID"),
                                tr("note that this one answers; it takes its place, and who may read it")},
                               jsonOption()}},
            add};
}

Verb noteListVerb()
{
    return {{QStringLiteral("note list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the notes of a session by time, with their replies"),
             {},
             {sessionOption(), removedOption(), jsonOption()}},
            list};
}

Verb noteEditVerb()
{
    return noteVerb("edit", tr("change a note; what is not given stays"), contentOptions(false), edit);
}

Verb noteRemoveVerb()
{
    return noteVerb("remove", tr("remove a note; its versions stay"), {}, remove);
}

Verb noteHistoryVerb()
{
    return noteVerb("history", tr("show the versions of a note, word by word"), {},
                    [](const Arguments& arguments, Console& console) {
                        return showVersions<NoteService>(arguments, console, QStringLiteral("note"), noteVersions);
                    });
}

Verb noteRestoreVerb()
{
    return noteVerb("restore", tr("bring a removed note back, or make an earlier version the newest"),
                    {versionOption()}, [](const Arguments& arguments, Console& console) {
                        return restore<NoteService>(arguments, console, QStringLiteral("note"), noteJson);
                    });
}

} // namespace alliance::app::cli
