#pragma once
// Draws the parts of the timeline. Stateless: everything comes in the arguments; every function returns how many
// primitives it drew, which is bounded by the pixels of the rectangle and not by the length of the session.
// The view's x = 0 is the left edge of `rect`.

#include "app/resources/Theme.h"
#include "app/timeline/TimelineLayout.h"
#include "app/timeline/TimelinePictures.h"
#include "app/timeline/TimelineTexts.h"
#include "app/timeline/TimelineView.h"

#include <QPainter>
#include <QSet>
#include <QUuid>

#include <memory>

namespace alliance::app
{

struct TimelineStyle {
    ThemeColors colors;
    QFont font;           // row titles
    QFont smallFont;      // details, ruler
    double textScale = 1; // marks grow with it, as far as their row has room
    std::shared_ptr<TimelineTexts> texts = std::make_shared<TimelineTexts>(smallFont); // in the small font
};

// Pixels that a label of the ruler needs at this zoom; the grid of the rows follows it.
double rulerLabelSpacing(const TimelineView& view, const TimelineStyle& style);
int paintRuler(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
               const TimelineStyle& style);
// Its times; without those that would run into `taken`.
int paintRulerLabels(QPainter& painter, const QRect& rect, const TimelineView& view, const TimelineStyle& style,
                     const QRectF& taken = {});
// The name of a row in the left column.
int paintRowHeader(QPainter& painter, const TimelineRow& row, int headerWidth, const TimelineStyle& style);
int paintCandidates(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                    const QUuid& current, const TimelineStyle& style);
int paintNotes(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
               const TimelineStyle& style);
// `chosen`: id of the item that is drawn as chosen.
int paintMarkers(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                 const QUuid& chosen, const TimelineStyle& style);
int paintPassages(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                  const QUuid& chosen, const TimelineStyle& style);
int paintPickFrame(QPainter& painter, const QRect& rect, base::TimeRange range, const TimelineView& view,
                   const TimelineStyle& style);
// A frame around each of them that is chosen together with others.
template <typename Items>
int paintPicked(QPainter& painter, const QRect& rect, const Items& items, const QSet<QUuid>& picked,
                const TimelineView& view, const TimelineStyle& style)
{
    int drawn = 0;
    for (const auto& item : items)
        if (!picked.isEmpty() && picked.contains(item.id))
            drawn += paintPickFrame(painter, rect, item.range, view, style);
    return drawn;
}
int paintSegments(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                  const TimelineStyle& style);
// Those of the pictures that are there, upright and whole; in order of time.
int paintPictures(QPainter& painter, const QRect& rect, const std::vector<TimelinePicture>& pictures,
                  const TimelineView& view);
int paintSound(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
               const TimelineStyle& style);
int paintBehaviours(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                    int person, const TimelineStyle& style);
// What reviewers said of where this person looks.
int paintGazeMarks(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view, int person,
                   const TimelineStyle& style);
int paintSignal(QPainter& painter, const QRect& rect, const SignalLane& lane, const TimelineView& view,
                const TimelineStyle& style);
// Hatching over the parts in which this person could not be measured.
int paintCannotTell(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                    int person, const TimelineStyle& style);
// The whole session. `whole` shows everything at the width of `rect`.
int paintOverview(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& whole,
                  bool measuredShown, const TimelineStyle& style);
// The visible part as a window over it.
int paintOverviewWindow(QPainter& painter, const QRect& rect, const TimelineView& whole, base::TimeRange window,
                        const TimelineStyle& style);
// Where time and frame of the playhead stand on the ruler; empty: it is out of sight.
QRectF playheadChip(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view,
                    base::MediaTime playhead, const TimelineStyle& style);
// The line through all rows, with that chip.
int paintPlayhead(QPainter& painter, const TimelineLayout& layout, const TimelineData& data, const TimelineView& view,
                  base::MediaTime playhead, const TimelineStyle& style);
int paintSelection(QPainter& painter, const TimelineLayout& layout, const TimelineView& view, base::TimeRange range,
                   const TimelineStyle& style);
// What is repeated: a bar on the ruler with an arrow back at its end.
int paintLoop(QPainter& painter, const TimelineLayout& layout, const TimelineView& view, base::TimeRange range,
              const TimelineStyle& style);

} // namespace alliance::app
