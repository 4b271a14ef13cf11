#pragma once
// Single pictures as JPEG. Internal to media.

#include "media/base/Image.h"
#include "media/demux/FfmpegHandles.h"

#include <span>
#include <vector>

struct SwsContext;

namespace alliance::media
{

// Not thread safe. The same picture gives the same bytes.
class JpegEncoder
{
public:
    JpegEncoder() = default;
    ~JpegEncoder();
    JpegEncoder(const JpegEncoder&) = delete;
    JpegEncoder& operator=(const JpegEncoder&) = delete;

    // Fails with Unsupported (FFmpeg lacks the encoder), Invalid (empty, not Rgb24) or Internal.
    base::Result<std::vector<std::uint8_t>> encode(const base::ImageView& picture);

private:
    base::Status open(int width, int height);

    CodecContextPtr m_encoder;
    SwsContext* m_converter = nullptr;
};

// Rgb24. Fails with Damaged or Unsupported.
base::Result<base::Image> decodeJpeg(std::span<const std::uint8_t> bytes);

} // namespace alliance::media
