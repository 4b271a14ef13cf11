#include "app/panels/DialogRoom.h"

#include <QDialog>
#include <QScreen>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(DialogRoom, IsThatOfTheScreenWhereTheWindowIsLargerOnlyBecauseItsWordsAskForIt)
{
    QWidget window;
    auto* words = new QWidget;
    (new QVBoxLayout(&window))->addWidget(words);
    const QDialog dialog(&window);
    const QSize screen = dialog.screen()->availableSize();
    window.resize(screen + QSize(500, 300)); // chosen
    EXPECT_GT(roomFor(dialog).width(), screen.width());
    EXPECT_GT(roomFor(dialog).height(), screen.height());
    words->setMinimumSize(screen + QSize(600, 0));
    window.layout()->activate();
    window.resize(window.minimumSizeHint());
    EXPECT_LT(roomFor(dialog).width(), screen.width());
}

} // namespace
} // namespace alliance::app
