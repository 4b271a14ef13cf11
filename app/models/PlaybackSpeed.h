#pragma once
// Speeds as a hand chooses them: a short ladder for playing, doubling for the shuttle keys. Pure.

#include <QString>

#include <array>

namespace alliance::app
{

inline constexpr std::array kSpeeds{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

// The next speed of the ladder; the last one stays.
double fasterThan(double speed);
double slowerThan(double speed);

// What J (direction -1) and L (+1) make of the rate at which it plays now (0: stands still): 1, 2, 4 times in their
// direction; the other direction begins again at 1.
double shuttleRate(double now, int direction);

// "1×", "0.5×", "−2×"
QString speedText(double rate);

} // namespace alliance::app
