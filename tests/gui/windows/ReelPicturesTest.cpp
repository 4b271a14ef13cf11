#include "app/services/ReelPictures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr QSize kReel(1280, 720);

base::TimeRange seconds(double start, double end)
{
    return {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)};
}

QRect placeOf(const media::ReelOverlay& overlay)
{
    return {overlay.x, overlay.y, overlay.colour.width(), overlay.colour.height()};
}

// Of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

TEST(ReelPictures, CaptionsThatAreShownAtOnceStandAboveEachOther)
{
    std::vector<media::ReelOverlay> captions{
        captionOverlay(kReel, QStringLiteral("He looks down, and his voice drops."), seconds(0, 4)),
        captionOverlay(kReel, QStringLiteral("She names it."), seconds(2, 6)),
        captionOverlay(kReel, QStringLiteral("A pause."), seconds(3, 5)),
        captionOverlay(kReel, QStringLiteral("Both laugh."), seconds(6, 8))};
    const int lowest = captions[3].y;
    stackCaptions(captions);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_TRUE(QRect({}, kReel).contains(placeOf(captions[i]))) << i;
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(placeOf(captions[i]).intersects(placeOf(captions[j]))) << i << " over " << j;
    }
    EXPECT_EQ(captions[3].y, lowest) << "alone, it stays where captions are looked for";
}

TEST(ReelPictures, TheWatermarkIsLegibleOnEveryGround)
{
    const auto mark =
        watermarkOverlay(kReel, QStringLiteral("Dr Quintwhistle · 27 November 2026 · Seminar"), seconds(0, 1));
    for (const QColor& ground : {QColor(0, 0, 0), QColor(60, 60, 60), QColor(128, 128, 128), QColor(190, 190, 190),
                                 QColor(255, 255, 255), QColor(150, 75, 50), QColor(70, 45, 30)}) {
        const double below = luminance(ground);
        int legible = 0;
        const std::uint8_t* alpha = mark.alpha.view().data;
        const std::uint8_t* colour = mark.colour.view().data;
        for (int i = 0; i < mark.alpha.width() * mark.alpha.height(); ++i) {
            const double cover = alpha[i] / 255.0;
            const auto over = [&](int part, int with) {
                return static_cast<int>(std::lround(with * cover + part * (1.0 - cover)));
            };
            const QColor seen(over(ground.red(), colour[3 * i]), over(ground.green(), colour[3 * i + 1]),
                              over(ground.blue(), colour[3 * i + 2]));
            legible += contrast(luminance(seen), below) >= 3.0 ? 1 : 0;
        }
        EXPECT_GT(legible, 1500) << ground.name().toStdString();
    }
}

TEST(ReelPictures, ALongWatermarkIsWrappedAndNotCut)
{
    const QString name = QStringLiteral("Wolfgang-Amadeus von Quintwhistle-Abernathy ");
    const auto once = watermarkOverlay(kReel, name, seconds(0, 1));
    const auto often = watermarkOverlay(kReel, name.repeated(4), seconds(0, 1));
    EXPECT_GT(often.alpha.height(), once.alpha.height() * 3 / 2);
    const auto inked = [](const media::ReelOverlay& overlay) {
        const std::uint8_t* alpha = overlay.alpha.view().data;
        return std::count_if(alpha, alpha + overlay.alpha.width() * overlay.alpha.height(),
                             [](std::uint8_t one) { return one > 128; });
    };
    EXPECT_GT(inked(often), inked(once) * 2);
}

} // namespace
} // namespace alliance::app
