#include "app/resources/ElidedText.h"

#include "app/panels/ElidedLabel.h"
#include "app/resources/Theme.h"

#include <QApplication>
#include <QGlyphRun>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

const QString kArabic =
    QStringLiteral("\u062D\u0627\u0644\u0629 \u0644\u064A\u0644\u0649 \u0627\u0644\u0637\u0648\u064A\u0644\u0629 "
                   "\u062C\u062F\u0627 \u062C\u062F\u0627 \u062C\u062F\u0627");
constexpr QChar kDots(0x2026);

// From the left, of a sign in a line that stands among parts read from left to right.
double placeOf(const QString& line, QChar sign)
{
    QTextLayout layout(line, QApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine shown = layout.createLine();
    shown.setLineWidth(10'000);
    layout.endLayout();
    const auto signs = layout.glyphRuns(static_cast<int>(line.indexOf(sign)), 1);
    return signs.isEmpty() ? -1 : signs.front().positions().front().x();
}

int halfOf(const QString& text)
{
    return QFontMetrics(QApplication::font()).horizontalAdvance(text) / 2;
}

TEST(ElidedText, TheBeginningOfWhatIsReadFromRightToLeftStaysAndDotsStandBehindIt)
{
    const QString shown = elided(QFontMetrics(QApplication::font()), kArabic, halfOf(kArabic));
    EXPECT_TRUE(shown.contains(kArabic.left(5))) << "the first word";
    ASSERT_TRUE(shown.contains(kDots));
    EXPECT_LT(placeOf(shown, kDots), placeOf(shown, kArabic.front())) << "read from the right";
    EXPECT_LE(QFontMetrics(QApplication::font()).horizontalAdvance(shown), halfOf(kArabic));
}

TEST(ElidedText, PartsKeepTheirPlacesInALineThatIsReadFromLeftToRight)
{
    const QString line = kArabic.left(9) + QStringLiteral(" · Session 2 · ") + kArabic;
    const QString whole = inReadingOrder(line);
    EXPECT_LT(placeOf(whole, kArabic.front()), placeOf(whole, u'S'));
    const QString shown = elided(QFontMetrics(QApplication::font()), line, halfOf(line) + halfOf(kArabic) / 2);
    ASSERT_TRUE(shown.contains(kDots));
    EXPECT_LT(placeOf(shown, kArabic.front()), placeOf(shown, u'S'));
    EXPECT_LT(placeOf(shown, u'S'), placeOf(shown, kDots)) << "what is cut is the last part";
    const QString brief =
        elided(QFontMetrics(QApplication::font()), QStringLiteral("AB-01 ") + kArabic, halfOf(kArabic));
    EXPECT_LT(placeOf(brief, u'A'), placeOf(brief, kDots));
    EXPECT_LT(placeOf(brief, kDots), placeOf(brief, kArabic.front())) << "behind the last letter that is read";
}

TEST(ElidedText, OtherWordsAreShownAsTheyAre)
{
    const QString plain = QStringLiteral("AB-01 · Session 2 · a first talk");
    EXPECT_EQ(inReadingOrder(plain), plain);
    const QFontMetrics metrics(QApplication::font());
    EXPECT_EQ(elided(metrics, plain, halfOf(plain)), metrics.elidedText(plain, Qt::ElideRight, halfOf(plain)));
}

TEST(ElidedText, ALabelShowsItAndItsTipOnlyWhereItIsCut)
{
    ElidedLabel label(kArabic);
    label.resize(halfOf(kArabic), 30);
    label.show();
    ASSERT_TRUE(label.text().contains(kDots));
    EXPECT_LT(placeOf(label.text(), kDots), placeOf(label.text(), kArabic.front()));
    EXPECT_FALSE(label.toolTip().isEmpty());
    EXPECT_EQ(label.accessibleName(), kArabic) << "without signs that nobody sees";
    label.resize(4 * halfOf(kArabic), 30);
    EXPECT_FALSE(label.text().contains(kDots));
    EXPECT_TRUE(label.toolTip().isEmpty()) << label.toolTip().toStdString();
}

} // namespace
} // namespace alliance::app
