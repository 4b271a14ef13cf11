#pragma once
// FFmpeg without anything of ours: what the benches measure against. Reads a local file by its path and no other thing.

#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>

namespace alliance::app::cli
{

struct FormatContextDeleter {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
using FormatContextPtr = std::unique_ptr<AVFormatContext, FormatContextDeleter>;

// Not thread safe.
class PlainDecoder
{
public:
    // threads 0: as many as the machine has. Fails with Unsupported.
    static base::Result<std::unique_ptr<PlainDecoder>> open(const std::filesystem::path& file, int stream, int threads);

    // Jumps to the key frame before `pts` (ticks of the stream) and decodes every frame up to the first that is not
    // before it. Returns that frame's time. Fails with Damaged (none came) or Cancelled.
    base::Result<std::int64_t> seek(std::int64_t pts, std::stop_token stop = {});
    // Decodes what follows; returns the number of frames. Fails with Cancelled.
    base::Result<std::int64_t> decodeAll(std::stop_token stop = {});
    // The frame that seek() ended at.
    const AVFrame& frame() const { return *m_frame; }

private:
    PlainDecoder() = default;
    // Next frame in m_frame: true; false at the end.
    base::Result<bool> next(const std::stop_token& stop);

    FormatContextPtr m_format;
    media::CodecContextPtr m_decoder;
    media::PacketPtr m_packet = media::makePacket();
    media::FramePtr m_frame = media::makeFrame();
    int m_stream = -1;
    bool m_draining = false;
};

// Opens the file and reads every packet of one stream; returns their number. Fails with Unsupported or Cancelled.
base::Result<std::int64_t> readPackets(const std::filesystem::path& file, int stream, std::stop_token stop = {});

} // namespace alliance::app::cli
