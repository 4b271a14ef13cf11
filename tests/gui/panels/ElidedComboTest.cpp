#include "app/panels/ElidedCombo.h"

#include "app/models/TipText.h"
#include "app/panels/ElidedLabel.h"
#include "app/resources/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class ElidedComboTest : public ::testing::Test
{
protected:
    void SetUp() override { lightTheme().apply(*qApp); }
    void TearDown() override { qApp->setStyleSheet({}); }
};

TEST_F(ElidedComboTest, WordsThatFitAreWhole)
{
    ElidedCombo box;
    box.addItems({QStringLiteral("Ben Ashdown (3)"), QStringLiteral("You (7)")});
    box.ensurePolished();
    box.resize(box.sizeHint());
    for (int row = 0; row < box.count(); ++row) {
        box.setCurrentIndex(row);
        EXPECT_EQ(box.shownText(), box.currentText());
    }
}

TEST_F(ElidedComboTest, WordsThatDoNotFitKeepTheirEndAndAreWholeForWhoeverAsks)
{
    ElidedCombo box;
    const QString name = QStringLiteral("Wilhelmina ").repeated(20) + QStringLiteral("(3)");
    box.setAccessibleName(QStringLiteral("First person"));
    box.addItems({name, QStringLiteral("You (7)")});
    EXPECT_LT(box.sizeHint().width(), 500);
    EXPECT_LT(box.minimumSizeHint().width(), 200);
    box.resize(150, box.sizeHint().height());
    box.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&box));
    EXPECT_LT(box.fontMetrics().horizontalAdvance(box.shownText()), 150 - 24);
    EXPECT_TRUE(box.shownText().startsWith(QStringLiteral("Wil"))) << box.shownText().toStdString();
    EXPECT_TRUE(box.shownText().endsWith(QStringLiteral("(3)"))) << box.shownText().toStdString();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Value), name);
    EXPECT_EQ(box.itemData(0, Qt::ToolTipRole).toString(), tipText(name));
    QHelpEvent asks(QEvent::ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&box, &asks);
    EXPECT_EQ(QToolTip::text(), tipText(name));
    QToolTip::hideText();
}

TEST_F(ElidedComboTest, AReaderIsToldWhatALabelLeavesOutAndNoMarkup)
{
    const QString words = QStringLiteral("R & D <") + QString(120, u'x');
    ElidedLabel label(words);
    label.resize(100, 20);
    label.show();
    EXPECT_NE(label.text(), words);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Description), words);
    EXPECT_EQ(label.toolTip(), tipText(words));
}

} // namespace
} // namespace alliance::app
