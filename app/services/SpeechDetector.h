#pragma once
// Where somebody speaks: the voice activity detector of libwebrtc-audio-processing on every 10 ms, and from its answers
// stretches of speech. It cannot tell who speaks (vision/signals/SpeakerTurns.h does, by mouths); music passes for a
// voice where it is loud. It serves supporting cues and the timeline. Deterministic.
// Why this one: of the libraries that Debian 12 and 13 both have it tells speech from silence best, and far better than
// levels above a noise floor in hum, loud hiss and a fan (README, "Measured on people").

#include "app/services/VoiceActivity.h"
#include "vision/candidates/SpeechTrack.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace alliance::app
{

struct SpeechSettings {
    double bridgeS = 0.35;    // pauses shorter than this, between words, belong to speech
    double minSpeechS = 0.12; // shorter sounds are knocks and clicks
};

// Whether there is a voice in each 10 ms from time 0. Feed samples in order. The library's own state cannot be stored,
// so it begins anew every kStretch frames, after it has heard the kWarmUp frames before: what a stored meter needs to
// go on with the same answers is the sound since then, at most 40 s of it (640 KB).
class VoiceMeter
{
public:
    static constexpr std::size_t kStretch = 3000; // 30 s
    static constexpr std::size_t kWarmUp = 1000;  // 10 s; as good as never beginning anew

    // Mono samples of VoiceActivity::kRate, -1..1.
    void add(const std::vector<float>& samples);
    // 1 or 0 for each 10 ms; less than 10 ms at the end are left out.
    const std::vector<std::uint8_t>& voiced() const { return m_voiced; }

    // For vision::StateArchive; read into a new meter.
    template <typename Archive>
    friend void fields(Archive& archive, VoiceMeter& meter)
    {
        archive(meter.m_sound, meter.m_voiced);
    }

private:
    std::size_t soundFrames() const { return m_sound.size() / VoiceActivity::kFrame; }
    std::size_t pending() const; // index into m_sound, in frames, of the first that has no answer yet
    bool heard(std::size_t frame);

    std::vector<std::int16_t> m_sound; // since the warm-up of this stretch
    std::vector<std::uint8_t> m_voiced;
    std::optional<VoiceActivity> m_detector; // has heard what lies before pending(); none: nothing yet
};

vision::SpeechTrack findSpeech(const std::vector<std::uint8_t>& voiced, const SpeechSettings& settings = {});

} // namespace alliance::app
