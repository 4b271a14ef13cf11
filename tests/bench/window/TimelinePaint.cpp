#include "tests/bench/window/TimelinePaint.h"

#include "app/timeline/TimelineWidget.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>
#include <functional>

namespace alliance::bench
{
namespace
{

using base::MediaTime;

constexpr int kWidth = 1920;
constexpr int kPictures = 300;  // of each, five seconds at 60 a second
constexpr double kWindow = 600; // s, the visible part while it moves along
constexpr double kClosest = 10; // s
constexpr double kHour = 3600;

app::cli::Latencies timed(app::TimelineWidget& timeline, const std::function<void(int)>& change)
{
    app::cli::Latencies paints;
    for (int i = 0; i < kPictures; ++i) {
        const auto start = app::cli::BenchClock::now();
        change(i);
        timeline.repaint();
        paints.add(app::cli::millisecondsSince(start));
        QCoreApplication::processEvents();
    }
    return paints;
}

base::TimeRange part(double start, double length)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(start + length)};
}

QJsonObject figures(const app::cli::Latencies& paints)
{
    return {{QStringLiteral("p50_ms"), paints.percentile(0.5)},
            {QStringLiteral("p95_ms"), paints.percentile(0.95)},
            {QStringLiteral("p99_ms"), paints.percentile(0.99)},
            {QStringLiteral("longest_ms"), paints.longest()}};
}

} // namespace

QJsonObject PaintFigures::json() const
{
    return {{QStringLiteral("playing"), figures(playing)},
            {QStringLiteral("moving"), figures(moving)},
            {QStringLiteral("zooming"), figures(zooming)}};
}

PaintFigures paintTimeline(const app::Theme& theme)
{
    app::TimelineWidget timeline(theme);
    timeline.setData(app::longTimeline());
    timeline.resize(kWidth, timeline.sizeHint().height());
    timeline.show();
    QCoreApplication::processEvents();
    PaintFigures result;
    result.playing = timed(timeline, [&](int i) { timeline.setPlayhead(MediaTime::fromSeconds(i / 60.0)); });
    result.moving =
        timed(timeline, [&](int i) { timeline.zoomToRange(part((kHour - kWindow) * i / kPictures, kWindow)); });
    result.zooming = timed(timeline, [&](int i) {
        const double length = kHour * std::pow(kClosest / kHour, static_cast<double>(i) / kPictures);
        timeline.zoomToRange(part((kHour - length) / 2, length));
    });
    return result;
}

} // namespace alliance::bench
