#include "app/windows/ThemeActions.h"

#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>

namespace alliance::app
{
namespace
{

class ThemeActionsTest : public WindowTest
{
protected:
    void TearDown() override { lightTheme().apply(*qApp); }
    QColor corner() { return m_window->grab().toImage().pixelColor(m_window->width() / 2, m_window->height() - 4); }
};

TEST_F(ThemeActionsTest, AnotherLookIsThereAtOnceAndTheNextTime)
{
    ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
    makeLibrary();
    openSession();
    const QColor before = corner();
    m_actions.action(ActionId::ThemeDark)->trigger();
    EXPECT_LT(corner().lightness(), before.lightness());
    EXPECT_EQ(m_theme.colors.surface, darkTheme().colors.surface);
    m_actions.action(ActionId::ThemeContrast)->trigger();
    EXPECT_FALSE(m_actions.action(ActionId::ThemeDark)->isChecked());
    Theme next;
    ActionRegistry actions;
    const ThemeActions again(next, actions, m_settings, *qApp);
    EXPECT_EQ(next.colors.surface, contrastTheme().colors.surface);
    EXPECT_TRUE(actions.action(ActionId::ThemeContrast)->isChecked());
}

} // namespace
} // namespace alliance::app
