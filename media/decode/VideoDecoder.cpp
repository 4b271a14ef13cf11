#include "media/decode/VideoDecoder.h"

#include <algorithm>
#include <utility>

namespace alliance::media
{

base::Result<std::unique_ptr<VideoDecoder>> VideoDecoder::open(const AVStream* stream, const DecoderOptions& options)
{
    const AVCodec* codec = avcodec_find_decoder(stream->codecpar->codec_id);
    if (!codec)
        return base::fail(base::ErrorCategory::Unsupported, avcodec_get_name(stream->codecpar->codec_id));
    CodecContextPtr context(avcodec_alloc_context3(codec));
    if (!context)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    if (const int code = avcodec_parameters_to_context(context.get(), stream->codecpar); code < 0)
        return base::fail(base::ErrorCategory::Unsupported, ffmpegText(code));
    context->pkt_timebase = stream->time_base;
    context->thread_count = options.threads;
    if (options.showUnrecovered)
        context->flags |= AV_CODEC_FLAG_OUTPUT_CORRUPT;
    if (options.countOnly)
        context->skip_loop_filter = AVDISCARD_ALL;
    if (const int code = avcodec_open2(context.get(), codec, nullptr); code < 0)
        return base::fail(base::ErrorCategory::Unsupported, ffmpegText(code));
    return std::unique_ptr<VideoDecoder>(new VideoDecoder(std::move(context)));
}

void VideoDecoder::send(AVPacket* packet, std::int64_t decodeNumber)
{
    packet->pts = decodeNumber;
    packet->dts = decodeNumber;
    m_lastSent = decodeNumber;
    int code = avcodec_send_packet(m_context.get(), packet);
    while (code == AVERROR(EAGAIN)) {
        auto picture = receive();
        if (!picture)
            break;
        m_waiting.push_back(std::move(*picture));
        code = avcodec_send_packet(m_context.get(), packet);
    }
    if (code < 0)
        noteError();
}

void VideoDecoder::sendEnd()
{
    avcodec_send_packet(m_context.get(), nullptr);
    m_ended = true;
}

std::optional<DecodedPicture> VideoDecoder::receive()
{
    constexpr int kMaxErrors = 64;
    if (!m_waiting.empty()) {
        DecodedPicture first = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        return first;
    }
    FramePtr frame = makeFrame();
    for (int errors = 0; frame && errors < kMaxErrors; ++errors) {
        const int code = avcodec_receive_frame(m_context.get(), frame.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return std::nullopt;
        if (code < 0) {
            noteError();
            continue;
        }
        if (isRepeated(*frame)) {
            av_frame_unref(frame.get());
            continue;
        }
        DecodedPicture picture;
        picture.packet = frame->pts == AV_NOPTS_VALUE ? -1 : frame->pts;
        // H.264 also marks pictures after a start that is not an IDR as corrupt: the index knows those starts better.
        const bool marked = (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0 && m_context->codec_id != AV_CODEC_ID_H264;
        picture.suspect = frame->decode_error_flags != 0 || marked;
        picture.intra = frame->pict_type == AV_PICTURE_TYPE_I || frame->pict_type == AV_PICTURE_TYPE_SI ||
                        frame->pict_type == AV_PICTURE_TYPE_NONE;
        picture.picture = std::shared_ptr<const AVFrame>(frame.release(), FrameDeleter());
        if (m_context->codec_id == AV_CODEC_ID_MPEG4)
            m_lastShown = {picture.picture, std::move(m_lastShown.front())};
        return picture;
    }
    return std::nullopt;
}

void VideoDecoder::flush()
{
    avcodec_flush_buffers(m_context.get());
    m_context->skip_frame = AVDISCARD_DEFAULT;
    m_errors.clear();
    m_waiting.clear();
    m_lastSent = -1;
    m_ended = false;
    m_lastShown = {};
}

void VideoDecoder::skipDisposable(bool skip)
{
    m_context->skip_frame = skip ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
}

bool VideoDecoder::canSkipDisposable() const
{
    // HEVC's non-reference pictures may still serve higher temporal layers; VP9 has none that can be skipped blindly.
    return m_context->codec_id == AV_CODEC_ID_H264 || m_context->codec_id == AV_CODEC_ID_MPEG2VIDEO;
}

// At the end of MPEG-4 video whose last packet has no picture FFmpeg 7 shows the one that it decoded last once more,
// but only where it decodes with one thread: the number of pictures must not depend on that. Of a B picture the one
// that it builds on was shown in between.
bool VideoDecoder::isRepeated(const AVFrame& frame) const
{
    return m_ended && std::any_of(m_lastShown.begin(), m_lastShown.end(),
                                  [&](const auto& shown) { return shown && shown->data[0] == frame.data[0]; });
}

void VideoDecoder::noteError()
{
    // Frame threads report late: the packet at fault is one of the last thread_count that were sent.
    const std::int64_t first = std::max<std::int64_t>(0, m_lastSent - m_context->thread_count + 1);
    for (std::int64_t k = first; k <= m_lastSent; ++k) {
        if (m_errors.empty() || m_errors.back() < k)
            m_errors.push_back(k);
    }
}

} // namespace alliance::media
