#pragma once
// The sound of a clip, cut to the sample and encoded (AAC). Internal to media.

#include "media/audio/AudioReader.h"
#include "media/export/SoundEncoder.h"

#include <memory>
#include <stop_token>

namespace alliance::media
{

// Not thread safe.
class ClipSound
{
public:
    using Output = SoundEncoder::Output; // times in samples from the start of the clip

    // nullptr when the recording has no sound (that can be played) in `range`. Fails with Unreadable, Unsupported (no
    // encoder) or Cancelled.
    static base::Result<std::unique_ptr<ClipSound>> open(const base::ByteSource& source,
                                                         std::shared_ptr<const FrameIndex> index, base::TimeRange range,
                                                         std::stop_token stop);

    const AVCodecContext& context() const { return m_encoder->context(); }
    // Encodes up to `time` of the clip at least; up to its end when that is earlier. Fails as `output` and AudioReader
    // do.
    base::Status encodeUntil(base::MediaTime time, const Output& output, std::stop_token stop);
    // Encodes the rest.
    base::Status finish(const Output& output, std::stop_token stop);

private:
    ClipSound() = default;
    base::Status refill(std::stop_token stop);

    std::unique_ptr<AudioReader> m_reader;
    std::unique_ptr<SoundEncoder> m_encoder;
    std::vector<float> m_samples; // interleaved, read and not yet handed to the encoder
    std::int64_t m_left = 0;      // sample groups of the clip not yet read
    bool m_finished = false;
};

} // namespace alliance::media
