#include "tests/gui/KeptPicture.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace alliance::app
{
namespace
{

constexpr int kKept = 2;        // widths of the widget to one of the picture that is kept
constexpr int kCompared = 4;    // and of what is compared: letters become grey
constexpr int kOther = 28;      // of 255, in any colour: another pixel
constexpr double kShare = 0.01; // of pixels that may be others

QImage smaller(const QImage& image, int times)
{
    return image.scaled(image.size() / times, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

bool isOther(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) >
           kOther;
}

double shareOfOthers(const QImage& a, const QImage& b)
{
    qint64 others = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            others += isOther(a.pixel(x, y), b.pixel(x, y)) ? 1 : 0;
    }
    return static_cast<double>(others) / static_cast<double>(std::max(1, a.width() * a.height()));
}

} // namespace

void expectLooksAsKept(QWidget& widget, const char* name)
{
    QTest::qWait(50); // what was posted is laid out
    widget.setAttribute(Qt::WA_UnderMouse, false);
    const QImage seen = smaller(widget.grab().toImage(), kKept);
    const QString file = QStringLiteral(ALLIANCE_SOURCE_DIR "/tests/gui/kept/%1.png").arg(QLatin1String(name));
    if (qEnvironmentVariableIsSet("ALLIANCE_KEEP_PICTURES")) {
        ASSERT_TRUE(seen.save(file)) << name;
        return;
    }
    const QImage kept(file);
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    const auto save = [&] {
        QDir().mkpath(folder.path());
        seen.save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
        return folder.path().toStdString();
    };
    ASSERT_FALSE(kept.isNull()) << "there is no picture of " << name;
    ASSERT_EQ(seen.size(), kept.size()) << name << ": see " << save();
    const double others = shareOfOthers(smaller(seen, kCompared / kKept), smaller(kept, kCompared / kKept));
    if (others > kShare)
        ADD_FAILURE() << name << ": " << 100 * others << " % of it look otherwise than kept; see " << save();
}

} // namespace alliance::app
