#include "tests/bench/window/TimelinePaint.h"

#include "app/timeline/TimelineWidget.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonObject>
#include <QMouseEvent>
#include <QWindow>

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
constexpr double kPictureMs = 16.7; // 60 a second
constexpr int kWaitMs = 5;
constexpr double kPatienceMs = 30'000;  // for the window to be seen
constexpr std::size_t kPickedEach = 25; // every so many candidates one is chosen together with others

void pointAt(app::TimelineWidget& timeline, QPointF at)
{
    QMouseEvent move(QEvent::MouseMove, at, timeline.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&timeline, &move);
}

// Before that nothing is painted, and pictures that are not painted take no time.
void waitUntilExposed(const app::TimelineWidget& timeline)
{
    const auto start = app::cli::BenchClock::now();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, kWaitMs);
    while (!timeline.windowHandle()->isExposed() && app::cli::millisecondsSince(start) < kPatienceMs);
}

app::cli::Latencies timed(app::TimelineWidget& timeline, const std::function<void(int)>& change)
{
    app::cli::Latencies paints;
    for (int i = 0; i < kPictures; ++i) {
        const auto start = app::cli::BenchClock::now();
        change(i);
        pointAt(timeline, QPoint(kWidth / 4 + i, timeline.height() / 2));
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

// On top of the items: what people coded, as much as of a long session.
void addCodes(app::TimelineData& data)
{
    for (int i = 0; i < 60; ++i) {
        const double start = kHour * i / 60;
        const QUuid id = QUuid::createUuid();
        data.markers.push_back(
            {id, part(start + 7, 9), static_cast<app::MarkerShape>(i % 4), QStringLiteral("W2"), {}, true});
        data.passages.push_back(
            {id, part(start, 55), QStringLiteral("S2"), QStringLiteral("Explores the rupture"), {}, i % 4, i % 2 == 0});
        if (i % 5 == 0)
            data.segments.push_back({part(start, kHour / 12), i / 5 + 1, i % 4, 3, {}});
    }
}

QSet<QUuid> picked(const app::TimelineData& data)
{
    QSet<QUuid> ids;
    for (std::size_t i = 0; i < data.candidates.size(); i += kPickedEach)
        ids.insert(data.candidates[i].id);
    return ids;
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

void PaintFigures::addTo(Bars& bars) const
{
    for (const auto& [what, paints] :
         {std::pair{"plays", &playing}, std::pair{"moves along", &moving}, std::pair{"zooms", &zooming}})
        bars.atMost(
            QStringLiteral("timeline of an hour with 2,000 items %1, 99 of 100 pictures").arg(QLatin1String(what)),
            paints->percentile(0.99), kPictureMs, QStringLiteral("ms"));
}

PaintFigures paintTimeline(const app::Theme& theme)
{
    app::TimelineWidget timeline(theme);
    app::TimelineData data = app::longTimeline();
    addCodes(data);
    timeline.setPicked(picked(data));
    timeline.setCurrentCandidate(data.candidates[data.candidates.size() / 2].id);
    timeline.setData(std::move(data));
    timeline.setPictures(app::samplePictures(kHour));
    timeline.setSelectedRange(part(kHour / 2 - 2, 60));
    timeline.setLoop(part(kHour / 2 - 2, 60));
    timeline.resize(kWidth, timeline.sizeHint().height());
    timeline.show();
    waitUntilExposed(timeline);
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
