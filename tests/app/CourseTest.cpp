// One session as a row of a course, on made-up records with known answers.

#include "app/services/Course.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using db::Visibility;

class CourseTest : public ::testing::Test
{
protected:
    void SetUp() override { m_records.trainees = {m_trainee}; }

    // Minutes into the supervision in which people write.
    static QDateTime at(int minute)
    {
        return QDateTime(QDate(2027, 3, 1), QTime(12, 0), QTimeZone::utc()).addSecs(minute * 60LL);
    }
    db::Moment place(double from, double until = -1) const
    {
        db::Moment moment;
        moment.recordingId = m_recording;
        moment.range = {base::MediaTime::fromSeconds(from), base::MediaTime::fromSeconds(until < 0 ? from : until)};
        return moment;
    }
    template <typename Record>
    static void write(Record& record, const QUuid& author, int minute, Visibility visibility)
    {
        record.id = QUuid::createUuid();
        record.version = 1;
        record.author = author;
        record.created = record.edited = at(minute);
        record.visibility = visibility;
    }
    QList<db::Marker>& mark(const QUuid& author, double from, int minute, const char* type = "withdrawal",
                            Visibility visibility = Visibility::Supervision)
    {
        db::Marker marker;
        write(marker, author, minute, visibility);
        marker.moment = place(from, from + 2);
        marker.type = QString::fromLatin1(type);
        return m_records.markers.emplace_back(QList<db::Marker>{marker});
    }
    QList<db::Note>& note(const QUuid& author, double from, int minute, const char* kind = "felt_sense",
                          Visibility visibility = Visibility::Supervision)
    {
        db::Note note;
        write(note, author, minute, visibility);
        note.moment = place(from);
        note.kind = QString::fromLatin1(kind);
        return m_records.notes.emplace_back(QList<db::Note>{note});
    }
    // A further version.
    template <typename Record>
    static Record& again(QList<Record>& versions, int minute, Visibility visibility)
    {
        Record next = versions.back();
        ++next.version;
        next.edited = at(minute);
        next.visibility = visibility;
        return versions.emplace_back(next);
    }
    QUuid candidate(double from, db::DecisionState state, const QUuid& by, int minute)
    {
        DecidedCandidate one;
        one.record.id = QUuid::createUuid();
        one.record.moment = place(from, from + 3);
        one.record.decision.state = state;
        one.record.decision.author = by;
        one.record.decision.at = at(minute);
        if (state != db::DecisionState::Undecided)
            one.decisions.append(one.record.decision);
        m_records.candidates.append(one);
        return one.record.id;
    }
    void pass(const QUuid& author, double from, const char* stage)
    {
        db::Passage passage;
        write(passage, author, 0, Visibility::Supervision);
        passage.moment = place(from, from + 30);
        passage.stage = QString::fromLatin1(stage);
        m_records.passages.append(passage);
    }
    void rate(const QUuid& author, double from, const char* code, int value)
    {
        db::Rating rating;
        write(rating, author, 0, Visibility::Supervision);
        rating.moment = place(from, from + 300);
        rating.values.insert(QString::fromLatin1(code), value);
        m_records.ratings.append(rating);
    }
    CourseFigures figures() const { return courseFigures(m_records); }

    const QUuid m_recording = QUuid::createUuid();
    const QUuid m_trainee = QUuid::createUuid();
    const QUuid m_supervisor = QUuid::createUuid();
    const QUuid m_second = QUuid::createUuid();
    CourseRecords m_records;
};

QStringList codes(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all.append(QString::fromLatin1(text));
    return all;
}

TEST_F(CourseTest, ASessionWithoutRecordsIsEmptyAndSaysNothing)
{
    const CourseFigures nothing = figures();
    EXPECT_TRUE(nothing.isEmpty());
    EXPECT_EQ(nothing.noticed, 0);
    EXPECT_EQ(nothing.times.moments(), 0);
}

TEST_F(CourseTest, RupturesCodedByOthersAndCandidatesTheyAcceptedAreConfirmed)
{
    mark(m_supervisor, 10, 0);
    mark(m_supervisor, 100, 0, "confrontation");
    mark(m_supervisor, 200, 0, "both");
    mark(m_supervisor, 300, 0, "strategy"); // repair is no rupture
    mark(m_trainee, 400, 0);                // the own mark confirms nothing
    candidate(500, db::DecisionState::Accepted, m_supervisor, 0);
    candidate(600, db::DecisionState::Rejected, m_supervisor, 0);
    candidate(700, db::DecisionState::Undecided, {}, 0); // only measured
    candidate(800, db::DecisionState::Accepted, m_trainee, 0);
    EXPECT_EQ(figures().confirmed, 4);
}

TEST_F(CourseTest, WhatBeginsWithinFiveSecondsIsCountedOnceAndARowOfThemDoesNotBecomeOne)
{
    mark(m_supervisor, 10, 0);
    mark(m_second, 14, 0);
    candidate(8, db::DecisionState::Accepted, m_supervisor, 0);
    EXPECT_EQ(figures().confirmed, 1);
    mark(m_second, 15.5, 0); // 1.5 s after the second, 5.5 s after the first
    EXPECT_EQ(figures().confirmed, 2);
    mark(m_supervisor, 100, 0).back().candidateId = candidate(90, db::DecisionState::Accepted, m_supervisor, 0);
    EXPECT_EQ(figures().confirmed, 3) << "the marker was made from that candidate";
}

TEST_F(CourseTest, WhatTheTraineeWroteWhileNothingWasReleasedWasNoticedUnaided)
{
    mark(m_supervisor, 10, 0);
    mark(m_supervisor, 100, 0);
    note(m_trainee, 13, 60);
    note(m_trainee, 60, 60); // elsewhere
    EXPECT_EQ(figures().confirmed, 2);
    EXPECT_EQ(figures().noticedBy, NoticedBy::Known);
    EXPECT_EQ(figures().noticed, 1);
}

TEST_F(CourseTest, WhatWasReleasedBeforeTheTraineeWroteWasNotNoticedUnaided)
{
    again(mark(m_supervisor, 10, 0), 30, Visibility::Trainee);
    note(m_trainee, 11, 40);
    EXPECT_EQ(figures().noticed, 0);
    note(m_trainee, 12, 20); // before the release, after it was coded
    EXPECT_EQ(figures().noticed, 1);
}

TEST_F(CourseTest, AReleaseThatWasTakenBackStillHasTold)
{
    QList<db::Marker>& versions = mark(m_supervisor, 10, 0, "withdrawal", Visibility::Trainee);
    again(versions, 10, Visibility::Private);
    mark(m_trainee, 10, 20);
    EXPECT_EQ(figures().noticed, 0);
}

TEST_F(CourseTest, ANoteOfOthersAboutTheMomentTellsAsMuchAsTheMarkerAndSoDoesADecision)
{
    mark(m_supervisor, 10, 0);
    note(m_supervisor, 12, 5, "observation", Visibility::Trainee);
    note(m_trainee, 11, 6);
    candidate(100, db::DecisionState::Accepted, m_supervisor, 5);
    note(m_trainee, 100, 6);
    EXPECT_EQ(figures().confirmed, 2);
    EXPECT_EQ(figures().noticed, 0);
}

TEST_F(CourseTest, WhatTheTraineeWroteFromACandidateOrPutThereLaterIsNotUnaided)
{
    mark(m_supervisor, 10, 30, "withdrawal", Visibility::Trainee);
    note(m_trainee, 10, 0).back().candidateId = QUuid::createUuid();
    EXPECT_EQ(figures().noticed, 0);
    QList<db::Note>& moved = note(m_trainee, 300, 1);
    again(moved, 40, Visibility::Supervision).moment = place(10); // after the release
    EXPECT_EQ(figures().noticed, 0);
    note(m_trainee, 300, 1);
    again(m_records.notes.back(), 20, Visibility::Supervision).moment = place(10); // before it
    EXPECT_EQ(figures().noticed, 1);
}

TEST_F(CourseTest, ANoteWhoseFirstVersionsNobodyElseMayReadIsAsOldAsTheNote)
{
    mark(m_supervisor, 10, 0, "withdrawal", Visibility::Trainee);
    m_records.markers.back().back().edited = at(30);
    db::Note& shared = note(m_trainee, 10, 5).back();
    shared.version = 2; // the first was for the trainee alone
    shared.edited = at(50);
    EXPECT_EQ(figures().noticed, 1);
}

TEST_F(CourseTest, WithoutATraineeOrWithoutTheirNotesNobodyCanTell)
{
    mark(m_supervisor, 10, 0);
    note(m_trainee, 10, 0);
    m_records.traineeReadable = false;
    EXPECT_EQ(figures().noticedBy, NoticedBy::NotReadable);
    EXPECT_EQ(figures().noticed, 0);
    m_records.trainees.clear();
    EXPECT_EQ(figures().noticedBy, NoticedBy::NobodyIsTrainee);
    EXPECT_EQ(figures().confirmed, 1);
}

TEST_F(CourseTest, TheTimeRunsToTheFirstMetacommunicationThatWasMadeAtOrAfterTheMarker)
{
    mark(m_supervisor, 10, 0);
    mark(m_supervisor, 100, 0);
    mark(m_supervisor, 200, 0);
    candidate(150, db::DecisionState::Accepted, m_supervisor, 0); // no marker, no time
    note(m_supervisor, 5, 0, "metacommunication_made");           // before
    note(m_supervisor, 12, 0, "metacommunication_imagined");      // only imagined
    note(m_supervisor, 40, 0, "metacommunication_made");
    note(m_trainee, 100, 0, "metacommunication_made");
    const MetacommunicationTimes times = figures().times;
    EXPECT_EQ(times.seconds, (QList<double>{0, 30}));
    EXPECT_EQ(times.none, 1);
    EXPECT_EQ(times.untimed, 0);
}

TEST_F(CourseTest, StrategiesThatSpeakAboutTheTwoCountByTheirMarkersTimeAndOnARuptureWithoutOne)
{
    mark(m_supervisor, 10, 0);
    mark(m_supervisor, 18, 0, "strategy").back().subtype = QStringLiteral("R10"); // redirects
    mark(m_supervisor, 20, 0, "strategy").back().subtype = QStringLiteral("R6");
    db::Marker& named = mark(m_supervisor, 100, 0).back();
    named.strategies = {QStringLiteral("R5")};
    mark(m_supervisor, 200, 0).back().strategies = {QStringLiteral("R1")};
    note(m_supervisor, 160, 0, "metacommunication_made"); // long after the marker that names one
    const MetacommunicationTimes times = figures().times;
    EXPECT_EQ(times.seconds, QList<double>{10});
    EXPECT_EQ(times.untimed, 1);
    EXPECT_EQ(times.none, 1);
}

TEST_F(CourseTest, CamerasThatStartedLaterAreOnTheClockOfTheSession)
{
    const QUuid second = QUuid::createUuid();
    m_records.offsets = {{m_recording, {}}, {second, base::MediaTime::fromSeconds(60)}};
    mark(m_supervisor, 70, 0);
    mark(m_second, 11, 0).back().moment.recordingId = second; // 71 s
    note(m_supervisor, 30, 0, "metacommunication_made").back().moment->recordingId = second;
    EXPECT_EQ(figures().confirmed, 1);
    EXPECT_EQ(figures().times.seconds, QList<double>{20});
}

TEST_F(CourseTest, StagesAreKeptAsTheyWentWithEachWayBackCounted)
{
    pass(m_supervisor, 0, "S1");
    pass(m_supervisor, 100, "S2");
    pass(m_supervisor, 140, "S2"); // the same again is one step
    pass(m_supervisor, 200, "S3");
    pass(m_supervisor, 400, "S2");
    pass(m_supervisor, 300, "S1"); // coded last
    const CourseFigures found = figures();
    ASSERT_EQ(found.stages.size(), 1);
    const StagePath& path = found.stages[0];
    EXPECT_EQ(path.steps, codes({"S1", "S2", "S3", "S1", "S2"}));
    EXPECT_EQ(path.loops(), 1);
    EXPECT_EQ(path.reached(), codes({"S1", "S2", "S3"}));
    EXPECT_EQ(path.revisited(), codes({"S1", "S2"}));
}

TEST_F(CourseTest, TwoPeoplesStagesAreTwoWaysAndNotOneThatLoops)
{
    pass(m_supervisor, 0, "S1");
    pass(m_supervisor, 60, "S2");
    pass(m_second, 2, "S1");
    pass(m_second, 55, "S2");
    const CourseFigures found = figures();
    ASSERT_EQ(found.stages.size(), 2);
    for (const StagePath& path : found.stages) {
        EXPECT_EQ(path.steps, codes({"S1", "S2"}));
        EXPECT_EQ(path.loops(), 0);
        EXPECT_TRUE(path.revisited().isEmpty());
    }
}

TEST_F(CourseTest, RatingsStayWithWhoGaveThem)
{
    for (const int value : {4, 2, 3})
        rate(m_supervisor, value * 300.0, "overall_withdrawal", value);
    rate(m_second, 0, "overall_withdrawal", 5);
    rate(m_second, 0, "W2", 1);
    const QList<RatedCode> ratings = figures().ratings;
    ASSERT_EQ(ratings.size(), 3);
    EXPECT_EQ(ratings[0].code, QStringLiteral("W2"));
    for (const RatedCode& one : ratings) {
        if (one.author == m_supervisor)
            EXPECT_EQ(one.values, (QList<double>{2, 3, 4}));
        else
            EXPECT_EQ(one.values.size(), 1);
    }
}

// By the definition of the median in R: median(c(...)).
TEST(CourseMedian, IsThatOfRAndThereIsNoneOfTwoValues)
{
    EXPECT_EQ(courseMedian({}), std::nullopt);
    EXPECT_EQ(courseMedian({3, 5}), std::nullopt);
    EXPECT_EQ(courseMedian({9, 1, 4}), 4);
    EXPECT_EQ(courseMedian({1, 2, 3, 4}), 2.5);
    EXPECT_NEAR(*courseMedian({12.4, 3.25, 88, 41.5, 7.75, 19}), 15.7, 1e-12);
    EXPECT_EQ(courseMedian({2, 2, 2, 5, 5, 1, 1}), 2);
}

} // namespace
} // namespace alliance::app
