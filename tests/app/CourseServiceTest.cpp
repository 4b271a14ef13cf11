// The course over a library in which a supervisor and a trainee work.

#include "app/services/AgreementPage.h"
#include "app/services/CoderCodes.h"
#include "app/services/ConsentService.h"
#include "app/services/CourseText.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "tests/app/AppFixture.h"

#include <QFile>
#include <QJsonArray>

namespace alliance::app
{
namespace
{

using base::MediaTime;

constexpr const char* kSupervisor = "four plain words here";
constexpr const char* kTrainee = "reeds in the wind";
constexpr const char* kDirector = "lamps along the quay";

class CourseService : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_maren = std::move(valueOf(LibraryService::createSealed(libraryFolder(), QStringLiteral("Dr. Maren Quill"),
                                                                 db::SecretText(kSupervisor), cheap()))
                                .library);
        m_trainee = add(db::PersonRole::Trainee, "Iris Vale", kTrainee);
        m_late = session(QDate(2027, 3, 9));
        m_early = session(QDate(2027, 3, 2)); // came in later
        for (const QUuid& id : {m_late, m_early})
            ASSERT_TRUE(PeopleService(*m_maren).grant(id, m_trainee));
        m_case = valueOf(m_maren->session(m_late)).record.caseId;
    }
    static db::PassphraseCost cheap() { return db::PassphraseCost::least(); }
    QUuid add(db::PersonRole role, const char* name, const char* words)
    {
        return valueOf(PeopleService(*m_maren).add({role, QString::fromUtf8(name)}, db::SecretText(words), cheap())).id;
    }
    QUuid session(const QDate& day)
    {
        ImportRequest request;
        request.files = {clip()};
        request.caseCode = QStringLiteral("KESTREL-7");
        request.heldOn = day;
        return valueOf(ImportService(*m_maren).import(request, {})).sessionId;
    }
    std::unique_ptr<LibraryService> openAs(const char* passphrase) const
    {
        return valueOf(
            LibraryService::open(libraryFolder(), db::Credentials::ofPassphrase(db::SecretText(passphrase))));
    }
    db::Moment at(double from, double until)
    {
        return valueOf(
            NoteService(*m_maren).moment(m_early, {MediaTime::fromSeconds(from), MediaTime::fromSeconds(until)}));
    }
    db::Marker code(LibraryService& library, double from, db::Visibility visibility)
    {
        db::MarkerDraft draft;
        draft.sessionId = m_early;
        draft.moment = at(from, from + 0.4);
        draft.type = QStringLiteral("withdrawal");
        draft.visibility = visibility;
        return valueOf(MarkerService(library).add(draft));
    }
    void feel(LibraryService& library, double from, const char* kind = "felt_sense")
    {
        db::NoteDraft draft;
        draft.sessionId = m_early;
        draft.moment = at(from, from);
        draft.kind = QString::fromLatin1(kind);
        draft.text = QStringLiteral("I went numb");
        draft.visibility = db::Visibility::Supervision;
        valueOf(NoteService(library).add(draft));
    }
    Course course(LibraryService& library, const QSet<QUuid>& ownPassFirst = {})
    {
        return valueOf(courseOf(library, Course::Of::Case, m_case, ownPassFirst));
    }

    std::unique_ptr<LibraryService> m_maren;
    QUuid m_trainee;
    QUuid m_late;
    QUuid m_early;
    QUuid m_case;
};

TEST_F(CourseService, SessionsComeByTheDayTheyWereHeldAndTheTraineeIsWhoWorksAsTherapist)
{
    code(*m_maren, 0.4, db::Visibility::Supervision);
    feel(*openAs(kTrainee), 1.0);
    feel(*m_maren, 2.0, "metacommunication_made");
    const Course found = course(*openAs(kSupervisor));
    EXPECT_EQ(found.name, QStringLiteral("KESTREL-7"));
    ASSERT_EQ(found.sessions.size(), 2);
    EXPECT_EQ(found.sessions[0].id, m_early);
    EXPECT_EQ(found.sessions[0].figures.confirmed, 1);
    EXPECT_EQ(found.sessions[0].figures.noticedBy, NoticedBy::Known);
    EXPECT_EQ(found.sessions[0].figures.noticed, 1);
    ASSERT_EQ(found.sessions[0].figures.times.seconds.size(), 1);
    EXPECT_NEAR(found.sessions[0].figures.times.seconds[0], 1.6, 0.001);
    EXPECT_TRUE(found.sessions[1].figures.isEmpty());
    const Course ofIris = valueOf(courseOf(*m_maren, Course::Of::Trainee, m_trainee));
    EXPECT_EQ(ofIris.name, QStringLiteral("Iris Vale"));
    EXPECT_EQ(ofIris.sessions.size(), 2);
    EXPECT_TRUE(valueOf(courseOf(*m_maren, Course::Of::Trainee, m_maren->database().person())).sessions.isEmpty());
}

TEST_F(CourseService, WhatWasReleasedBeforeTheTraineeWroteIsNotUnaidedWhoeverLooks)
{
    const db::Marker marker = code(*m_maren, 0.4, db::Visibility::Supervision);
    db::MarkerDraft draft = marker.draft();
    draft.visibility = db::Visibility::Trainee;
    valueOf(MarkerService(*m_maren).edit(marker.id, marker.version, draft));
    feel(*openAs(kTrainee), 1.0);
    for (const char* who : {kSupervisor, kTrainee}) {
        const CourseFigures figures = course(*openAs(who)).sessions[0].figures;
        EXPECT_EQ(figures.confirmed, 1);
        EXPECT_EQ(figures.noticed, 0) << who;
    }
}

TEST_F(CourseService, EachFindsWhatTheyMayReadAndADirectorCannotTellWhatWasNoticed)
{
    add(db::PersonRole::Director, "Ada Finch", kDirector);
    ASSERT_TRUE(PeopleService(*m_maren).release(m_early, true));
    code(*m_maren, 0.4, db::Visibility::Collection);
    code(*m_maren, 2.4, db::Visibility::Private);
    const auto trainee = openAs(kTrainee);
    feel(*trainee, 0.4);
    EXPECT_EQ(course(*openAs(kSupervisor)).sessions[0].figures.confirmed, 1) << "three seconds apart is one moment";
    EXPECT_EQ(course(*trainee).sessions[0].figures.confirmed, 1);
    const auto director = openAs(kDirector);
    const Course seen = course(*director);
    ASSERT_EQ(seen.sessions.size(), 1) << "the other one was not released";
    EXPECT_EQ(seen.sessions[0].figures.confirmed, 1);
    EXPECT_EQ(seen.sessions[0].figures.noticedBy, NoticedBy::NotReadable);
    EXPECT_EQ(noticedText(seen.sessions[0].figures), QStringLiteral("cannot tell"));
    const QList<CourseChoice> own = valueOf(courseChoices(*trainee));
    ASSERT_EQ(own.size(), 2);
    EXPECT_EQ(own[0].of, Course::Of::Trainee) << "a trainee's own course comes first";
    EXPECT_EQ(own[0].sessions, 2);
    EXPECT_EQ(valueOf(courseChoices(*m_maren)).front().name, QStringLiteral("KESTREL-7"));
}

// Begun by somebody who could not read the first.
TEST_F(CourseService, TwoCasesOfOneCodeAreTwoChoices)
{
    add(db::PersonRole::Trainee, "Theo Marsh", "a kettle on the shelf");
    const auto theo = openAs("a kettle on the shelf");
    ImportRequest request;
    request.files = {clip()};
    request.caseCode = QStringLiteral("KESTREL-7");
    const QUuid his = valueOf(ImportService(*theo).import(request, {})).sessionId;
    ASSERT_TRUE(PeopleService(*theo).grant(his, m_maren->database().person()));
    const auto maren = openAs(kSupervisor);
    QSet<QUuid> cases;
    QSet<QString> names;
    int sessions = 0;
    for (const CourseChoice& one : valueOf(courseChoices(*maren))) {
        if (one.of != Course::Of::Case)
            continue;
        cases.insert(one.id);
        names.insert(one.name);
        sessions += one.sessions;
    }
    EXPECT_EQ(cases, (QSet<QUuid>{m_case, valueOf(maren->session(his)).record.caseId}));
    EXPECT_EQ(names.size(), 2);
    EXPECT_EQ(sessions, 3);
}

TEST_F(CourseService, BeforeTheOwnPassNothingIsTold)
{
    code(*m_maren, 0.4, db::Visibility::Trainee);
    const Course found = course(*openAs(kTrainee), {m_early});
    EXPECT_TRUE(found.sessions[0].figures.isEmpty());
    EXPECT_FALSE(found.sessions[0].withheld.isEmpty());
    EXPECT_TRUE(found.sessions[1].withheld.isEmpty());
    for (const QStringList& row : courseRows(found).mid(1))
        EXPECT_EQ(row[1], QStringLiteral("1")) << "nothing of it is in the table either";
}

TEST_F(CourseService, ExportAsksConsentSessionBySessionAndLeavesItsTraceInTheAudit)
{
    code(*m_maren, 0.4, db::Visibility::Supervision);
    const std::filesystem::path file = folder() / "course.csv";
    const Course found = course(*m_maren);
    EXPECT_EQ(categoryOf(exportCourse(*m_maren, found, file, db::ConsentPurpose::Research)),
              base::ErrorCategory::Refused)
        << "without a consent on record";
    EXPECT_FALSE(std::filesystem::exists(file));
    const QUuid recording =
        found.sessions[0].id == m_early ? valueOf(m_maren->firstRecording(m_early)).record.id : QUuid();
    ConsentService consent(*m_maren);
    ASSERT_TRUE(consent.withdraw(m_case, recording, valueOf(consent.today()), 0));
    const CourseExport written =
        valueOf(exportCourse(*m_maren, found, file, db::ConsentPurpose::IndividualSupervision));
    EXPECT_EQ(written.sessions, 1);
    ASSERT_EQ(written.leftOut.size(), 1);
    EXPECT_TRUE(written.leftOut[0].contains(QStringLiteral("withdrawn"))) << written.leftOut[0].toStdString();
    QFile table(pathText(file));
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    EXPECT_TRUE(text.startsWith("case,session,date,label,figure")) << text.constData();
    const QString first = caseCode(m_case) + QStringLiteral(",1,2027-03-09,,confirmed,,,,,0,,,");
    EXPECT_TRUE(text.contains(first.toUtf8())) << "codes for names" << text.constData();
    EXPECT_FALSE(text.contains("KESTREL-7")) << text.constData();
    EXPECT_TRUE(exportCourse(*m_maren, found, folder() / "named.csv", db::ConsentPurpose::IndividualSupervision, true));
    QFile named(pathText(folder() / "named.csv"));
    ASSERT_TRUE(named.open(QIODevice::ReadOnly));
    EXPECT_TRUE(named.readAll().contains("KESTREL-7,1,2027-03-09,session,confirmed,,,,,0,,,"));
    EXPECT_FALSE(text.contains("2027-03-02")) << "withdrawn";
    const QList<db::AuditEvent> events = *m_maren->database().audit().list(0, 1000);
    QList<QUuid> told;
    for (const db::AuditEvent& event : events) {
        if (event.action == QStringLiteral("course.exported"))
            told.append(event.sessionId);
    }
    EXPECT_EQ(told, (QList<QUuid>{m_late, m_late}));
}

// Words, on figures that are put together here.
class CourseWords : public ::testing::Test
{
protected:
    static CourseSession session(int confirmed, int noticed)
    {
        CourseSession one;
        one.figures.confirmed = confirmed;
        one.figures.noticed = noticed;
        return one;
    }
    Course m_course;
};

TEST_F(CourseWords, SharesAreNumbersOfNumbersAndFewValuesHaveNoMedian)
{
    EXPECT_EQ(noticedText(session(3, 2).figures), QStringLiteral("2 of 3"));
    EXPECT_EQ(noticedText(session(0, 0).figures), QStringLiteral("–"));
    MetacommunicationTimes times;
    EXPECT_EQ(timesText(times), QStringLiteral("–"));
    times.seconds = {12, 40};
    times.none = 1;
    EXPECT_TRUE(timesText(times).contains(QStringLiteral("2 of 3, too few for a median")));
    EXPECT_FALSE(timesText(times).contains(QStringLiteral("median 1")));
    EXPECT_TRUE(timesText(times).contains(QStringLiteral("none after 1 of 3")));
    times.seconds = {12, 40, 90};
    EXPECT_TRUE(timesText(times).startsWith(QStringLiteral("median 40.0 s (12.0 s to 1 min 30 s), in 3 of 4")))
        << timesText(times).toStdString();
}

TEST_F(CourseWords, NoShareIsAPercentageNothingIsAScoreAndFewSessionsShowNoDirection)
{
    for (int i = 0; i < 4; ++i)
        m_course.sessions.append(session(2, 1));
    const QString few = courseText(m_course);
    EXPECT_FALSE(few.contains(QLatin1Char('%')));
    EXPECT_TRUE(few.contains(QStringLiteral("Noticed unaided: 4 of 8.")));
    EXPECT_TRUE(few.contains(QStringLiteral("show no direction")));
    m_course.sessions.append(session(2, 1));
    EXPECT_FALSE(courseText(m_course).contains(QStringLiteral("show no direction")));
}

TEST_F(CourseWords, StagesAndRatingsNameTheirCodersWhereThereAreSeveral)
{
    const QUuid ann = QUuid::createUuid();
    const QUuid ben = QUuid::createUuid();
    m_course.people = {{ann, QStringLiteral("Ann")}, {ben, QStringLiteral("Ben")}};
    m_course.ratingNames = {{QStringLiteral("overall_withdrawal"), QStringLiteral("Withdrawal overall")}};
    CourseFigures figures;
    figures.stages = {{ann, {QStringLiteral("S1"), QStringLiteral("S2"), QStringLiteral("S1")}}};
    EXPECT_EQ(stagesText(m_course, figures), QStringLiteral("S1 S2 S1 (went back once)"));
    figures.stages.append({ben, {QStringLiteral("S1")}});
    EXPECT_EQ(stagesText(m_course, figures), QStringLiteral("Ann: S1 S2 S1 (went back once)\nBen: S1"));
    figures.ratings = {{ann, QStringLiteral("overall_withdrawal"), {1, 2, 4, 4}},
                       {ben, QStringLiteral("overall_withdrawal"), {3, 5}}};
    EXPECT_EQ(ratingsText(m_course, figures), QStringLiteral("Withdrawal overall: median 3 (1 to 4), 4 segments – Ann\n"
                                                             "Withdrawal overall: 3 and 5 in 2 segments – Ben"));
}

} // namespace
} // namespace alliance::app
