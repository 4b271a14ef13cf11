#pragma once
// Where somebody speaks, told from the energy of the sound alone: an adaptive noise floor and two thresholds. It cannot
// tell a voice from another sound of the same loudness, nor who speaks (vision/signals/SpeakerTurns.h does, by mouths);
// it serves supporting cues and the timeline. Pure and deterministic.
// Ours and no library's: librnnoise and libfvad are not in Debian 12, libspeexdsp calls its own detector a stopgap, and
// the interface of libwebrtc-audio-processing changed between the versions of Debian 12 and 13. Both of these also hide
// their state, which a measurement that goes on after a crash must store to give the same bytes.

#include "vision/candidates/SpeechTrack.h"

#include <vector>

namespace alliance::app
{

struct SpeechSettings {
    double stepS = 0.02;      // one level per step
    double floorWindowS = 30; // the noise floor is the 10th percentile of the levels in this window around the step
    double startAboveDb = 10; // speech starts this far above the floor ...
    double endAboveDb = 6;    // ... and ends when it falls below this
    double quietestDb = -52;  // below this level relative to full scale nothing is speech
    double floorBelowPeakDb =
        22;                   // the floor is never taken to be nearer than this to the loud passages (95th percentile)
    double bridgeS = 0.35;    // pauses shorter than this, between words, belong to speech
    double minSpeechS = 0.12; // shorter sounds are knocks and clicks
};

// Levels of the sound in dB relative to full scale, one per SpeechSettings::stepS from time 0. Feed samples in order.
class LevelMeter
{
public:
    LevelMeter(int sampleRate, const SpeechSettings& settings = {});
    // Mono samples, -1..1. The mean of each step is taken off first (rumble and offsets are no speech).
    void add(const std::vector<float>& samples);
    std::vector<float> take();

    // For vision::StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, LevelMeter& meter)
    {
        archive(meter.m_step, meter.m_levels);
    }

private:
    void closeStep();

    std::size_t m_stepSamples;
    std::vector<float> m_step;
    std::vector<float> m_levels;
};

vision::SpeechTrack findSpeech(const std::vector<float>& levels, const SpeechSettings& settings = {});

} // namespace alliance::app
