#include "tests/gui/KeptPicture.h"

#include "app/resources/Theme.h"
#include "tests/gui/KeptTable.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
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
constexpr int kLevel = 17;      // of 255, between two levels of a colour in a file: half of it is lost
constexpr int kPalette = 256;   // colours that fit into one byte for each pixel

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

int rounded(int value)
{
    return (value + kLevel / 2) / kLevel * kLevel;
}

// Takes little room in the tree: colours in coarse levels, one byte for each pixel where they are few.
bool save(QImage image, const QString& file)
{
    QHash<QRgb, int> numbers;
    QList<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            line[x] = qRgb(rounded(qRed(line[x])), rounded(qGreen(line[x])), rounded(qBlue(line[x])));
            if (!numbers.contains(line[x])) {
                numbers.insert(line[x], static_cast<int>(colors.size()));
                colors.append(line[x]);
            }
        }
    }
    if (colors.size() <= kPalette) {
        QImage few(image.size(), QImage::Format_Indexed8);
        few.setColorTable(colors);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                few.setPixel(x, y, static_cast<uint>(numbers.value(image.pixel(x, y))));
        }
        image = few;
    }
    return image.save(file, "PNG", 0);
}

} // namespace

const std::array<KeptTheme, 3>& keptThemes()
{
    static const std::array<KeptTheme, 3> themes{
        {{"", lightTheme}, {"-dark", darkTheme}, {"-contrast", contrastTheme}}};
    return themes;
}

QString keptFolder()
{
    return QStringLiteral(ALLIANCE_SOURCE_DIR "/tests/gui/kept");
}

void expectLooksAsKeptInAllThemes(QWidget& widget, const char* name, Theme& theme)
{
    for (const KeptTheme& one : keptThemes()) {
        theme = one.make();
        theme.apply(*qApp);
        for (QWidget* part : widget.findChildren<QWidget*>())
            part->update();
        expectLooksAsKept(widget, name, one.ending);
    }
    theme = lightTheme();
    theme.apply(*qApp);
}

void expectLooksAsKept(QWidget& widget, const char* name, const char* ending)
{
    ASSERT_TRUE(isKeptPicture(QLatin1String(name))) << name << " stands nowhere in the table of panels";
    QTest::qWait(50); // what was posted is laid out
    widget.setAttribute(Qt::WA_UnderMouse, false);
    QImage seen = smaller(widget.grab().toImage(), kKept);
    const QString called = QStringLiteral("%1%2.png").arg(QLatin1String(name), QLatin1String(ending));
    const QString file = QDir(keptFolder()).filePath(called);
    if (qEnvironmentVariableIsSet("ALLIANCE_KEEP_PICTURES")) {
        ASSERT_TRUE(save(seen, file)) << name;
        return;
    }
    const QImage kept =
        QImage(file).convertToFormat(QImage::Format_RGB32); // as what is seen, which is then scaled alike
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    const auto show = [&] {
        QDir().mkpath(folder.path());
        seen.save(folder.filePath(called));
        return folder.path().toStdString();
    };
    ASSERT_FALSE(kept.isNull()) << "there is no picture " << called.toStdString();
    const auto others = [&] {
        return seen.size() == kept.size()
                   ? 100 * shareOfOthers(smaller(seen, kCompared / kKept), smaller(kept, kCompared / kKept))
                   : 100;
    };
    // On a busy machine what was posted takes longer.
    QElapsedTimer waited;
    for (waited.start(); others() > 100 * kShare && waited.elapsed() < 10'000;) {
        QTest::qWait(100);
        seen = smaller(widget.grab().toImage(), kKept);
    }
    ASSERT_EQ(seen.size(), kept.size()) << called.toStdString() << ": see " << show();
    if (others() > 100 * kShare)
        ADD_FAILURE() << called.toStdString() << ": " << others() << " % of it look otherwise than kept; see "
                      << show();
}

} // namespace alliance::app
