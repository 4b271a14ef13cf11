#pragma once
// The sound of a reel: that of its cuts to the sample, silence under its cards. Internal to media.

#include "media/audio/AudioReader.h"
#include "media/export/ReelExport.h"
#include "media/export/SoundEncoder.h"
#include "media/export/VoiceShift.h"

namespace alliance::media
{

// Not thread safe. What it refers to outlives it.
class ReelSound
{
public:
    static constexpr int kSampleRate = 48000;
    static constexpr int kChannels = 2;
    using Output = SoundEncoder::Output;

    static base::Result<std::unique_ptr<ReelSound>> open(const ReelSpec& spec, const ReelReport& plan);

    const AVCodecContext& context() const { return m_encoder->context(); }
    // Encodes up to `time` of the reel at least. Fails as `output`, the recordings or VoiceShift do.
    base::Status encodeUntil(base::MediaTime time, const Output& output, std::stop_token stop);
    // Encodes the rest.
    base::Status finish(const Output& output, std::stop_token stop);

private:
    ReelSound(const ReelSpec& spec, const ReelReport& plan) : m_spec(spec), m_plan(plan) {}
    base::Status encodeGroups(std::int64_t until, const Output& output, const std::stop_token& stop);
    base::Status beginPart();
    base::Status openCut(const ReelCut& cut);
    base::Status refill(const std::stop_token& stop);
    void bleep(const ReelCut& cut, std::vector<float>& samples, std::int64_t first) const;

    const ReelSpec& m_spec;
    const ReelReport& m_plan;
    std::unique_ptr<SoundEncoder> m_encoder;
    std::size_t m_part = 0;
    bool m_begun = false;                  // of the part
    std::int64_t m_given = 0;              // sample groups of the reel handed to the encoder
    std::unique_ptr<AudioReader> m_reader; // null: the part is silent from here on
    std::unique_ptr<VoiceShift> m_shift;
    std::int64_t m_read = 0;      // sample groups of the part that were read
    std::vector<float> m_samples; // interleaved, ready and not yet given
};

} // namespace alliance::media
