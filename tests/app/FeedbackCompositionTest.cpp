#include "app/report/FeedbackComposition.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using base::MediaTime;

FeedbackMoment momentAt(const char* key, double seconds)
{
    FeedbackMoment moment;
    moment.key = QString::fromLatin1(key);
    moment.id = QUuid::createUuidV5(QUuid(), moment.key);
    moment.place = FeedbackPlace{{MediaTime::fromSeconds(seconds), MediaTime::fromSeconds(seconds + 2)}, 7};
    moment.stillFrame = 8;
    FeedbackNote note;
    note.id = QUuid::createUuidV5(moment.id, QStringLiteral("note"));
    note.kind = {QStringLiteral("restraint"), QStringLiteral("Restraint")};
    note.text = QStringLiteral("let it stand");
    note.principles = {{QStringLiteral("M2"), QStringLiteral("Assume no parallel")}};
    note.place = moment.place;
    note.replies = {
        {QStringLiteral("Tomas"), QStringLiteral("yes"), QDateTime(QDate(2026, 6, 3), QTime(9, 0), QTimeZone::utc())}};
    moment.notes = {note};
    moment.facts = {{QStringLiteral("0:01"), QStringLiteral("head 31° down")}};
    moment.codes = {{QStringLiteral("Withdrawal"), QStringLiteral("brief")}};
    return moment;
}

FeedbackComposition everything()
{
    FeedbackComposition all;
    all.caseCode = QStringLiteral("HERON");
    all.sessionNumber = 2;
    all.heldOn = QDate(2026, 6, 1);
    all.length = MediaTime::fromSeconds(3000);
    all.preparedAt = QDateTime(QDate(2026, 6, 2), QTime(8, 0), QTimeZone::utc());
    all.audience = Audience::Trainee;
    all.moments = {momentAt("a", 10), momentAt("b", 20), momentAt("c", 30)};
    all.stages = {{{QStringLiteral("S1"), QStringLiteral("Noticing")}, *all.moments[0].place, 2, QStringLiteral("x")}};
    all.coverage = {{QStringLiteral("Patient"), 0.5, 0.25, 1, QStringLiteral("hidden 4 %")}};
    all.cannotTell = {all.moments[1].place->range};
    all.remarks = {QStringLiteral("dark")};
    return all;
}

QStringList keysOf(const FeedbackComposition& composition)
{
    QStringList keys;
    for (const FeedbackMoment& moment : composition.moments)
        keys.append(moment.key);
    return keys;
}

TEST(FeedbackComposition, IsTheSameAfterAWayThroughJson)
{
    FeedbackComposition all = everything();
    all.moments[0].replies = all.replies = all.moments[0].notes[0].replies;
    const QByteArray text = QJsonDocument(toJson(all)).toJson();
    EXPECT_EQ(compositionFromJson(QJsonDocument::fromJson(text).object()), all);
}

TEST(FeedbackComposition, APlanIsTheSameAfterAWayThroughJsonAndAnEmptyObjectIsAnEmptyPlan)
{
    FeedbackPlan plan;
    plan.introduction = QStringLiteral("Thank you");
    plan.closing = QStringLiteral("next");
    plan.order = {QStringLiteral("b"), QStringLiteral("a")};
    plan.leftOut = {QStringLiteral("c")};
    plan.comments = {{QStringLiteral("b"), QStringLiteral("look here")}};
    plan.pictures = false;
    EXPECT_EQ(planFromJson(toJson(plan)), plan);
    EXPECT_EQ(planFromJson({}), FeedbackPlan());
}

TEST(FeedbackComposition, TellsWhatThePlanLeavesInInItsOrderWithItsTexts)
{
    FeedbackPlan plan;
    plan.order = {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("gone")};
    plan.leftOut = {QStringLiteral("b"), kStagesKey, noteKey(everything().moments[0].notes[0].id)};
    plan.comments = {{QStringLiteral("a"), QStringLiteral(" look here ")}, {QStringLiteral("b"), QStringLiteral("no")}};
    plan.pictures = false;
    const FeedbackComposition composed = compose(everything(), plan);
    EXPECT_EQ(keysOf(composed), QStringList({QStringLiteral("c"), QStringLiteral("a")}));
    EXPECT_EQ(composed.moments[1].comment, QStringLiteral("look here"));
    EXPECT_TRUE(composed.moments[1].notes.isEmpty());
    EXPECT_EQ(composed.moments[0].notes.size(), 1);
    EXPECT_EQ(composed.moments[0].stillFrame, -1);
    EXPECT_TRUE(composed.stages.isEmpty());
    EXPECT_FALSE(QJsonDocument(toJson(composed)).toJson().contains("\"no\""));
}

TEST(FeedbackComposition, WhatCameAfterTheOrderWasMadeIsPlacedByTime)
{
    FeedbackPlan plan;
    plan.order = {QStringLiteral("a"), QStringLiteral("c")};
    EXPECT_EQ(keysOf(compose(everything(), plan)),
              QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

TEST(FeedbackComposition, RepliesThatCameSinceAreAddedWhereTheyBelongAndNothingElse)
{
    FeedbackComposition released = everything();
    FeedbackComposition now = everything();
    now.moments[0].title = QStringLiteral("changed since");
    now.moments[0].notes[0].text = QStringLiteral("changed since");
    const FeedbackReply reply{QStringLiteral("Tomas"), QStringLiteral("and then?"),
                              QDateTime(QDate(2026, 6, 4), QTime(9, 0), QTimeZone::utc())};
    now.moments[0].notes[0].replies.append(reply);
    now.moments[1].replies = now.replies = {reply};
    FeedbackComposition expected = released;
    expected.moments[0].notes[0].replies.append(reply);
    expected.moments[1].replies = expected.replies = {reply};
    addReplies(released, now);
    EXPECT_EQ(released, expected);
    addReplies(released, now);
    EXPECT_EQ(released, expected);
}

TEST(FeedbackComposition, AReplyThatIsThereUnderAnotherNameIsNotAddedTwice)
{
    const QDateTime written(QDate(2026, 6, 4), QTime(9, 0), QTimeZone::utc());
    const FeedbackReply reply{QStringLiteral("Tomas"), QStringLiteral("yes"), written, QUuid::createUuid()};
    FeedbackReply coded = reply;
    coded.author = QStringLiteral("Trainee 4F1A");
    FeedbackReply old = coded;
    old.id = {};
    FeedbackReply reworded = coded;
    reworded.text = QStringLiteral("yes, and");
    for (const FeedbackReply& there : {coded, old, reworded}) {
        FeedbackComposition released = everything();
        released.replies = {there};
        FeedbackComposition now = everything();
        now.replies = {reply};
        addReplies(released, now);
        EXPECT_EQ(released.replies, QList<FeedbackReply>{there});
    }
    FeedbackReply other = reply;
    other.id = QUuid::createUuid();
    FeedbackComposition released = everything();
    released.replies = {coded};
    FeedbackComposition now = everything();
    now.replies = {reply, other};
    addReplies(released, now);
    EXPECT_EQ(released.replies, (QList<FeedbackReply>{coded, other}));
    EXPECT_EQ(compositionFromJson(toJson(released)), released);
}

} // namespace
} // namespace alliance::app
