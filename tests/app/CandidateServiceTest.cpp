#include "app/services/CandidateService.h"

#include "app/commands/MeasurementCommands.h"
#include "app/report/FeedbackReport.h"
#include "app/services/HistoryService.h"
#include "app/services/Measurement.h"
#include "app/services/NoteService.h"
#include "app/services/UnsureAnswer.h"
#include "tests/app/AppFixture.h"

#include <QJsonDocument>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;
using db::DecisionState;

class Candidates : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_session = import(clip()).sessionId;
        storeRun({"first", "second"});
    }
    // As if the recording had been measured with these candidates.
    void storeRun(const std::vector<std::string>& names)
    {
        const db::Recording recording = valueOf(library().session(m_session)).recordings.front().record;
        QList<db::CandidateDraft> drafts;
        int rank = 0;
        for (const std::string& name : names) {
            db::CandidateDraft draft;
            draft.id = QUuid::fromString(QString::fromStdString(contentId(name)));
            draft.moment.recordingId = recording.id;
            draft.moment.contentHash = recording.contentHash;
            draft.moment.range = {MediaTime::fromSeconds(0.4 * rank), MediaTime::fromSeconds(0.4 * rank + 0.8)};
            draft.moment.startFrame = 10 * rank;
            draft.moment.endFrame = 10 * rank + 20;
            draft.rank = ++rank;
            draft.track = 0;
            draft.reasons = {QString::fromStdString("measured " + name)};
            draft.behaviours = QJsonDocument::fromJson(R"([{"kind":"gaze_aversion","person":0,"start_ns":0,
                "end_ns":800000000,"direction":"down","measures":{"head_deg":27.5}}])")
                                   .array();
            drafts.append(draft);
        }
        db::MeasurementRun run;
        run.recordingId = recording.id;
        const auto stored = library().database().candidates().storeRun(run, drafts);
        ASSERT_TRUE(stored) << stored.error().context;
        ASSERT_TRUE(library().database().recordings().setPeople(
            recording.id, {{0, QStringLiteral("left"), db::SessionPart::Patient, false}}));
    }
    CandidateItem first() { return valueOf(CandidateService(library()).list(m_session)).front(); }

    QUuid m_session;
};

TEST_F(Candidates, AreListedByRankWithTheirBehavioursAndPlace)
{
    const QList<CandidateItem> list = valueOf(CandidateService(library()).list(m_session));
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].record.rank, 1);
    EXPECT_EQ(list[0].personName, QStringLiteral("left"));
    ASSERT_EQ(list[0].behaviours.size(), 1);
    EXPECT_EQ(list[0].behaviours[0].kind, vision::BehaviourKind::GazeAversion);
    EXPECT_DOUBLE_EQ(list[0].behaviours[0].measures.at("head_deg"), 27.5);
    const SessionItem session = valueOf(library().session(m_session));
    EXPECT_TRUE(session.measured());
    EXPECT_EQ(session.candidatesOpen, 2);
}

TEST_F(Candidates, ARejectionNeedsAReason)
{
    CandidateService service(library());
    const QUuid id = first().record.id;
    EXPECT_EQ(categoryOf(service.decide(id, {DecisionState::Rejected, QStringLiteral(" "), {}}, 0)),
              ErrorCategory::Invalid);
    EXPECT_EQ(first().record.decision.state, DecisionState::Undecided);
    valueOf(service.decide(id, {DecisionState::Rejected, QStringLiteral("reads a form"), {}}, 0));
    EXPECT_EQ(first().record.decision.reason, QStringLiteral("reads a form"));
    EXPECT_EQ(valueOf(library().session(m_session)).candidatesRejected, 1);
}

TEST_F(Candidates, ADecisionOnAnOlderVersionIsAConflict)
{
    CandidateService service(library());
    valueOf(service.decide(first().record.id, {DecisionState::Accepted, {}, {}}, 0));
    EXPECT_EQ(categoryOf(service.decide(first().record.id, {DecisionState::Accepted, {}, {}}, 0)),
              ErrorCategory::Conflict);
}

TEST_F(Candidates, DecisionsAreUndoneAndRedone)
{
    const Command accept = decideCandidate(first().record, DecisionState::Accepted, {});
    EXPECT_EQ(accept.name, QStringLiteral("Accept candidate"));
    ASSERT_TRUE(accept.apply(library()));
    EXPECT_EQ(first().record.decision.state, DecisionState::Accepted);
    HistoryService history(library());
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), accept.name);
    valueOf(history.undo(m_session));
    EXPECT_EQ(first().record.decision.state, DecisionState::Undecided);
    EXPECT_EQ(valueOf(history.next(m_session)).redoName(), accept.name);
    valueOf(history.redo(m_session));
    EXPECT_EQ(first().record.decision.state, DecisionState::Accepted);
}

TEST_F(Candidates, AnotherMomentOfAnAcceptedOneIsCalledThat)
{
    ASSERT_TRUE(decideCandidate(first().record, DecisionState::Accepted, {}).apply(library()));
    db::Moment moved = first().record.moment;
    moved.endFrame += 25;
    moved.range.end.ns += 1'000'000'000;
    const Command adjust = adjustCandidate(first().record, moved);
    EXPECT_EQ(adjust.name, QStringLiteral("Adjust candidate"));
    ASSERT_TRUE(adjust.apply(library()));
    HistoryService history(library());
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), adjust.name);
    valueOf(history.undo(m_session));
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), QStringLiteral("Accept candidate"));
    EXPECT_EQ(valueOf(history.next(m_session)).redoName(), adjust.name);
}

TEST_F(Candidates, UnsureIsAnAnswerThatUndoTakesBackAndThatOutlivesMeasuringAgain)
{
    const Command unsure = decideCandidate(first().record, DecisionState::Undecided, kUnsureAnswer);
    EXPECT_EQ(unsure.name, QStringLiteral("Leave candidate as unsure"));
    ASSERT_TRUE(unsure.apply(library()));
    EXPECT_TRUE(isUnsure(first().record.decision));
    EXPECT_EQ(valueOf(library().session(m_session)).candidatesOpen, 2) << "still to review";
    HistoryService history(library());
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), unsure.name);
    valueOf(history.undo(m_session));
    EXPECT_FALSE(isUnsure(first().record.decision));
    valueOf(history.redo(m_session));
    EXPECT_TRUE(isUnsure(first().record.decision));
    storeRun({"first", "third"});
    EXPECT_TRUE(isUnsure(first().record.decision));
}

TEST_F(Candidates, UndoOfSeveralIsNamedByWhatItDoesForHowMany)
{
    QList<db::Candidate> both;
    for (const CandidateItem& item : valueOf(CandidateService(library()).list(m_session)))
        both.append(item.record);
    const Command accept = decideCandidates(both, DecisionState::Accepted, {});
    EXPECT_TRUE(accept.name.startsWith(QStringLiteral("Accept 2 candidate"))) << accept.name.toStdString();
    ASSERT_TRUE(accept.apply(library()));
    HistoryService history(library());
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), accept.name);
}

TEST_F(Candidates, KeysThatFollowFastBuildOnEachOther)
{
    const db::Candidate seen = first().record;
    db::Moment narrower = seen.moment;
    ++narrower.startFrame;
    ASSERT_TRUE(adjustCandidate(seen, narrower).apply(library()));
    ASSERT_TRUE(decideCandidate(seen, DecisionState::Accepted, {}).apply(library()));
    EXPECT_EQ(first().record.decision.state, DecisionState::Accepted);
    EXPECT_EQ(first().record.decision.adjusted, narrower);
    ASSERT_TRUE(adjustCandidate(seen, {}).apply(library()));
    EXPECT_EQ(first().record.decision.state, DecisionState::Accepted);
    EXPECT_FALSE(first().record.decision.adjusted);
}

TEST_F(Candidates, DecisionsOutliveMeasuringAgain)
{
    valueOf(CandidateService(library()).decide(first().record.id, {DecisionState::Accepted, {}, {}}, 0));
    storeRun({"first", "third"});
    const QList<CandidateItem> list = valueOf(CandidateService(library()).list(m_session));
    ASSERT_EQ(list.size(), 2) << "the undecided one that is no longer proposed is gone from the queue";
    EXPECT_EQ(list[0].record.decision.state, DecisionState::Accepted);
    EXPECT_EQ(list[1].record.reasons, QStringList{QStringLiteral("measured third")});
}

TEST_F(Candidates, AreFoundByTheBeginningOfTheirId)
{
    const QUuid id = first().record.id;
    CandidateService service(library());
    EXPECT_EQ(valueOf(service.find(m_session, id.toString(QUuid::WithoutBraces).left(8))), id);
    EXPECT_EQ(categoryOf(service.find(m_session, QStringLiteral("zzz"))), ErrorCategory::NotFound);
}

TEST_F(Candidates, FeedbackHoldsOnlyAcceptedOnesAndTheirNotes)
{
    const CandidateItem accepted = first();
    valueOf(CandidateService(library()).decide(accepted.record.id, {DecisionState::Accepted, {}, {}}, 0));
    db::NoteDraft note;
    note.sessionId = m_session;
    note.text = QStringLiteral("on the candidate");
    note.kind = QStringLiteral("observation");
    note.visibility = db::Visibility::Supervision;
    note.candidateId = accepted.record.id;
    note.moment = accepted.record.moment;
    valueOf(NoteService(library()).add(note));
    note.text = QStringLiteral("mine alone");
    note.visibility = db::Visibility::Private;
    valueOf(NoteService(library()).add(note));

    const FeedbackOutcome feedback = valueOf(readyFeedback(library(), m_session, {}, {}));
    const FeedbackComposition& content = feedback.composition;
    ASSERT_EQ(content.moments.size(), 1);
    EXPECT_EQ(content.moments[0].id, accepted.record.id);
    EXPECT_EQ(content.moments[0].notes.size(), 1);
    EXPECT_EQ(content.candidatesUndecided, 1);
    EXPECT_EQ(content.preparedBy, QStringLiteral("Dr. Maren Quill"));
    EXPECT_EQ(content.moments[0].stillFrame, 9);
    ASSERT_NE(feedback.pictures.of(content.moments[0]), nullptr);
    const QString html = QString::fromUtf8(renderFeedback(feedback, FeedbackFormat::Html, Paper::A4));
    EXPECT_TRUE(html.contains(QStringLiteral("measured first")));
    EXPECT_FALSE(html.contains(QStringLiteral("measured second")));
    EXPECT_FALSE(html.contains(QStringLiteral("mine alone")));
}

TEST_F(Candidates, FeedbackThatCannotBeWrittenNamesTheFile)
{
    const auto file = folder() / "nowhere" / "feedback.html";
    const Done done = writeFeedback(library(), m_session, {}, file, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().name, pathText(file));
}

TEST(ContentId, DependsOnContentAndScopeAlone)
{
    EXPECT_EQ(contentId("a"), contentId("a"));
    EXPECT_NE(contentId("a"), contentId("b"));
    EXPECT_NE(contentId("a"),
              contentId("a", QUuid::fromString(QStringLiteral("6d1f0c52-0000-4c0b-9d7a-3e418b5f20c6"))));
    EXPECT_EQ(QUuid::fromString(QString::fromStdString(contentId("a"))).version(), QUuid::Sha1);
}

} // namespace
} // namespace alliance::app
