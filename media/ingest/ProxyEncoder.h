#pragma once
// Compresses the small pictures of the scrub proxy into closed groups. Internal to media.

#include "media/decode/VideoFrame.h"
#include "media/demux/FfmpegHandles.h"
#include "media/ingest/SegmentFile.h"

#include <memory>
#include <vector>

namespace alliance::media
{

struct EncodedPicture {
    bool key = true;
    std::vector<std::uint8_t> bytes;
};

// Not thread safe. The same pictures in give the same bytes out: one thread, and nothing is carried over from one
// encoder to the next.
class ProxyEncoder
{
public:
    // H264 when FFmpeg was built with libx264, Mjpeg otherwise.
    static SegmentCodec bestCodec();
    // For pictures like `first`. Fails with Unsupported (FFmpeg lacks the encoder) or Internal.
    static base::Result<std::unique_ptr<ProxyEncoder>> open(const AVFrame& first, SegmentCodec codec, int groupFrames);

    bool fits(const AVFrame& picture) const;
    // The pictures that are finished, in the order in which they came: as a rule the one given.
    base::Result<std::vector<EncodedPicture>> encode(const AVFrame& picture);
    // Those that were still inside. The encoder is used up.
    base::Result<std::vector<EncodedPicture>> finish();

private:
    ProxyEncoder() = default;
    base::Result<std::vector<EncodedPicture>> give(const AVFrame* picture); // null: the end

    CodecContextPtr m_encoder;
    FramePtr m_picture;
    int m_groupFrames = 1;
    std::int64_t m_count = 0;
};

} // namespace alliance::media
