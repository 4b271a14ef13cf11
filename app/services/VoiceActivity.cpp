#include "app/services/VoiceActivity.h"

#include <array>

#ifdef ALLIANCE_WEBRTC_1
#include <modules/audio_processing/include/audio_processing.h>
#else
#include <webrtc/modules/audio_processing/include/audio_processing.h>
#endif

namespace alliance::app
{

// The two versions differ in how the detector is made and asked. In 1.x its strictness cannot be chosen; it is the one
// that is chosen here for 0.3.
struct VoiceActivity::Library {
#ifdef ALLIANCE_WEBRTC_1
    Library() : processing(webrtc::AudioProcessingBuilder().Create())
    {
        webrtc::AudioProcessing::Config config;
        config.voice_detection.enabled = true;
        processing->ApplyConfig(config);
    }
    bool voice() const
    {
        return processing->GetStatistics().voice_detected.value_or(false);
    }

    rtc::scoped_refptr<webrtc::AudioProcessing> processing;
#else
    Library() : processing(webrtc::AudioProcessing::Create())
    {
        processing->voice_detection()->set_likelihood(webrtc::VoiceDetection::kVeryLowLikelihood);
        processing->voice_detection()->Enable(true);
    }
    bool voice() const
    {
        return processing->voice_detection()->stream_has_voice();
    }

    std::unique_ptr<webrtc::AudioProcessing> processing;
#endif
    webrtc::StreamConfig format{VoiceActivity::kRate, 1};
};

VoiceActivity::VoiceActivity() : m_library(std::make_unique<Library>()) {}
VoiceActivity::~VoiceActivity() = default;
VoiceActivity::VoiceActivity(VoiceActivity&&) noexcept = default;
VoiceActivity& VoiceActivity::operator=(VoiceActivity&&) noexcept = default;

bool VoiceActivity::hears(std::span<const float> frame)
{
    std::array<float, kFrame> processed; // the library gives the sound back; it is not needed
    const float* in = frame.data();
    float* out = processed.data();
    m_library->processing->ProcessStream(&in, m_library->format, m_library->format, &out);
    return m_library->voice();
}

} // namespace alliance::app
