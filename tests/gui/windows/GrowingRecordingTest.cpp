// A recording whose list of frames has to be made again is shown while that is done.

#include "app/services/RecordingFiles.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QSignalSpy>

#include <functional>
#include <utility>

namespace alliance::app
{
namespace
{

class GrowingRecordingTest : public WindowTest
{
protected:
    // H.264 in AVI does not state when its pictures are shown: all of it must be decoded to list them.
    void makeUnlisted()
    {
        m_container = support::Container::Avi;
        m_bFrames = 2;
        makeLibrary();
        keepUnprepared();
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path("library"))) {
            if (entry.path().filename() == derived::kIndex)
                m_index = entry.path();
        }
        ASSERT_FALSE(m_index.empty());
        std::filesystem::remove(m_index);
    }
    void onFirstPicture(std::function<void()> work)
    {
        QObject::connect(&m_playback, &PlaybackController::pictureReady, &m_session,
                         [work = std::move(work), shown = false]() mutable {
                             if (!std::exchange(shown, true))
                                 work();
                         });
    }

    std::filesystem::path m_index;
};

TEST_F(GrowingRecordingTest, IsOpenWithItsFirstFramesAndGrowsToTheWhole)
{
    makeUnlisted();
    qint64 known = 0;
    bool growing = false;
    std::int64_t length = 0;
    QObject::connect(&m_session, &ReviewSession::opened, &m_session, [&] {
        known = m_session.frameCount();
        growing = m_session.isGrowing();
        length = m_session.duration().ns;
    });
    QSignalSpy grown(&m_session, &ReviewSession::indexChanged);
    openSession();
    EXPECT_GT(known, 0);
    EXPECT_LT(known, kFrames);
    EXPECT_TRUE(growing);
    EXPECT_EQ(length, 40'000'000LL * kFrames) << "the timeline has its whole length at once";
    ASSERT_TRUE(waitFor([&] { return !m_session.isGrowing(); }));
    EXPECT_EQ(m_session.frameCount(), kFrames);
    ASSERT_FALSE(grown.isEmpty());
    EXPECT_TRUE(grown.front().front().toBool());
    EXPECT_EQ(timeline().data().duration, m_session.duration());
    m_session.seekToFrame(95);
    ASSERT_TRUE(waitForFrame(95));
    EXPECT_TRUE(std::filesystem::exists(m_index));
}

TEST_F(GrowingRecordingTest, ATimeBeyondWhatIsKnownIsGoneToWhenItIsKnown)
{
    makeUnlisted();
    onFirstPicture([this] { m_session.seekToTime({80 * 40'000'000LL}); });
    openSession();
    ASSERT_TRUE(waitForFrame(80));
}

TEST_F(GrowingRecordingTest, StepsFromATimeThatIsNotListedYetCountFromItsFrame)
{
    makeUnlisted();
    onFirstPicture([this] {
        m_session.seekToTime({80 * 40'000'000LL});
        m_actions.action(ActionId::StepForward5)->trigger();
        m_actions.action(ActionId::StepBack)->trigger();
    });
    openSession();
    ASSERT_TRUE(waitForFrame(84));
}

TEST_F(GrowingRecordingTest, ANoteOnFramesThatAreNotListedYetGetsTheirNumbers)
{
    makeUnlisted();
    const base::TimeRange range{{60 * 40'000'000LL}, {70 * 40'000'000LL}};
    bool listed = true;
    QObject::connect(&m_session, &ReviewSession::opened, &m_session, [&] {
        listed = m_session.isListed(range.end);
        db::NoteDraft draft;
        draft.sessionId = m_session.sessionId();
        draft.moment = m_session.momentAt(range);
        draft.kind = m_session.vocabulary().noteKinds.front().code;
        draft.text = QStringLiteral("she looks down");
        m_session.addNote(draft);
    });
    openSession();
    EXPECT_FALSE(listed);
    ASSERT_TRUE(waitFor([&] { return m_session.notes().size() == 1; }));
    ASSERT_TRUE(m_session.notes().front().moment);
    EXPECT_EQ(m_session.notes().front().moment->range, range);
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 60);
    EXPECT_EQ(m_session.notes().front().moment->endFrame, 70);
}

TEST_F(GrowingRecordingTest, TheLastFrameIsGoneToWhenItIsKnown)
{
    makeUnlisted();
    onFirstPicture([this] { m_actions.action(ActionId::GoToEnd)->trigger(); });
    openSession();
    ASSERT_TRUE(waitForFrame(kFrames - 1));
}

TEST_F(GrowingRecordingTest, ThatIsGoneOpensWithoutIt)
{
    makeUnlisted();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path("library") / "media")) {
        if (entry.is_regular_file())
            std::filesystem::remove(entry.path());
    }
    QSignalSpy opened(&m_session, &ReviewSession::opened);
    openLibrary();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(m_session.frameCount(), 0);
    EXPECT_TRUE(m_session.recordingFailure().has_value());
    EXPECT_FALSE(m_session.isGrowing());
}

} // namespace
} // namespace alliance::app
