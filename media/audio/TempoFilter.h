#pragma once
// Changes the speed of sound and keeps its pitch. Internal to media.
//
// WSOLA: W. Verhelst, M. Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality
// time-scale modification of speech", ICASSP 1993. Pieces of sound are taken from where the speed puts them, moved a
// little so that they continue the piece before, and cross-faded. Pieces are short and moved by at most a few
// milliseconds, so that what is heard keeps its place: libavfilter's atempo moves its pieces by up to 21 ms, which at
// quarter speed is heard 90 ms away from the picture.

#include "media/base/Result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace alliance::media
{

// Not thread safe. Sample group n of the output is group n * factor of the input.
class TempoFilter
{
public:
    // `factor` 0.25 .. 4, `channels` 1 or 2. Fails with Invalid.
    static base::Result<std::unique_ptr<TempoFilter>> make(int sampleRate, int channels, double factor);

    // Interleaved samples in; appends what is ready to `out`.
    base::Status process(std::span<const float> samples, std::vector<float>& out);
    // Appends what was held back; the output is then as long as the input divided by the factor, to the nearest group.
    // Nothing can be processed afterwards.
    base::Status finish(std::vector<float>& out);

private:
    TempoFilter(int sampleRate, int channels, double factor);
    void append(std::span<const float> samples);
    void emit(std::vector<float>& out);
    std::int64_t bestShift(std::int64_t ideal) const;
    void forget();
    std::size_t at(std::int64_t group) const { return static_cast<std::size_t>(group - m_first); }

    const std::size_t m_channels;
    const double m_factor;
    const std::int64_t m_hop;   // groups of output per piece; a piece is twice as long
    const std::int64_t m_reach; // groups that a piece may be moved
    std::vector<float> m_fade;  // rising half of the window
    std::int64_t m_first;       // number of the first group held
    std::vector<float> m_input; // interleaved
    std::vector<float> m_mono;  // the same groups
    std::int64_t m_taken = 0;   // groups of input
    std::int64_t m_piece = 0;   // number of the next piece
    std::int64_t m_before = 0;  // where the piece before started
    std::int64_t m_given = 0;   // groups of output
};

} // namespace alliance::media
