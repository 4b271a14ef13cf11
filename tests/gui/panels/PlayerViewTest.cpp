#include "app/panels/PlayerView.h"

#include <QImage>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class PlayerViewTest : public ::testing::Test
{
protected:
    // Rows of the lower half in which something other than the stage is drawn.
    int rowsOfRemark(const QString& words, int width)
    {
        PlayerView view{m_theme};
        view.resize(width, 240);
        view.showRemark(words);
        const QImage image = view.grab().toImage();
        int rows = 0;
        for (int y = image.height() / 2; y < image.height(); ++y) {
            const QRgb stage = image.pixel(1, y);
            int x = 0;
            while (x < image.width() && image.pixel(x, y) == stage)
                ++x;
            rows += x < image.width() ? 1 : 0;
        }
        return rows;
    }

    const Theme m_theme = lightTheme();
};

TEST_F(PlayerViewTest, ARemarkThatIsWiderThanItsPictureIsBrokenIntoLines)
{
    const QString words = QStringLiteral("Outside of what was repeated: it is not repeated any more");
    const int wide = rowsOfRemark(words, 900);
    EXPECT_GT(wide, 0);
    EXPECT_GT(rowsOfRemark(words, 260), wide + 8);
}

} // namespace
} // namespace alliance::app
