#include "tests/support/puppet/DemoMovieWriter.h"

#include "media/decode/RgbFrame.h"
#include "media/demux/FfmpegHandles.h"

#include <fmt/format.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

#include <cerrno>
#include <utility>

namespace alliance::test
{
namespace
{

using base::ErrorCategory;
using base::fail;

struct Release {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
    void operator()(AVFormatContext* context) const
    {
        if (context->pb != nullptr) {
            avio_closep(&context->pb);
        }
        avformat_free_context(context);
    }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

tl::unexpected<base::Error> failed(const char* what, int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    const ErrorCategory category = code == AVERROR(ENOSPC)                             ? ErrorCategory::NoSpace
                                   : code == AVERROR(EACCES) || code == AVERROR(EROFS) ? ErrorCategory::Unwritable
                                                                                       : ErrorCategory::Internal;
    return fail(category, fmt::format("{}: {}", what, text.data()));
}

struct Track {
    Owned<AVCodecContext> encoder;
    Owned<AVFrame> frame;
    AVStream* stream = nullptr; // owned by the container
    std::int64_t next = 0;      // of the encoder's clock
};

} // namespace

struct DemoMovieWriter::Impl {
    Owned<AVFormatContext> container;
    Owned<AVPacket> packet;
    Owned<SwsContext> toYuv;
    Track video;
    Track audio;
    std::array<std::vector<float>, 2> waiting; // sound that does not fill a frame yet

    base::Status openVideo(const MovieFormat& format);
    base::Status openAudio(const MovieFormat& format);
    base::Status attach(Track& track);
    base::Status encode(Track& track, const AVFrame* frame);
    base::Status drainSound(bool all);
};

base::Status DemoMovieWriter::Impl::attach(Track& track)
{
    if ((container->oformat->flags & AVFMT_GLOBALHEADER) != 0) {
        track.encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    }
    track.encoder->flags |= AV_CODEC_FLAG_BITEXACT;
    if (const int code = avcodec_open2(track.encoder.get(), nullptr, nullptr); code < 0) {
        return failed("open encoder", code);
    }
    track.stream = avformat_new_stream(container.get(), nullptr);
    if (track.stream == nullptr) {
        return fail(ErrorCategory::Internal, "no stream");
    }
    track.stream->time_base = track.encoder->time_base;
    if (const int code = avcodec_parameters_from_context(track.stream->codecpar, track.encoder.get()); code < 0) {
        return failed("stream parameters", code);
    }
    return {};
}

base::Status DemoMovieWriter::Impl::openVideo(const MovieFormat& format)
{
    const AVCodec* codec = avcodec_find_encoder_by_name("libx264");
    if (codec == nullptr) {
        return fail(ErrorCategory::Unsupported, "FFmpeg without libx264");
    }
    video.encoder.reset(avcodec_alloc_context3(codec));
    AVCodecContext& encoder = *video.encoder;
    encoder.width = format.width;
    encoder.height = format.height;
    encoder.pix_fmt = AV_PIX_FMT_YUV420P;
    encoder.time_base = {1, format.framesPerSecond};
    encoder.framerate = {format.framesPerSecond, 1};
    encoder.gop_size = 2 * format.framesPerSecond;
    encoder.max_b_frames = 2;
    encoder.thread_count = 2;
    encoder.colorspace = AVCOL_SPC_BT709;
    encoder.color_primaries = AVCOL_PRI_BT709;
    encoder.color_trc = AVCOL_TRC_BT709;
    encoder.color_range = AVCOL_RANGE_MPEG;
    av_opt_set(encoder.priv_data, "preset", "veryfast", 0);
    av_opt_set(encoder.priv_data, "crf", "20", 0);
    if (auto done = attach(video); !done) {
        return done;
    }
    video.frame.reset(av_frame_alloc());
    video.frame->format = encoder.pix_fmt;
    video.frame->width = encoder.width;
    video.frame->height = encoder.height;
    if (const int code = av_frame_get_buffer(video.frame.get(), 0); code < 0) {
        return failed("video frame", code);
    }
    toYuv.reset(sws_getContext(encoder.width, encoder.height, AV_PIX_FMT_RGB24, encoder.width, encoder.height,
                               encoder.pix_fmt, SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
    if (!toYuv) {
        return fail(ErrorCategory::Internal, "no conversion to YUV");
    }
    const int* coefficients = sws_getCoefficients(SWS_CS_ITU709);
    sws_setColorspaceDetails(toYuv.get(), coefficients, 1, coefficients, 0, 0, 1 << 16, 1 << 16);
    return {};
}

base::Status DemoMovieWriter::Impl::openAudio(const MovieFormat& format)
{
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (codec == nullptr) {
        return fail(ErrorCategory::Unsupported, "FFmpeg without an AAC encoder");
    }
    audio.encoder.reset(avcodec_alloc_context3(codec));
    AVCodecContext& encoder = *audio.encoder;
    encoder.sample_rate = format.samplesPerSecond;
    encoder.sample_fmt = AV_SAMPLE_FMT_FLTP;
    encoder.bit_rate = 128000;
    encoder.time_base = {1, format.samplesPerSecond};
    av_channel_layout_default(&encoder.ch_layout, 2);
    if (auto done = attach(audio); !done) {
        return done;
    }
    audio.frame.reset(av_frame_alloc());
    audio.frame->format = encoder.sample_fmt;
    audio.frame->sample_rate = encoder.sample_rate;
    audio.frame->nb_samples = encoder.frame_size;
    if (const int code = av_channel_layout_copy(&audio.frame->ch_layout, &encoder.ch_layout); code < 0) {
        return failed("channels", code);
    }
    if (const int code = av_frame_get_buffer(audio.frame.get(), 0); code < 0) {
        return failed("audio frame", code);
    }
    return {};
}

base::Result<std::unique_ptr<DemoMovieWriter>> DemoMovieWriter::create(const std::filesystem::path& path,
                                                                       const MovieFormat& format)
{
    media::silenceFfmpegLog();
    auto impl = std::make_unique<Impl>();
    AVFormatContext* container = nullptr;
    if (const int code = avformat_alloc_output_context2(&container, nullptr, "mp4", path.c_str()); code < 0) {
        return failed("container", code);
    }
    impl->container.reset(container);
    impl->packet.reset(av_packet_alloc());
    container->flags |= AVFMT_FLAG_BITEXACT;
    if (auto done = impl->openVideo(format); !done) {
        return tl::unexpected(done.error());
    }
    if (auto done = impl->openAudio(format); !done) {
        return tl::unexpected(done.error());
    }
    if (const int code = avio_open(&container->pb, path.c_str(), AVIO_FLAG_WRITE); code < 0) {
        return failed("open file", code);
    }
    if (const int code = avformat_write_header(container, nullptr); code < 0) {
        return failed("header", code);
    }
    return std::unique_ptr<DemoMovieWriter>(new DemoMovieWriter(std::move(impl)));
}

DemoMovieWriter::DemoMovieWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
DemoMovieWriter::~DemoMovieWriter() = default;

base::Status DemoMovieWriter::Impl::encode(Track& track, const AVFrame* frame)
{
    if (const int code = avcodec_send_frame(track.encoder.get(), frame); code < 0) {
        return failed("encode", code);
    }
    while (true) {
        const int code = avcodec_receive_packet(track.encoder.get(), packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) {
            return {};
        }
        if (code < 0) {
            return failed("encoded packet", code);
        }
        av_packet_rescale_ts(packet.get(), track.encoder->time_base, track.stream->time_base);
        packet->stream_index = track.stream->index;
        if (const int written = av_interleaved_write_frame(container.get(), packet.get()); written < 0) {
            return failed("write", written);
        }
    }
}

base::Status DemoMovieWriter::addFrame(const base::ImageView& rgb)
{
    Track& video = m_impl->video;
    if (rgb.format != base::PixelFormat::Rgb24 || rgb.width != video.encoder->width ||
        rgb.height != video.encoder->height) {
        return fail(ErrorCategory::Invalid, "a picture of another size");
    }
    if (const int code = av_frame_make_writable(video.frame.get()); code < 0) {
        return failed("video frame", code);
    }
    const media::FramePtr from = media::rgbFrame(rgb);
    if (!from)
        return fail(ErrorCategory::Internal, "out of memory");
    sws_scale(m_impl->toYuv.get(), from->data, from->linesize, 0, rgb.height, video.frame->data, video.frame->linesize);
    video.frame->pts = video.next++;
    return m_impl->encode(video, video.frame.get());
}

base::Status DemoMovieWriter::Impl::drainSound(bool all)
{
    const auto size = static_cast<std::size_t>(audio.encoder->frame_size);
    std::size_t done = 0;
    while (waiting[0].size() - done >= size || (all && waiting[0].size() > done)) {
        if (const int code = av_frame_make_writable(audio.frame.get()); code < 0) {
            return failed("audio frame", code);
        }
        const std::size_t count = std::min(size, waiting[0].size() - done);
        for (std::size_t channel = 0; channel < waiting.size(); ++channel) {
            auto* samples = reinterpret_cast<float*>(audio.frame->data[channel]);
            std::fill_n(std::copy_n(waiting[channel].data() + done, count, samples), size - count, 0.0F);
        }
        audio.frame->pts = audio.next;
        audio.next += static_cast<std::int64_t>(size);
        done += count;
        if (auto encoded = encode(audio, audio.frame.get()); !encoded) {
            return encoded;
        }
    }
    for (auto& channel : waiting) {
        channel.erase(channel.begin(), channel.begin() + static_cast<std::ptrdiff_t>(done));
    }
    return {};
}

base::Status DemoMovieWriter::addSound(std::span<const float> left, std::span<const float> right)
{
    if (left.size() != right.size()) {
        return fail(ErrorCategory::Invalid, "channels of different length");
    }
    m_impl->waiting[0].insert(m_impl->waiting[0].end(), left.begin(), left.end());
    m_impl->waiting[1].insert(m_impl->waiting[1].end(), right.begin(), right.end());
    return m_impl->drainSound(false);
}

base::Status DemoMovieWriter::finish()
{
    if (auto done = m_impl->drainSound(true); !done) {
        return done;
    }
    for (Track* track : {&m_impl->video, &m_impl->audio}) {
        if (auto done = m_impl->encode(*track, nullptr); !done) {
            return done;
        }
    }
    if (const int code = av_write_trailer(m_impl->container.get()); code < 0) {
        return failed("trailer", code);
    }
    if (const int code = avio_closep(&m_impl->container->pb); code < 0) {
        return failed("close", code);
    }
    return {};
}

} // namespace alliance::test
