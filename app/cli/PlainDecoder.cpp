#include "app/cli/PlainDecoder.h"

namespace alliance::app::cli
{
namespace
{

using base::ErrorCategory;

// Opened with one stream selected.
base::Result<FormatContextPtr> openFormat(const std::filesystem::path& file, int stream)
{
    AVFormatContext* context = nullptr;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    const std::string address = "file:" + file.string();
    const int code = avformat_open_input(&context, address.c_str(), nullptr, &options);
    av_dict_free(&options);
    if (code < 0)
        return base::fail(ErrorCategory::Unsupported, media::ffmpegText(code));
    FormatContextPtr format(context);
    if (avformat_find_stream_info(context, nullptr) < 0 || stream < 0 ||
        stream >= static_cast<int>(context->nb_streams))
        return base::fail(ErrorCategory::Unsupported, "no such stream");
    for (unsigned i = 0; i < context->nb_streams; ++i)
        context->streams[i]->discard = static_cast<int>(i) == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    return format;
}

} // namespace

base::Result<std::unique_ptr<PlainDecoder>> PlainDecoder::open(const std::filesystem::path& file, int stream,
                                                               int threads)
{
    auto format = openFormat(file, stream);
    if (!format)
        return tl::unexpected(format.error());
    const AVCodecParameters* parameters = (*format)->streams[stream]->codecpar;
    const AVCodec* codec = avcodec_find_decoder(parameters->codec_id);
    std::unique_ptr<PlainDecoder> decoder(new PlainDecoder);
    decoder->m_decoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder->m_decoder || avcodec_parameters_to_context(decoder->m_decoder.get(), parameters) < 0)
        return base::fail(ErrorCategory::Unsupported, "no decoder");
    decoder->m_decoder->thread_count = threads;
    decoder->m_decoder->pkt_timebase = (*format)->streams[stream]->time_base;
    if (const int code = avcodec_open2(decoder->m_decoder.get(), codec, nullptr); code < 0)
        return base::fail(ErrorCategory::Unsupported, media::ffmpegText(code));
    decoder->m_format = std::move(*format);
    decoder->m_stream = stream;
    return decoder;
}

base::Result<bool> PlainDecoder::next(const std::stop_token& stop)
{
    while (true) {
        const int code = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (code >= 0)
            return true;
        if (code == AVERROR_EOF || (m_draining && code != AVERROR(EAGAIN)))
            return false;
        if (stop.stop_requested())
            return base::fail(ErrorCategory::Cancelled);
        if (av_read_frame(m_format.get(), m_packet.get()) < 0) {
            if (m_draining)
                return false;
            m_draining = true;
            avcodec_send_packet(m_decoder.get(), nullptr);
            continue;
        }
        if (m_packet->stream_index == m_stream)
            avcodec_send_packet(m_decoder.get(), m_packet.get());
        av_packet_unref(m_packet.get());
    }
}

base::Result<std::int64_t> PlainDecoder::seek(std::int64_t pts, std::stop_token stop)
{
    av_seek_frame(m_format.get(), m_stream, pts, AVSEEK_FLAG_BACKWARD);
    avcodec_flush_buffers(m_decoder.get());
    m_draining = false;
    while (true) {
        const auto came = next(stop);
        if (!came)
            return tl::unexpected(came.error());
        if (!*came)
            return base::fail(ErrorCategory::Damaged, "no frame there");
        if (m_frame->best_effort_timestamp >= pts)
            return m_frame->best_effort_timestamp;
    }
}

base::Result<std::int64_t> PlainDecoder::decodeAll(std::stop_token stop)
{
    for (std::int64_t frames = 0;; ++frames) {
        const auto came = next(stop);
        if (!came)
            return tl::unexpected(came.error());
        if (!*came)
            return frames;
    }
}

base::Result<std::int64_t> readPackets(const std::filesystem::path& file, int stream, std::stop_token stop)
{
    const auto format = openFormat(file, stream);
    if (!format)
        return tl::unexpected(format.error());
    const media::PacketPtr packet = media::makePacket();
    std::int64_t count = 0;
    for (; av_read_frame(format->get(), packet.get()) >= 0; ++count) {
        av_packet_unref(packet.get());
        if (stop.stop_requested())
            return base::fail(ErrorCategory::Cancelled);
    }
    return count;
}

} // namespace alliance::app::cli
