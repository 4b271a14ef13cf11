#include "media/demux/Demuxer.h"

#include <array>
#include <cstring>
#include <span>
#include <vector>

namespace alliance::media
{
namespace
{

constexpr int kIoBufferBytes = 64 << 10;
constexpr int kProbeBytes = 64 << 10;
constexpr int kMaxErrorsInARow = 256;

bool isCover(const AVStream* stream)
{
    return (stream->disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0;
}

// A recording names no other file or address that may be opened.
int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EPERM);
}

} // namespace

base::Result<std::unique_ptr<Demuxer>> Demuxer::open(std::unique_ptr<base::ByteSource> source)
{
    silenceFfmpegLog();
    if (!source)
        return base::fail(base::ErrorCategory::Invalid, "no source");
    if (source->size() == 0)
        return base::fail(base::ErrorCategory::Empty);
    std::unique_ptr<Demuxer> demuxer(new Demuxer(std::move(source)));
    if (auto started = demuxer->start(); !started)
        return tl::unexpected(started.error());
    return demuxer;
}

Demuxer::~Demuxer()
{
    if (m_context)
        avformat_close_input(&m_context);
    if (m_io) {
        av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
}

base::Status Demuxer::start()
{
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBufferBytes));
    m_io = avio_alloc_context(buffer, kIoBufferBytes, 0, this, &Demuxer::readCallback, nullptr, &Demuxer::seekCallback);
    m_context = avformat_alloc_context();
    if (!buffer || !m_io || !m_context)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    m_context->pb = m_io;
    m_context->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_context->io_open = refuseToOpen;
    if (const int code = avformat_open_input(&m_context, "", nullptr, nullptr); code < 0)
        return tl::unexpected(openError(code));
    if (const int code = avformat_find_stream_info(m_context, nullptr); code < 0)
        return tl::unexpected(openError(code));
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const AVMediaType type = m_context->streams[i]->codecpar->codec_type;
        if ((type == AVMEDIA_TYPE_VIDEO && !isCover(m_context->streams[i])) || type == AVMEDIA_TYPE_AUDIO)
            return {};
    }
    return base::fail(base::ErrorCategory::Unsupported, "no video and no audio stream");
}

base::Error Demuxer::openError(int code)
{
    if (m_sourceError)
        return *m_sourceError;
    std::vector<std::uint8_t> head(kProbeBytes + AVPROBE_PADDING_SIZE);
    const auto got = m_source->readAt(0, std::span(head.data(), kProbeBytes));
    if (!got)
        return got.error();
    std::memset(head.data() + *got, 0, head.size() - *got);
    const AVProbeData data = {"", head.data(), static_cast<int>(*got), nullptr};
    int score = 0;
    const AVInputFormat* format = av_probe_input_format3(&data, 1, &score);
    if (format && score > AVPROBE_SCORE_RETRY)
        return {base::ErrorCategory::Damaged, std::string(format->name) + ": " + ffmpegText(code)};
    return {base::ErrorCategory::Unsupported, ffmpegText(code)};
}

int Demuxer::readCallback(void* self, std::uint8_t* into, int size)
{
    auto* demuxer = static_cast<Demuxer*>(self);
    const auto got = demuxer->m_source->readAt(demuxer->m_offset, std::span(into, static_cast<std::size_t>(size)));
    if (!got) {
        demuxer->m_sourceError = got.error();
        return AVERROR(EIO);
    }
    if (*got == 0)
        return AVERROR_EOF;
    demuxer->m_offset += static_cast<std::int64_t>(*got);
    return static_cast<int>(*got);
}

std::int64_t Demuxer::seekCallback(void* self, std::int64_t offset, int whence)
{
    auto* demuxer = static_cast<Demuxer*>(self);
    if ((whence & AVSEEK_SIZE) != 0)
        return demuxer->m_source->size();
    const int origin = whence & ~AVSEEK_FORCE;
    std::int64_t to = offset;
    if (origin == SEEK_CUR)
        to += demuxer->m_offset;
    else if (origin == SEEK_END)
        to += demuxer->m_source->size();
    if (to < 0)
        return AVERROR(EINVAL);
    demuxer->m_offset = to;
    return to;
}

int Demuxer::bestStream(AVMediaType type) const
{
    int best = -1;
    std::int64_t bestScore = -1;
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const AVStream* stream = m_context->streams[i];
        const AVCodecParameters* par = stream->codecpar;
        if (par->codec_type != type || isCover(stream) || !avcodec_find_decoder(par->codec_id))
            continue;
        std::int64_t score = (stream->disposition & AV_DISPOSITION_DEFAULT) != 0 ? 1LL << 40 : 0;
        if (type == AVMEDIA_TYPE_VIDEO)
            score += static_cast<std::int64_t>(par->width) * par->height;
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void Demuxer::selectOnly(int stream)
{
    for (unsigned i = 0; i < m_context->nb_streams; ++i)
        m_context->streams[i]->discard = static_cast<int>(i) == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

base::Result<bool> Demuxer::read(AVPacket* packet, std::stop_token stop)
{
    for (int errors = 0; errors < kMaxErrorsInARow;) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCategory::Cancelled);
        const int code = av_read_frame(m_context, packet);
        if (code >= 0) {
            const AVStream* from = m_context->streams[packet->stream_index];
            if (from->discard == AVDISCARD_ALL || packet->size <= 0) {
                av_packet_unref(packet);
                continue;
            }
            return true;
        }
        if (m_sourceError)
            return tl::unexpected(*m_sourceError);
        if (code == AVERROR_EOF)
            return false;
        ++errors;
    }
    return false;
}

bool Demuxer::seekTime(int stream, std::int64_t ticks)
{
    return av_seek_frame(m_context, stream, ticks, AVSEEK_FLAG_BACKWARD) >= 0;
}

bool Demuxer::seekBytes(std::int64_t position)
{
    return av_seek_frame(m_context, -1, position, AVSEEK_FLAG_BYTE) >= 0;
}

bool Demuxer::formatIs(const char* name) const
{
    const std::string names = std::string(",") + m_context->iformat->name + ",";
    return names.find(std::string(",") + name + ",") != std::string::npos;
}

bool Demuxer::seeksByBytes() const
{
    return formatIs("mpegts") || formatIs("mpeg");
}

std::int64_t Demuxer::bytePosition() const
{
    return m_io ? avio_tell(m_io) : 0;
}

} // namespace alliance::media
