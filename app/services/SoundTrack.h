#pragma once
// What is kept of a recording's sound: where somebody speaks, and the outline for the timeline. Both files can be
// rebuilt from the recording.

#include "media/base/Result.h"
#include "vision/candidates/SpeechTrack.h"

#include <string>
#include <string_view>
#include <vector>

namespace alliance::app
{

struct Waveform {
    static constexpr int kStepsPerSecond = 50;
    std::vector<float> peaks; // highest magnitude in each 1/50 s from time 0, 0..1
};

// Makes the outline from mono samples, -1..1, given in order.
class PeakMeter
{
public:
    explicit PeakMeter(int samplesPerStep) : m_samplesPerStep(samplesPerStep) {}
    void add(const std::vector<float>& samples);
    const Waveform& waveform() const { return m_waveform; }

    // For vision::StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, PeakMeter& meter)
    {
        archive(meter.m_waveform.peaks, meter.m_peak, meter.m_count);
    }

private:
    int m_samplesPerStep;
    Waveform m_waveform; // of the whole steps
    float m_peak = 0;
    int m_count = 0;
};

struct SoundTrack {
    vision::SpeechTrack speech;
    Waveform waveform;
};

// {"method":"webrtc voice activity","covered":[start_ns,end_ns],"speech":[[start_ns,end_ns],...]}
std::string speechJson(const vision::SpeechTrack& speech);
base::Result<vision::SpeechTrack> readSpeechJson(std::string_view json);
// "ALWF", version byte 1, then one byte for each peak (0..255).
std::string waveformBytes(const Waveform& waveform);
base::Result<Waveform> readWaveform(std::string_view bytes);

} // namespace alliance::app
