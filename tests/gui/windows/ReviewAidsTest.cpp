#include "app/models/RunningFigures.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/OwnPassStrip.h"
#include "app/panels/ReviewPage.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class ReviewAidsTest : public WindowTest
{
protected:
    OwnPassStrip& strip() { return *m_window->findChild<OwnPassStrip*>(); }
    void beginOwnPass()
    {
        m_actions.action(ActionId::OwnPassFirst)->trigger();
        ASSERT_TRUE(m_session.isBlind());
    }
};

TEST_F(ReviewAidsTest, DuringTheOwnPassNothingMeasuredIsShownAnywhere)
{
    makeLibrary({30, 60});
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    ASSERT_TRUE(waitForFrame(30));
    beginOwnPass();
    EXPECT_TRUE(strip().isVisible());
    EXPECT_TRUE(m_session.candidates().isEmpty());
    EXPECT_TRUE(m_session.selectedCandidate().isNull());
    EXPECT_EQ(m_window->queue().list().model()->rowCount(), 0);
    EXPECT_TRUE(timeline().data().candidates.empty());
    EXPECT_FALSE(m_actions.action(ActionId::NextCandidate)->isEnabled());
    EXPECT_FALSE(m_actions.action(ActionId::ShowOverlay)->isEnabled());
    const auto* title = m_window->queue().findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"));
    EXPECT_EQ(title->text(), QStringLiteral("Your own pass first"));
}

TEST_F(ReviewAidsTest, NotesAreWrittenDuringTheOwnPassAndItIsRememberedUntilItIsFinished)
{
    makeLibrary({30});
    openSession();
    beginOwnPass();
    press(Qt::Key_S);
    type(QStringLiteral("tight"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1 && !m_session.notes().front().text.isEmpty(); }));
    EXPECT_TRUE(m_session.candidates().isEmpty()) << "an edit brought them back";
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_FALSE(strip().isVisible());
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(m_session.isBlind());
    EXPECT_TRUE(strip().isVisible());
    EXPECT_TRUE(m_actions.action(ActionId::OwnPassFirst)->isChecked());
    finishOwnPass();
    EXPECT_EQ(m_session.candidates().size(), 1);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(timeline().data().candidates.empty());
    EXPECT_EQ(QApplication::focusWidget(), &m_window->review().picture());
    m_actions.action(ActionId::GoHome)->trigger();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_FALSE(m_session.isBlind());
}

TEST_F(ReviewAidsTest, TheOwnPassGoesOnUntilItsEndIsConfirmed)
{
    makeLibrary({30});
    openSession();
    beginOwnPass();
    QTest::mouseClick(&strip().finish(), Qt::LeftButton);
    answer("Not yet");
    EXPECT_TRUE(m_session.isBlind());
    QAction* first = m_actions.action(ActionId::OwnPassFirst);
    first->trigger();
    EXPECT_TRUE(first->isChecked()) << "it lasts";
    answer("Not yet");
    EXPECT_TRUE(m_session.isBlind());
    first->trigger();
    answer("I have finished");
    EXPECT_FALSE(m_session.isBlind());
    EXPECT_FALSE(first->isChecked());
}

TEST_F(ReviewAidsTest, NothingIsPlayedBehindAQuestion)
{
    makeLibrary({30});
    openSession();
    beginOwnPass();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    QTest::mouseClick(&strip().finish(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    answer("Not yet");
    EXPECT_FALSE(m_session.isPlaying()) << "it goes on when somebody says so";
}

TEST_F(ReviewAidsTest, TheEdgesOfACandidateAreSetAtThePlayheadAndPutBack)
{
    makeLibrary({30});
    openSession();
    const QUuid id = m_session.candidates().front().record.id;
    const auto where = [&] { return m_session.candidate(id)->record.where(); };
    m_session.selectCandidate(id);
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    ASSERT_TRUE(waitForFrame(32));
    press(Qt::Key_BracketLeft);
    ASSERT_TRUE(waitFor([&] { return where().startFrame == 32; }));
    EXPECT_EQ(where().endFrame, 55);
    EXPECT_EQ(m_session.currentFrame(), 32);
    m_session.seekToFrame(49);
    ASSERT_TRUE(waitForFrame(49));
    press(Qt::Key_BracketRight);
    ASSERT_TRUE(waitFor([&] { return where().endFrame == 50; }));
    EXPECT_EQ(m_session.candidate(id)->record.decision.state, db::DecisionState::Undecided);
    press(Qt::Key_A);
    ASSERT_TRUE(waitFor([&] { return m_session.undecidedCount() == 0; }));
    EXPECT_EQ(where().startFrame, 32) << "accepting keeps the edges";
    m_session.selectCandidate(id, false);
    press(Qt::Key_Backslash);
    ASSERT_TRUE(waitFor([&] { return where().startFrame == 30 && where().endFrame == 55; }));
    EXPECT_EQ(m_session.candidate(id)->record.decision.state, db::DecisionState::Accepted);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return where().startFrame == 32; }));
}

TEST_F(ReviewAidsTest, AnEndBeforeTheStartChangesNothing)
{
    makeLibrary({30});
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    ASSERT_TRUE(waitForFrame(30));
    m_session.seekToFrame(10);
    ASSERT_TRUE(waitForFrame(10));
    press(Qt::Key_BracketRight);
    EXPECT_FALSE(m_actions.action(ActionId::Undo)->isEnabled());
    EXPECT_FALSE(m_session.candidates().front().record.decision.adjusted.has_value());
}

TEST_F(ReviewAidsTest, TheQueueSaysInPlainWordsHowWellTheMeasurementDidSoFar)
{
    makeLibrary({20, 40, 60});
    openSession();
    EXPECT_TRUE(runningWords(m_session.candidates()).isEmpty());
    const auto shown = [this] {
        return m_window->queue().findChild<QLabel*>(QStringLiteral("runningFigures"))->text();
    };
    m_session.selectCandidate(m_session.candidates()[0].record.id);
    press(Qt::Key_A);
    ASSERT_TRUE(waitFor([this] { return m_session.undecidedCount() == 2; }));
    EXPECT_EQ(shown(), QStringLiteral("Of 1 decided, 1 accepted (100 %)."));
    m_session.decide(m_session.candidates()[1].record.id, db::DecisionState::Rejected, QStringLiteral("thinking"));
    ASSERT_TRUE(waitFor([this] { return m_session.undecidedCount() == 1; }));
    EXPECT_EQ(shown(), QStringLiteral("Of 2 decided, 1 accepted (50 %)."));
}

} // namespace
} // namespace alliance::app
