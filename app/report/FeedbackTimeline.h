#pragma once
// The session from start to end as a picture, independent of what draws it: 1000 wide, y downwards.

#include "app/report/FeedbackComposition.h"

namespace alliance::app::feedback
{

struct TimelineShape {
    enum class Kind { Moment, Stage, Note, Restraint, Span, Untold, Axis, Tick, Lane, Count, StageName };
    enum class Anchor { Start, Middle, End };
    Kind kind = Kind::Axis;
    double x = 0; // of a text its anchor, on the baseline; of a dot its middle; of the rest the upper left corner
    double y = 0;
    double width = 0;
    double height = 0;
    QString text;
    Anchor anchor = Anchor::Middle;
};

struct TimelinePicture {
    static constexpr double kWidth = 1000;
    double height = 0;
    QList<TimelineShape> shapes;
    QString description; // for those who do not see it
    QList<std::pair<TimelineShape::Kind, QString>> legend;
};

TimelinePicture timelineOf(const FeedbackComposition& composition);

} // namespace alliance::app::feedback
