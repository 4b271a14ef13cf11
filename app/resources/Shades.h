#pragma once
// How strongly a colour lies over its ground where words or marks stand on both: painters take it from here, and so
// does the list of what must be readable (contrastPairs()).

#include <QColor>

#include <algorithm>

namespace alliance::app
{

inline constexpr float kCandidateShade = 0.20F; // of the state, in a candidate's bar
inline constexpr float kMarkerShade = 0.16F;    // of the type, in a marker's bar
inline constexpr float kRangeShade = 0.14F;     // of the accent, over a chosen range
inline constexpr float kRatedShade = 0.22F;     // of the accent, in a segment that is rated in full
inline constexpr float kVeilShade = 0.78F;      // of the stage, behind words on a picture
inline constexpr int kLastStageStep = 4;
inline constexpr int kHighestRatingShown = 5;

// The later the stage, the fuller; `step` from 1.
constexpr float stageShade(int step)
{
    return 0.08F + 0.09F * static_cast<float>(std::min(step, kLastStageStep));
}

// The higher the rating, the fuller.
constexpr float ratingShade(int value)
{
    return 0.06F + 0.07F * static_cast<float>(value);
}

inline QColor shade(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

// What is seen where `color` lies over an opaque ground.
inline QColor shadeOn(const QColor& ground, const QColor& color, float alpha)
{
    const auto mixed = [alpha](float over, float under) { return alpha * over + (1 - alpha) * under; };
    return QColor::fromRgbF(mixed(color.redF(), ground.redF()), mixed(color.greenF(), ground.greenF()),
                            mixed(color.blueF(), ground.blueF()));
}

} // namespace alliance::app
