#pragma once
// The encoded pictures of one part of a reel, kept until the film is put together. Internal to media.
//
// Little endian: "ALRP" | format (1 byte, 1) | 3 zero bytes | length of the decoders' header (4) | that header | then
// for every packet in decode order: length (4) | number of its frame in the part (4) | 1 for a key + 2 for what no
// other needs (1) | bytes.

#include "media/base/ByteSource.h"
#include "media/demux/FfmpegHandles.h"

#include <functional>
#include <vector>

namespace alliance::media
{

class ReelSegmentWriter
{
public:
    // `into` outlives it; committing it is for the caller.
    explicit ReelSegmentWriter(base::ByteSink& into) : m_into(into) {}
    // Fail as the sink does.
    base::Status begin(const AVCodecContext& pictures);
    base::Status put(const AVPacket& packet, std::int64_t frame);

private:
    base::ByteSink& m_into;
};

// Calls `output` for every packet, with the number of its frame in the part as pts. Damaged: no such file, cut off, or
// not of this encoder and number of frames; `output` may have been called by then. Fails as `output` and the source do.
base::Status readReelSegment(base::ByteSource& from, const AVCodecContext& pictures, std::int64_t frames,
                             const std::function<base::Status(AVPacket&)>& output);

} // namespace alliance::media
