#include "app/report/FeedbackHtml.h"

#include "app/report/FeedbackStyle.h"
#include "app/report/FeedbackTimeline.h"
#include "app/report/FeedbackWords.h"
#include "app/services/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace alliance::app
{
namespace
{

using namespace feedback;

QString tr(const char* text)
{
    return QCoreApplication::translate("Feedback", text);
}

QString element(const char* name, const QString& content)
{
    return QStringLiteral("<%1>%2</%1>").arg(QString::fromLatin1(name), content);
}

QString anchorOf(const db::Note& note)
{
    return QStringLiteral("note-") + note.id.toString(QUuid::WithoutBraces).left(8);
}

QString timeOf(const db::Note& note)
{
    return note.moment ? shortTimeText(note.moment->range.start) : tr("whole session");
}

QList<db::Note> allNotes(const FeedbackContent& content)
{
    QList<db::Note> notes;
    for (const FeedbackMoment& moment : content.moments) {
        for (const FeedbackNote& note : moment.notes)
            notes.append(note.note);
    }
    for (const FeedbackNote& note : content.notes)
        notes.append(note.note);
    std::stable_sort(notes.begin(), notes.end(), [](const db::Note& a, const db::Note& b) {
        const auto start = [](const db::Note& note) { return note.moment ? note.moment->range.start.ns : -1; };
        return start(a) < start(b);
    });
    return notes;
}

QString link(const db::Note& note)
{
    return QStringLiteral("<a href=\"#%1\">%2</a>").arg(anchorOf(note), escaped(timeOf(note)));
}

QString header(const FeedbackContent& content)
{
    const SessionItem& session = content.session;
    const QString title =
        session.record.label.isEmpty() ? tr("Session %1").arg(session.record.number) : session.record.label;
    QString facts;
    const auto fact = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>").arg(escaped(name), escaped(value));
    };
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    fact(tr("Case"), session.caseCode);
    fact(tr("Session"), QString::number(session.record.number));
    fact(tr("Held on"), english.toString(session.record.heldOn, QStringLiteral("d MMMM yyyy")));
    if (!session.recordings.isEmpty())
        fact(tr("Length"), shortTimeText(session.recordings.front().record.duration));
    const QString day = english.toString(content.preparedAt.date(), QStringLiteral("d MMMM yyyy"));
    fact(tr("Prepared"), content.preparedBy.isEmpty() ? day : content.preparedBy + QStringLiteral(", ") + day);
    fact(tr("For"), content.audience == Audience::Trainee ? tr("the trainee") : tr("supervision"));
    return QStringLiteral("<header><p class=\"eyebrow\">%1</p><h1>%2</h1><dl class=\"facts\">%3</dl>"
                          "<p class=\"lead\">%4</p></header>")
        .arg(escaped(tr("Alliance-focused feedback")), escaped(title), facts,
             escaped(tr("Moments of this session that may be worth looking at together. The notes are one person's "
                        "impressions, offered to be questioned; the measured moments say what could be seen, not what "
                        "it meant. What it was like from the inside, only the two in the room can tell.")));
}

QString timeline(const FeedbackContent& content)
{
    const auto entry = [](const char* colour, const QString& text) {
        return QStringLiteral("<li><i style=\"background:%1\"></i>%2</li>")
            .arg(QString::fromLatin1(colour), escaped(text));
    };
    QString legend = entry("#1d6b72", tr("accepted moment, numbered as below")) + entry("#a8620f", tr("note")) +
                     entry("#3d7a4a", tr("restraint"));
    if (!content.cannotTell.isEmpty())
        legend += entry("#aebac2", tr("somebody could not be measured here"));
    return QStringLiteral("<figure class=\"timeline\">%1<ul class=\"legend\">%2</ul></figure>")
        .arg(timelineSvg(content), legend);
}

QString credit(const FeedbackContent& content)
{
    QStringList links;
    const QList<db::Note> notes = allNotes(content);
    for (const db::Note& note : notes) {
        if (isRestraint(note))
            links.append(link(note));
    }
    if (links.isEmpty())
        return {};
    return QStringLiteral("<div class=\"credit\"><p><strong>%1</strong> %2 %3</p></div>")
        .arg(escaped(tr("Restraint, credited.")),
             escaped(tr("Noticing something and choosing not to comment is part of the skill. It was seen here:")),
             links.join(QStringLiteral(", ")));
}

QString tags(const db::Note& note, const FeedbackContent& content)
{
    QString html = QStringLiteral("<span class=\"tag kind\">%1</span>").arg(escaped(labelOf(content.kinds, note.kind)));
    for (const QString& code : note.principles)
        html += QStringLiteral("<span class=\"tag\">%1 %2</span>")
                    .arg(escaped(code), escaped(labelOf(content.principles, code)));
    if (!note.stage.isEmpty())
        html += QStringLiteral("<span class=\"tag\">%1 %2</span>")
                    .arg(escaped(note.stage), escaped(labelOf(content.stages, note.stage)));
    return html;
}

QString noteBlock(const db::Note& note, const FeedbackContent& content, bool withPlace)
{
    const QString place = withPlace && note.moment
                              ? QStringLiteral("<p class=\"place\">%1</p>").arg(escaped(placeText(*note.moment)))
                              : QString();
    return QStringLiteral("<div class=\"note%1\" id=\"%2\"><p class=\"tags\">%3</p>%4%5</div>")
        .arg(isRestraint(note) ? QStringLiteral(" restraint-note") : QString(), anchorOf(note), tags(note, content),
             place, paragraphs(note.text));
}

QString stillBlock(const std::optional<FeedbackStill>& still, const QString& caption)
{
    if (!still || still->jpeg.isEmpty())
        return {};
    return QStringLiteral("<figure class=\"still\"><img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\">"
                          "<figcaption>%4</figcaption></figure>")
        .arg(dataUri(still->jpeg))
        .arg(still->width)
        .arg(still->height)
        .arg(escaped(caption));
}

QString card(const QString& still, const QString& body)
{
    return QStringLiteral("<article class=\"moment-card%1\">%2<div>%3</div></article>")
        .arg(still.isEmpty() ? QStringLiteral(" plain") : QString(), still, body);
}

bool tellsOf(const QString& reason, const vision::Behaviour& behaviour)
{
    const auto measured = behaviour.measures.find("duration_s");
    const double seconds = measured != behaviour.measures.end() ? measured->second : behaviour.range.length().seconds();
    return reason.contains(QStringLiteral(" %1 s").arg(seconds, 0, 'f', 1)) ||
           reason.contains(QStringLiteral(" %1 s").arg(seconds, 0, 'f', 0));
}

// The behaviours in the order of the reasons (what the person did by time, then what was around it), or nothing when
// they cannot be told to belong together.
QList<vision::Behaviour> behavioursOfReasons(const CandidateItem& candidate)
{
    QList<vision::Behaviour> behaviours = candidate.behaviours;
    std::stable_partition(behaviours.begin(), behaviours.end(), [](const vision::Behaviour& behaviour) {
        return behaviour.kind == vision::BehaviourKind::GazeAversion ||
               behaviour.kind == vision::BehaviourKind::PostureShift;
    });
    const QStringList& reasons = candidate.record.reasons;
    if (behaviours.size() != reasons.size())
        return {};
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (!tellsOf(reasons[i], behaviours[i]))
            return {};
    }
    return behaviours;
}

// The measured reasons, each with its time; silences in one line.
QString reasonList(const CandidateItem& candidate)
{
    const QStringList& reasons = candidate.record.reasons;
    const QList<vision::Behaviour> behaviours = behavioursOfReasons(candidate);
    QString items;
    QStringList silences;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const bool placed = !behaviours.isEmpty();
        if (placed && behaviours[i].kind == vision::BehaviourKind::Silence) {
            silences.append(QString::number(behaviours[i].range.length().seconds(), 'f', 1));
            continue;
        }
        const QString time =
            placed ? QStringLiteral("<span class=\"place\">%1</span> ").arg(shortTimeText(behaviours[i].range.start))
                   : QString();
        items += element("li", time + escaped(reasons[i]));
    }
    if (!silences.isEmpty())
        items += element("li", escaped(tr("Nobody spoke for %1 s").arg(silences.join(QStringLiteral(" s, ")))));
    return items.isEmpty() ? items : QStringLiteral("<ul class=\"measured\">%1</ul>").arg(items);
}

QString momentCard(const FeedbackMoment& moment, int number, const FeedbackContent& content)
{
    const db::Candidate& record = moment.candidate.record;
    QString body = QStringLiteral("<h3><span class=\"number\">%1</span>%2</h3><p class=\"place\">%3 · %4</p>"
                                  "<p class=\"tags\"><span class=\"tag candidate\">%5</span></p>")
                       .arg(number)
                       .arg(escaped(headline(moment.candidate)), escaped(placeText(record.where())),
                            escaped(personText(moment.candidate.personName)),
                            escaped(record.source == db::CandidateSource::Measured
                                        ? tr("measured candidate, accepted by a reviewer")
                                        : tr("added by a reviewer")));
    body += reasonList(moment.candidate);
    if (!record.decision.reason.trimmed().isEmpty())
        body += paragraphs(tr("Why it was accepted: %1").arg(record.decision.reason));
    for (const FeedbackNote& note : moment.notes)
        body += noteBlock(note.note, content, note.note.moment && note.note.moment->range != record.where().range);
    const QString caption = moment.still ? tr("frame %1").arg(moment.still->frame) : QString();
    return card(stillBlock(moment.still, caption), body);
}

// Accepted moments and the notes beside them, by time.
QString momentsSection(const FeedbackContent& content)
{
    struct Entry {
        std::int64_t at;
        QString html;
    };
    std::vector<Entry> entries;
    int number = 0;
    for (const FeedbackMoment& moment : content.moments)
        entries.push_back({moment.candidate.record.where().range.start.ns, momentCard(moment, ++number, content)});
    for (const FeedbackNote& note : content.notes) {
        if (isQuestion(note.note) || isRolePlay(note.note))
            continue;
        const QString caption = note.still ? tr("frame %1").arg(note.still->frame) : QString();
        entries.push_back({note.note.moment ? note.note.moment->range.start.ns : -1,
                           card(stillBlock(note.still, caption), noteBlock(note.note, content, true))});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at < b.at; });
    QString html = element("h2", escaped(tr("Moments, in order of time")));
    if (entries.empty())
        return html + element("p", escaped(tr("No candidate was accepted and no note is released yet.")));
    for (const Entry& entry : entries)
        html += entry.html;
    return html;
}

QString takeaway(const FeedbackContent& content, bool (*belongs)(const db::Note&), const QString& title,
                 const QString& intro)
{
    QString items;
    for (const FeedbackNote& note : content.notes) {
        if (belongs(note.note))
            items += QStringLiteral("<li id=\"%1\"><p class=\"place\">%2</p>%3</li>")
                         .arg(anchorOf(note.note),
                              escaped(note.note.moment ? placeText(*note.note.moment) : tr("whole session")),
                              paragraphs(note.note.text));
    }
    for (const FeedbackMoment& moment : content.moments) {
        for (const FeedbackNote& note : moment.notes) {
            if (belongs(note.note))
                items += QStringLiteral("<li><p class=\"place\">%1</p>%2</li>")
                             .arg(link(note.note), paragraphs(note.note.text));
        }
    }
    if (items.isEmpty())
        return {};
    return element("h2", escaped(title)) + element("p", escaped(intro)) +
           QStringLiteral("<ul class=\"takeaway\">%1</ul>").arg(items);
}

// One list of the index: each term that notes carry, with links to them.
template <typename Carries>
QString indexList(const QString& title, const QList<db::Term>& terms, const QList<db::Note>& notes, bool withCode,
                  Carries carries)
{
    QString items;
    for (const db::Term& term : terms) {
        QStringList links;
        for (const db::Note& note : notes) {
            if (carries(note, term.code))
                links.append(link(note));
        }
        if (!links.isEmpty())
            items += QStringLiteral("<li>%1<br>%2</li>")
                         .arg(escaped(withCode ? term.code + QLatin1Char(' ') + term.label : term.label),
                              links.join(QStringLiteral(", ")));
    }
    if (items.isEmpty())
        return {};
    return QStringLiteral("<div><h3>%1</h3><ul>%2</ul></div>").arg(escaped(title), items);
}

QString indexSection(const FeedbackContent& content)
{
    const QList<db::Note> notes = allNotes(content);
    if (notes.isEmpty())
        return {};
    const QString lists =
        indexList(tr("By kind"), content.kinds, notes, false,
                  [](const db::Note& note, const QString& code) { return note.kind == code; }) +
        indexList(tr("By principle of metacommunication"), content.principles, notes, true,
                  [](const db::Note& note, const QString& code) { return note.principles.contains(code); }) +
        indexList(tr("By stage of resolution (a guide; stages loop back)"), content.stages, notes, true,
                  [](const db::Note& note, const QString& code) { return note.stage == code; });
    return element("h2", escaped(tr("The notes, grouped"))) +
           QStringLiteral("<div class=\"groups\">%1</div>").arg(lists);
}

QString coverageTable(const FeedbackContent& content)
{
    if (!content.measured)
        return element("p",
                       escaped(tr("This session was not measured: there are no measured moments in this feedback.")));
    QString remarks;
    for (const QString& remark : content.remarks)
        remarks += element("li", escaped(remark));
    if (!remarks.isEmpty())
        remarks = QStringLiteral("<ul>%1</ul>").arg(remarks);
    if (content.coverage.isEmpty())
        return element("p", escaped(tr("Nobody could be followed in this recording, so nothing was measured."))) +
               remarks;
    QString rows;
    for (const FeedbackCoverage& person : content.coverage)
        rows += QStringLiteral("<tr><th>%1</th><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>")
                    .arg(escaped(personText(person.person)), percentText(person.overall), percentText(person.gaze),
                         percentText(person.body), person.whyNot.isEmpty() ? escaped(tr("–")) : escaped(person.whyNot));
    return QStringLiteral("<table><thead><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr></thead>"
                          "<tbody>%6</tbody></table>%7")
        .arg(escaped(tr("How much could be measured")), escaped(tr("person followed")),
             escaped(tr("direction of looking told")), escaped(tr("posture told")), escaped(tr("cannot tell")), rows,
             remarks);
}

QString limits(const FeedbackContent& content)
{
    const QStringList sentences{
        tr("It can say that a head turned, that eyes moved away from where this person mostly looks, that a body moved "
           "and stayed there, when this was, and how it compares with the same person's rest of the session."),
        tr("It cannot say why, nor what it meant for the two. Looking away mostly goes with thinking."),
        tr("It knows nothing of what people feel and gives nobody a score."),
        tr("Eye contact differs between cultures and people; each person is compared only with themselves."),
        tr("It misses moments and proposes some that are nothing. A moment counts here only because a person accepted "
           "it."),
        tr("“SD” tells how far something is from what is usual for this person: it counts the usual spread of the same "
           "person in this session."),
        tr("Where somebody was hidden, too small or out of the picture, it says “cannot tell” and nothing else.")};
    QString items;
    for (const QString& sentence : sentences)
        items += element("li", escaped(sentence));
    if (content.candidatesUndecided > 0)
        items += element("li", escaped(content.candidatesUndecided == 1
                                           ? tr("One further candidate of this session has not been decided on; it is "
                                                "not part of this page.")
                                           : tr("%1 further candidates of this session have not been decided on; they "
                                                "are not part of this page.")
                                                 .arg(content.candidatesUndecided)));
    return QStringLiteral("<section class=\"limits\"><h2>%1</h2><ul>%2</ul>%3</section>")
        .arg(escaped(tr("What this measurement can and cannot say")), items, coverageTable(content));
}

QString footer(const FeedbackContent& content)
{
    QString text = tr("Made on this computer with Alliance Review; nothing was sent anywhere. This file is not sealed: "
                      "keep it as you keep clinical records.");
    if (!content.session.recordings.isEmpty())
        text += QLatin1Char(' ') + tr("Times count from the first frame of the recording with SHA-256 %1.")
                                       .arg(content.session.recordings.front().record.contentHash);
    if (!content.measuredWith.isEmpty())
        text += QLatin1Char(' ') + tr("Measured with %1.").arg(content.measuredWith);
    return QStringLiteral("<footer><p>%1</p></footer>").arg(escaped(text));
}

} // namespace

QString renderFeedback(const FeedbackContent& content)
{
    const QString head =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                       "style-src 'unsafe-inline'\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                       "<meta name=\"referrer\" content=\"no-referrer\"><title>%1</title><style>%2</style></head>")
            .arg(escaped(tr("Alliance-focused feedback")), styleSheet());
    const QString body =
        header(content) + timeline(content) + credit(content) + momentsSection(content) +
        takeaway(content, isQuestion, tr("Questions to think about together"), tr("No answer is expected yet.")) +
        takeaway(content, isRolePlay, tr("To rehearse in the next supervision"),
                 tr("Role plays for noticing what comes up, taking either part; not for getting the "
                    "words right.")) +
        indexSection(content) + limits(content) + footer(content);
    return head + QStringLiteral("<body><main>") + body + QStringLiteral("</main></body></html>\n");
}

} // namespace alliance::app
