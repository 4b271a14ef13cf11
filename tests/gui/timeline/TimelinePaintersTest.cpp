#include "app/timeline/TimelinePainters.h"

#include "app/timeline/TimelineDecimation.h"
#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineMarks.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <QImage>

#include <cmath>
#include <random>

namespace alliance::app
{
namespace
{

using base::MediaTime;

class TimelinePainters : public testing::TestWithParam<double> // seconds that are shown
{
};

TEST_P(TimelinePainters, DrawNoMoreThanThePixelsAskForOnAnHourWithTwoThousandItems)
{
    const TimelineData data = longTimeline(2000);
    TimelineView view;
    view.setDuration(data.duration);
    view.setWidth(1000);
    view.setVisible({MediaTime::fromSeconds(30), MediaTime::fromSeconds(30 + GetParam())});
    QImage image(1000, 60, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    const QRect rect(0, 0, 1000, 60);

    EXPECT_LE(paintRuler(painter, rect, data, view, style), 300);
    EXPECT_LE(paintCandidates(painter, rect, data, view, {}, style), 1000 / 2 + 3 * 1000 / 18 + 10);
    EXPECT_LE(paintNotes(painter, rect, data, view, style), 1000 / 2 + 2 * 1000 / 10 + 10);
    EXPECT_LE(paintBehaviours(painter, rect, data, view, 0, style), 3 * 1000);
    EXPECT_LE(paintCannotTell(painter, rect, data, view, 0, style), 1000);
    EXPECT_LE(paintSignal(painter, rect, *data.lanes[0], view, style), 1010);
    EXPECT_LE(paintSound(painter, rect, data, view, style), 2 * 1000);
    TimelineView whole;
    whole.setDuration(data.duration);
    whole.setWidth(1000);
    EXPECT_LE(paintOverview(painter, rect, data, whole, true, style), 2500);
}

INSTANTIATE_TEST_SUITE_P(Zoom, TimelinePainters, testing::Values(1, 10, 60, 600, 3600));

TimelineView viewOf(const TimelineData& data, double from, double to, double width)
{
    TimelineView view;
    view.setDuration(data.duration);
    view.setWidth(width);
    view.setVisible({MediaTime::fromSeconds(from), MediaTime::fromSeconds(to)});
    return view;
}

TEST(TimelineCandidates, ThatNothingWasFoundIsNotSaidWhereNobodyCouldBeFollowed)
{
    TimelineData data;
    EXPECT_EQ(noCandidatesText(data), QStringLiteral("Not measured yet"));
    data.measured = true;
    EXPECT_EQ(noCandidatesText(data), QStringLiteral("Nobody could be followed"));
    data.people.push_back({0, QStringLiteral("left"), {}, 0.9});
    EXPECT_EQ(noCandidatesText(data), QStringLiteral("No candidate moments found"));
}

TEST(TimelineRuler, ALabelThatThePlayheadsTimeWouldCoverInPartIsLeftOut)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(100);
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    const TimelineView view = viewOf(data, 0, 100, 800);
    const auto labelled = [&](const QRectF& taken) {
        QImage image(800, 30, QImage::Format_RGB32);
        image.fill(style.colors.raised);
        QPainter painter(&image);
        paintRulerLabels(painter, image.rect(), view, style, taken);
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) != style.colors.raised && (columns.isEmpty() || columns.back() != x))
                    columns.append(x);
        return columns;
    };
    const QList<int> all = labelled({});
    for (int left = 0; left < 700; left += 7) {
        const QRectF taken(left, 0, 100, 20);
        const QList<int> some = labelled(taken);
        for (const int x : some)
            EXPECT_TRUE(all.contains(x) && (x <= left || x >= left + 100)) << left << ": " << x;
        EXPECT_LT(some.size(), all.size()) << left;
        EXPECT_FALSE(some.isEmpty());
    }
}

TEST(TimelineMarkers, HaveTheirLabelsBesideTheEndOfTheirBarAndNotOnIt)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(100);
    data.markers.resize(1);
    data.markers[0].code = QStringLiteral("W7");
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    const TimelineView view = viewOf(data, 0, 100, 1000);
    for (int length = 1; length < 60; ++length) {
        data.markers[0].range = {MediaTime::fromSeconds(10), MediaTime::fromSeconds(10 + length / 10.0)};
        QImage image(1000, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMarkers(painter, image.rect(), data, view, {}, style);
        // Nothing is written over the right edge of the bar.
        const int edge = static_cast<int>(std::round(view.xOf(data.markers[0].range.end)));
        int written = 0;
        for (int y = 5; y < 19; ++y)
            for (int x = edge - 1; x <= edge + 1; ++x)
                written += image.pixelColor(x, y) == style.colors.text ? 1 : 0;
        EXPECT_EQ(written, 0) << length;
    }
}

// Also with text of 150 %.
TEST(TimelineMarkers, HaveNoLabelWhereTheNextOneBegins)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(100);
    data.markers.resize(2);
    data.markers[0].code = QStringLiteral("W7");
    data.markers[1].code = QStringLiteral("C4");
    QFont large;
    large.setPointSizeF(large.pointSizeF() * 1.5);
    const TimelineStyle style{lightTheme().colors, large, large};
    const TimelineView view = viewOf(data, 0, 100, 1000);
    const auto paint = [&](const TimelineData& shown) {
        QImage image(1000, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMarkers(painter, image.rect(), shown, view, {}, style);
        return image;
    };
    int labelled = 0;
    for (int apart = 35; apart < 80; ++apart) {
        const double next = 10 + apart / 10.0;
        data.markers[0].range = {MediaTime::fromSeconds(10), MediaTime::fromSeconds(12)};
        data.markers[1].range = {MediaTime::fromSeconds(next), MediaTime::fromSeconds(next + 2)};
        const QImage both = paint(data);
        const int left = static_cast<int>(view.xOf(data.markers[1].range.start));
        for (int x = 122; x < left - 1; ++x)
            for (int y = 5; y < 19; ++y)
                labelled += both.pixelColor(x, y) == style.colors.text ? 1 : 0;
        TimelineData one = data;
        one.markers.erase(one.markers.begin());
        const QImage alone = paint(one);
        const QRect second(left - 1, 0, 30, 24);
        EXPECT_EQ(both.copy(second), alone.copy(second)) << apart;
    }
    EXPECT_GT(labelled, 0) << "where there is room";
}

TEST(TimelineRuler, ALabelThatHasNoRoomIsLeftOutAndNotCut)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(100);
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    int labelled = 0;
    for (int width = 600; width < 700; ++width) {
        const TimelineView view = viewOf(data, 0, 61, width); // a minute lies close to the right edge
        const int tick = static_cast<int>(view.xOf(MediaTime::fromSeconds(60)));
        QImage image(width, 30, QImage::Format_RGB32);
        QPainter painter(&image);
        paintRuler(painter, image.rect(), data, view, style);
        paintRulerLabels(painter, image.rect(), view, style);
        ASSERT_LT(width - tick, QFontMetrics(style.smallFont).horizontalAdvance(QStringLiteral("0:01:00")));
        for (int x = tick + 3; x < width; ++x)
            for (int y = 0; y < 18; ++y)
                ASSERT_EQ(image.pixelColor(x, y), style.colors.raised) << width << ": " << x << ", " << y;
        for (int x = 0; x < tick; ++x)
            labelled += image.pixelColor(x, 10) == style.colors.raised ? 0 : 1;
    }
    EXPECT_GT(labelled, 0);
}

TEST(TimelineSignal, TheUsualRangeHasEdgesThatCanBeSeen)
{
    SignalLane lane;
    lane.displayHigh = 10;
    lane.band = SignalBand{2, 6};
    TimelineData data;
    data.duration = MediaTime::fromSeconds(10);
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    QImage image(200, 36, QImage::Format_RGB32);
    image.fill(style.colors.lane);
    QPainter painter(&image);
    paintSignal(painter, image.rect(), lane, viewOf(data, 0, 10, 200), style);
    QList<int> lines;
    for (int y = 0; y < image.height(); ++y) {
        int strong = 0;
        for (int x = 0; x < image.width(); ++x)
            strong += image.pixelColor(x, y) == style.colors.signalLine ? 1 : 0;
        if (strong > image.width() / 4)
            lines.append(y);
    }
    EXPECT_EQ(lines, (QList<int>{15, 27}));
}

TEST(TimelineDecimation, KeepsTheExtremesOfEveryPixel)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(100);
    SignalLane lane;
    for (int i = 0; i < 10000; ++i)
        lane.samples.push_back({MediaTime::fromSeconds(i / 100.0), i == 4321 ? 50.0F : 1.0F, true});
    const auto columns = laneColumns(lane, viewOf(data, 0, 100, 200));
    ASSERT_LE(columns.size(), 203u);
    float highest = 0;
    for (const auto& column : columns)
        highest = std::max(highest, column.high);
    EXPECT_EQ(highest, 50.0F);
}

// As laneColumns() is described: every sample is looked at.
std::vector<LaneColumn> columnsOfEverySample(const SignalLane& lane, const TimelineView& view, MediaTime longestStep)
{
    std::vector<LaneColumn> columns;
    long lastPixel = 0;
    const SignalSample* before = nullptr;
    for (const SignalSample& sample : lane.samples) {
        const auto* next = &sample + 1;
        const bool comesIn = next == lane.samples.data() + lane.samples.size() || next->time >= view.visible().start;
        if (sample.time < view.visible().start && !comesIn)
            continue;
        if (sample.valid && std::isfinite(sample.value)) {
            const double x = view.xOf(sample.time);
            const long pixel = std::clamp(std::lround(x), -1L, std::lround(view.width()) + 1);
            if (!columns.empty() && pixel == lastPixel) {
                columns.back().last = sample.value;
                columns.back().low = std::min(columns.back().low, sample.value);
                columns.back().high = std::max(columns.back().high, sample.value);
            } else {
                const bool joined = !columns.empty() && before && sample.time - before->time <= longestStep;
                columns.push_back({x, sample.value, sample.value, sample.value, sample.value, joined});
                lastPixel = pixel;
            }
            before = &sample;
        } else {
            before = nullptr;
        }
        if (sample.time > view.visible().end)
            break;
    }
    return columns;
}

TEST(TimelineDecimation, IsTheSameAsLookingAtEverySample)
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    std::uniform_real_distribution<double> dice(0, 1);
    TimelineData data;
    data.duration = MediaTime::fromSeconds(600);
    SignalLane lane;
    for (double t = 0; t < 600; t += dice(random) < 0.01 ? 3 : dice(random) < 0.2 ? 0.02 : 0.1) {
        const auto value = static_cast<float>(dice(random));
        lane.samples.push_back(
            {MediaTime::fromSeconds(t), dice(random) < 0.01 ? std::nanf("") : value, dice(random) > 0.05});
    }
    const MediaTime step{1'500'000'000};
    for (int i = 0; i < 200; ++i) {
        const double length = 600 * std::pow(0.001, dice(random));
        const double start = (600 - length) * dice(random);
        const TimelineView view = viewOf(data, start, start + length, 100 + 1500 * dice(random));
        const auto quick = laneColumns(lane, view, step);
        const auto slow = columnsOfEverySample(lane, view, step);
        ASSERT_EQ(quick.size(), slow.size()) << i;
        for (std::size_t k = 0; k < slow.size(); ++k) {
            EXPECT_EQ(quick[k].x, slow[k].x);
            EXPECT_EQ(quick[k].first, slow[k].first);
            EXPECT_EQ(quick[k].last, slow[k].last);
            EXPECT_EQ(quick[k].low, slow[k].low);
            EXPECT_EQ(quick[k].high, slow[k].high);
            EXPECT_EQ(quick[k].joined, slow[k].joined) << i << " " << k;
        }
    }
}

TEST(TimelineDecimation, LeavesAGapWhereNothingCouldBeMeasured)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(10);
    SignalLane lane;
    for (int i = 0; i < 10; ++i)
        lane.samples.push_back({MediaTime::fromSeconds(i), 1.0F, i != 5});
    const auto columns = laneColumns(lane, viewOf(data, 0, 10, 1000));
    ASSERT_EQ(columns.size(), 9u);
    EXPECT_TRUE(columns[4].joined);
    EXPECT_FALSE(columns[5].joined);
    EXPECT_TRUE(columns[6].joined);
}

TEST(TimelineDecimation, PacksItemsThatCannotBeToldApartAndShowsTheMostImportant)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(1000);
    const auto range = [](std::size_t i) {
        return base::TimeRange{MediaTime::fromSeconds(500 + 0.1 * static_cast<double>(i)),
                               MediaTime::fromSeconds(500 + 0.1 * static_cast<double>(i))};
    };
    const auto bars = packBars(5, range, viewOf(data, 0, 1000, 1000), 4, [](std::size_t i) { return i == 3 ? 2 : 1; });
    ASSERT_EQ(bars.size(), 1u);
    EXPECT_EQ(bars[0].count, 5);
    EXPECT_EQ(bars[0].item, 3u);
    EXPECT_EQ(packBars(5, range, viewOf(data, 500, 501, 1000), 4).size(), 5u);
    EXPECT_TRUE(packBars(5, range, viewOf(data, 0, 400, 1000), 4).empty());
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

TEST(TimelineMarks, EveryStateOfACandidateHasAShapeOfItsOwn)
{
    const ThemeColors colors = lightTheme().colors;
    QList<QImage> shapes; // without colour
    for (const CandidateState state :
         {CandidateState::Undecided, CandidateState::Unsure, CandidateState::Accepted, CandidateState::Rejected}) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(colors.surface);
        QPainter painter(&image);
        ThemeColors grey = colors;
        grey.open = grey.accepted = grey.rejected = Qt::black;
        paintStateMark(painter, {10, 10}, 15, state, grey, colors.surface);
        painter.end();
        EXPECT_FALSE(shapes.contains(image)) << static_cast<int>(state);
        shapes.append(image);
    }
    EXPECT_TRUE(isOpen(CandidateState::Unsure));
    EXPECT_EQ(stateText(CandidateState::Unsure), QStringLiteral("unsure"));
}

TEST(TimelineColours, MarksAndTextStandOutFromTheLane)
{
    const ThemeColors c = lightTheme().colors;
    for (const QColor& text : {c.text, c.textMuted})
        for (const QColor& ground : {c.lane, c.raised, c.surface})
            EXPECT_GE(contrast(text, ground), 4.5) << text.name().toStdString() << ground.name().toStdString();
    for (const QColor& mark :
         {c.gaze, c.posture, c.supporting, c.note, c.accepted, c.rejected, c.open, c.signalLine, c.playhead, c.control})
        EXPECT_GE(contrast(mark, c.lane), 3.0) << mark.name().toStdString();
    EXPECT_GE(contrast(Qt::white, c.playhead), 4.5);
}

} // namespace
} // namespace alliance::app
