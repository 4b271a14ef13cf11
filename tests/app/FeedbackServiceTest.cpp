#include "app/report/FeedbackService.h"

#include "app/report/FeedbackReport.h"
#include "app/services/CandidateService.h"
#include "app/services/ConsentService.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "tests/app/AppFixture.h"

#include <QJsonDocument>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

class KeptFeedback : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_session = import(clip()).sessionId;
    }

    FeedbackService service() { return FeedbackService(library()); }
    db::Note note(const char* kind, const char* text, db::Visibility visibility = db::Visibility::Trainee)
    {
        db::NoteDraft draft;
        draft.sessionId = m_session;
        draft.moment =
            valueOf(NoteService(library()).moment(m_session, {MediaTime::fromSeconds(1), MediaTime::fromSeconds(1)}));
        draft.kind = QString::fromLatin1(kind);
        draft.text = QString::fromUtf8(text);
        draft.visibility = visibility;
        return valueOf(NoteService(library()).add(draft));
    }
    static QByteArray textOf(const FeedbackComposition& composition)
    {
        return QJsonDocument(toJson(composition)).toJson();
    }
    FeedbackRelease release()
    {
        return valueOf(service().release(m_session, valueOf(service().state(m_session)).version));
    }

    QUuid m_session;
};

TEST_F(KeptFeedback, HoldsWhatTheTraineeMaySeeAndNeverPrivateNotes)
{
    note("observation", "for the trainee");
    note("observation", "for the collection", db::Visibility::Collection);
    note("observation", "for supervision", db::Visibility::Supervision);
    note("observation", "mine alone", db::Visibility::Private);
    const QByteArray text = textOf(release().composition);
    EXPECT_TRUE(text.contains("for the trainee"));
    EXPECT_TRUE(text.contains("for the collection"));
    EXPECT_FALSE(text.contains("for supervision"));
    EXPECT_FALSE(text.contains("mine alone"));
    const FeedbackOutcome own = valueOf(readyFeedback(library(), m_session, {}, {}));
    EXPECT_TRUE(textOf(own.composition).contains("for supervision"));
    EXPECT_FALSE(textOf(own.composition).contains("mine alone"));
}

TEST_F(KeptFeedback, AReleaseStaysAsItWasWhateverIsChangedAfterwards)
{
    const db::Note first = note("observation", "as it was");
    FeedbackPlan plan;
    plan.introduction = QStringLiteral("Thank you");
    valueOf(service().save(m_session, plan, 0));
    const QByteArray released = textOf(release().composition);
    db::NoteDraft changed = first.draft();
    changed.text = QStringLiteral("otherwise");
    valueOf(NoteService(library()).edit(first.id, first.version, changed));
    plan.introduction = QStringLiteral("Another beginning");
    valueOf(service().save(m_session, plan, 2));
    closeLibrary();
    EXPECT_EQ(textOf(valueOf(service().released(m_session, 1)).composition), released);
    EXPECT_EQ(release().number, 2);
    EXPECT_EQ(textOf(valueOf(service().released(m_session, 1)).composition), released);
    EXPECT_TRUE(textOf(valueOf(service().released(m_session, 2)).composition).contains("otherwise"));
    EXPECT_EQ(categoryOf(service().released(m_session, 3)), ErrorCategory::NotFound);
}

TEST_F(KeptFeedback, SavingTwiceTheSameMakesOneVersionAndADraftCanBeTakenBack)
{
    FeedbackPlan plan;
    plan.introduction = QStringLiteral("one");
    EXPECT_EQ(valueOf(service().save(m_session, plan, 0)).version, 1);
    EXPECT_EQ(valueOf(service().save(m_session, plan, 1)).version, 1);
    plan.introduction = QStringLiteral("two");
    EXPECT_EQ(valueOf(service().save(m_session, plan, 1)).version, 2);
    EXPECT_EQ(categoryOf(service().save(m_session, plan, 1)), ErrorCategory::Conflict);
    valueOf(HistoryService(library()).undo(m_session));
    EXPECT_EQ(valueOf(service().state(m_session)).plan.introduction, QStringLiteral("one"));
    valueOf(HistoryService(library()).redo(m_session));
    EXPECT_EQ(valueOf(service().state(m_session)).plan.introduction, QStringLiteral("two"));
}

TEST_F(KeptFeedback, TakingBackAnEditAfterAReleaseMakesADraftAndLeavesTheRelease)
{
    FeedbackPlan plan;
    plan.introduction = QStringLiteral("one");
    valueOf(service().save(m_session, plan, 0));
    plan.introduction = QStringLiteral("two");
    valueOf(service().save(m_session, plan, 1));
    release();
    valueOf(HistoryService(library()).undo(m_session));
    const FeedbackState state = valueOf(service().state(m_session));
    EXPECT_EQ(state.plan.introduction, QStringLiteral("one"));
    EXPECT_TRUE(state.changedSinceRelease);
    ASSERT_EQ(state.releases.size(), 1);
    EXPECT_EQ(state.releases[0].composition.introduction, QStringLiteral("two"));
}

TEST_F(KeptFeedback, CanBeReleasedAfterItsBeginningWasTakenBack)
{
    note("observation", "something");
    FeedbackPlan plan;
    plan.introduction = QStringLiteral("one");
    valueOf(service().save(m_session, plan, 0));
    valueOf(HistoryService(library()).undo(m_session));
    EXPECT_TRUE(release().composition.introduction.isEmpty());
}

TEST_F(KeptFeedback, IsNotReleasedWithNothingInItNorAgainstTheConsent)
{
    EXPECT_EQ(categoryOf(service().release(m_session, 0)), ErrorCategory::Invalid);
    note("observation", "something");
    db::ConsentDraft consent;
    consent.caseId = valueOf(library().session(m_session)).record.caseId;
    consent.purposes = {db::ConsentPurpose::OwnReview};
    valueOf(ConsentService(library()).put(consent, 0));
    EXPECT_EQ(categoryOf(service().release(m_session, 0)), ErrorCategory::Refused);
    EXPECT_EQ(valueOf(service().state(m_session)).version, 0);
}

TEST_F(KeptFeedback, RepliesStandWithWhatTheyAnswerAlsoUnderARelease)
{
    const db::Note first = note("question", "What was the pull?");
    EXPECT_EQ(categoryOf(service().reply(m_session, {}, QStringLiteral("too early"))), ErrorCategory::NotFound);
    release();
    valueOf(service().reply(m_session, noteKey(first.id), QStringLiteral("To explain.")));
    valueOf(service().reply(m_session, {}, QStringLiteral("Thank you for this.")));
    EXPECT_EQ(categoryOf(service().reply(m_session, QStringLiteral("note:none"), QStringLiteral("x"))),
              ErrorCategory::NotFound);
    const FeedbackComposition shown = valueOf(service().released(m_session, 1)).composition;
    ASSERT_EQ(shown.moments.size(), 1);
    ASSERT_EQ(shown.moments[0].notes[0].replies.size(), 1);
    EXPECT_EQ(shown.moments[0].notes[0].replies[0].text, QStringLiteral("To explain."));
    ASSERT_EQ(shown.replies.size(), 1);
    EXPECT_EQ(shown.replies[0].text, QStringLiteral("Thank you for this."));
}

TEST_F(KeptFeedback, TellsMarkersInWordsAndStagesWithTheirLoops)
{
    const auto place = [&](double from, double to) {
        return valueOf(
            NoteService(library()).moment(m_session, {MediaTime::fromSeconds(from), MediaTime::fromSeconds(to)}));
    };
    db::MarkerDraft marker;
    marker.sessionId = m_session;
    marker.moment = place(0.5, 1);
    marker.type = QStringLiteral("withdrawal");
    marker.subtype = QStringLiteral("W2");
    marker.significance = 3;
    marker.visibility = db::Visibility::Trainee;
    valueOf(MarkerService(library()).add(marker));
    for (const auto& [stage, from, to] :
         {std::tuple{"S1", 0.0, 0.5}, std::tuple{"S2", 0.5, 1.0}, std::tuple{"S1", 1.0, 1.5}}) {
        db::PassageDraft passage;
        passage.sessionId = m_session;
        passage.moment = place(from, to);
        passage.stage = QString::fromLatin1(stage);
        passage.visibility = db::Visibility::Trainee;
        valueOf(PassageService(library()).add(passage));
    }
    const FeedbackComposition composition = release().composition;
    ASSERT_EQ(composition.moments.size(), 1);
    EXPECT_EQ(composition.moments[0].title, QStringLiteral("Withdrawal"));
    EXPECT_TRUE(composition.moments[0].codes[0].text.contains(QStringLiteral("significance 3 of 5")));
    ASSERT_EQ(composition.stages.size(), 3);
    EXPECT_EQ(composition.stages[0].visit, 1);
    EXPECT_EQ(composition.stages[2].visit, 2);
}

FeedbackPlan introduced(const char* words, const char* closing = "")
{
    FeedbackPlan plan;
    plan.introduction = QString::fromUtf8(words);
    plan.closing = QString::fromUtf8(closing);
    return plan;
}

TEST_F(KeptFeedback, WhatIsBeingTypedIsNoVersionAndNoStepUntilItIsSaved)
{
    ASSERT_TRUE(service().keepDraft(m_session, introduced("half"), 0));
    ASSERT_TRUE(service().keepDraft(m_session, introduced("half a sentence"), 0));
    FeedbackState state = valueOf(service().state(m_session));
    EXPECT_EQ(state.version, 0);
    ASSERT_TRUE(state.unkept);
    EXPECT_EQ(state.unkept->introduction, QStringLiteral("half a sentence"));
    EXPECT_FALSE(valueOf(HistoryService(library()).next(m_session)).undo);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());

    const auto saved = valueOf(service().saveJoined(m_session, *state.unkept, 0));
    EXPECT_EQ(saved.feedback.version, 1);
    state = valueOf(service().state(m_session));
    EXPECT_FALSE(state.unkept);
    EXPECT_EQ(state.plan.introduction, QStringLiteral("half a sentence"));
    valueOf(service().save(m_session, introduced("half a sentence", "try"), 1));
    EXPECT_EQ(valueOf(HistoryService(library()).next(m_session)).undoName(),
              QStringLiteral("Edit what to try next in the feedback"));
}

TEST_F(KeptFeedback, WhatSomebodyElseWroteMeanwhileStandsBesideWhatWasBeingTyped)
{
    valueOf(service().save(m_session, introduced("begun"), 0));
    ASSERT_TRUE(service().keepDraft(m_session, introduced("mine", "to try"), 1));
    valueOf(service().save(m_session, introduced("theirs"), 1));
    const FeedbackState state = valueOf(service().state(m_session));
    ASSERT_TRUE(state.unkept);
    EXPECT_EQ(state.unkept->introduction, QStringLiteral("theirs\n\nmine"));
    EXPECT_EQ(state.unkept->closing, QStringLiteral("to try"));
    EXPECT_EQ(valueOf(service().saveJoined(m_session, introduced("mine"), 1)).plan.introduction,
              QStringLiteral("theirs\n\nmine"));
    EXPECT_FALSE(valueOf(service().state(m_session)).unkept);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(KeptFeedback, WhatIsTypedInTwoWindowsOfOnePersonIsLostInNeither)
{
    valueOf(service().save(m_session, introduced(""), 0));
    const FeedbackWindow one{QUuid::createUuid(), {}};
    const FeedbackWindow other{QUuid::createUuid(), {}};
    ASSERT_TRUE(service().keepDraft(m_session, introduced("of one"), 1, one));
    ASSERT_TRUE(service().keepDraft(m_session, introduced("", "of the other"), 1, other));
    FeedbackState state = valueOf(service().state(m_session));
    ASSERT_TRUE(state.unkept);
    EXPECT_EQ(*state.unkept, introduced("of one", "of the other"));

    valueOf(service().saveJoined(m_session, introduced("of one"), 1, one));
    state = valueOf(service().state(m_session));
    ASSERT_TRUE(state.unkept) << "and not deleted with the draft of the first";
    EXPECT_EQ(*state.unkept, introduced("of one", "of the other"));
    EXPECT_EQ(state.unkeptDrafts.size(), 1);
    valueOf(service().saveJoined(m_session, introduced("", "of the other"), 1, other));
    state = valueOf(service().state(m_session));
    EXPECT_FALSE(state.unkept);
    EXPECT_EQ(state.plan, introduced("of one", "of the other"));
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(KeptFeedback, WhatWasTakenOverFromAWindowThatIsGoneDoesNotComeBackOnceItWasDeleted)
{
    ASSERT_TRUE(service().keepDraft(m_session, introduced("words to delete"), 0, {QUuid::createUuid(), {}}));
    FeedbackWindow window{QUuid::createUuid(), valueOf(service().state(m_session)).unkeptDrafts};
    ASSERT_TRUE(service().keepDraft(m_session, introduced("others"), 0, window));
    EXPECT_EQ(valueOf(service().state(m_session)).unkept, introduced("others"));

    // One that is written in still keeps what came since.
    const FeedbackWindow alive{QUuid::createUuid(), {}};
    ASSERT_TRUE(service().keepDraft(m_session, introduced("", "be"), 0, alive));
    window.takenOver = valueOf(service().state(m_session)).unkeptDrafts;
    ASSERT_TRUE(service().keepDraft(m_session, introduced("", "begun"), 0, alive));
    valueOf(service().saveJoined(m_session, introduced("others", "be"), 0, window));
    EXPECT_EQ(valueOf(service().state(m_session)).unkept, introduced("others", "begun"));
}

TEST_F(KeptFeedback, RepliesThatAreWrittenInTwoWindowsAreLostInNeither)
{
    const auto reply = [](const char* text) { return UnsentReply{{}, QString::fromLatin1(text)}; };
    const auto texts = [this] {
        QStringList all;
        for (const LeftReply& one : valueOf(service().state(m_session)).unsentReplies)
            all.append(one.reply.text);
        all.sort();
        return all.join(QLatin1Char('|'));
    };
    const FeedbackWindow one{QUuid::createUuid()};
    const FeedbackWindow other{QUuid::createUuid()};
    ASSERT_TRUE(service().keepReply(m_session, reply("of one"), one));
    ASSERT_TRUE(service().keepReply(m_session, reply("of the other"), other));
    ASSERT_TRUE(service().keepDraft(m_session, introduced("a plan"), 0, one));
    EXPECT_EQ(texts(), QStringLiteral("of one|of the other"));

    // A third window goes on with both, one of which is still written in.
    const FeedbackWindow third{QUuid::createUuid(), {}, valueOf(service().state(m_session)).unsentReplies};
    ASSERT_TRUE(service().keepReply(m_session, reply("of the other, too"), other));
    ASSERT_TRUE(service().keepReply(m_session, reply("of all"), third));
    EXPECT_EQ(texts(), QStringLiteral("of all|of the other, too"));
    ASSERT_TRUE(service().keepReply(m_session, {}, third));
    valueOf(service().saveJoined(m_session, introduced("a plan"), 0, one));
    EXPECT_EQ(texts(), QStringLiteral("of the other, too"));
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(KeptFeedback, AReplyThatAnEarlierVersionOfTheProgramHasLeftIsFound)
{
    const QByteArray file = R"({"windows":{"6f0f5c4e-3c0c-4b0e-9a53-8f4f3a1f7f10":{"reply":"left","to":"note:1"},)"
                            R"("11111111-2222-4333-8444-555555555555":{"based_on":0,"plan":{"closing":"to try"}}}})";
    ASSERT_TRUE(library().database().drafts().keep(m_session, file, db::DraftOf::Feedback));
    FeedbackState state = valueOf(service().state(m_session));
    ASSERT_EQ(state.unsentReplies.size(), 1);
    EXPECT_EQ(state.unsentReplies.front().reply, (UnsentReply{QStringLiteral("note:1"), QStringLiteral("left")}));
    EXPECT_EQ(state.unkept, introduced("", "to try"));
    const FeedbackWindow window{QUuid::createUuid(), {}, state.unsentReplies};
    ASSERT_TRUE(service().keepReply(m_session, {{}, QStringLiteral("gone on")}, window));
    state = valueOf(service().state(m_session));
    ASSERT_EQ(state.unsentReplies.size(), 1);
    EXPECT_EQ(state.unsentReplies.front().reply.text, QStringLiteral("gone on"));
    EXPECT_EQ(state.unkept, introduced("", "to try"));
}

TEST_F(KeptFeedback, WhatCannotBeSavedIsKeptAsADraftAlsoWhereNobodyWaitsForTheAnswer)
{
    const FeedbackWindow window{QUuid::createUuid(), {}};
    EXPECT_EQ(categoryOf(service().saveJoined(m_session, introduced("the last words"), 7, window)),
              ErrorCategory::Conflict);
    closeLibrary();
    EXPECT_EQ(valueOf(service().state(m_session)).unkept, introduced("the last words"));
}

TEST_F(KeptFeedback, ADraftThatDoesNotOpenIsNamedAndTakesNothingWithIt)
{
    valueOf(service().save(m_session, introduced("kept"), 0));
    ASSERT_TRUE(service().keepDraft(m_session, introduced("lost"), 1));
    for (const auto& entry : std::filesystem::directory_iterator(libraryFolder() / "drafts")) {
        std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
        std::filesystem::resize_file(entry.path(), std::filesystem::file_size(entry.path()) - 1);
    }
    const FeedbackState state = valueOf(service().state(m_session));
    EXPECT_EQ(state.plan.introduction, QStringLiteral("kept"));
    EXPECT_FALSE(state.unkept);
    EXPECT_FALSE(valueOf(library().verify(true, {})).clean());
}

TEST(FeedbackPlans, OfATypedTextTheLongerStandsWhereItBeginsWithTheOther)
{
    EXPECT_EQ(joinedPlan(introduced("a"), introduced("a b c"), introduced("a b")).introduction,
              QStringLiteral("a b c"));
    EXPECT_EQ(joinedPlan(introduced("a"), introduced("a"), introduced("a b")).introduction, QStringLiteral("a b"));
    EXPECT_EQ(joinedPlan(introduced("a"), introduced("b"), introduced("a")).introduction, QStringLiteral("b"));
    FeedbackPlan mine = introduced("a");
    mine.leftOut = {QStringLiteral("stages")};
    EXPECT_EQ(joinedPlan(introduced("a"), mine, introduced("c")).leftOut, mine.leftOut);
    EXPECT_EQ(writtenField(introduced("a"), introduced("b")), QStringLiteral("introduction"));
    EXPECT_TRUE(writtenField(introduced("a"), mine).isEmpty());
}

TEST(FeedbackPlans, WhatEitherLeftOutOrPutBackIsSoInBothTogether)
{
    const auto out = [](const char* keys) {
        FeedbackPlan plan;
        plan.leftOut = QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return plan;
    };
    const auto joined = [&](const char* base, const char* mine, const char* theirs) {
        return joinedPlan(out(base), out(mine), out(theirs)).leftOut.join(QLatin1Char(' '));
    };
    EXPECT_EQ(joined("a", "a b", "a c"), QStringLiteral("a c b"));
    EXPECT_EQ(joined("a", "", "a c"), QStringLiteral("c")) << "put back by one";
    EXPECT_EQ(joined("a", "a b", ""), QStringLiteral("b")) << "put back by the other";
    EXPECT_EQ(joined("", "b", "b"), QStringLiteral("b"));
    EXPECT_EQ(joined("a", "a", "a c"), QStringLiteral("a c"));
}

} // namespace
} // namespace alliance::app
