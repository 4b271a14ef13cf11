#include "media/audio/Resampler.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/samplefmt.h>
#include <libswresample/swresample.h>
}

namespace alliance::media
{

void ResamplerDeleter::operator()(SwrContext* context) const
{
    swr_free(&context);
}

base::Status Resampler::prepare(const AVFrame& frame, std::vector<float>& out)
{
    const bool same = m_context && frame.sample_rate == m_inRate && frame.format == m_inFormat &&
                      frame.ch_layout.nb_channels == m_inChannels;
    if (same)
        return {};
    finish(out);
    AVChannelLayout from = {};
    AVChannelLayout to = {};
    av_channel_layout_default(&to, m_channels);
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, frame.ch_layout.nb_channels);
    else
        av_channel_layout_copy(&from, &frame.ch_layout);
    SwrContext* context = nullptr;
    int code = swr_alloc_set_opts2(&context, &to, AV_SAMPLE_FMT_FLT, m_sampleRate, &from,
                                   static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    m_context.reset(context);
    if (code >= 0)
        code = swr_init(context);
    av_channel_layout_uninit(&from);
    av_channel_layout_uninit(&to);
    if (code < 0) {
        m_context.reset();
        return base::fail(base::ErrorCategory::Unsupported, ffmpegText(code));
    }
    m_inRate = frame.sample_rate;
    m_inFormat = frame.format;
    m_inChannels = frame.ch_layout.nb_channels;
    return {};
}

base::Status Resampler::push(const std::uint8_t* const* data, int samples, std::vector<float>& out)
{
    const int room = swr_get_out_samples(m_context.get(), samples);
    if (room <= 0)
        return {};
    const std::size_t before = out.size();
    out.resize(before + static_cast<std::size_t>(room) * static_cast<std::size_t>(m_channels));
    auto* target = reinterpret_cast<std::uint8_t*>(out.data() + before);
    // FFmpeg 5 and 6 take the planes as a pointer to non-const pointers.
    std::array<const std::uint8_t*, AV_NUM_DATA_POINTERS> planes{};
    for (int i = 0; data && i < AV_NUM_DATA_POINTERS; ++i)
        planes[static_cast<std::size_t>(i)] = data[i];
    const int got = swr_convert(m_context.get(), &target, room, data ? planes.data() : nullptr, samples);
    out.resize(before + static_cast<std::size_t>(std::max(got, 0)) * static_cast<std::size_t>(m_channels));
    return got < 0 ? base::Status(base::fail(base::ErrorCategory::Internal, ffmpegText(got))) : base::Status{};
}

base::Status Resampler::convert(const AVFrame& frame, int skip, std::vector<float>& out)
{
    if (auto ready = prepare(frame, out); !ready)
        return ready;
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const int bytes = av_get_bytes_per_sample(format) * (planar ? 1 : frame.ch_layout.nb_channels);
    const int planeCount = planar ? frame.ch_layout.nb_channels : 1;
    if (planeCount > AV_NUM_DATA_POINTERS)
        return base::fail(base::ErrorCategory::Unsupported, "more than eight separate channels");
    std::array<const std::uint8_t*, AV_NUM_DATA_POINTERS> planes{};
    for (int i = 0; i < planeCount; ++i)
        planes[static_cast<std::size_t>(i)] = frame.extended_data[i] + static_cast<std::ptrdiff_t>(skip) * bytes;
    return push(planes.data(), frame.nb_samples - skip, out);
}

base::Status Resampler::silence(std::int64_t samples, std::vector<float>& out)
{
    if (!m_context || samples <= 0)
        return {};
    const auto format = static_cast<AVSampleFormat>(m_inFormat);
    std::uint8_t* planes[AV_NUM_DATA_POINTERS] = {};
    int line = 0;
    if (m_inChannels > AV_NUM_DATA_POINTERS ||
        av_samples_alloc(planes, &line, m_inChannels, static_cast<int>(samples), format, 0) < 0)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    av_samples_set_silence(planes, 0, static_cast<int>(samples), m_inChannels, format);
    auto pushed = push(planes, static_cast<int>(samples), out);
    av_freep(&planes[0]);
    return pushed;
}

void Resampler::finish(std::vector<float>& out)
{
    if (!m_context)
        return;
    (void)push(nullptr, 0, out);
    m_context.reset();
}

void Resampler::reset()
{
    m_context.reset();
}

} // namespace alliance::media
