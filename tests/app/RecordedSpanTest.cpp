#include "app/services/RecordedSpan.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

RecordedSpan span(int fromMinute, int toMinute)
{
    const QDateTime day(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc());
    return {day.addSecs(60 * fromMinute), day.addSecs(60 * toMinute)};
}

using Groups = QList<QList<int>>;

TEST(RecordedSpan, CamerasOfOneHourAreTogetherAndTheNextHourIsAnotherSession)
{
    EXPECT_EQ(groupByTime({span(0, 50), span(60, 110), span(1, 52), span(61, 108)}, 4), (Groups{{0, 2}, {1, 3}}));
}

TEST(RecordedSpan, ABriefOverlapIsNotTheSameSession)
{
    EXPECT_EQ(groupByTime({span(0, 50), span(49, 100)}, 4), (Groups{{0}, {1}}));
    EXPECT_EQ(groupByTime({span(0, 50), span(20, 30)}, 4), (Groups{{0, 1}})) << "a camera that ran for a part";
}

TEST(RecordedSpan, WhatIsNotKnownStaysAloneAndNoSessionHasMoreCamerasThanCanBeShown)
{
    EXPECT_EQ(groupByTime({RecordedSpan(), RecordedSpan(), span(0, 10)}, 4), (Groups{{0}, {1}, {2}}));
    EXPECT_EQ(groupByTime({span(0, 9), span(0, 9), span(0, 9)}, 2), (Groups{{0, 1}, {2}}));
    EXPECT_TRUE(groupByTime({}, 4).isEmpty());
}

TEST(RecordedSpan, OfAFileThatIsNoRecordingNothingIsKnown)
{
    EXPECT_FALSE(recordedSpan("no such file.mp4").start.isValid());
    EXPECT_FALSE(recordedSpan("/dev/null").start.isValid());
}

} // namespace
} // namespace alliance::app
