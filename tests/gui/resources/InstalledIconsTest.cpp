#include "app/resources/Theme.h"

#include <QDir>
#include <QIcon>
#include <QImage>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

constexpr int kLargestDifference = 40; // of a channel: edges are drawn a little differently by other versions of Qt

int largestDifference(const QImage& one, const QImage& other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
        }
    }
    return largest;
}

// ALLIANCE_KEEP_PICTURES=1 draws them anew.
TEST(InstalledIcons, AreTheIconOfTheWindowInEverySize)
{
    lightTheme().styleSheet(); // makes the resources of the library available
    const QIcon icon(QStringLiteral(":/icons/app.svg"));
    const QDir folder(QStringLiteral(ALLIANCE_SOURCE_DIR "/packaging/linux/icons"));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage drawn = icon.pixmap(QSize(size, size), 1).toImage().convertToFormat(QImage::Format_ARGB32);
        ASSERT_EQ(drawn.size(), QSize(size, size));
        const QString file = folder.filePath(QStringLiteral("%1.png").arg(size));
        if (qEnvironmentVariableIsSet("ALLIANCE_KEEP_PICTURES")) {
            ASSERT_TRUE(drawn.save(file));
        }
        const QImage kept = QImage(file).convertToFormat(QImage::Format_ARGB32);
        ASSERT_EQ(kept.size(), drawn.size()) << file.toStdString();
        EXPECT_LE(largestDifference(kept, drawn), kLargestDifference) << file.toStdString();
    }
}

} // namespace
} // namespace alliance::app
