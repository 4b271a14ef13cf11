#include "app/models/PictureZoom.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

constexpr QSizeF kPicture(1600, 900);
constexpr QSizeF kView(800, 600);

TEST(PictureZoom, AtFirstTheWholePictureIsInTheMiddle)
{
    EXPECT_EQ(PictureZoom().rect(kPicture, kView), QRectF(0, 75, 800, 450));
    EXPECT_TRUE(PictureZoom().rect({}, kView).isEmpty());
}

TEST(PictureZoom, WhatIsUnderThePointerStaysThere)
{
    PictureZoom zoom;
    const QPointF at(500, 340);
    QRectF before = zoom.rect(kPicture, kView);
    for (int i = 0; i < 6; ++i) {
        zoom.zoom(1.5, at, kPicture, kView);
        const QRectF after = zoom.rect(kPicture, kView);
        EXPECT_NEAR((at.x() - before.left()) / before.width(), (at.x() - after.left()) / after.width(), 1e-6) << i;
        before = after;
    }
    EXPECT_LE(zoom.factor(), PictureZoom::kMost);
}

TEST(PictureZoom, NeverLeavesAGapThatThePictureCouldFill)
{
    PictureZoom zoom;
    zoom.zoom(3, {400, 300}, kPicture, kView);
    for (const QPointF by : {QPointF(9000, 9000), QPointF(-9000, 9000), QPointF(-9000, -9000)}) {
        zoom.pan(by, kPicture, kView);
        EXPECT_TRUE(zoom.rect(kPicture, kView).contains(QRectF({}, kView)));
    }
    const double edge = zoom.rect(kPicture, kView).right();
    EXPECT_NEAR(edge, kView.width(), 1e-6);
    zoom.pan({10, 0}, kPicture, kView);
    EXPECT_NEAR(zoom.rect(kPicture, kView).right(), edge + 10, 1e-6) << "panning beyond the edge was kept";
}

TEST(PictureZoom, BackToTheWholePictureItForgetsWhereItWas)
{
    PictureZoom zoom;
    zoom.zoom(4, {10, 500}, kPicture, kView);
    zoom.zoom(0.1, {10, 500}, kPicture, kView);
    EXPECT_EQ(zoom, PictureZoom());
    zoom.pan({50, 50}, kPicture, kView);
    EXPECT_EQ(zoom, PictureZoom());
}

} // namespace
} // namespace alliance::app
