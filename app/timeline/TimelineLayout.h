#pragma once
// Where the timeline's rows lie: overview and ruler on top, then marks, then pictures and sound, then each person's
// behaviours and signals. Pure; pixels of the widget, origin top left.

#include "app/timeline/TimelineData.h"

#include <QRect>
#include <QSize>

namespace alliance::app
{

enum class TimelineRowKind { Candidates, Markers, Stages, Segments, Notes, Thumbnails, Sound, Behaviours, Signal };

struct TimelineRow {
    TimelineRowKind kind = TimelineRowKind::Candidates;
    int person = kNoPerson;
    int lane = -1; // index into TimelineData::lanes for Signal
    QRect rect;    // of the drawing area, without the header
    QString title;
    QString detail; // unit or coverage; may be empty
};

struct TimelineLayout {
    int headerWidth = 0; // left column with the rows' names
    QRect overview;
    QRect ruler;
    QRect body; // what is left for the rows; rows may reach below it when there is too little room
    std::vector<TimelineRow> rows;
    int contentHeight = 0; // of all rows
    int pictureHeight = 0; // of the pictures in the row of thumbnails, whether it is there or not
    int scroll = 0;        // pixels by which the rows are moved up, as clamped

    // Row under the point, headers included; null in ruler, overview and empty parts.
    const TimelineRow* rowAt(QPoint point) const;
};

struct TimelineLayoutOptions {
    int lineHeight = 16;       // of the font, pixels
    bool measuredShown = true; // off: only what people wrote, pictures and sound, for a blind first pass
    int scroll = 0;            // wished
    bool picturesShown = false;
};

TimelineLayout layoutTimeline(const TimelineData& data, QSize size, const TimelineLayoutOptions& options);

} // namespace alliance::app
