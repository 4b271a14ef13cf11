#include "app/report/FeedbackHtml.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using base::MediaTime;

db::Moment momentAt(double from, double to)
{
    db::Moment moment;
    moment.range = {MediaTime::fromSeconds(from), MediaTime::fromSeconds(to)};
    moment.startFrame = static_cast<std::int64_t>(from * 25);
    moment.endFrame = static_cast<std::int64_t>(to * 25);
    return moment;
}

FeedbackNote noteOf(const char* kind, const QString& text, double at)
{
    FeedbackNote note;
    note.note.id = QUuid::createUuidV5(QUuid(), text);
    note.note.kind = QString::fromLatin1(kind);
    note.note.text = text;
    note.note.moment = momentAt(at, at);
    return note;
}

FeedbackMoment candidateAt(double from, double to, const QString& reason)
{
    FeedbackMoment moment;
    moment.candidate.record.id = QUuid::createUuidV5(QUuid(), reason);
    moment.candidate.record.moment = momentAt(from, to);
    moment.candidate.record.reasons = {reason};
    moment.candidate.personName = QStringLiteral("left");
    vision::Behaviour behaviour;
    behaviour.kind = vision::BehaviourKind::GazeAversion;
    moment.candidate.behaviours = {behaviour};
    return moment;
}

FeedbackContent contentOf()
{
    FeedbackContent content;
    content.session.record.number = 3;
    content.session.record.label = QStringLiteral("Hour 3");
    content.session.record.heldOn = QDate(2026, 5, 31);
    content.session.caseCode = QStringLiteral("KESTREL-7");
    RecordingItem recording;
    recording.record.duration = MediaTime::fromSeconds(3000);
    recording.record.contentHash = QString(64, QLatin1Char('a'));
    content.session.recordings = {recording};
    content.preparedBy = QStringLiteral("Dr. Maren Quill");
    content.preparedAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0));
    content.kinds = {{QStringLiteral("observation"), QStringLiteral("Observation"), {}, {}},
                     {QStringLiteral("restraint"), QStringLiteral("Restraint"), {}, {}},
                     {QStringLiteral("question"), QStringLiteral("Question"), {}, {}},
                     {QStringLiteral("role_play"), QStringLiteral("Role-play prompt"), {}, {}}};
    content.principles = {{QStringLiteral("M3"), QStringLiteral("Own your part"), {}, {}}};
    content.stages = {{QStringLiteral("S2"), QStringLiteral("Opening exploration"), {}, {}}};
    content.measured = true;
    content.coverage = {{QStringLiteral("left"), 0.93, 0.8, 12}};
    content.moments = {candidateAt(754, 760, QStringLiteral("Head turned 27° down for 6.2 s"))};
    content.notes = {noteOf("observation", QStringLiteral("Late remark"), 1200),
                     noteOf("restraint", QStringLiteral("Let it stand"), 300),
                     noteOf("question", QStringLiteral("What was the pull?"), 400),
                     noteOf("role_play", QStringLiteral("Take the other part"), 500)};
    content.notes[0].note.principles = {QStringLiteral("M3")};
    content.notes[0].note.stage = QStringLiteral("S2");
    return content;
}

// Text of the page without its style sheet.
QString bodyOf(const QString& html)
{
    return html.mid(html.indexOf(QStringLiteral("<body>")));
}

TEST(FeedbackHtml, SaysWhoWhenAndWhat)
{
    const QString html = renderFeedback(contentOf());
    for (const char* words :
         {"Hour 3", "KESTREL-7", "31 May 2026", "Dr. Maren Quill, 1 June 2026", "50:00", "Looked away", "12:34",
          "frame 18850", "Person on the left", "Head turned 27° down for 6.2 s",
          "measured candidate, accepted by a reviewer", "M3 Own your part", "S2 Opening exploration", "93 %",
          "What this measurement can and cannot say", "Restraint, credited.", "Questions to think about together",
          "To rehearse in the next supervision"})
        EXPECT_TRUE(html.contains(QString::fromUtf8(words))) << words;
}

TEST(FeedbackHtml, TellsMomentsAndNotesInOrderOfTime)
{
    const QString body = bodyOf(renderFeedback(contentOf()));
    const auto restraint = body.indexOf(QStringLiteral("Let it stand"));
    const auto candidate = body.indexOf(QStringLiteral("Head turned 27°"));
    const auto late = body.indexOf(QStringLiteral("Late remark"));
    EXPECT_LT(restraint, candidate);
    EXPECT_LT(candidate, late);
}

// A silence before the look away: behaviours are by time, reasons tell what the person did first.
CandidateItem& withSilences(FeedbackContent& content)
{
    CandidateItem& candidate = content.moments.front().candidate;
    candidate.behaviours.front().range = {MediaTime::fromSeconds(754), MediaTime::fromSeconds(760.2)};
    candidate.behaviours.front().measures = {{"duration_s", 6.2}};
    for (const double at : {750.0, 758.0}) {
        vision::Behaviour silence;
        silence.kind = vision::BehaviourKind::Silence;
        silence.range = {MediaTime::fromSeconds(at), MediaTime::fromSeconds(at + 3.5)};
        candidate.behaviours.append(silence);
        candidate.record.reasons.append(QStringLiteral("Nobody spoke for 3.5 s"));
    }
    candidate.behaviours.move(1, 0);
    return candidate;
}

TEST(FeedbackHtml, GivesEachReasonItsTimeAndTellsSilencesInOneLine)
{
    FeedbackContent content = contentOf();
    withSilences(content);
    const QString html = renderFeedback(content);
    EXPECT_TRUE(html.contains(QStringLiteral("12:34</span> Head turned 27°")));
    EXPECT_TRUE(html.contains(QStringLiteral("Nobody spoke for 3.5 s, 3.5 s")));
}

TEST(FeedbackHtml, GivesNoTimesWhereReasonsAndBehavioursDoNotBelongTogether)
{
    FeedbackContent content = contentOf();
    withSilences(content).behaviours[1].measures["duration_s"] = 9.9;
    const QString html = renderFeedback(content);
    EXPECT_TRUE(html.contains(QStringLiteral("<li>Head turned 27°")));
    EXPECT_EQ(html.count(QStringLiteral("<li>Nobody spoke for 3.5 s</li>")), 2);
}

TEST(FeedbackHtml, EscapesEveryTextOfPeople)
{
    const QString evil =
        QStringLiteral("</p><script>alert('x')</script><img src=\"http://example.org/%1.png\" onerror=x> & %2");
    FeedbackContent content = contentOf();
    content.session.record.label = evil;
    content.session.caseCode = evil;
    content.preparedBy = evil;
    content.measuredWith = evil;
    content.moments.front().candidate.record.reasons = {evil};
    content.moments.front().candidate.record.decision.reason = evil;
    content.moments.front().candidate.personName = evil;
    content.moments.front().notes = {noteOf("observation", evil, 755)};
    content.kinds.front().label = evil;
    content.principles.front().label = evil;
    content.stages.front().label = evil;
    content.coverage.front().person = evil;
    for (FeedbackNote& note : content.notes)
        note.note.text = evil;
    content.notes.append(noteOf("unknown<kind>", evil, 20));
    const QString body = bodyOf(renderFeedback(content));
    EXPECT_FALSE(body.contains(QStringLiteral("<script")));
    EXPECT_FALSE(body.contains(QStringLiteral("<img src=\"http")));
    EXPECT_FALSE(body.contains(QStringLiteral("unknown<kind>")));
    EXPECT_TRUE(body.contains(QStringLiteral("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")));
    EXPECT_TRUE(body.contains(QStringLiteral("%1.png")));
    EXPECT_TRUE(body.contains(QStringLiteral("&amp; %2")));
}

TEST(FeedbackHtml, AsksForNothingFromOutside)
{
    FeedbackContent content = contentOf();
    content.moments.front().still = FeedbackStill{12, 4, 3, QByteArray("jpeg")};
    const QString html = renderFeedback(content);
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'; img-src data:")));
    EXPECT_TRUE(html.contains(QStringLiteral("src=\"data:image/jpeg;base64,anBlZw==\"")));
    EXPECT_FALSE(html.contains(QRegularExpression(QStringLiteral("https?:|<script|<link|@import|url\\(|srcset"))));
}

TEST(FeedbackHtml, NeverNamesWhatACandidateMeans)
{
    FeedbackContent content = contentOf();
    for (const vision::BehaviourKind kind : {vision::BehaviourKind::PostureShift, vision::BehaviourKind::Stillness,
                                             vision::BehaviourKind::Silence, vision::BehaviourKind::CannotTell}) {
        vision::Behaviour behaviour;
        behaviour.kind = kind;
        content.moments.front().candidate.behaviours.append(behaviour);
        content.cannotTell.append(behaviour);
    }
    const QString body = bodyOf(renderFeedback(content));
    const QRegularExpression forbidden(
        QStringLiteral("rupture|withdraw|confront|avoid(s|ed|ing|ance)|resist|sad|anxi|angry|anger|afraid|fear|shame|"
                       "asham|bored|upset|happy|disgust|depress|hostil|disengag|probabilit|synchron"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = forbidden.match(body);
    EXPECT_FALSE(match.hasMatch()) << match.captured().toStdString();
}

TEST(FeedbackHtml, IsTheSameForTheSameContent)
{
    EXPECT_EQ(renderFeedback(contentOf()), renderFeedback(contentOf()));
}

TEST(FeedbackHtml, AnEmptySessionStillMakesAPage)
{
    FeedbackContent content;
    content.session.record.number = 1;
    const QString html = renderFeedback(content);
    EXPECT_TRUE(html.contains(QStringLiteral("Session 1")));
    EXPECT_TRUE(html.contains(QStringLiteral("No candidate was accepted")));
    EXPECT_TRUE(html.contains(QStringLiteral("was not measured")));
}

TEST(FeedbackAudience, PrivateNotesGoNowhereAndTheTraineeSeesOnlyWhatIsReleased)
{
    using db::Visibility;
    for (const Audience audience : {Audience::Supervision, Audience::Trainee})
        EXPECT_FALSE(allowedFor(audience, Visibility::Private));
    EXPECT_TRUE(allowedFor(Audience::Supervision, Visibility::Supervision));
    EXPECT_FALSE(allowedFor(Audience::Trainee, Visibility::Supervision));
    EXPECT_TRUE(allowedFor(Audience::Trainee, Visibility::Trainee));
    EXPECT_TRUE(allowedFor(Audience::Trainee, Visibility::Collection));
}

} // namespace
} // namespace alliance::app
