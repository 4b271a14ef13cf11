#include "app/actions/KeyGuard.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(KeyGuardTest, LettersOfADialogAreItsOwnOnEveryDesktop)
{
    KeyGuard guard;
    qApp->installEventFilter(&guard);
    QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
    box.button(QDialogButtonBox::Close)->setText(QStringLiteral("&Close")); // as GNOME words them
    box.button(QDialogButtonBox::Cancel)->setText(QStringLiteral("&Cancel"));
    const QPushButton* own = box.addButton(QStringLiteral("&Copy"), QDialogButtonBox::ActionRole);
    box.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&box));
    EXPECT_EQ(box.button(QDialogButtonBox::Close)->text(), QStringLiteral("Close"));
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Cancel"));
    EXPECT_EQ(own->text(), QStringLiteral("&Copy"));
}

} // namespace
} // namespace alliance::app
