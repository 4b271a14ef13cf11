#include "app/timeline/TimelinePainters.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <cmath>

namespace alliance::app
{
namespace
{

using base::MediaTime;

constexpr int kHeight = 36; // of a picture

class TimelinePictures : public testing::Test
{
protected:
    TimelinePictures()
    {
        m_view.setDuration(MediaTime::fromSeconds(180));
        m_view.setWidth(1000);
    }
    std::vector<PictureSlot> places() const { return pictureSlots(m_view, kHeight, {64, 36}); }

    TimelineView m_view;
};

TEST_F(TimelinePictures, StandSideBySideAsManyAsFit)
{
    for (const double seconds : {180.0, 60.0, 5.0}) {
        m_view.setVisible({MediaTime::fromSeconds(0), MediaTime::fromSeconds(seconds)});
        const auto all = places();
        ASSERT_EQ(all.size(), static_cast<std::size_t>(std::ceil(1000.0 / (64 + kPictureMargin)))) << seconds;
        for (std::size_t i = 1; i < all.size(); ++i)
            EXPECT_NEAR(all[i].x - all[i - 1].x, 64 + kPictureMargin, 0.01);
    }
}

TEST_F(TimelinePictures, KeepTheirMomentsWhileTheViewMovesAlong)
{
    m_view.setVisible({MediaTime::fromSeconds(30), MediaTime::fromSeconds(90)});
    const auto before = places();
    m_view.panPixels(20);
    const auto after = places();
    EXPECT_EQ(after[1].wanted, before[1].wanted);
    EXPECT_NEAR(after[1].x, before[1].x - 20, 0.5);
}

TEST_F(TimelinePictures, AreTheNearestOnesAndNoneWhereNoneIsThereYet)
{
    const auto pictures = samplePictures(60);
    int shown = 0;
    for (const PictureSlot& slot : places()) {
        const TimelinePicture* picture = pictureFor(slot, pictures, m_view);
        if (slot.wanted > MediaTime::fromSeconds(66)) {
            EXPECT_EQ(picture, nullptr);
            continue;
        }
        if (!picture)
            continue;
        ++shown;
        for (const TimelinePicture& other : pictures)
            EXPECT_LE(std::abs((picture->time - slot.wanted).ns), std::abs((other.time - slot.wanted).ns));
    }
    EXPECT_GE(shown, 5);
    EXPECT_EQ(pictureFor(places().front(), {}, m_view), nullptr);
}

TEST_F(TimelinePictures, AreDrawnWholeInTheirOwnShape)
{
    QImage canvas(1000, kHeight + 2 * kPictureMargin, QImage::Format_RGB32);
    canvas.fill(Qt::black);
    QPainter painter(&canvas);
    std::vector<TimelinePicture> pictures = samplePictures(180);
    for (TimelinePicture& one : pictures) {
        one.image = QImage(30, 60, QImage::Format_RGB32); // upright
        one.image.fill(Qt::white);
    }
    EXPECT_GT(paintPictures(painter, canvas.rect(), pictures, m_view), 40);
    const QRgb white = QColor(Qt::white).rgb();
    int run = 0;
    while (canvas.pixel(run, canvas.height() / 2) == white)
        ++run;
    EXPECT_NEAR(run, kHeight / 2.0, 1);
    EXPECT_NE(canvas.pixel(5, 0), white);
    EXPECT_NE(canvas.pixel(5, canvas.height() - 1), white);
}

} // namespace
} // namespace alliance::app
