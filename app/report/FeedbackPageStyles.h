#pragma once
// Colours and letters of a feedback's pages, each by what it stands for. Sizes are in points.

#include "app/report/pages/TextLines.h"

namespace alliance::app::feedback
{

inline const QColor kInk("#22303c"), kSoft("#5c6b78"), kLine("#d9e0e5"), kWash("#f3f6f7"), kTeal("#1d6b72"),
    kTealWash("#e4f0f0"), kAmber("#a8620f"), kAmberBar("#e3bf8b"), kGreen("#3d7a4a"), kGreenWash("#e8f3ea"),
    kGreenBar("#8cc098"), kStage("#6f7fb0"), kStageInk("#4c5a88"), kReplyBar("#b9c4cc"), kUntold("#aebac2"),
    kAxis("#9fb0ba");

// Points are ten units.
inline const pages::TextStyle kBody{9.8, 400, kInk, 1.46};
inline const pages::TextStyle kStrong{9.8, 600, kInk, 1.46};
inline const pages::TextStyle kSmall{8.4, 400, kSoft, 1.42};
inline const pages::TextStyle kSmallStrong{8.4, 600, kInk, 1.42};
inline const pages::TextStyle kEyebrow{8, 700, kTeal, 1.4, true};
inline const pages::TextStyle kTitle{21, 700, kInk, 1.22};
inline const pages::TextStyle kHeading{13.5, 650, kInk, 1.3};
inline const pages::TextStyle kSubheading{10.8, 650, kInk, 1.35};
inline const pages::TextStyle kFoot{7.6, 400, kSoft, 1.3};
inline const pages::TextStyle kTick{6.6, 400, kSoft, 1.2};
inline const pages::TextStyle kCount{7, 700, kTeal, 1.2};

inline pages::TextStyle coloured(pages::TextStyle style, const QColor& colour)
{
    style.colour = colour;
    return style;
}

} // namespace alliance::app::feedback
