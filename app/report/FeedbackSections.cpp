#include "app/services/Texts.h"

namespace alliance::app::feedback
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackSections.h"
#include "app/report/FeedbackWords.h"
#include "app/services/DateText.h"
#include "app/services/TimeText.h"

#include <algorithm>
#include <functional>

namespace alliance::app::feedback
{
namespace
{

constexpr qsizetype kExcerpt = 150; // characters of a note that stands elsewhere

QString excerpt(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= kExcerpt)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), kExcerpt);
    return line.left(space > kExcerpt / 2 ? space : kExcerpt) + QStringLiteral("…");
}

NoteLine lineOf(const FeedbackNote& note, bool whole)
{
    return {note.id, timeOf(note), note.kind.label, whole ? note.text : excerpt(note.text), true};
}

NoteGroup group(const FeedbackComposition& composition, const char* kind, const QString& title, const QString& intro)
{
    NoteGroup all{title, intro, {}};
    for (const FeedbackNote& note : composition.notes()) {
        if (note.kind.code == QLatin1String(kind))
            all.notes.append(lineOf(note, false));
    }
    return all;
}

NoteGroup takenAway(const FeedbackComposition& composition, bool (*belongs)(const FeedbackNote&), const QString& title,
                    const QString& intro)
{
    NoteGroup all{title, intro, {}};
    for (const FeedbackMoment& moment : composition.moments) {
        for (const FeedbackNote& note : moment.notes) {
            if (!belongs(note))
                continue;
            NoteLine line = lineOf(note, true);
            line.elsewhere = !isTakenAway(moment);
            all.notes.append(line);
        }
    }
    return all;
}

QList<NoteGroup> withoutEmpty(QList<NoteGroup> groups)
{
    groups.removeIf([](const NoteGroup& one) { return one.notes.isEmpty(); });
    return groups;
}

// What was released before says the spread of the eyes as a number.
bool tellsSpread(const FeedbackComposition& composition)
{
    return std::any_of(composition.moments.begin(), composition.moments.end(), [](const FeedbackMoment& moment) {
        return std::any_of(moment.facts.begin(), moment.facts.end(),
                           [](const FeedbackFact& fact) { return fact.text.contains(QLatin1String(" SD ")); });
    });
}

} // namespace

QString eyebrow()
{
    return tr("Alliance-focused feedback");
}

QList<std::pair<QString, QString>> facts(const FeedbackComposition& composition)
{
    QList<std::pair<QString, QString>> all;
    const auto fact = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            all.append({name, value});
    };
    fact(tr("Case"), composition.caseCode);
    fact(tr("Session"), QString::number(composition.sessionNumber));
    fact(tr("Held on"), dayText(composition.heldOn));
    if (composition.length > base::MediaTime{})
        fact(tr("Length"), shortDurationText(composition.length));
    const QString day = dayText(composition.preparedAt.toLocalTime().date());
    fact(tr("Prepared"), composition.preparedBy.isEmpty() ? day : composition.preparedBy + QStringLiteral(", ") + day);
    fact(tr("For"), composition.audience == Audience::Trainee ? tr("the trainee") : tr("supervision"));
    fact(tr("Version"), composition.release > 0 ? QString::number(composition.release) : tr("draft"));
    return all;
}

QString lead()
{
    return tr("Moments of this session that may be worth looking at together. The notes are one person's impressions, "
              "offered to be questioned; the measured moments say what could be seen, not what it meant. What it was "
              "like from the inside, only the two in the room can tell.");
}

QList<NumberedMoment> numbered(const FeedbackComposition& composition)
{
    QList<NumberedMoment> all;
    int number = 0;
    for (const FeedbackMoment& moment : composition.moments) {
        if (!isTakenAway(moment))
            all.append({moment.kind == FeedbackMoment::Kind::Note ? 0 : ++number, moment});
    }
    return all;
}

QString creditTitle()
{
    return tr("Restraint, credited.");
}

QString creditText()
{
    return tr("Noticing something and choosing not to comment is part of the skill. It was seen here:");
}

QList<NoteLine> restraint(const FeedbackComposition& composition)
{
    QList<NoteLine> lines;
    for (const FeedbackNote& note : composition.notes()) {
        if (isRestraint(note))
            lines.append(lineOf(note, false));
    }
    return lines;
}

QList<NoteGroup> byPrinciple(const FeedbackComposition& composition)
{
    QList<NoteGroup> groups;
    const QList<FeedbackNote> notes = composition.notes();
    for (const FeedbackNote& note : notes) {
        for (const FeedbackTerm& principle : note.principles) {
            const QString title = termText(principle);
            auto there =
                std::find_if(groups.begin(), groups.end(), [&](const NoteGroup& one) { return one.title == title; });
            if (there == groups.end())
                there = groups.insert(groups.end(), {title, {}, {}});
            there->notes.append(lineOf(note, false));
        }
    }
    // M2 before M10.
    const auto rank = [](const NoteGroup& one) { return one.title.section(QLatin1Char(' '), 0, 0); };
    std::stable_sort(groups.begin(), groups.end(), [&](const NoteGroup& a, const NoteGroup& b) {
        const QString x = rank(a);
        const QString y = rank(b);
        return x.size() != y.size() ? x.size() < y.size() : x < y;
    });
    return groups;
}

QList<NoteGroup> byKind(const FeedbackComposition& composition)
{
    return withoutEmpty(
        {group(composition, "metacommunication_made", tr("Metacommunication that was made"), {}),
         group(composition, "metacommunication_imagined", tr("Metacommunication that could have been tried"),
               tr("Wordings to try on, not the right answers.")),
         group(composition, "own_contribution", tr("The therapist's own part"), {}),
         group(composition, "appreciation", tr("Appreciated"), {})});
}

QList<NoteGroup> takeAway(const FeedbackComposition& composition)
{
    return withoutEmpty(
        {takenAway(composition, isQuestion, tr("Questions to think about together"), tr("No answer is expected yet.")),
         takenAway(composition, isRolePlay, tr("To rehearse in the next supervision"),
                   tr("Role plays for noticing what comes up, taking either part; not for getting "
                      "the words right."))});
}

QString stagesIntro()
{
    return tr("A guide, not a ladder: stages may be passed in any order and come back.");
}

QList<StageLine> stageLines(const FeedbackComposition& composition)
{
    QList<StageLine> lines;
    for (const FeedbackStage& stage : composition.stages) {
        const base::TimeRange& range = stage.place.range;
        lines.append({QStringLiteral("%1 – %2").arg(shortTimeText(range.start), shortTimeText(range.end)),
                      termText(stage.stage),
                      stage.visit < 2    ? QString()
                      : stage.visit == 2 ? tr("comes back")
                                         : tr("comes back, visit %1").arg(stage.visit),
                      stage.comment});
    }
    return lines;
}

QString replyHead(const FeedbackReply& reply)
{
    const QString day = dayText(reply.written.toLocalTime().date());
    return reply.author.isEmpty() ? tr("Reply, %1").arg(day) : tr("%1, %2").arg(reply.author, day);
}

QString limitsTitle()
{
    return tr("What this measurement can and cannot say");
}

QStringList limits(const FeedbackComposition& composition)
{
    QStringList sentences{
        tr("It can say that a head turned, that eyes moved away from where this person mostly looks, that a body moved "
           "and stayed there, when this was, and how it compares with the same person's rest of the session."),
        tr("It cannot say why, nor what it meant for the two. Looking away mostly goes with thinking."),
        tr("It knows nothing of what people feel and gives nobody a score."),
        tr("Eye contact differs between cultures and people; each person is compared only with themselves."),
        tr("It misses moments and proposes some that are nothing. A moment counts here only because a person accepted "
           "it."),
        tellsSpread(composition)
            ? tr("“SD” tells how far something is from what is usual for this person: it counts the usual spread of "
                 "the same person in this session.")
            : tr("“Further than usual” compares with where the eyes of the same person usually go in this session."),
        tr("Where somebody was hidden, too small or out of the picture, it says “cannot tell” and nothing else.")};
    if (composition.candidatesUndecided == 1)
        sentences.append(tr("One further candidate of this session has not been decided on; it is not part of this "
                            "page."));
    else if (composition.candidatesUndecided > 1)
        sentences.append(tr("%1 further candidates of this session have not been decided on; they are not part of "
                            "this page.")
                             .arg(composition.candidatesUndecided));
    return sentences;
}

QStringList coverageHeads()
{
    return {tr("How much could be measured"), tr("person followed"), tr("direction of looking told"),
            tr("posture told"), tr("cannot tell")};
}

QStringList coverageRow(const FeedbackCoverage& person)
{
    return {person.person, percentText(person.overall), percentText(person.gaze), percentText(person.body),
            person.whyNot.isEmpty() ? tr("–") : person.whyNot};
}

QString coverageText(const FeedbackComposition& composition)
{
    if (!composition.measured)
        return tr("This session was not measured: there are no measured moments in this feedback.");
    if (composition.coverage.isEmpty())
        return tr("Nobody could be followed in this recording, so nothing was measured.");
    return {};
}

QString footer(const FeedbackComposition& composition)
{
    QString text = tr("Made on this computer with Alliance Review; nothing was sent anywhere. This file is not sealed: "
                      "keep it as you keep clinical records.");
    if (!composition.contentHash.isEmpty())
        text += QLatin1Char(' ') +
                tr("Times count from the first frame of the recording with SHA-256 %1.").arg(composition.contentHash);
    if (!composition.measuredWith.isEmpty())
        text += QLatin1Char(' ') + tr("Measured with %1.").arg(composition.measuredWith);
    return text;
}

} // namespace alliance::app::feedback
