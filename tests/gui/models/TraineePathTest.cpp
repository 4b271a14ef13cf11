#include "app/models/TraineePath.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(TraineePath, LeadsFromTheOwnPassOverReleasingToComparing)
{
    EXPECT_EQ(traineeStep({.ownPass = true, .own = 3, .heldBack = 2, .theirs = 4}), TraineeStep::Watch);
    EXPECT_TRUE(traineeWords({.ownPass = true}).isEmpty()) << "nothing is said of what others wrote";
    EXPECT_EQ(traineeStep({}), TraineeStep::Reflect);
    EXPECT_EQ(traineeStep({.own = 3, .heldBack = 2, .theirs = 4}), TraineeStep::Release);
    EXPECT_TRUE(traineeWords({.own = 3, .heldBack = 2}).contains(QStringLiteral("2 of your notes")));
    EXPECT_EQ(traineeStep({.own = 3, .theirs = 1}), TraineeStep::Compare);
    EXPECT_EQ(traineeStep({.own = 3}), TraineeStep::Wait);
    EXPECT_EQ(traineeStep({.own = 3, .heldBack = 2, .theirs = 4, .feedback = 2, .read = 1}), TraineeStep::Read);
    EXPECT_TRUE(traineeWords({.feedback = 2, .read = 1}).contains(QStringLiteral("new version")));
    EXPECT_EQ(traineeStep({.own = 3, .theirs = 1, .feedback = 2, .read = 2}), TraineeStep::Compare);
    EXPECT_EQ(traineeStep({.ownPass = true, .feedback = 1}), TraineeStep::Watch);
}

TEST(TraineePath, TheNewestSessionsThatWaitAreNamedAndNoMoreThanFit)
{
    QList<SessionItem> sessions(5);
    for (int i = 0; i < 5; ++i) {
        sessions[i].record.id = QUuid::createUuid();
        sessions[i].record.number = i + 1;
        sessions[i].caseCode = QStringLiteral("AB-01");
        sessions[i].recordings.resize(1);
    }
    sessions[4].recordings.clear(); // there is nothing to watch
    sessions[2].notesReleased = 2;
    const QUuid newest = sessions[3].record.id;
    const auto read = [](const QUuid&) { return false; };
    const QList<TraineeTask> tasks = traineeTasks(sessions, {[&](const QUuid& id) { return id == newest; }, read}, 2);
    ASSERT_EQ(tasks.size(), 2);
    EXPECT_EQ(tasks[0].session, newest);
    EXPECT_EQ(tasks[0].step, TraineeStep::Watch);
    EXPECT_EQ(tasks[0].words, QStringLiteral("Watch AB-01, session 4 on your own first"));
    EXPECT_EQ(tasks[1].step, TraineeStep::Compare);
    EXPECT_EQ(traineeTasks(sessions, {[](const QUuid&) { return true; }, read}, 3).size(), 3);
    const auto none = [](const QUuid&) { return false; };
    const QUuid third = sessions[2].record.id;
    EXPECT_EQ(traineeTasks(sessions, {none, [&](const QUuid& id) { return id == third; }}, 1).front().words,
              QStringLiteral("Read the feedback on AB-01, session 3"));
    EXPECT_EQ(traineeTasks(sessions, {none, read}, 1).front().step, TraineeStep::Compare);
}

TEST(TraineePath, FeedbackDoesNotWaitBehindNewerRecordings)
{
    QList<SessionItem> sessions(4);
    for (int i = 0; i < 4; ++i) {
        sessions[i].record.id = QUuid::createUuid();
        sessions[i].record.number = i + 1;
        sessions[i].recordings.resize(1);
    }
    const QUuid first = sessions[0].record.id;
    const auto isFirst = [&](const QUuid& id) { return id == first; };
    const auto isLater = [&](const QUuid& id) { return id != first; };
    const QList<TraineeTask> tasks = traineeTasks(sessions, {isLater, isFirst}, 2);
    ASSERT_EQ(tasks.size(), 2);
    EXPECT_EQ(tasks[0].session, first);
    EXPECT_EQ(tasks[0].step, TraineeStep::Read);
    EXPECT_EQ(tasks[1].session, sessions[3].record.id);
}

} // namespace
} // namespace alliance::app
