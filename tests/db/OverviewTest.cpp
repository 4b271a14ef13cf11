#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

class OverviewTest : public LibraryTest
{
protected:
    SessionCounts counts() { return valueOf(library().overview().sessionCounts()).value(m_session.id); }
};

TEST_F(OverviewTest, CountsAreThoseOfTheLists)
{
    EXPECT_EQ(counts(), SessionCounts());
    NoteDraft draft = note(QStringLiteral("one"));
    const Note first = valueOf(library().notes().add(draft));
    for (const Visibility visibility : {Visibility::Private, Visibility::Supervision, Visibility::Collection}) {
        draft.visibility = visibility;
        valueOf(library().notes().add(draft));
    }
    valueOf(library().notes().remove(first.id, 1));
    MeasurementRun run;
    run.recordingId = m_recording.id;
    valueOf(library().candidates().storeRun(run, {candidate(1, 5), candidate(2, 15), candidate(3, 25)}));
    const QList<Candidate> before = valueOf(library().candidates().listOfSession(m_session.id));
    valueOf(library().candidates().decide(before[0].id, {DecisionState::Accepted, {}, {}}, 0));
    valueOf(library().candidates().decide(before[1].id, {DecisionState::Rejected, QStringLiteral("no"), {}}, 0));
    CandidateDraft missed = candidate(0, 35);
    missed.id = {};
    const Candidate added = valueOf(library().candidates().add(missed));
    EXPECT_EQ(counts(), (SessionCounts{3, 1, 2, 1, 1}));
    succeed(library().candidates().setWithdrawn(added.id, true));
    // Measured again: what is not proposed any more and was never decided is not counted.
    valueOf(library().candidates().storeRun(run, {candidate(1, 45)}));
    EXPECT_EQ(counts(), (SessionCounts{3, 1, 1, 1, 1}));
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 3);
    EXPECT_EQ(valueOf(library().candidates().listOfSession(m_session.id)).size(), 3);
}

TEST_F(OverviewTest, OfANoteOnlyTheNewestVersionCounts)
{
    NoteDraft draft = note(QStringLiteral("one"));
    draft.visibility = Visibility::Trainee;
    const Note released = valueOf(library().notes().add(draft));
    const Note gone = valueOf(library().notes().add(draft));
    valueOf(library().notes().add(draft));
    EXPECT_EQ(counts(), (SessionCounts{3, 0, 0, 0, 3}));
    draft.visibility = Visibility::Supervision;
    valueOf(library().notes().edit(released.id, draft, 1));
    draft.text = QStringLiteral("another");
    valueOf(library().notes().edit(released.id, draft, 2));
    valueOf(library().notes().edit(gone.id, draft, 1));
    valueOf(library().notes().remove(gone.id, 2));
    EXPECT_EQ(counts(), (SessionCounts{2, 0, 0, 0, 1}));
}

TEST_F(OverviewTest, RecordingsAreMeasuredOnceARunIsStored)
{
    EXPECT_TRUE(valueOf(library().overview().measuredRecordings()).isEmpty());
    MeasurementRun run;
    run.recordingId = m_recording.id;
    valueOf(library().candidates().storeRun(run, {}));
    EXPECT_EQ(valueOf(library().overview().measuredRecordings()), QSet<QUuid>{m_recording.id});
}

} // namespace
} // namespace alliance::db
