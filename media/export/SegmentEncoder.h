#pragma once
// Encodes a run of frames so that decoding can start at its first. Internal to media.

#include "media/decode/VideoFrame.h"
#include "media/demux/FfmpegHandles.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

struct SwsContext;

namespace alliance::media
{

struct EncoderSpec {
    AVCodecID codec = AV_CODEC_ID_H264;
    int timescale = 90000; // ticks a second
    double frameRate = 25; // about; for the encoder's own planning
    int bFrames = 0;       // none of them is a reference: pictures are at most one packet late
    // Beside copied packets: exactly the frame's format and size, this profile of the codec, these ids of parameter
    // sets (H.264), or parameter sets before every key picture (HEVC). Otherwise: what every player shows.
    bool besideCopies = false;
    int profile = -99; // FF_PROFILE_...
    int parameterSetId = 0;
    bool fast = false; // a third less work, at a quality that is good to look at
};

// Not thread safe.
class SegmentEncoder
{
public:
    using Output = std::function<base::Status(AVPacket&)>; // pts in ticks; decode order; start codes

    // `like`: the first frame, or one of the same kind. Fails with Unsupported.
    static base::Result<std::unique_ptr<SegmentEncoder>> open(const EncoderSpec& spec, const VideoFrame& like);
    ~SegmentEncoder();
    SegmentEncoder(const SegmentEncoder&) = delete;
    SegmentEncoder& operator=(const SegmentEncoder&) = delete;

    // Ticks ascending. `key`: decoding can start here. Fails as `output` does, or with Internal.
    base::Status add(const VideoFrame& frame, std::int64_t ticks, const Output& output, bool key = false);
    base::Status finish(const Output& output);
    const AVCodecContext& context() const { return *m_context; }

private:
    SegmentEncoder() = default;
    base::Status configure(const EncoderSpec& spec, const AVFrame& like);
    base::Result<FramePtr> fitted(const AVFrame& frame);

    CodecContextPtr m_context;
    SwsContext* m_scaler = nullptr;
};

} // namespace alliance::media
