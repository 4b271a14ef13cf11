#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(FeedbackVerbs)
}

#include "app/cli/RecordArguments.h"
#include "app/report/FeedbackMaterial.h"
#include "app/report/FeedbackService.h"
#include "app/services/OwnOnly.h"
#include "app/services/TimeText.h"

#include <QJsonArray>
#include <QSet>

namespace alliance::app::cli
{
namespace
{

// What others wrote is in all of it.
Outcome<OpenSession> openAfterOwnPass(const Arguments& arguments)
{
    auto open = openSession(arguments);
    if (!open)
        return open;
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return tl::unexpected<Failure>(may.error());
    return open;
}

QString stateText(const FeedbackState& state)
{
    if (state.releases.isEmpty())
        return state.version == 0 ? tr("Not begun.") : tr("A draft; nothing is released.");
    const FeedbackRelease& last = state.releases.last();
    const QString text = tr("Version %1 released on %2 by %3.")
                             .arg(last.number)
                             .arg(last.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), last.by);
    return state.changedSinceRelease && state.mayCompose ? text + QLatin1Char(' ') + tr("Changed since: a draft.")
                                                         : text;
}

QJsonArray releasesJson(const FeedbackState& state)
{
    QJsonArray all;
    for (const FeedbackRelease& release : state.releases)
        all.append(QJsonObject{{QStringLiteral("version"), release.number},
                               {QStringLiteral("by"), release.by},
                               {QStringLiteral("at"), release.at.toString(Qt::ISODateWithMs)},
                               {QStringLiteral("moments"), release.composition.moments.size()}});
    return all;
}

QString momentLine(const FeedbackMoment& moment, bool leftOut)
{
    const QString time = moment.place ? shortTimeText(moment.place->range.start) : tr("whole session");
    const QString line = QStringLiteral("%1  %2  %3").arg(time.rightJustified(8), moment.key, moment.title);
    return leftOut ? line + QStringLiteral("  ") + tr("[left out]") : line;
}

ExitCode show(const Arguments& arguments, Console& console)
{
    auto open = openAfterOwnPass(arguments);
    if (!open)
        return console.failure(open.error());
    const auto state = FeedbackService(*open->library).state(open->session);
    if (!state)
        return console.failure(state.error());
    QStringList lines{stateText(*state)};
    QJsonObject json{{QStringLiteral("session"), idText(open->session)},
                     {QStringLiteral("version"), state->version},
                     {QStringLiteral("draft"), state->mayCompose && state->changedSinceRelease},
                     {QStringLiteral("releases"), releasesJson(*state)}};
    if (state->mayCompose) {
        const auto material = gatherFeedback(*open->library, open->session, Audience::Trainee);
        if (!material)
            return console.failure(material.error());
        QJsonArray moments;
        for (const FeedbackMoment& moment : inOrder(material->all.moments, state->plan.order)) {
            const bool out = state->plan.leftOut.contains(moment.key);
            lines.append(momentLine(moment, out));
            moments.append(QJsonObject{{QStringLiteral("key"), moment.key},
                                       {QStringLiteral("title"), moment.title},
                                       {QStringLiteral("left_out"), out},
                                       {QStringLiteral("comment"), state->plan.comments.value(moment.key)}});
        }
        json.insert(QStringLiteral("moments"), moments);
        json.insert(QStringLiteral("plan"), toJson(state->plan));
        json.insert(QStringLiteral("withheld_notes"), material->withheldNotes);
        if (material->withheldNotes > 0)
            lines.append(tr("Not for the trainee, and so not part of it: %n note(s).", nullptr,
                            static_cast<int>(material->withheldNotes)));
    }
    return console.result(json, lines.join(QLatin1Char('\n')));
}

// What the trainee may see of it can be told of; what is in the plan already can always be taken out.
Outcome<QSet<QString>> keysOf(LibraryService& library, const QUuid& session)
{
    const auto material = gatherFeedback(library, session, Audience::Trainee);
    if (!material)
        return tl::unexpected<Failure>(material.error());
    QSet<QString> keys{kStagesKey};
    for (const FeedbackMoment& moment : material->all.moments) {
        keys.insert(moment.key);
        for (const FeedbackNote& note : moment.notes)
            keys.insert(noteKey(note.id));
    }
    return keys;
}

Done allKnown(const QSet<QString>& known, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (!known.contains(key))
            return wrongArgument(
                tr("“%1” is no moment of this feedback. Its keys are those that “feedback show” lists.").arg(key));
    }
    return {};
}

// "KEY=TEXT"; an empty text takes the comment away.
Done readComments(FeedbackPlan& plan, const QSet<QString>& known, const QStringList& values)
{
    for (const QString& value : values) {
        const qsizetype equals = value.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failed(base::ErrorCategory::Invalid, "comment", Subject::Argument,
                          tr("“%1”: a comment is given as KEY=TEXT.").arg(value));
        const QString key = value.left(equals);
        const QString text = value.mid(equals + 1);
        if (text.trimmed().isEmpty() && plan.comments.remove(key) > 0)
            continue;
        if (Done good = allKnown(known, {key}); !good)
            return good;
        if (!text.trimmed().isEmpty())
            plan.comments.insert(key, text);
    }
    return {};
}

Done readChoices(FeedbackPlan& plan, const QSet<QString>& known, const Arguments& arguments)
{
    const QStringList out = listOf(arguments, QStringLiteral("leave-out"));
    const QStringList in = listOf(arguments, QStringLiteral("take-in"));
    const QStringList order = listOf(arguments, QStringLiteral("order"));
    const QSet<QString> leftOut(plan.leftOut.begin(), plan.leftOut.end());
    for (const Done& good : {allKnown(known, out), allKnown(known + leftOut, in), allKnown(known, order)}) {
        if (!good)
            return good;
    }
    plan.leftOut += out;
    plan.leftOut.removeDuplicates();
    for (const QString& key : in)
        plan.leftOut.removeAll(key);
    if (arguments.has(QStringLiteral("order")))
        plan.order = order;
    if (!arguments.has(QStringLiteral("pictures")))
        return {};
    const QString pictures = arguments.value(QStringLiteral("pictures"));
    if (pictures != QLatin1String("yes") && pictures != QLatin1String("no"))
        return wrongArgument(tr("“%1”: pictures are yes or no (--pictures).").arg(pictures));
    plan.pictures = pictures == QLatin1String("yes");
    return {};
}

ExitCode edit(const Arguments& arguments, Console& console)
{
    auto open = openAfterOwnPass(arguments);
    if (!open)
        return console.failure(open.error());
    FeedbackService service(*open->library);
    const auto state = service.state(open->session);
    if (!state)
        return console.failure(state.error());
    FeedbackPlan plan = state->plan;
    if (arguments.has(QStringLiteral("introduction")))
        plan.introduction = arguments.value(QStringLiteral("introduction"));
    if (arguments.has(QStringLiteral("closing")))
        plan.closing = arguments.value(QStringLiteral("closing"));
    const auto known = keysOf(*open->library, open->session);
    if (!known)
        return console.failure(known.error());
    if (const Done read = readChoices(plan, *known, arguments); !read)
        return console.failure(read.error());
    if (const Done read = readComments(plan, *known, arguments.values(QStringLiteral("comment"))); !read)
        return console.failure(read.error());
    const auto saved = service.save(open->session, plan, state->version);
    if (!saved)
        return console.failure(saved.error());
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("version"), saved->version},
                           {QStringLiteral("plan"), toJson(plan)}},
                          tr("Draft stored"));
}

ExitCode release(const Arguments& arguments, Console& console)
{
    auto open = openAfterOwnPass(arguments);
    if (!open)
        return console.failure(open.error());
    FeedbackService service(*open->library);
    const auto state = service.state(open->session);
    if (!state)
        return console.failure(state.error());
    const auto released = service.release(open->session, state->version);
    if (!released)
        return console.failure(released.error());
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("version"), released->number},
                           {QStringLiteral("at"), released->at.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("moments"), released->composition.moments.size()}},
                          tr("Released to the trainee as version %1").arg(released->number));
}

ExitCode reply(const Arguments& arguments, Console& console)
{
    auto open = openAfterOwnPass(arguments);
    if (!open)
        return console.failure(open.error());
    const auto note =
        FeedbackService(*open->library)
            .reply(open->session, arguments.value(QStringLiteral("moment")), arguments.value(QStringLiteral("text")));
    if (!note)
        return console.failure(note.error());
    return console.result({{QStringLiteral("note"), idText(note->id)}}, tr("Reply stored"));
}

} // namespace

Verb feedbackShowVerb()
{
    return {{QStringLiteral("feedback show"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("what is chosen for the feedback on a session, and which versions are released"),
             {},
             {sessionOption(), jsonOption()}},
            show};
}

Verb feedbackEditVerb()
{
    return {{QStringLiteral("feedback edit"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("change the draft of the feedback on a session"),
             tr("Keys of moments are those that “feedback show” lists; “stages” are the stages of resolution. What is "
                "not named stays as it is. A released version does not change."),
             {sessionOption(),
              {QStringLiteral("introduction"), QStringLiteral("TEXT"), tr("what comes first")},
              {QStringLiteral("closing"), QStringLiteral("TEXT"), tr("what to try next")},
              {QStringLiteral("comment"), QStringLiteral("KEY=TEXT"), tr("on a moment; without a text: none"), true},
              {QStringLiteral("leave-out"), QStringLiteral("KEY"), tr("a moment, a note, or the stages"), true},
              {QStringLiteral("take-in"), QStringLiteral("KEY"), tr("one that was left out"), true},
              {QStringLiteral("order"), QStringLiteral("KEY"), tr("moments in this order; others come by time"), true},
              {QStringLiteral("pictures"), QStringLiteral("yes|no"), tr("a picture of each moment")},
              jsonOption()}},
            edit};
}

Verb feedbackReleaseVerb()
{
    return {{QStringLiteral("feedback release"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("release the draft to the trainee, as a version that never changes"),
             tr("It holds only what the trainee may see: notes and markers that are released to the trainee or to the "
                "collection, accepted candidates, and what was written in the draft."),
             {sessionOption(), jsonOption()}},
            release};
}

Verb feedbackReplyVerb()
{
    return {{QStringLiteral("feedback reply"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("answer the released feedback, or one moment of it"),
             {},
             {sessionOption(),
              {QStringLiteral("text"), QStringLiteral("TEXT"), tr("the reply"), false, true},
              {QStringLiteral("moment"), QStringLiteral("KEY"), tr("the moment; the feedback as a whole when missing")},
              jsonOption()}},
            reply};
}

} // namespace alliance::app::cli
