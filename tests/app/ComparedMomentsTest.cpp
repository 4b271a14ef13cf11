#include "app/services/ComparedMoments.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class ComparedMomentsTest : public ::testing::Test
{
protected:
    db::Moment at(double from, double until) const
    {
        db::Moment moment;
        moment.recordingId = m_recording;
        moment.range = {base::MediaTime::fromSeconds(from), base::MediaTime::fromSeconds(until)};
        return moment;
    }
    QUuid mark(const QUuid& author, double from, double until)
    {
        db::Marker marker;
        marker.id = QUuid::createUuid();
        marker.author = author;
        marker.moment = at(from, until);
        m_markers.append(marker);
        return marker.id;
    }
    QUuid write(const QUuid& author, double from, const char* text, const QUuid& marker = {})
    {
        db::Note note;
        note.id = QUuid::createUuid();
        note.author = author;
        note.text = QString::fromUtf8(text);
        note.markerId = marker;
        if (from >= 0)
            note.moment = at(from, from);
        m_notes.append(note);
        return note.id;
    }
    QList<ComparedMoment> compared() const { return compareMoments(m_trainee, m_markers, m_notes); }
    static std::string sides(const QList<ComparedMoment>& moments)
    {
        std::string text;
        for (const ComparedMoment& one : moments)
            text += one.side() == ComparedMoment::Side::Both ? "B" : one.mine.isEmpty() ? "T" : "M";
        return text;
    }

    const QUuid m_recording = QUuid::createUuid();
    const QUuid m_trainee = QUuid::createUuid();
    const QUuid m_supervisor = QUuid::createUuid();
    QList<db::Marker> m_markers;
    QList<db::Note> m_notes;
};

TEST_F(ComparedMomentsTest, WhatBothMarkedWithinSomeSecondsIsOneMomentAndTheRestIsSaidOfEach)
{
    write(m_trainee, 12, "I wanted to change the subject");
    mark(m_supervisor, 10, 16);
    mark(m_supervisor, 60, 70);
    write(m_trainee, 100, "bored");
    const QList<ComparedMoment> moments = compared();
    ASSERT_EQ(sides(moments), "BTM");
    EXPECT_EQ(moments[0].moment().range.start.seconds(), 10) << "the earlier of both";
    EXPECT_EQ(moments[0].mine.notes.front().text, QStringLiteral("I wanted to change the subject"));
    EXPECT_EQ(moments[0].theirs.markers.size(), 1);
}

TEST_F(ComparedMomentsTest, ALinkedNoteBelongsToItsMarkerHoweverFarItLies)
{
    const QUuid marker = mark(m_supervisor, 10, 40);
    write(m_supervisor, 30, "the sigh", marker);
    write(m_supervisor, 31, "of its own");
    const QList<ComparedMoment> moments = compared();
    ASSERT_EQ(sides(moments), "TT");
    EXPECT_EQ(moments[0].theirs.notes.size(), 1);
}

TEST_F(ComparedMomentsTest, TwoMarkersOfOnePersonStayTwoMoments)
{
    mark(m_trainee, 10, 12);
    mark(m_trainee, 11, 13);
    mark(m_supervisor, 10.5, 12);
    EXPECT_EQ(compared().size(), 2) << "each is matched once";
}

TEST_F(ComparedMomentsTest, AnAnswerStandsAtTheMomentOfTheNoteThatItAnswers)
{
    const QUuid own = write(m_trainee, 20, "stuck");
    write(m_supervisor, -1, "what kept you from saying so?");
    m_notes.back().replyTo = own;
    const QList<ComparedMoment> moments = compared();
    ASSERT_EQ(sides(moments), "B");
    EXPECT_EQ(moments[0].theirs.moment.range.start.seconds(), 20);
}

TEST_F(ComparedMomentsTest, NotesOnTheWholeSessionAndAnswersInACircleAreNoMoments)
{
    const QUuid one = write(m_trainee, -1, "whole session");
    const QUuid other = write(m_supervisor, -1, "circle");
    m_notes[0].replyTo = other;
    m_notes[1].replyTo = one;
    EXPECT_TRUE(compared().isEmpty());
}

} // namespace
} // namespace alliance::app
