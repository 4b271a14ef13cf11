#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class CandidatesOfARecording : public LibraryTest
{
protected:
    void measure(const QList<CandidateDraft>& candidates)
    {
        MeasurementRun run;
        run.recordingId = m_recording.id;
        run.versions = {{QStringLiteral("program"), QStringLiteral("0.1.0")}};
        run.summary = {{QStringLiteral("coverage"), 0.9}};
        valueOf(library().candidates().storeRun(run, candidates));
    }
    QList<Candidate> listed() { return valueOf(library().candidates().listOfRecording(m_recording.id)); }
};

TEST_F(CandidatesOfARecording, TheQueueIsInOrderOfRank)
{
    measure({candidate(2, 10), candidate(1, 20)});
    const QList<Candidate> queue = listed();
    ASSERT_EQ(queue.size(), 2);
    EXPECT_EQ(queue[0].rank, 1);
    EXPECT_EQ(queue[0].moment, moment(20, 22));
    EXPECT_EQ(queue[0].reasons, candidate(1, 20).reasons);
    EXPECT_EQ(queue[0].behaviours, candidate(1, 20).behaviours);
    EXPECT_EQ(queue[0].decision.state, DecisionState::Undecided);
    EXPECT_EQ(queue[0].decision.version, 0);
    EXPECT_EQ(valueOf(library().candidates().latestRun(m_recording.id))->summary[QStringLiteral("coverage")].toDouble(),
              0.9);
}

TEST_F(CandidatesOfARecording, DecisionsAreVersionsAndCanBeUndone)
{
    measure({candidate(1, 10)});
    const QUuid id = listed().first().id;
    auto candidates = library().candidates();
    Candidate now = valueOf(candidates.decide(id, {DecisionState::Accepted, {}, moment(10, 14)}, 0));
    EXPECT_EQ(now.where(), moment(10, 14));
    EXPECT_EQ(now.moment, moment(10, 12));
    now = valueOf(candidates.decide(id, {DecisionState::Rejected, QStringLiteral("reaches for water"), {}}, 1));
    EXPECT_EQ(now.where(), moment(10, 12));
    EXPECT_EQ(now.decision.reason, QStringLiteral("reaches for water"));
    EXPECT_EQ(categoryOf(candidates.decide(id, {DecisionState::Accepted, {}, {}}, 1)), ErrorCategory::Conflict);
    now = valueOf(candidates.restore(id, 1, 2));
    EXPECT_EQ(now.decision.state, DecisionState::Accepted);
    EXPECT_EQ(now.where(), moment(10, 14));
    now = valueOf(candidates.restore(id, 0, 3));
    EXPECT_EQ(now.decision.state, DecisionState::Undecided);
    const QList<Decision> all = valueOf(candidates.decisions(id));
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[1].reason, QStringLiteral("reaches for water"));
    EXPECT_EQ(categoryOf(candidates.restore(id, 9, 4)), ErrorCategory::NotFound);
}

TEST_F(CandidatesOfARecording, ARejectionNeedsAReason)
{
    measure({candidate(1, 10)});
    EXPECT_EQ(categoryOf(library().candidates().decide(listed().first().id, {DecisionState::Rejected, {}, {}}, 0)),
              ErrorCategory::Invalid);
}

TEST_F(CandidatesOfARecording, MeasuringAgainKeepsDecisionsAndDropsWhatIsNoLongerProposed)
{
    measure({candidate(1, 10), candidate(2, 20), candidate(3, 30)});
    const QUuid kept = candidate(1, 10).id;
    const QUuid stale = candidate(2, 20).id;
    valueOf(library().candidates().decide(kept, {DecisionState::Accepted, {}, {}}, 0));
    valueOf(library().candidates().decide(stale, {DecisionState::Rejected, QStringLiteral("blink"), {}}, 0));
    measure({candidate(2, 10), candidate(1, 40)});
    const QList<Candidate> queue = listed();
    ASSERT_EQ(queue.size(), 3);
    EXPECT_EQ(queue[0].moment.range.start, base::MediaTime::fromSeconds(40));
    EXPECT_EQ(queue[1].id, kept);
    EXPECT_EQ(queue[1].rank, 2);
    EXPECT_EQ(queue[1].decision.state, DecisionState::Accepted);
    EXPECT_EQ(queue[2].id, stale);
    EXPECT_FALSE(queue[2].current);
    measure({candidate(1, 20)});
    EXPECT_TRUE(listed().first().current);
    EXPECT_EQ(listed().first().decision.reason, QStringLiteral("blink"));
}

TEST_F(CandidatesOfARecording, AMissedMomentThatAReviewerAddsIsAccepted)
{
    measure({candidate(1, 10)});
    CandidateDraft missed = candidate(0, 50);
    missed.id = {};
    const Candidate added = valueOf(library().candidates().add(missed));
    EXPECT_EQ(added.source, CandidateSource::Reviewer);
    EXPECT_EQ(added.decision.state, DecisionState::Accepted);
    EXPECT_EQ(listed().last().id, added.id);
    measure({});
    EXPECT_EQ(listed().size(), 1);
    EXPECT_TRUE(listed().first().current);
}

TEST_F(CandidatesOfARecording, TheSameContentInTwoSessionsHasItsOwnCandidates)
{
    measure({candidate(1, 10)});
    const Session other = valueOf(library().sessions().create({m_case.id, 0, {}, {}}));
    const Recording first = m_recording;
    m_recording = addRecording(other.id, 'a');
    measure({candidate(1, 10)});
    measure({candidate(1, 10)});
    ASSERT_EQ(listed().size(), 1);
    EXPECT_NE(listed().first().id, candidate(1, 10).id);
    EXPECT_EQ(valueOf(library().candidates().listOfSession(first.sessionId)).size(), 1);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(CandidatesOfARecording, ARunWithABadCandidateIsNotStoredAtAll)
{
    CandidateDraft bad = candidate(2, 20);
    bad.moment.endFrame = 1000000;
    MeasurementRun run;
    run.recordingId = m_recording.id;
    EXPECT_EQ(categoryOf(library().candidates().storeRun(run, {candidate(1, 10), bad})), ErrorCategory::Invalid);
    EXPECT_TRUE(listed().isEmpty());
    EXPECT_FALSE(valueOf(library().candidates().latestRun(m_recording.id)));
}

TEST_F(CandidatesOfARecording, NotesLinkToThem)
{
    measure({candidate(1, 10)});
    NoteDraft draft = note(QStringLiteral("x"));
    draft.candidateId = listed().first().id;
    EXPECT_EQ(valueOf(library().notes().add(draft)).candidateId, draft.candidateId);
    draft.candidateId = QUuid::createUuid();
    EXPECT_EQ(categoryOf(library().notes().add(draft)), ErrorCategory::NotFound);
}

} // namespace
} // namespace alliance::db
