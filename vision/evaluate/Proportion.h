#pragma once
// Shares and rates of few events, with what chance alone allows: a share of 1.000 from four events says little, and
// the interval shows it. Pure functions.

#include <optional>

namespace alliance::vision
{

// hits of all, 0..1, with its 95 % interval by Wilson's score (E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209).
struct Proportion {
    double value = 0;
    double low = 0;
    double high = 0;
    int hits = 0;
    int all = 0;

    bool operator==(const Proportion&) const = default;
};
// None where nothing was counted (or hits lie outside 0..all): there is no figure.
std::optional<Proportion> proportion(int hits, int all);

// Events in a unit of time, with the exact 95 % interval of a Poisson count (F. Garwood 1936, Biometrika 28:437).
struct EventRate {
    double value = 0; // events per unit
    double low = 0;
    double high = 0;
    int events = 0;
    double units = 0; // how much time was looked at, in the caller's unit

    bool operator==(const EventRate&) const = default;
};
// None where no time was looked at.
std::optional<EventRate> eventRate(int events, double units);

} // namespace alliance::vision
