// The window itself; dialogs are looked at where every action is run (EveryActionTest.cpp).

#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "tests/gui/windows/DialogCheck.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QAccessible>

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

TEST_F(AccessibilityTest, AScreenReaderReadsThePlayheadAndMovesIt)
{
    makeLibrary();
    openSession();
    QAccessibleInterface* timelineRead = QAccessible::queryAccessibleInterface(&timeline());
    ASSERT_TRUE(timelineRead);
    EXPECT_EQ(timelineRead->role(), QAccessible::Slider);
    QAccessibleValueInterface* value = timelineRead->valueInterface();
    ASSERT_TRUE(value);
    EXPECT_NEAR(value->maximumValue().toDouble(), 4.0, 0.05);
    value->setCurrentValue(2.0);
    EXPECT_TRUE(waitForFrame(50));
    EXPECT_NEAR(value->currentValue().toDouble(), 2.0, 0.001);
    EXPECT_EQ(timelineRead->text(QAccessible::Value), QStringLiteral("0:00:02.000"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_window->review().picture())->role(), QAccessible::Graphic);
}

} // namespace
} // namespace alliance::app
