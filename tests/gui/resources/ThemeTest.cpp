#include "app/resources/Shades.h"
#include "app/resources/ThemeChoice.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(Theme, TextAndMarksHaveTheContrastOfWcagAaInEveryLook)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        for (const ContrastPair& pair : contrastPairs(themeOf(choice).colors))
            EXPECT_GE(pair.ratio, pair.least)
                << toKey(choice).toStdString() << ": " << pair.ink << " on " << pair.ground;
}

// Qt makes hints of its own colour in fields whose style sheet says a colour of text.
TEST(Theme, HintsInEmptyFieldsHaveTheContrastOfText)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const Theme theme = themeOf(choice);
        theme.apply(*qApp);
        QLineEdit line;
        QPlainTextEdit plain;
        QTextEdit rich;
        QComboBox box;
        box.setEditable(true);
        for (QWidget* field : QList<QWidget*>{&line, &plain, &rich, box.lineEdit()}) {
            field->ensurePolished();
            const QColor hint = field->palette().color(QPalette::PlaceholderText);
            const QColor seen = shadeOn(theme.colors.surface, hint, static_cast<float>(hint.alphaF()));
            EXPECT_GE(contrastRatio(seen, theme.colors.surface), 4.5)
                << toKey(choice).toStdString() << ", " << field->metaObject()->className();
            EXPECT_EQ(field->palette().color(QPalette::Text), theme.colors.text);
            field->setEnabled(false);
            EXPECT_EQ(field->palette().color(QPalette::Disabled, QPalette::Text), theme.colors.disabled);
        }
    }
    lightTheme().apply(*qApp);
}

TEST(Theme, EveryColourIsSetInEveryLook)
{
    static_assert(sizeof(ThemeColors) % sizeof(QColor) == 0);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const ThemeColors colors = themeOf(choice).colors;
        const auto* each = reinterpret_cast<const QColor*>(&colors);
        for (std::size_t i = 0; i < sizeof(ThemeColors) / sizeof(QColor); ++i)
            EXPECT_TRUE(each[i].isValid()) << toKey(choice).toStdString() << ", colour " << i;
    }
}

TEST(Theme, TheStyleSheetLeavesNoNameOfAColourUnresolved)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const QString sheet = themeOf(choice).styleSheet();
        EXPECT_FALSE(sheet.isEmpty());
        const QString rules = sheet.mid(sheet.indexOf(QStringLiteral("*/")));
        EXPECT_FALSE(rules.contains(u'@')) << rules.mid(rules.indexOf(u'@'), 40).toStdString();
    }
}

TEST(Theme, EveryPictureOfTheStyleSheetIsThere)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const QString sheet = themeOf(choice).styleSheet();
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
    EXPECT_EQ(themeOf(ThemeChoice::System, {.dark = true}).colors.surface, darkTheme().colors.surface);
    EXPECT_EQ(themeOf(ThemeChoice::System).colors.surface, lightTheme().colors.surface);
    EXPECT_EQ(themeOf(ThemeChoice::System, {.highContrast = true}).colors.surface, contrastTheme().colors.surface);
    EXPECT_EQ(themeOf(ThemeChoice::Light, {true, true}).colors.surface, lightTheme().colors.surface);
}

QPalette paletteOf(const QColor& ink, const QColor& window, const QColor& base)
{
    QPalette palette(window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::Base, base);
    return palette;
}

TEST(Theme, TheLookOfTheSystemIsReadFromItsPaletteAndTheNameOfItsTheme)
{
    const QPalette usual = paletteOf(Qt::black, QColor(0xEF, 0xEF, 0xEF), Qt::white);
    EXPECT_EQ(lookOf(usual, {}), (SystemLook{false, false}));
    EXPECT_EQ(lookOf(paletteOf(Qt::white, QColor(0x2A, 0x2E, 0x32), QColor(0x1B, 0x1E, 0x20)), {}),
              (SystemLook{true, false}));
    EXPECT_EQ(lookOf(paletteOf(Qt::white, Qt::black, Qt::black), {}), (SystemLook{true, true}));
    EXPECT_EQ(lookOf(paletteOf(Qt::black, Qt::white, Qt::white), {}), (SystemLook{false, true}));
    EXPECT_TRUE(lookOf(usual, {QStringLiteral("HighContrast")}).highContrast);
    EXPECT_TRUE(lookOf(usual, {QString(), QStringLiteral("HighContrastInverse")}).highContrast);
    EXPECT_FALSE(lookOf(usual, {QStringLiteral("Adwaita"), QStringLiteral("breeze")}).highContrast);
}

TEST(Theme, TheLookOfTheSystemIsReadWhateverThemeIsAppliedAndLeavesThatAsItIs)
{
    lightTheme().apply(*qApp);
    const SystemLook before = systemLook();
    contrastTheme().apply(*qApp);
    const QPalette own = QApplication::palette();
    EXPECT_EQ(systemLook(), before);
    EXPECT_EQ(QApplication::palette(), own);
    lightTheme().apply(*qApp);
}

TEST(Theme, TheContrastOfRowsButtonsAndNoticesInEveryStateIsAmongThePairs)
{
    const QList<ContrastPair> pairs = contrastPairs(lightTheme().colors);
    const auto has = [&](const char* ink, const char* ground) {
        return std::any_of(pairs.begin(), pairs.end(), [&](const ContrastPair& pair) {
            return QLatin1String(pair.ink) == QLatin1String(ink) && QLatin1String(pair.ground) == QLatin1String(ground);
        });
    };
    for (const char* ground : {"surface", "raised", "hover", "accentSoft"})
        for (const char* ink : {"text", "textMuted", "accent", "danger", "warning", "success", "control", "open",
                                "accepted", "rejected", "note", "withdrawal", "confrontation", "mixed", "strategy"})
            EXPECT_TRUE(has(ink, ground)) << ink << " on " << ground;
    for (const char* ground : {"dangerSoft", "warningSoft", "successSoft"})
        for (const char* ink : {"text", "textMuted", "accent", "control"})
            EXPECT_TRUE(has(ink, ground)) << ink << " on " << ground;
    for (const char* mark : {"note", "accepted", "rejected", "open", "gaze", "posture", "supporting", "cannotTell",
                             "signalLine", "withdrawal", "confrontation", "mixed", "strategy", "playhead"}) {
        EXPECT_TRUE(has(mark, "chosen range")) << mark;
        EXPECT_TRUE(has("text", mark)) << "a label in a bar of " << mark;
    }
    for (const char* ground : {"chosen range", "stage of resolution", "rating", "rated segment"})
        EXPECT_TRUE(has("text", ground)) << ground;
    EXPECT_TRUE(has("stageText", "veil over a picture"));
}

TEST(Theme, WhatLiesOverAGroundIsMixedWithItByItsShare)
{
    EXPECT_EQ(shadeOn(Qt::white, Qt::black, 0).name(), QStringLiteral("#ffffff"));
    EXPECT_EQ(shadeOn(Qt::white, Qt::black, 1).name(), QStringLiteral("#000000"));
    EXPECT_EQ(shadeOn(QColor(100, 0, 200), QColor(200, 100, 0), 0.25F), QColor(125, 25, 150));
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21, 1e-6);
}

} // namespace
} // namespace alliance::app
