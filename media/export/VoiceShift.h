#pragma once
// Voices higher or lower at the same speed. Internal to media.

#include "media/base/Result.h"

#include <memory>
#include <span>
#include <vector>

namespace alliance::media
{

// Librubberband through libavfilter, formants moved with the pitch; where FFmpeg was built without it, resampling and
// atempo, which moves them, too. Not thread safe.
class VoiceShift
{
public:
    // `pitch` above 0, 1: unchanged. Fails with Unsupported (no such filters).
    static base::Result<std::unique_ptr<VoiceShift>> open(int sampleRate, int channels, double pitch);
    ~VoiceShift();
    VoiceShift(const VoiceShift&) = delete;
    VoiceShift& operator=(const VoiceShift&) = delete;

    // Interleaved. Appends what is ready to `out`; sound keeps its place in time. Fails with Internal.
    base::Status add(std::span<const float> samples, std::vector<float>& out);
    // Appends the rest. In all there is as much out as in, to the sample.
    base::Status finish(std::vector<float>& out);

private:
    struct Graph;
    explicit VoiceShift(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace alliance::media
