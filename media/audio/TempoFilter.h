#pragma once
// Changes the speed of sound and keeps its pitch (libavfilter's atempo). Internal to media.

#include "media/base/Result.h"

#include <memory>
#include <span>
#include <vector>

struct AVFilterGraph;
struct AVFilterContext;

namespace alliance::media
{

// Not thread safe.
class TempoFilter
{
public:
    // `factor` 0.25 .. 4. Fails with Internal when libavfilter refuses.
    static base::Result<std::unique_ptr<TempoFilter>> make(int sampleRate, int channels, double factor);
    ~TempoFilter();
    TempoFilter(const TempoFilter&) = delete;
    TempoFilter& operator=(const TempoFilter&) = delete;

    // Interleaved samples in; appends what is ready to `out`.
    base::Status process(std::span<const float> samples, std::vector<float>& out);
    // Appends what was held back. Nothing can be processed afterwards.
    base::Status finish(std::vector<float>& out);

private:
    TempoFilter(int sampleRate, int channels) : m_sampleRate(sampleRate), m_channels(channels) {}
    base::Status build(double factor);
    void drain(std::vector<float>& out);

    int m_sampleRate;
    int m_channels;
    AVFilterGraph* m_graph = nullptr;
    AVFilterContext* m_in = nullptr;
    AVFilterContext* m_outSink = nullptr;
};

} // namespace alliance::media
