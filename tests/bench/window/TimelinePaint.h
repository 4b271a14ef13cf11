#pragma once
// How long the timeline takes to paint an hour with 2,000 items, six curves, thumbnails and coded moments, with a range
// selected, marks chosen together and the pointer over it: while it plays, moves along and zooms.

#include "app/cli/BenchFigures.h"
#include "app/resources/Theme.h"
#include "tests/bench/window/Bars.h"

namespace alliance::bench
{

struct PaintFigures {
    app::cli::Latencies playing;
    app::cli::Latencies moving;
    app::cli::Latencies zooming;

    QJsonObject json() const;
    void addTo(Bars& bars) const;
};

// A widget of its own, 1920 pixels wide; every picture is painted whole.
PaintFigures paintTimeline(const app::Theme& theme);

} // namespace alliance::bench
