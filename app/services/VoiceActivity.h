#pragma once
// The voice activity detector of the WebRTC project's audio processing library (libwebrtc-audio-processing: versions
// 0.3 of Debian 12 and 1.x of Debian 13), set to take as little as possible for a voice. It adapts to the sound that it
// has heard: the same sound from the beginning gives the same answers. Single thread.

#include <memory>
#include <span>

namespace alliance::app
{

class VoiceActivity
{
public:
    static constexpr int kRate = 8000;                 // Hz, mono
    static constexpr std::size_t kFrame = kRate / 100; // samples of 10 ms
    static constexpr int kFramesPerSecond = 100;

    VoiceActivity();
    ~VoiceActivity();
    VoiceActivity(VoiceActivity&&) noexcept;
    VoiceActivity& operator=(VoiceActivity&&) noexcept;

    // Whether there is a voice in the next 10 ms. kFrame samples, -1..1.
    bool hears(std::span<const float> frame);

private:
    struct Library;
    std::unique_ptr<Library> m_library;
};

} // namespace alliance::app
