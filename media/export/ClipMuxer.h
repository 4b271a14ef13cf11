#pragma once
// Packets into an MP4 file on a ClipSink. Internal to media.

#include "media/decode/VideoFrame.h"
#include "media/demux/FfmpegHandles.h"
#include "media/export/ClipSink.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alliance::media
{

struct MuxedChapter {
    std::string name;
    std::int64_t start = 0; // ticks of the video
    std::int64_t end = 0;
};

struct MuxedVideo {
    const AVCodecParameters* parameters = nullptr; // header with start codes, as that of all its packets
    int timescale = 90000;                         // ticks a second
    Orientation orientation;
    std::vector<MuxedChapter> chapters;
};

// Not thread safe; the address is fixed because FFmpeg keeps pointers to it. Writes no text and no date of its own.
class ClipMuxer
{
public:
    // `sink` outlives it; `sound` may be null. Fails with Unsupported, or as the sink does.
    static base::Result<std::unique_ptr<ClipMuxer>> open(ClipSink& sink, const MuxedVideo& video,
                                                         const AVCodecContext* sound);
    ~ClipMuxer();
    ClipMuxer(const ClipMuxer&) = delete;
    ClipMuxer& operator=(const ClipMuxer&) = delete;

    // Times in ticks of the video, or samples. Take what the packet holds. Fail as the sink does, or with Internal.
    base::Status writeVideo(AVPacket& packet);
    base::Status writeSound(AVPacket& packet);
    // Completes the file; nothing may be written afterwards.
    base::Status finish();

private:
    explicit ClipMuxer(ClipSink& sink) : m_sink(sink) {}
    base::Status addVideo(const MuxedVideo& video);
    base::Status addChapters(const MuxedVideo& video);
    base::Status addSound(const AVCodecContext& sound);
    base::Status begin();
    base::Status write(AVPacket& packet, AVStream* stream, AVRational from);
    base::Status outcome(int code) const;
#if LIBAVFORMAT_VERSION_MAJOR < 61
    static int writeCallback(void* self, std::uint8_t* bytes, int size);
#else
    static int writeCallback(void* self, const std::uint8_t* bytes, int size);
#endif
    static std::int64_t seekCallback(void* self, std::int64_t offset, int whence);

    ClipSink& m_sink;
    AVFormatContext* m_context = nullptr;
    AVIOContext* m_io = nullptr;
    AVStream* m_video = nullptr;
    AVStream* m_sound = nullptr;
    AVRational m_videoBase{};
    AVRational m_soundBase{};
    std::int64_t m_offset = 0;
    std::int64_t m_size = 0;
    std::optional<base::Error> m_sinkError;
};

} // namespace alliance::media
