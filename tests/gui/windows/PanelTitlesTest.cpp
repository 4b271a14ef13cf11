// The titles of panels that share a place are all in sight, also where their words are long and large.
#include "app/windows/CompareFlow.h"
#include "app/windows/ThemeActions.h"
#include "tests/gui/windows/RoomCheck.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QTabBar>

namespace alliance::app
{
namespace
{

// The base comes first: what is made afterwards speaks the language.
class PanelTitlesTest : private Spoken, public WindowTest
{
protected:
    PanelTitlesTest() : Spoken("de") {}

    void SetUp() override
    {
        m_settings.setValue(QStringLiteral("view/theme"), QStringLiteral("light"));
        m_settings.setValue(QStringLiteral("view/text-size"), 150);
        m_themes = std::make_unique<ThemeActions>(m_theme, m_actions, m_settings, *qApp);
        WindowTest::SetUp();
        m_window->resize(1280, 720);
        makeLibrary();
        openSession();
    }
    void TearDown() override
    {
        m_window.reset();
        m_themes.reset();
        lightTheme().apply(*qApp);
    }
    QList<QTabBar*> rows() const { return m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly); }
    bool allInSight() const
    {
        const QList<QTabBar*> all = rows();
        return std::all_of(all.begin(), all.end(), [](const QTabBar* row) {
            for (int tab = 0; tab < row->count(); ++tab)
                if (!row->rect().contains(row->tabRect(tab)))
                    return false;
            return true;
        });
    }

    std::unique_ptr<ThemeActions> m_themes;
};

TEST_F(PanelTitlesTest, InGermanAtOneAndAHalfTimesTheSizeTheyAreInSightBesideThePanelsThatCompare)
{
    EXPECT_TRUE(waitFor([this] { return allInSight(); }));
    m_actions.action(ActionId::ShowDifferences)->trigger();
    const auto compares = [this] {
        const QList<QTabBar*> all = rows();
        return std::any_of(all.begin(), all.end(), [](const QTabBar* row) { return row->count() >= 5; });
    };
    ASSERT_TRUE(waitFor(compares));
    EXPECT_TRUE(waitFor([this] { return allInSight(); }));
    for (const QTabBar* row : rows())
        for (int tab = 0; tab < row->count(); ++tab)
            EXPECT_FALSE(row->tabText(tab).contains(u'…')) << row->tabText(tab).toStdString();
}

} // namespace
} // namespace alliance::app
