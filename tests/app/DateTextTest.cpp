#include "app/services/DateText.h"

#include "app/services/Language.h"
#include "tests/app/AppFixture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace alliance::app
{
namespace
{

class DateTextTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { needApplication(); }
    void TearDown() override
    {
        useLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
};

TEST_F(DateTextTest, DaysAndTimesAreWrittenInOneWay)
{
    const QDate day(2026, 11, 7);
    const QDateTime time(day, QTime(9, 5, 8));
    EXPECT_EQ(dayText(day), QStringLiteral("7 November 2026"));
    EXPECT_EQ(shortDayText(day), QStringLiteral("7 Nov 2026"));
    EXPECT_EQ(whenText(time), QStringLiteral("7 Nov 2026, 09:05"));
    EXPECT_EQ(whenToTheSecond(time), QStringLiteral("7 Nov 2026, 09:05:08"));
}

TEST_F(DateTextTest, InGermanTheyAreWrittenAsThere)
{
    useLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
    const QDate day(2026, 11, 7);
    EXPECT_EQ(dayText(day), QStringLiteral("7. November 2026"));
    EXPECT_TRUE(whenText({day, QTime(9, 5)}).startsWith(QStringLiteral("7. Nov")));
    EXPECT_TRUE(whenText({day, QTime(9, 5)}).endsWith(QStringLiteral(" 2026, 09:05")));
}

TEST_F(DateTextTest, ADocumentSaysWhereItsTimeIsOf)
{
    const QDateTime time(QDate(2026, 3, 1), QTime(23, 30, 8), QTimeZone::utc());
    const QString text = dayTimeAndZoneText(time);
    EXPECT_TRUE(text.contains(QStringLiteral("March 2026"))) << text.toStdString();
    const int minutes = time.toLocalTime().offsetFromUtc() / 60;
    if (minutes == 0) {
        EXPECT_EQ(text, QStringLiteral("1 March 2026, 23:30:08 UTC+00:00"));
    }
}

} // namespace
} // namespace alliance::app
