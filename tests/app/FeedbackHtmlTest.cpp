#include "app/report/FeedbackHtml.h"

#include "app/report/CertificateReport.h"
#include "app/report/FeedbackTimeline.h"
#include "app/report/FeedbackWords.h"
#include "app/services/Language.h"
#include "tests/app/AppFixture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using base::MediaTime;

FeedbackPlace placeAt(double from, double to)
{
    return {{MediaTime::fromSeconds(from), MediaTime::fromSeconds(to)}, static_cast<qint64>(from * 25)};
}

FeedbackNote noteOf(const char* kind, const char* label, const QString& text, double at)
{
    FeedbackNote note;
    note.id = QUuid::createUuidV5(QUuid(), text);
    note.kind = {QString::fromLatin1(kind), QString::fromUtf8(label)};
    note.text = text;
    note.place = placeAt(at, at);
    return note;
}

// A moment of its own.
FeedbackMoment momentOf(const FeedbackNote& note)
{
    FeedbackMoment moment;
    moment.key = noteKey(note.id);
    moment.id = note.id;
    moment.place = note.place;
    moment.title = note.kind.label;
    moment.notes = {note};
    return moment;
}

FeedbackMoment candidateAt(double from, double to, const QString& reason)
{
    FeedbackMoment moment;
    moment.kind = FeedbackMoment::Kind::Candidate;
    moment.id = QUuid::createUuidV5(QUuid(), reason);
    moment.key = QStringLiteral("candidate:") + moment.id.toString(QUuid::WithoutBraces);
    moment.place = placeAt(from, to);
    moment.stillFrame = 12;
    moment.title = QStringLiteral("Looked away");
    moment.person = QStringLiteral("Person on the left");
    moment.origin = QStringLiteral("measured candidate, accepted by a reviewer");
    moment.facts = {{QStringLiteral("12:34"), reason}};
    return moment;
}

FeedbackComposition contentOf()
{
    FeedbackComposition content;
    content.sessionNumber = 3;
    content.sessionLabel = QStringLiteral("Hour 3");
    content.heldOn = QDate(2026, 5, 31);
    content.caseCode = QStringLiteral("KESTREL-7");
    content.length = MediaTime::fromSeconds(3000);
    content.contentHash = QString(64, QLatin1Char('a'));
    content.preparedBy = QStringLiteral("Dr. Maren Quill");
    content.preparedAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0));
    content.measured = true;
    content.coverage = {{QStringLiteral("Person on the left"), 0.93, 0.8, 0.7, {}}};
    FeedbackNote late = noteOf("observation", "Observation", QStringLiteral("Late remark"), 1200);
    late.principles = {{QStringLiteral("M3"), QStringLiteral("Own your part")}};
    late.stage = {QStringLiteral("S2"), QStringLiteral("Opening exploration")};
    content.moments = {momentOf(noteOf("restraint", "Restraint", QStringLiteral("Let it stand"), 300)),
                       momentOf(noteOf("question", "Question", QStringLiteral("What was the pull?"), 400)),
                       momentOf(noteOf("role_play", "Role-play prompt", QStringLiteral("Take the other part"), 500)),
                       candidateAt(754, 760, QStringLiteral("Head turned 27° down for 6.2 s")), momentOf(late)};
    return content;
}

constexpr qsizetype kCandidate = 3; // among the moments

QString rendered(const FeedbackComposition& content, const FeedbackPictures& pictures = {})
{
    return renderFeedback(content, pictures);
}

// Text of the page without its style sheet.
QString bodyOf(const QString& html)
{
    return html.mid(html.indexOf(QStringLiteral("<body>")));
}

TEST(FeedbackHtml, SaysWhoWhenAndWhat)
{
    const QString html = rendered(contentOf());
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
    const QString body = bodyOf(rendered(contentOf()));
    const auto restraint = body.indexOf(QStringLiteral("Let it stand"));
    const auto candidate = body.indexOf(QStringLiteral("Head turned 27°"));
    const auto late = body.indexOf(QStringLiteral("Late remark"));
    EXPECT_LT(restraint, candidate);
    EXPECT_LT(candidate, late);
}

TEST(FeedbackHtml, EscapesEveryTextOfPeople)
{
    const QString evil =
        QStringLiteral("</p><script>alert('x')</script><img src=\"http://example.org/%1.png\" onerror=x> & %2");
    FeedbackComposition content = contentOf();
    content.sessionLabel = content.caseCode = content.preparedBy = content.measuredWith = evil;
    content.introduction = content.closing = evil;
    content.replies = {{evil, evil, QDateTime(QDate(2026, 6, 3), QTime(9, 0))}};
    content.stages = {{{evil, evil}, placeAt(10, 20), 2, evil}};
    content.remarks = {evil};
    content.coverage.front().person = content.coverage.front().whyNot = evil;
    for (FeedbackMoment& moment : content.moments) {
        moment.title = moment.person = moment.origin = moment.reason = moment.comment = evil;
        moment.facts = {{{}, evil}};
        moment.codes = {{evil, evil}};
        moment.replies = content.replies;
        for (FeedbackNote& note : moment.notes) {
            note.text = note.author = note.kind.label = note.kind.code = evil;
            note.principles = {{evil, evil}};
            note.stage = {evil, evil};
            note.replies = content.replies;
        }
    }
    content.moments.append(momentOf(noteOf("unknown<kind>", "unknown<kind>", evil, 20)));
    FeedbackPictures pictures;
    pictures.leftOut = evil;
    const QString body = bodyOf(rendered(content, pictures));
    EXPECT_FALSE(body.contains(QStringLiteral("<script")));
    EXPECT_FALSE(body.contains(QStringLiteral("<img src=\"http")));
    EXPECT_FALSE(body.contains(QStringLiteral("unknown<kind>")));
    EXPECT_TRUE(body.contains(QStringLiteral("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")));
    EXPECT_TRUE(body.contains(QStringLiteral("%1.png")));
    EXPECT_TRUE(body.contains(QStringLiteral("&amp; %2")));
}

TEST(FeedbackHtml, AsksForNothingFromOutside)
{
    FeedbackPictures pictures;
    pictures.byFrame.insert(12, {4, 3, QByteArray("jpeg")});
    const QString html = rendered(contentOf(), pictures);
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'; img-src data:")));
    EXPECT_TRUE(html.contains(QStringLiteral("src=\"data:image/jpeg;base64,anBlZw==\"")));
    EXPECT_FALSE(html.contains(QRegularExpression(QStringLiteral("https?:|<script|<link|@import|url\\(|srcset"))));
}

TEST(FeedbackHtml, SaysOfACoveredPictureThatItIsAndOfOneThatIsLeftOutWhy)
{
    FeedbackPictures pictures;
    pictures.byFrame.insert(12, {4, 3, QByteArray("jpeg"), FeedbackStill::Faces::Covered});
    pictures.covered = QStringLiteral("Faces are covered.");
    FeedbackComposition content = contentOf();
    EXPECT_TRUE(bodyOf(rendered(content, pictures)).contains(pictures.covered));
    pictures.byFrame.insert(12, {0, 0, {}, FeedbackStill::Faces::MayShow});
    const QString html = rendered(content, pictures);
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_TRUE(bodyOf(html).contains(QStringLiteral("a face might still show")));
    for (FeedbackMoment& moment : content.moments)
        moment.stillFrame = -1;
    EXPECT_FALSE(bodyOf(rendered(content, pictures)).contains(pictures.covered)) << "there is no picture to speak of";
}

TEST(FeedbackHtml, NeverNamesWhatACandidateMeans)
{
    FeedbackComposition content = contentOf();
    CandidateItem candidate;
    for (const vision::BehaviourKind kind :
         {vision::BehaviourKind::GazeAversion, vision::BehaviourKind::PostureShift, vision::BehaviourKind::Stillness,
          vision::BehaviourKind::Silence, vision::BehaviourKind::LongLatency, vision::BehaviourKind::CannotTell}) {
        vision::Behaviour behaviour;
        behaviour.kind = kind;
        candidate.behaviours.append(behaviour);
        content.moments[kCandidate].title += feedback::behaviourText(kind) + QLatin1Char(' ');
    }
    content.moments[kCandidate].person = feedback::headline(candidate);
    content.cannotTell = {content.moments[kCandidate].place->range};
    const QString body = bodyOf(rendered(content));
    const QRegularExpression forbidden(
        QStringLiteral("rupture|withdraw|confront|avoid(s|ed|ing|ance)|resist|sad|anxi|angry|anger|afraid|fear|shame|"
                       "asham|bored|upset|happy|disgust|depress|hostil|disengag|probabilit|synchron"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = forbidden.match(body);
    EXPECT_FALSE(match.hasMatch()) << match.captured().toStdString();
}

TEST(FeedbackHtml, IsTheSameForTheSameContent)
{
    EXPECT_EQ(rendered(contentOf()), rendered(contentOf()));
}

TEST(FeedbackHtml, AnEmptySessionStillMakesAPage)
{
    FeedbackComposition content;
    content.sessionNumber = 1;
    const QString html = rendered(content);
    EXPECT_TRUE(html.contains(QStringLiteral("Session 1")));
    EXPECT_TRUE(html.contains(QStringLiteral("No candidate was accepted")));
    EXPECT_TRUE(html.contains(QStringLiteral("was not measured")));
}

// A silence before the look away: behaviours are by time, reasons tell what the person did first.
CandidateItem withSilences()
{
    CandidateItem candidate;
    candidate.record.reasons = {QStringLiteral("Head turned 27° down for 6.2 s")};
    vision::Behaviour away;
    away.kind = vision::BehaviourKind::GazeAversion;
    away.range = {MediaTime::fromSeconds(754), MediaTime::fromSeconds(760.2)};
    away.measures = {{"duration_s", 6.2}};
    candidate.behaviours = {away};
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

TEST(FeedbackFacts, EachReasonHasItsTimeAndSilencesAreToldInOneLine)
{
    EXPECT_EQ(feedback::factsOf(withSilences()),
              QList<FeedbackFact>({{QStringLiteral("12:34"), QStringLiteral("Head turned 27° down for 6.2 s")},
                                   {{}, QStringLiteral("Nobody spoke for 3.5 s, 3.5 s")}}));
}

TEST(FeedbackFacts, NoTimesAreGivenWhereReasonsAndBehavioursDoNotBelongTogether)
{
    CandidateItem candidate = withSilences();
    candidate.behaviours[1].measures["duration_s"] = 9.9;
    const QList<FeedbackFact> facts = feedback::factsOf(candidate);
    ASSERT_EQ(facts.size(), 3);
    for (const FeedbackFact& fact : facts)
        EXPECT_TRUE(fact.time.isEmpty());
}

TEST(FeedbackHtml, ShowsStagesThatComeBackAndNotesByPrincipleAndKind)
{
    FeedbackComposition content = contentOf();
    const FeedbackTerm first{QStringLiteral("S1"), QStringLiteral("Noticing")};
    content.stages = {{first, placeAt(10, 20), 1, {}}, {first, placeAt(40, 50), 2, {}}};
    content.moments.append(momentOf(noteOf("metacommunication_imagined", "Metacommunication imagined",
                                           QStringLiteral("I notice I am explaining"), 1300)));
    content.introduction = QStringLiteral("Thank you for bringing this hour.");
    content.closing = QStringLiteral("Leave one silence be.");
    const QString body = bodyOf(rendered(content));
    EXPECT_EQ(body.count(QStringLiteral("comes back")), 1);
    for (const char* words : {"By principle of metacommunication", "Metacommunication that could have been tried",
                              "Thank you for bringing this hour.", "What to try next", "Leave one silence be."})
        EXPECT_TRUE(body.contains(QString::fromUtf8(words))) << words;
}

TEST(FeedbackHtml, SaysWhichLanguageItIsIn)
{
    needApplication();
    const QLocale before;
    for (const auto& [code, stated] : {std::pair{"de", "de"}, std::pair{"en", "en-GB"}}) {
        useLanguage(*QCoreApplication::instance(), QString::fromLatin1(code));
        const QString tag = QStringLiteral("<html lang=\"%1\">").arg(QLatin1String(stated));
        EXPECT_TRUE(rendered(contentOf()).contains(tag)) << code;
        EXPECT_TRUE(certificateHtml({}, {}).contains(tag)) << code;
        EXPECT_EQ(documentLanguage(), QLatin1String(stated)) << "as a PDF says it";
        EXPECT_EQ(rendered(contentOf()).contains(QStringLiteral("By principle of metacommunication")),
                  QLatin1String(code) == QLatin1String("en"));
    }
    QLocale::setDefault(before);
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

TEST(FeedbackTimeline, MomentsThatOverlapLieBelowEachOtherWithAllTheirNumbers)
{
    FeedbackComposition content;
    content.length = MediaTime::fromSeconds(3600);
    for (int i = 0; i < 9; ++i)
        content.moments.append(candidateAt(100 + 20 * i, 220 + 20 * i, QString::number(i)));
    content.moments.append(candidateAt(2000, 2010, QStringLiteral("alone")));
    using Kind = feedback::TimelineShape::Kind;
    const auto of = [](const feedback::TimelinePicture& picture, Kind kind) {
        QList<feedback::TimelineShape> shapes = picture.shapes;
        shapes.removeIf([&](const feedback::TimelineShape& one) { return one.kind != kind; });
        return shapes;
    };
    content.moments.remove(4, 4);
    const feedback::TimelinePicture picture = feedback::timelineOf(content);
    const auto moments = of(picture, Kind::Moment);
    ASSERT_EQ(moments.size(), 6);
    EXPECT_EQ(of(picture, Kind::Count).size(), 6);
    for (const auto& a : moments)
        for (const auto& b : moments)
            EXPECT_TRUE(&a == &b || a.y != b.y || a.x + a.width < b.x || b.x + b.width < a.x);
    EXPECT_EQ(moments.back().y, moments.front().y) << "back in the first row";
    for (const auto& tick : of(picture, Kind::Tick))
        EXPECT_GT(tick.y, moments[4].y + moments[4].height);
}

} // namespace
} // namespace alliance::app
