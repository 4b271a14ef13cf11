#pragma once
// Decoded sound on the recording's clock: for waveform, silence, playback.

#include "media/base/ByteSource.h"
#include "media/base/MediaTime.h"
#include "media/index/FrameIndex.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace alliance::media
{

struct AudioSpec {
    int sampleRate = 0; // Hz; 0: as recorded
    int channels = 0;   // 1: mono mix-down, 2: stereo; 0: as recorded, at most 2
    int stream = -1;    // of the container; -1: the one that is played by default
};

// A sound track that can be decoded. Language and title as the container states them; may be empty.
struct AudioTrack {
    int stream = -1;   // of the container
    std::string codec; // FFmpeg's short name
    int channels = 0;
    std::string language;
    std::string title;
    friend bool operator==(const AudioTrack&, const AudioTrack&) = default;
};

// Samples are interleaved, -1..1. Sample group i belongs to time + i / sampleRate.
struct AudioBlock {
    base::MediaTime time; // from the first video frame
    int sampleRate = 0;
    int channels = 0;
    std::vector<float> samples; // samples.size() / channels groups
    std::int64_t groups() const { return channels > 0 ? static_cast<std::int64_t>(samples.size()) / channels : 0; }
};

// Not thread safe: one owner thread (any).
class AudioReader
{
public:
    // `index` gives the clock's zero; null for a recording without video: zero is then the first sample.
    // Fails with NotFound (no such audio stream), Unsupported (no decoder), Damaged, Unreadable.
    static base::Result<std::unique_ptr<AudioReader>>
    open(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index, const AudioSpec& spec = {});
    ~AudioReader();
    AudioReader(const AudioReader&) = delete;
    AudioReader& operator=(const AudioReader&) = delete;

    int sampleRate() const;                 // of the blocks
    int channels() const;                   // of the blocks
    int stream() const;                     // of the container
    std::vector<AudioTrack> tracks() const; // of the container, in its order

    // Contiguous blocks: the first starts at time 0 (or where seek() asked), each next where the last one ended; holes
    // and damage are filled with silence. nullopt at the end of the sound. Fails with Cancelled or Unreadable.
    base::Result<std::optional<AudioBlock>> next(std::stop_token stop = {});
    // The next block starts at exactly `time` (negative is taken as 0).
    base::Status seek(base::MediaTime time);

private:
    struct Impl;
    explicit AudioReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media
