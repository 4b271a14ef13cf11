#pragma once
// Small pictures of the recording along the timeline: where they stand, and which of those at hand stands where. Pure.

#include "app/timeline/TimelineView.h"

#include <QImage>
#include <QList>
#include <QSize>

#include <vector>

namespace alliance::app
{

// A picture of the frame that is presented at `time`. Shared, never changed after it is made.
struct TimelinePicture {
    base::MediaTime time;
    QImage image; // upright, square pixels; its device pixel ratio does not count
};

struct WantedPictures {
    QList<base::MediaTime> times; // ascending
    int height = 0;               // pixels of the screen
};

// Pixels from the row's edges and between pictures.
inline constexpr int kPictureMargin = 2;

// The shape of the pictures at hand, else of an ordinary recording.
QSize pictureShape(const std::vector<TimelinePicture>& pictures);

// A place in the row.
struct PictureSlot {
    double x = 0;           // pixels from the view's left edge; may lie before it
    double width = 0;       // pixels, without the margin
    base::MediaTime wanted; // the moment in its middle
};

// As many as fit beside one another at this height (pixels of a picture); they keep their moments while the view moves
// along. Empty where there is no room or no recording.
std::vector<PictureSlot> pictureSlots(const TimelineView& view, int height, QSize shape);

// Of the pictures, which are in order of time: the nearest to the slot, as long as it is one of the slot's own stretch
// of time or no farther away than pictures are from one another. Null: none is there yet.
const TimelinePicture* pictureFor(const PictureSlot& slot, const std::vector<TimelinePicture>& pictures,
                                  const TimelineView& view);

} // namespace alliance::app
