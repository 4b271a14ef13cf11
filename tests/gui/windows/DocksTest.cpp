#include "tests/gui/windows/WindowFixture.h"

#include <QDockWidget>

namespace alliance::app
{
namespace
{

class DocksTest : public WindowTest
{
protected:
    QDockWidget& dock(const char* name) { return *m_window->findChild<QDockWidget*>(QString::fromLatin1(name)); }
};

TEST_F(DocksTest, APanelThatWasClosedStaysClosedInTheNextSession)
{
    makeLibrary({30});
    openSession();
    ASSERT_FALSE(dock("jobsDock").isHidden());
    dock("jobsDock").toggleViewAction()->trigger();
    EXPECT_TRUE(dock("jobsDock").isHidden());
    m_actions.action(ActionId::GoHome)->trigger();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(dock("jobsDock").isHidden());
    EXPECT_FALSE(dock("queueDock").isHidden());
    m_actions.action(ActionId::ResetLayout)->trigger();
    EXPECT_FALSE(dock("jobsDock").isHidden());
}

} // namespace
} // namespace alliance::app
