#include "app/resources/ThemeChoice.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(Theme, TextAndMarksHaveTheContrastOfWcagAaInEveryLook)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        for (const ContrastPair& pair : contrastPairs(themeOf(choice, false).colors))
            EXPECT_GE(pair.ratio, pair.least)
                << toKey(choice).toStdString() << ": " << pair.ink << " on " << pair.ground;
}

TEST(Theme, EveryColourIsSetInEveryLook)
{
    static_assert(sizeof(ThemeColors) % sizeof(QColor) == 0);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const ThemeColors colors = themeOf(choice, false).colors;
        const auto* each = reinterpret_cast<const QColor*>(&colors);
        for (std::size_t i = 0; i < sizeof(ThemeColors) / sizeof(QColor); ++i)
            EXPECT_TRUE(each[i].isValid()) << toKey(choice).toStdString() << ", colour " << i;
    }
}

TEST(Theme, TheStyleSheetLeavesNoNameOfAColourUnresolved)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const QString sheet = themeOf(choice, false).styleSheet();
        EXPECT_FALSE(sheet.isEmpty());
        const QString rules = sheet.mid(sheet.indexOf(QStringLiteral("*/")));
        EXPECT_FALSE(rules.contains(u'@')) << rules.mid(rules.indexOf(u'@'), 40).toStdString();
    }
}

TEST(Theme, EveryPictureOfTheStyleSheetIsThere)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const QString sheet = themeOf(choice, false).styleSheet();
        static const QRegularExpression picture(QStringLiteral("url\\(([^)]+)\\)"));
        int pictures = 0;
        for (auto each = picture.globalMatch(sheet); each.hasNext(); ++pictures) {
            const QString file = each.next().captured(1);
            EXPECT_TRUE(QFile::exists(file)) << toKey(choice).toStdString() << ": " << file.toStdString();
        }
        EXPECT_GT(pictures, 0);
    }
}

TEST(Theme, TheChoiceIsReadBackAndWhatIsNotKnownFollowsTheSystem)
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        EXPECT_EQ(themeFromKey(toKey(choice)), choice);
    EXPECT_EQ(themeFromKey(QStringLiteral("sepia")), ThemeChoice::System);
    EXPECT_EQ(themeOf(ThemeChoice::System, true).colors.surface, darkTheme().colors.surface);
    EXPECT_EQ(themeOf(ThemeChoice::System, false).colors.surface, lightTheme().colors.surface);
}

} // namespace
} // namespace alliance::app
