#include "app/resources/ThemeStyle.h"

#include "app/panels/ThemeIcon.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class ThemeStyleTest : public ::testing::Test
{
protected:
    void TearDown() override { lightTheme().apply(*qApp); }
    static Theme applied(double scale)
    {
        Theme theme = lightTheme();
        theme.textScale = scale;
        theme.apply(*qApp);
        return theme;
    }
};

QSize indicatorOf(const QAbstractButton& button, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.state |= button.isChecked() ? QStyle::State_On : QStyle::State_Off;
    return button.style()->subElementRect(element, &option, &button).size();
}

int wordsOf(const QCheckBox& box) // their left edge
{
    QStyleOptionButton option;
    option.initFrom(&box);
    option.rect = QRect(0, 0, 400, 80);
    return box.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &box).left();
}

// What a button looks like with and without the keyboard.
QImage pictureOf(QPushButton& button, bool focused)
{
    if (focused)
        button.setFocus();
    else
        button.clearFocus();
    EXPECT_TRUE(QTest::qWaitFor([&] { return button.hasFocus() == focused; }));
    return button.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int arrowOf(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    return box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box).width();
}

// How many pixels of a picture were drawn on, from its leftmost to its rightmost.
int inkedWidth(const QImage& picture)
{
    int left = picture.width(), right = -1;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qAlpha(picture.pixel(x, y)) > 128) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    return right - left + 1;
}

int arrowOfBranch(const QTreeWidget& tree)
{
    QImage picture(100, 100, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.initFrom(&tree);
    option.rect = picture.rect();
    option.state |= QStyle::State_Children | QStyle::State_Open;
    tree.style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, &painter, &tree);
    painter.end();
    return inkedWidth(picture);
}

TEST_F(ThemeStyleTest, IconsIndicatorsAndArrowsGrowWithTheText)
{
    applied(1);
    QPushButton button;
    QCheckBox check;
    QComboBox combo;
    QTreeWidget tree;
    QMenu menu;
    QListWidget list;
    setIconSide(list, 18);
    QToolBar bar;
    setIconSide(bar, 20);
    QLabel words;
    standBelowBox(words);
    QTreeWidget deep;
    setTreeStep(deep, 14);
    QScrollBar bars(Qt::Vertical);
    const QList<QWidget*> all{&button, &check, &combo, &tree, &menu, &list, &bar, &words, &deep, &bars};
    const auto polish = [&all] {
        for (QWidget* widget : all)
            widget->ensurePolished();
    };
    polish();
    EXPECT_EQ(button.iconSize(), QSize(16, 16));
    EXPECT_EQ(indicatorOf(check, QStyle::SE_CheckBoxIndicator), QSize(16, 16));
    EXPECT_EQ(arrowOf(combo), 24);
    EXPECT_EQ(list.iconSize(), QSize(18, 18));
    EXPECT_EQ(words.contentsMargins().left(), wordsOf(check));
    EXPECT_EQ(bars.sizeHint().width(), 12);
    const int branch = arrowOfBranch(tree);
    const int inMenu = menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu);
    EXPECT_EQ(inMenu, 16);

    applied(2.5);
    polish();
    EXPECT_EQ(button.iconSize(), QSize(40, 40));
    EXPECT_EQ(indicatorOf(check, QStyle::SE_CheckBoxIndicator), QSize(37, 37)); // the border stays one pixel
    EXPECT_EQ(arrowOf(combo), 60);
    EXPECT_EQ(list.iconSize(), QSize(45, 45));
    EXPECT_EQ(bar.iconSize(), QSize(50, 50));
    EXPECT_EQ(words.contentsMargins().left(), wordsOf(check)) << "below those of a box";
    EXPECT_EQ(deep.indentation(), 35);
    EXPECT_EQ(bars.sizeHint().width(), 30);
    EXPECT_NEAR(arrowOfBranch(tree), branch * 2.5, 3);
    EXPECT_EQ(menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu), 40);
    EXPECT_EQ(menu.style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, &menu), 40) << "made of another size";

    applied(1);
    polish();
    EXPECT_EQ(button.iconSize(), QSize(16, 16));
    EXPECT_EQ(list.iconSize(), QSize(18, 18));
    EXPECT_EQ(bar.iconSize(), QSize(20, 20));
    EXPECT_EQ(words.contentsMargins().left(), wordsOf(check));
    EXPECT_EQ(deep.indentation(), 14);
}

TEST_F(ThemeStyleTest, WhatIsMadeWithLargerTextHasItsIconsAtOnce)
{
    const Theme theme = applied(1.5);
    QListWidget list;
    setIconSide(list, 18);
    EXPECT_EQ(list.iconSize(), QSize(27, 27));
    const ThemeIcon icon(theme, QStringLiteral("lock"), &ThemeColors::accent, 20);
    EXPECT_EQ(icon.sizeHint(), QSize(30, 30));
}

TEST_F(ThemeStyleTest, RoundThingsAreRoundAtEverySize)
{
    for (const double scale : {1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5}) {
        applied(scale);
        QRadioButton chosen, other;
        chosen.setAutoExclusive(false);
        chosen.setChecked(true);
        chosen.ensurePolished();
        other.ensurePolished();
        const QSize size = indicatorOf(chosen, QStyle::SE_RadioButtonIndicator);
        EXPECT_EQ(size, indicatorOf(other, QStyle::SE_RadioButtonIndicator)) << scale;
        EXPECT_EQ(size.width(), size.height()) << scale;
        QSlider slider(Qt::Horizontal);
        slider.ensurePolished();
        slider.resize(200, 80);
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.maximum = 100;
        const QSize knob =
            slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).size();
        EXPECT_LE(std::abs(knob.width() - knob.height()), 1) << scale;
    }
}

TEST_F(ThemeStyleTest, AMainButtonIsAsLargeWithTheKeyboardAndHasARingWithin)
{
    for (const Theme& theme : {lightTheme(), darkTheme(), contrastTheme()}) {
        theme.apply(*qApp);
        QDialog window;
        QPushButton button(QStringLiteral("Go on"), &window);
        button.setDefault(true);
        button.resize(button.sizeHint());
        const QSize usual = button.sizeHint();
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        const QImage without = pictureOf(button, false);
        const QImage with = pictureOf(button, true);
        EXPECT_EQ(button.sizeHint(), usual);
        const int middle = without.height() / 2;
        for (const int x : {0, 1, without.width() - 2, without.width() - 1})
            EXPECT_EQ(with.pixelColor(x, middle), without.pixelColor(x, middle)) << x;
        for (const int x : {3, without.width() - 3}) {
            EXPECT_EQ(without.pixelColor(x, middle), theme.colors.accent) << x;
            EXPECT_EQ(with.pixelColor(x, middle), theme.colors.accentText) << x;
        }
    }
}

} // namespace
} // namespace alliance::app
