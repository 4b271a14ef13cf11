#pragma once
// Films of two puppets with a known truth, made from seeds: what happens, through which camera, in which light.

#include "tests/bench/vision/Conditions.h"
#include "tests/support/puppet/PuppetMotion.h"

#include <functional>
#include <string>
#include <vector>

namespace alliance::test
{

// A passage in which somebody's gaze cannot be told.
struct BlindPassage {
    Place who = Place::Left;
    double start = 0; // seconds
    double end = 0;
    std::string why; // "hidden", "out of frame", "small"
};

struct Film {
    std::string name;
    PuppetScript script;
    std::array<SpeechEnvelope, 2> speech;
    std::vector<BlindPassage> blind;
    std::function<PuppetView(double)> camera; // by seconds
    std::function<double(double)> light;      // factor of brightness by seconds; none: 1
    Condition condition = Condition::Clear;
    bool quiet = false; // nothing may be found
};

// Every film of the standard run, or longer ones and more of them.
std::vector<Film> films(std::uint64_t seed, bool full);

} // namespace alliance::test
