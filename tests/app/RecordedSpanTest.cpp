#include "app/services/RecordedSpan.h"

#include "tests/support/media/ClipMaker.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

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

// A second of recording whose container states a time, in seconds since 1904 as MP4 counts them.
RecordedSpan spanOfClipMadeAt(const QDateTime& time)
{
    auto bytes = support::makeClip(support::ClipSpec{.frames = 25});
    EXPECT_TRUE(bytes);
    const std::string box = "mvhd";
    auto at = std::search(bytes->begin(), bytes->end(), box.begin(), box.end());
    EXPECT_NE(at, bytes->end());
    at += 8; // behind its name, version and flags
    const auto seconds = static_cast<quint32>(QDateTime(QDate(1904, 1, 1), QTime(0, 0), QTimeZone::utc()).secsTo(time));
    for (int shift = 24; shift >= 0; shift -= 8)
        *at++ = static_cast<std::uint8_t>(seconds >> shift);
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "clip.mp4";
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    return recordedSpan(file);
}

TEST(RecordedSpan, WhatTheCameraWroteOutlivesCopyingTheFile)
{
    const QDateTime camera(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::utc());
    const RecordedSpan span = spanOfClipMadeAt(camera);
    EXPECT_EQ(span.start, camera);
    EXPECT_EQ(span.start.msecsTo(span.end), 1000);
    const RecordedSpan neverSet = spanOfClipMadeAt(QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc()));
    EXPECT_GT(neverSet.end, camera) << "a clock that was never set";
}

TEST(RecordedSpan, OfAFileThatIsNoRecordingNothingIsKnown)
{
    EXPECT_FALSE(recordedSpan("no such file.mp4").start.isValid());
    EXPECT_FALSE(recordedSpan("/dev/null").start.isValid());
}

} // namespace
} // namespace alliance::app
