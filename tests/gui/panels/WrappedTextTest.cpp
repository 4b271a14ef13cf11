#include "app/panels/WrappedText.h"

#include <QFont>
#include <QFontMetrics>
#include <QStringList>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class WrappedTextTest : public ::testing::Test
{
protected:
    QStringList linesOf(const QString& text, int width, int lines) const
    {
        return wrappedText(text, m_font, width, lines).split(u'\n');
    }
    int widthOf(const char* words) const { return m_metrics.horizontalAdvance(QString::fromLatin1(words)); }

    QFont m_font;
    QFontMetrics m_metrics{m_font};
};

TEST_F(WrappedTextTest, LeavesAsItIsWhatFits)
{
    EXPECT_EQ(linesOf(QStringLiteral("one\ntwo"), widthOf("one two three"), 2),
              (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_EQ(linesOf(QString(), 100, 2), QStringList{QString()});
}

TEST_F(WrappedTextTest, EndsTheLastLineWithDotsRatherThanGivingThemALineOfTheirOwn)
{
    const QStringList lines = linesOf(QStringLiteral("She had just said that she felt sad, and you reached for it"),
                                      widthOf("She had just") + 2, 3);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], QStringLiteral("She had just"));
    EXPECT_TRUE(lines[2].endsWith(u'…'));
    EXPECT_GT(lines[2].size(), 4);
    for (const QString& line : lines)
        EXPECT_LE(m_metrics.horizontalAdvance(line), widthOf("She had just") + 3) << line.toStdString();
}

TEST_F(WrappedTextTest, SaysThatAnotherParagraphFollows)
{
    const QStringList lines = linesOf(QStringLiteral("one\ntwo\nthree"), widthOf("one two three"), 2);
    EXPECT_EQ(lines, (QStringList{QStringLiteral("one"), QStringLiteral("two …")}));
}

TEST_F(WrappedTextTest, BreaksAWordThatIsLongerThanALine)
{
    const QStringList lines = linesOf(QString(60, u'w'), widthOf("wwwwwwwwww"), 3);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_LE(m_metrics.horizontalAdvance(lines[0]), widthOf("wwwwwwwwww") + 1);
    EXPECT_TRUE(lines[2].endsWith(u'…'));
}

} // namespace
} // namespace alliance::app
