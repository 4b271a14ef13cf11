// The window itself; dialogs are looked at where every action is run (EveryActionTest.cpp).

#include "tests/gui/windows/DialogCheck.h"
#include "tests/gui/windows/WindowFixture.h"

namespace alliance::app
{
namespace
{

using AccessibilityTest = WindowTest;

TEST_F(AccessibilityTest, NoControlOfTheWindowIsWithoutAName)
{
    EXPECT_EQ(unnamedIn(*m_window), "") << "without a library";
    makeLibrary({30, 60});
    openLibrary();
    EXPECT_EQ(unnamedIn(*m_window), "") << "sessions";
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    m_session.selectCandidate(m_session.candidates().front().record.id);
    press(Qt::Key_R);
    EXPECT_EQ(unnamedIn(*m_window), "") << "review, asking for a reason";
    press(Qt::Key_Escape);
    press(Qt::Key_S);
    m_actions.action(ActionId::ShowSearch)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "tape stopped, finding";
    m_actions.action(ActionId::ShowDefinitions)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "definitions";
    m_actions.action(ActionId::ShowDifferences)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "differences";
    m_actions.action(ActionId::ShowComparison)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "comparison";
    m_actions.action(ActionId::FindExamples)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "collections";
}

} // namespace
} // namespace alliance::app
