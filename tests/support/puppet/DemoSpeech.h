#pragma once
// Speaks the dialogue of a script with two espeak-ng voices and mixes it on one clock.

#include "media/base/Result.h"
#include "tests/support/puppet/PuppetMotion.h"
#include "tests/support/puppet/PuppetScript.h"

#include <array>
#include <string>
#include <vector>

namespace alliance::test
{

struct SpokenLine {
    double start = 0; // seconds, of the voice itself
    double end = 0;
    Place speaker = Place::Left;
    std::string text;
};

struct Soundtrack {
    static constexpr int kRate = 48000; // samples a second

    std::array<std::vector<float>, 2> channels; // left and right, -1..1, the length of the script
    std::array<SpeechEnvelope, 2> speech;       // by speaker
    std::vector<SpokenLine> lines;
};

// Takes about five seconds. NotFound: espeak-ng is not installed; Internal: it failed; Damaged: it did not write what
// was asked for. Same script, same espeak-ng: same samples.
base::Result<Soundtrack> speak(const PuppetScript& script);

// {"language":"en","lines":[{"start":s,"end":s,"place":"left","speaker":"therapist","text":...}]}
std::string dialogueJson(const PuppetScript& script, const Soundtrack& soundtrack);

} // namespace alliance::test
