#pragma once
// What is kept of a recording's sound: where somebody speaks, and the outline for the timeline. Both files can be
// rebuilt from the recording.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "media/index/FrameIndex.h"
#include "vision/candidates/SpeechTrack.h"

#include <memory>
#include <string_view>
#include <vector>

namespace alliance::app
{

struct Waveform {
    static constexpr int kStepsPerSecond = 50;
    std::vector<float> peaks; // highest magnitude in each 1/50 s from time 0, 0..1
};

struct SoundTrack {
    vision::SpeechTrack speech;
    Waveform waveform;
};

// nullptr when the recording has no sound that can be played. Reads all of it once.
Outcome<std::shared_ptr<const SoundTrack>> measureSound(const std::filesystem::path& recording,
                                                        const std::shared_ptr<const media::FrameIndex>& index,
                                                        const JobContext& job);

// {"method":"energy","covered":[start_ns,end_ns],"speech":[[start_ns,end_ns],...]}
std::string speechJson(const vision::SpeechTrack& speech);
base::Result<vision::SpeechTrack> readSpeechJson(std::string_view json);
// "ALWF", version byte 1, then one byte for each peak (0..255).
std::string waveformBytes(const Waveform& waveform);
base::Result<Waveform> readWaveform(std::string_view bytes);

} // namespace alliance::app
