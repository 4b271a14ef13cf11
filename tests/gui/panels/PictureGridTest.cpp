#include "app/panels/PictureGrid.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

constexpr QSizeF kShape{16, 9};

TEST(PictureGrid, PicturesNeverOverlapAndStayInsideInEveryArrangement)
{
    for (const QSize area : {QSize(912, 430), QSize(1500, 700), QSize(500, 900)}) {
        for (int count = 1; count <= 4; ++count) {
            for (int enlarged = -1; enlarged < count; ++enlarged) {
                const QList<QRect> cells = gridCells(count, area, kShape, enlarged, 2);
                ASSERT_EQ(cells.size(), count);
                for (int i = 0; i < count; ++i) {
                    EXPECT_TRUE(QRect({}, area).contains(cells[i])) << count << " pictures, number " << i;
                    for (int j = 0; j < i; ++j)
                        EXPECT_FALSE(cells[i].intersects(cells[j])) << count << " pictures, " << i << " and " << j;
                }
            }
        }
    }
}

TEST(PictureGrid, TwoCamerasStandBesideEachOtherWhereItIsWideAndAboveWhereItIsHigh)
{
    const QList<QRect> wide = gridCells(2, {912, 430}, kShape, -1, 2);
    EXPECT_EQ(wide[0].top(), wide[1].top());
    const QList<QRect> high = gridCells(2, {500, 900}, kShape, -1, 2);
    EXPECT_EQ(high[0].left(), high[1].left());
}

TEST(PictureGrid, TheEnlargedCameraTakesMostOfTheRoom)
{
    const QList<QRect> cells = gridCells(4, {912, 430}, kShape, 2, 2);
    EXPECT_GT(cells[2].width(), 600);
    EXPECT_EQ(cells[2].height(), 430);
    EXPECT_LT(cells[0].top(), cells[1].top());
    EXPECT_LT(cells[1].top(), cells[3].top());
}

TEST(PictureGrid, TheSmallPicturesStandWhereTheyLeaveTheEnlargedOneTheMostRoom)
{
    const QList<QRect> wide = gridCells(2, {1280, 500}, kShape, 0, 2);
    EXPECT_EQ(wide[0].height(), 500);
    EXPECT_EQ(wide[1].right(), 1279);
    EXPECT_NEAR(wide[1].center().y(), 250, 1) << "beside the middle of the enlarged one, no empty half below it";
    const QList<QRect> high = gridCells(2, {900, 700}, kShape, 1, 2);
    EXPECT_EQ(high[1].width(), 900);
    EXPECT_EQ(high[0].bottom(), 699);
    EXPECT_NEAR(high[0].center().x(), 450, 1);
    EXPECT_GT(high[1].height(), 500);
}

} // namespace
} // namespace alliance::app
