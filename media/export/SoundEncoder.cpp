#include "media/export/SoundEncoder.h"

#include "media/export/Encoding.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kBitsPerChannel = 96'000; // a second

} // namespace

bool SoundEncoder::takes(int sampleRate)
{
    constexpr std::array kRates{96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000};
    return std::find(kRates.begin(), kRates.end(), sampleRate) != kRates.end();
}

base::Result<std::unique_ptr<SoundEncoder>> SoundEncoder::open(int sampleRate, int channels)
{
    std::unique_ptr<SoundEncoder> sound(new SoundEncoder);
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    sound->m_encoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!sound->m_encoder)
        return base::fail(ErrorCategory::Unsupported, "no AAC encoder");
    AVCodecContext& context = *sound->m_encoder;
    context.sample_rate = sampleRate;
    context.sample_fmt = AV_SAMPLE_FMT_FLTP;
    context.bit_rate = kBitsPerChannel * channels;
    context.time_base = {1, sampleRate};
    context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    av_channel_layout_default(&context.ch_layout, channels);
    if (const int code = avcodec_open2(&context, codec, nullptr); code < 0)
        return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
    return sound;
}

base::Status SoundEncoder::encode(std::size_t from, int groups, const Output& output)
{
    const auto channels = static_cast<std::size_t>(m_encoder->ch_layout.nb_channels);
    const FramePtr frame = makeFrame();
    if (!frame)
        return base::fail(ErrorCategory::Internal, "out of memory");
    frame->format = AV_SAMPLE_FMT_FLTP;
    frame->nb_samples = groups;
    frame->sample_rate = m_encoder->sample_rate;
    av_channel_layout_copy(&frame->ch_layout, &m_encoder->ch_layout);
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    for (std::size_t c = 0; c < channels; ++c) {
        auto* plane = reinterpret_cast<float*>(frame->extended_data[c]);
        for (int i = 0; i < groups; ++i)
            plane[i] = m_waiting[from + static_cast<std::size_t>(i) * channels + c];
    }
    frame->pts = m_encoded;
    m_encoded += groups;
    return encodeFrame(*m_encoder, frame.get(), output);
}

base::Status SoundEncoder::add(std::span<const float> samples, const Output& output)
{
    m_waiting.insert(m_waiting.end(), samples.begin(), samples.end());
    const int groups = m_encoder->frame_size;
    const std::size_t whole = static_cast<std::size_t>(groups) * m_encoder->ch_layout.nb_channels;
    std::size_t done = 0;
    base::Status status;
    for (; status && m_waiting.size() - done >= whole; done += whole)
        status = encode(done, groups, output);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(done));
    return status;
}

base::Status SoundEncoder::finish(const Output& output)
{
    const auto groups = static_cast<int>(m_waiting.size()) / m_encoder->ch_layout.nb_channels;
    if (groups > 0) {
        if (auto encoded = encode(0, groups, output); !encoded)
            return encoded;
    }
    m_waiting.clear();
    return encodeFrame(*m_encoder, nullptr, output);
}

} // namespace alliance::media
