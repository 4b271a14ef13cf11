#pragma once
// What happens in a fictional session: who says what, who looks away, who sits differently. The script is also the
// truth against which findings are evaluated. Plain values; times are seconds from the first frame.

#include "tests/support/puppet/PuppetPose.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::test
{

enum class Place { Left, Right }; // in the picture
constexpr std::array<Place, 2> kPlaces = {Place::Left, Place::Right};
constexpr std::size_t indexOf(Place place)
{
    return place == Place::Left ? 0 : 1;
}

struct DialogueLine {
    double start = 0;
    Place speaker = Place::Left;
    std::string text;
};

struct ScriptMove {
    enum class Kind {
        GazeAversion, // goes and comes back; counts
        PostureShift, // goes and stays; counts
        Distractor    // goes and comes back; must not be reported: glances, nods, laughter
    };
    Kind kind = Kind::Distractor;
    Place who = Place::Left;
    double start = 0;  // the movement begins
    double end = 0;    // gaze, distractor: back again; posture: arrived
    double ramp = 0.5; // seconds of going, and of coming back; a posture shift takes start to end
    PuppetPose delta;  // against what the person did before
    std::string note;
};

struct PuppetScript {
    double seconds = 0;
    std::array<PuppetPose, 2> baseline; // by indexOf(Place): how each looks at the other
    std::array<std::string, 2> role;    // "therapist", "patient"
    std::vector<DialogueLine> lines;    // by start
    std::vector<ScriptMove> moves;      // by start
};

// The demo session: about three minutes; an alliance strain by withdrawal, and its repair.
PuppetScript demoScript();

// The script up to `seconds`: what begins later falls away.
PuppetScript shortened(PuppetScript script, double seconds);

// Truth file as `alliance evaluate` reads it, for the clip of that file name. Quiet spans are what is at least 15 s
// long and at least a second away from everything that counts.
std::string truthJson(const PuppetScript& script, std::string_view clip);

} // namespace alliance::test
