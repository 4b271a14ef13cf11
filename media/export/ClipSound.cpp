#include "media/export/ClipSound.h"

#include "media/export/Encoding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr int kUsualRate = 48000;
constexpr std::int64_t kBitsPerChannel = 96'000; // a second

bool encodes(int sampleRate)
{
    constexpr std::array kRates{96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000};
    return std::find(kRates.begin(), kRates.end(), sampleRate) != kRates.end();
}

base::Result<std::unique_ptr<AudioReader>> openReader(const base::ByteSource& source,
                                                      const std::shared_ptr<const FrameIndex>& index, int sampleRate)
{
    auto copy = source.clone();
    if (!copy)
        return tl::unexpected(copy.error());
    AudioSpec spec;
    spec.sampleRate = sampleRate;
    return AudioReader::open(std::move(*copy), index, spec);
}

} // namespace

base::Result<std::unique_ptr<ClipSound>> ClipSound::open(const base::ByteSource& source,
                                                         std::shared_ptr<const FrameIndex> index, base::TimeRange range,
                                                         std::stop_token stop)
{
    auto reader = openReader(source, index, 0);
    if (reader && !encodes((*reader)->sampleRate()))
        reader = openReader(source, index, kUsualRate);
    if (!reader) {
        if (reader.error().category == ErrorCategory::Unreadable)
            return tl::unexpected(reader.error());
        return std::unique_ptr<ClipSound>();
    }
    std::unique_ptr<ClipSound> sound(new ClipSound);
    sound->m_reader = std::move(*reader);
    const double groups = range.length().seconds() * sound->m_reader->sampleRate();
    sound->m_left = std::max<std::int64_t>(0, std::llround(groups));
    if (auto sought = sound->m_reader->seek(range.start); !sought)
        return tl::unexpected(sought.error());
    if (auto read = sound->refill(std::move(stop)); !read)
        return tl::unexpected(read.error());
    if (sound->m_samples.empty())
        return std::unique_ptr<ClipSound>();
    if (auto opened = sound->openEncoder(); !opened)
        return tl::unexpected(opened.error());
    return sound;
}

base::Status ClipSound::openEncoder()
{
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    m_encoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!m_encoder)
        return base::fail(ErrorCategory::Unsupported, "no AAC encoder");
    m_encoder->sample_rate = m_reader->sampleRate();
    m_encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
    m_encoder->bit_rate = kBitsPerChannel * m_reader->channels();
    m_encoder->time_base = {1, m_reader->sampleRate()};
    m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    av_channel_layout_default(&m_encoder->ch_layout, m_reader->channels());
    if (const int code = avcodec_open2(m_encoder.get(), codec, nullptr); code < 0)
        return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
    return {};
}

base::Status ClipSound::refill(std::stop_token stop)
{
    if (m_left <= 0)
        return {};
    auto block = m_reader->next(std::move(stop));
    if (!block)
        return tl::unexpected(block.error());
    if (!*block) {
        m_left = 0;
        return {};
    }
    const std::int64_t groups = std::min((*block)->groups(), m_left);
    m_left -= groups;
    m_samples.insert(m_samples.end(), (*block)->samples.begin(),
                     (*block)->samples.begin() + static_cast<std::ptrdiff_t>(groups * (*block)->channels));
    return {};
}

base::Status ClipSound::encodeOne(const Output& output)
{
    const int channels = m_reader->channels();
    const auto held = static_cast<std::int64_t>(m_samples.size()) / channels;
    const auto groups = static_cast<int>(std::min<std::int64_t>(held, m_encoder->frame_size));
    const FramePtr frame = makeFrame();
    frame->format = AV_SAMPLE_FMT_FLTP;
    frame->nb_samples = groups;
    frame->sample_rate = m_encoder->sample_rate;
    av_channel_layout_copy(&frame->ch_layout, &m_encoder->ch_layout);
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    for (int c = 0; c < channels; ++c) {
        auto* plane = reinterpret_cast<float*>(frame->extended_data[c]);
        for (int i = 0; i < groups; ++i)
            plane[i] = m_samples[static_cast<std::size_t>(i) * channels + c];
    }
    frame->pts = m_encoded;
    m_encoded += groups;
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(groups) * channels);
    return encodeFrame(*m_encoder, frame.get(), output);
}

base::Status ClipSound::encodeUntil(base::MediaTime time, const Output& output, std::stop_token stop)
{
    const double wanted = time.seconds() * m_encoder->sample_rate;
    const auto whole = static_cast<std::size_t>(m_encoder->frame_size) * m_reader->channels();
    while (static_cast<double>(m_encoded) < wanted) {
        while (m_samples.size() < whole && m_left > 0) {
            if (auto read = refill(stop); !read)
                return read;
        }
        if (m_samples.empty())
            return {};
        if (auto encoded = encodeOne(output); !encoded)
            return encoded;
    }
    return {};
}

base::Status ClipSound::finish(const Output& output, std::stop_token stop)
{
    if (m_finished)
        return {};
    m_finished = true;
    constexpr base::MediaTime kEver{std::numeric_limits<std::int64_t>::max()};
    if (auto encoded = encodeUntil(kEver, output, std::move(stop)); !encoded)
        return encoded;
    return encodeFrame(*m_encoder, nullptr, output);
}

} // namespace alliance::media
