#pragma once
// Brings a script to life: scripted moves plus what no living person is without (sway, breathing, blinks, small eye
// movements, a mouth that moves with the voice). Deterministic: same script, speech and seed, same poses.

#include "tests/support/puppet/PuppetScript.h"

#include <array>
#include <cstdint>
#include <vector>

namespace alliance::test
{

// Loudness of one person's voice, 0..1, `rate` values a second from time 0.
struct SpeechEnvelope {
    double rate = 100;
    std::vector<float> level;

    double at(double seconds) const; // between the values; 0 outside
};

class PuppetMotion
{
public:
    PuppetMotion(PuppetScript script, std::array<SpeechEnvelope, 2> speech, std::uint64_t seed);

    PuppetPose pose(Place who, double seconds) const;
    // Only what the script says, without sway, blinks and speech.
    PuppetPose scriptedPose(Place who, double seconds) const;

private:
    struct Wave {
        double hertz = 0;
        double phase = 0;
        double amount = 0;
    };
    struct Person {
        std::array<std::vector<Wave>, 6> sway; // yaw, pitch, roll, shiftX, shiftY, lean
        std::vector<double> blinks;            // when the lids are shut
        std::vector<double> fixations;         // when the eyes jump
        std::vector<std::array<double, 2>> fixationAt;
        double breath = 0; // phase
    };

    PuppetScript m_script;
    std::array<SpeechEnvelope, 2> m_speech;
    std::array<Person, 2> m_people;
};

} // namespace alliance::test
