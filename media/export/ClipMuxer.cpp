#include "media/export/ClipMuxer.h"

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavutil/display.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

std::uint8_t* addSideData(AVStream* stream, AVPacketSideDataType type, std::size_t size)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 30, 100)
    AVPacketSideData* data = av_packet_side_data_new(&stream->codecpar->coded_side_data,
                                                     &stream->codecpar->nb_coded_side_data, type, size, 0);
    return data ? data->data : nullptr;
#else
    return av_stream_new_side_data(stream, type, size);
#endif
}

// The matrix of which orientationOf() makes the same orientation again.
bool setOrientation(AVStream* stream, const Orientation& orientation)
{
    if (orientation.quarterTurns == 0 && !orientation.mirrored)
        return true;
    std::int32_t matrix[9];
    av_display_rotation_set(matrix, 90.0 * orientation.quarterTurns);
    if (orientation.mirrored)
        av_display_matrix_flip(matrix, 1, 0);
    std::uint8_t* data = addSideData(stream, AV_PKT_DATA_DISPLAYMATRIX, sizeof matrix);
    if (data)
        std::memcpy(data, matrix, sizeof matrix);
    return data != nullptr;
}

} // namespace

base::Result<std::unique_ptr<ClipMuxer>> ClipMuxer::open(ClipSink& sink, const MuxedVideo& video,
                                                         const AVCodecContext* sound)
{
    std::unique_ptr<ClipMuxer> muxer(new ClipMuxer(sink));
    if (avformat_alloc_output_context2(&muxer->m_context, nullptr, "mp4", nullptr) < 0)
        return base::fail(ErrorCategory::Unsupported, "no MP4 muxer");
    muxer->m_context->flags |= AVFMT_FLAG_BITEXACT;
    auto status = muxer->addVideo(video);
    if (status)
        status = muxer->addChapters(video);
    if (status && sound)
        status = muxer->addSound(*sound);
    if (status)
        status = muxer->begin();
    if (!status)
        return tl::unexpected(status.error());
    return muxer;
}

ClipMuxer::~ClipMuxer()
{
    if (m_io) {
        av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
    avformat_free_context(m_context);
}

base::Status ClipMuxer::addVideo(const MuxedVideo& video)
{
    m_video = avformat_new_stream(m_context, nullptr);
    if (!m_video || avcodec_parameters_copy(m_video->codecpar, video.parameters) < 0 ||
        !setOrientation(m_video, video.orientation))
        return base::fail(ErrorCategory::Internal, "out of memory");
    const AVRational aspect{video.orientation.pixelAspectNum, video.orientation.pixelAspectDen};
    m_video->sample_aspect_ratio = aspect;
    m_video->codecpar->sample_aspect_ratio = aspect;
    m_videoBase = {1, video.timescale};
    m_video->time_base = m_videoBase;
    return {};
}

base::Status ClipMuxer::addChapters(const MuxedVideo& video)
{
    if (video.chapters.empty())
        return {};
    const auto outOfMemory = [] { return base::fail(ErrorCategory::Internal, "out of memory"); };
    m_context->chapters = static_cast<AVChapter**>(av_calloc(video.chapters.size(), sizeof(AVChapter*)));
    if (!m_context->chapters)
        return outOfMemory();
    for (const MuxedChapter& one : video.chapters) {
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        if (!chapter)
            return outOfMemory();
        chapter->id = m_context->nb_chapters;
        chapter->time_base = m_videoBase;
        chapter->start = one.start;
        chapter->end = one.end;
        m_context->chapters[m_context->nb_chapters++] = chapter; // which the context frees
        if (av_dict_set(&chapter->metadata, "title", one.name.c_str(), 0) < 0)
            return outOfMemory();
    }
    return {};
}

base::Status ClipMuxer::addSound(const AVCodecContext& sound)
{
    m_sound = avformat_new_stream(m_context, nullptr);
    if (!m_sound || avcodec_parameters_from_context(m_sound->codecpar, &sound) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    m_soundBase = {1, sound.sample_rate};
    m_sound->time_base = m_soundBase;
    return {};
}

base::Status ClipMuxer::begin()
{
    constexpr int kBuffer = 1 << 18;
    auto* buffer = static_cast<std::uint8_t*>(av_malloc(kBuffer));
    m_io = buffer ? avio_alloc_context(buffer, kBuffer, 1, this, nullptr, &ClipMuxer::writeCallback,
                                       &ClipMuxer::seekCallback)
                  : nullptr;
    if (!m_io) {
        av_free(buffer);
        return base::fail(ErrorCategory::Internal, "out of memory");
    }
    m_context->pb = m_io;
    return outcome(avformat_write_header(m_context, nullptr));
}

base::Status ClipMuxer::write(AVPacket& packet, AVStream* stream, AVRational from)
{
    packet.stream_index = stream->index;
    packet.pos = -1;
    av_packet_rescale_ts(&packet, from, stream->time_base);
    return outcome(av_interleaved_write_frame(m_context, &packet));
}

base::Status ClipMuxer::writeVideo(AVPacket& packet)
{
    return write(packet, m_video, m_videoBase);
}

base::Status ClipMuxer::writeSound(AVPacket& packet)
{
    return m_sound ? write(packet, m_sound, m_soundBase) : base::Status{};
}

base::Status ClipMuxer::finish()
{
    const int code = av_write_trailer(m_context);
    avio_flush(m_io);
    return outcome(code);
}

// An error of the sink says more than FFmpeg's code for it.
base::Status ClipMuxer::outcome(int code) const
{
    if (m_sinkError)
        return tl::unexpected(*m_sinkError);
    if (code < 0)
        return base::fail(ErrorCategory::Internal, ffmpegText(code));
    return {};
}

#if LIBAVFORMAT_VERSION_MAJOR < 61
int ClipMuxer::writeCallback(void* self, std::uint8_t* bytes, int size)
#else
int ClipMuxer::writeCallback(void* self, const std::uint8_t* bytes, int size)
#endif
{
    auto* muxer = static_cast<ClipMuxer*>(self);
    if (muxer->m_sinkError)
        return AVERROR(EIO);
    const auto count = static_cast<std::size_t>(size);
    if (const auto written = muxer->m_sink.writeAt(muxer->m_offset, {bytes, count}); !written) {
        muxer->m_sinkError = written.error();
        return AVERROR(EIO);
    }
    muxer->m_offset += size;
    muxer->m_size = std::max(muxer->m_size, muxer->m_offset);
    return size;
}

std::int64_t ClipMuxer::seekCallback(void* self, std::int64_t offset, int whence)
{
    auto* muxer = static_cast<ClipMuxer*>(self);
    if ((whence & AVSEEK_SIZE) != 0)
        return muxer->m_size;
    const int origin = whence & ~AVSEEK_FORCE;
    std::int64_t to = offset;
    if (origin == SEEK_CUR)
        to += muxer->m_offset;
    else if (origin == SEEK_END)
        to += muxer->m_size;
    if (to < 0)
        return AVERROR(EINVAL);
    muxer->m_offset = to;
    return to;
}

} // namespace alliance::media
