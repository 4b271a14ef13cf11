#include "app/models/CodingSession.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/UnfinishedLine.h"
#include "app/services/NoteService.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

// Two candidates; what is begun at the first one is left for the second.
class UnfinishedTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({10, 60});
        openSession();
        ASSERT_TRUE(waitFor([this] { return coding().isReady(); }));
        goTo(10);
    }
    CodingSession& coding() { return m_window->coding().coding(); }
    MarkerEditor& markers() { return m_window->coding().editor(); }
    NoteEditor& notes() { return m_window->noteEditor(); }
    QPlainTextEdit& text() { return *notes().findChild<QPlainTextEdit*>(QStringLiteral("noteText")); }
    QPushButton& goOn(QWidget& editor) { return *editor.findChild<QPushButton*>(QStringLiteral("goOnThere")); }
    QString line(QWidget& editor)
    {
        auto* shown = editor.findChild<UnfinishedLine*>();
        return shown->isVisible() ? shown->findChild<QLabel*>()->text() : QString();
    }
    void goTo(int candidateFrame)
    {
        m_window->review().picture().setFocus();
        press(Qt::Key_N);
        ASSERT_TRUE(waitForFrame(candidateFrame));
    }
    QUuid candidate(int row) { return m_session.candidates()[row].record.id; }
};

TEST_F(UnfinishedTest, CodesThatAreTypedAtACandidateGoThereAndNotToOneThatWasBegunEarlier)
{
    press(Qt::Key_C);
    type(QStringLiteral("w3"));
    press(Qt::Key_Escape);
    goTo(60);
    press(Qt::Key_C);
    EXPECT_EQ(markers().codeLine().text(), QString());
    EXPECT_EQ(line(markers()), QStringLiteral("Unfinished at 0:00:00:"));
    type(QStringLiteral("c1"));
    EXPECT_EQ(line(markers()), QString()) << "writing begins here";
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
    EXPECT_EQ(coding().markers().front().candidateId, candidate(1));
    EXPECT_EQ(coding().markers().front().moment.startFrame, 60);
    EXPECT_EQ(coding().markers().front().subtype, QStringLiteral("C1"));
    ASSERT_TRUE(waitFor([this] { return m_session.undecidedCount() == 1; }));
    EXPECT_EQ(line(markers()), QStringLiteral("Unfinished at 0:00:00:"));
    QTest::mouseClick(&goOn(markers()), Qt::LeftButton);
    EXPECT_TRUE(markers().codeLine().text().contains(QStringLiteral("W3")));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 2; }));
    EXPECT_EQ(coding().markers().front().candidateId, candidate(0));
    EXPECT_EQ(line(markers()), QString());
}

TEST_F(UnfinishedTest, EnterInAnEmptyLineGoesOnThere)
{
    press(Qt::Key_C);
    type(QStringLiteral("w3"));
    press(Qt::Key_Escape);
    goTo(60);
    press(Qt::Key_C);
    press(Qt::Key_Return);
    EXPECT_TRUE(markers().codeLine().text().contains(QStringLiteral("W3")));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
    EXPECT_EQ(coding().markers().front().candidateId, candidate(0));
}

TEST_F(UnfinishedTest, AtItsOwnPlaceItIsGoneOnWithAtOnceAlsoAfterAnotherRun)
{
    press(Qt::Key_C);
    type(QStringLiteral("w3"));
    press(Qt::Key_Escape);
    goTo(60);
    press(Qt::Key_C);
    type(QStringLiteral("c1"));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    ASSERT_TRUE(waitFor([this] { return coding().isReady(); }));
    ASSERT_TRUE(markers().codeLine().text().contains(QStringLiteral("C1")));
    goTo(10);
    press(Qt::Key_C);
    EXPECT_TRUE(markers().codeLine().text().contains(QStringLiteral("W3")));
}

TEST_F(UnfinishedTest, ANoteThatWasBegunElsewhereIsPutAsideAndComesBack)
{
    press(Qt::Key_M);
    type(QStringLiteral("half a thought"));
    press(Qt::Key_Escape);
    goTo(60);
    press(Qt::Key_M);
    EXPECT_EQ(text().toPlainText(), QString());
    EXPECT_EQ(line(notes()), QStringLiteral("Unfinished at 0:00:00:"));
    type(QStringLiteral("here"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 60);
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("here"));
    EXPECT_EQ(line(notes()), QStringLiteral("Unfinished at 0:00:00:"));
    goOn(notes()).setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("half a thought"));
    EXPECT_EQ(QApplication::focusWidget(), &text());
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 2; }));
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 10);
    EXPECT_EQ(line(notes()), QString());
}

TEST_F(UnfinishedTest, WordsThatComeWithTheSessionAreInFront)
{
    press(Qt::Key_M);
    type(QStringLiteral("half a thought"));
    press(Qt::Key_Escape);
    goTo(60);
    const auto inFront = [this] { return !text().visibleRegion().isEmpty(); };
    ASSERT_TRUE(waitFor([&] { return !inFront(); })) << "the reasons of the candidate are";
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(waitFor(inFront));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("half a thought"));
}

TEST_F(UnfinishedTest, AReplyThatComesWithTheSessionIsInSightInALowWindow)
{
    press(Qt::Key_M);
    type(QStringLiteral("what is answered"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    notes().startReply(m_session.notes().front().id);
    type(QStringLiteral("half a thought"));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    m_window->resize(1280, 690);
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("half a thought"));
    EXPECT_TRUE(waitFor([this] { return text().viewport()->visibleRegion().contains(text().cursorRect().center()); }));
}

TEST_F(UnfinishedTest, BothNotesAreThereInTheNextRunAndEachAtItsPlace)
{
    press(Qt::Key_M);
    type(QStringLiteral("half a thought"));
    press(Qt::Key_Escape);
    goTo(60);
    press(Qt::Key_M);
    type(QStringLiteral("another"));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("another"));
    goTo(10);
    press(Qt::Key_M);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("half a thought"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 10);
}

TEST_F(UnfinishedTest, TheTimeOfANewNoteIsInSight)
{
    press(Qt::Key_M);
    auto* place = notes().findChild<QLabel*>(QStringLiteral("notePlace"));
    EXPECT_FALSE(place->visibleRegion().isEmpty());
}

} // namespace
} // namespace alliance::app
