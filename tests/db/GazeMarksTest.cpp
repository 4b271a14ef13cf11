#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class GazeMarksOfARecording : public LibraryTest
{
protected:
    GazeMark mark(double from, double to, bool engaged = true)
    {
        return valueOf(library().gazeMarks().add({moment(from, to), 0, engaged}));
    }
    QList<GazeMark> listed() { return valueOf(library().gazeMarks().listOfRecording(m_recording.id)); }
};

TEST_F(GazeMarksOfARecording, AreListedInOrderOfTimeWithWhatWasSaid)
{
    mark(20, 20, false);
    mark(10, 12);
    const QList<GazeMark> all = listed();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].moment, moment(10, 12));
    EXPECT_TRUE(all[0].engaged);
    EXPECT_EQ(all[0].author, library().person());
    EXPECT_TRUE(all[1].moment.isPoint());
    EXPECT_FALSE(all[1].engaged);
}

TEST_F(GazeMarksOfARecording, CanBeTakenBackAndPutBackAndEachStepIsAudited)
{
    const GazeMark one = mark(10, 12);
    const auto before = valueOf(library().audit().count());
    succeed(library().gazeMarks().setWithdrawn(one.id, true));
    EXPECT_TRUE(listed().isEmpty());
    succeed(library().gazeMarks().setWithdrawn(one.id, false));
    EXPECT_EQ(listed().size(), 1);
    EXPECT_EQ(valueOf(library().audit().count()), before + 2);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(GazeMarksOfARecording, NeedAPersonAndAMomentOfTheRecording)
{
    EXPECT_EQ(categoryOf(library().gazeMarks().add({moment(10, 12), -1, true})), ErrorCategory::Invalid);
    Moment other = moment(10, 12);
    other.contentHash = hashOf('f');
    EXPECT_EQ(categoryOf(library().gazeMarks().add({other, 0, true})), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(library().gazeMarks().setWithdrawn(QUuid::createUuid(), true)), ErrorCategory::NotFound);
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(GazeMarksOfARecording, AMomentThatAReviewerAddedCanBeTakenBackAMeasuredOneCannot)
{
    auto candidates = library().candidates();
    const Candidate added = valueOf(candidates.add(candidate(0, 30)));
    succeed(candidates.setWithdrawn(added.id, true));
    EXPECT_TRUE(valueOf(candidates.listOfRecording(m_recording.id)).isEmpty());
    succeed(candidates.setWithdrawn(added.id, false));
    EXPECT_EQ(valueOf(candidates.listOfRecording(m_recording.id)).size(), 1);
    MeasurementRun run;
    run.recordingId = m_recording.id;
    valueOf(candidates.storeRun(run, {candidate(1, 10)}));
    EXPECT_EQ(categoryOf(candidates.setWithdrawn(valueOf(candidates.listOfRecording(m_recording.id)).first().id, true)),
              ErrorCategory::Invalid);
}

} // namespace
} // namespace alliance::db
