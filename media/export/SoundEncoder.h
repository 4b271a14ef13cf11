#pragma once
// Samples into AAC packets. Internal to media.

#include "media/demux/FfmpegHandles.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace alliance::media
{

// Not thread safe. Writes no text of its own.
class SoundEncoder
{
public:
    using Output = std::function<base::Status(AVPacket&)>; // times in samples from the first

    static bool takes(int sampleRate);
    // Fails with Unsupported (no encoder).
    static base::Result<std::unique_ptr<SoundEncoder>> open(int sampleRate, int channels);

    const AVCodecContext& context() const { return *m_encoder; }
    // Interleaved. Whole blocks are encoded, the rest waits. Fails as `output` does, or with Internal.
    base::Status add(std::span<const float> samples, const Output& output);
    // Encodes the rest. Nothing may be added afterwards.
    base::Status finish(const Output& output);
    std::int64_t encoded() const { return m_encoded; } // sample groups

private:
    SoundEncoder() = default;
    base::Status encode(std::size_t from, int groups, const Output& output);

    CodecContextPtr m_encoder;
    std::vector<float> m_waiting;
    std::int64_t m_encoded = 0;
};

} // namespace alliance::media
