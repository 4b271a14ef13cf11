#pragma once
// From any decoded sound to float samples of one format. Internal to media.

#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <memory>
#include <vector>

struct SwrContext;

namespace alliance::media
{

struct ResamplerDeleter {
    void operator()(SwrContext* context) const;
};

// Converts decoded sound of any format to interleaved float of one rate and channel count, keeping the stream
// contiguous when the input format changes. Not thread safe.
class Resampler
{
public:
    Resampler(int sampleRate, int channels) : m_sampleRate(sampleRate), m_channels(channels) {}

    // Appends what `frame`'s samples [skip, nb_samples) become.
    base::Status convert(const AVFrame& frame, int skip, std::vector<float>& out);
    // Appends what `samples` groups of silence in the current input format become.
    base::Status silence(std::int64_t samples, std::vector<float>& out);
    // Appends what is still held back.
    void finish(std::vector<float>& out);
    void reset();

private:
    base::Status prepare(const AVFrame& frame, std::vector<float>& out);
    base::Status push(const std::uint8_t* const* data, int samples, std::vector<float>& out);

    int m_sampleRate;
    int m_channels;
    std::unique_ptr<SwrContext, ResamplerDeleter> m_context;
    int m_inRate = 0;
    int m_inFormat = -1;
    int m_inChannels = 0;
};

} // namespace alliance::media
