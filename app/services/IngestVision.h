#pragma once
// The vision samples of an ingest pass. A thread of its own measures, so decoding goes on meanwhile; a short queue
// keeps the two in step, and no frame is left out.

#include "media/decode/VideoFrame.h"
#include "media/ingest/IngestSink.h"
#include "vision/models/ModelSet.h"
#include "vision/signals/Analyzer.h"
#include "vision/signals/SamplingTurns.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace alliance::app
{

// Frames whose turn it was and how they fared.
struct SamplingCounts {
    std::int64_t measured = 0;
    std::int64_t damaged = 0; // passed over: the picture may be wrong; the next good one took the turn
    std::int64_t failed = 0;  // could not be converted or measured
    base::Error last;         // of the failed ones in this run

    template <typename Archive>
    friend void fields(Archive& archive, SamplingCounts& counts)
    {
        archive(counts.measured, counts.damaged, counts.failed);
    }
};

class VisionSink final : public media::IngestSink
{
public:
    // Fails as vision::Analyzer does.
    static base::Result<std::unique_ptr<VisionSink>> create(std::shared_ptr<const vision::ModelSet> models,
                                                            std::shared_ptr<const media::FrameIndex> index);
    ~VisionSink() override;
    VisionSink(const VisionSink&) = delete;
    VisionSink& operator=(const VisionSink&) = delete;

    std::string id() const override;
    base::Status start() override;
    // Fails with Cancelled while it waits for a place in the queue.
    base::Status addFrame(const media::VideoFrame& frame, std::stop_token stop) override;
    // Both wait until all frames given so far are measured.
    base::Result<std::vector<std::uint8_t>> checkpoint() override;
    base::Status finish() override;
    base::Status restore(std::span<const std::uint8_t> state) override;

    // After finish().
    const vision::SessionSignals& result() const { return m_result; }
    const SamplingCounts& counts() const { return m_counts; }

private:
    VisionSink(std::shared_ptr<const vision::ModelSet> models, std::shared_ptr<const media::FrameIndex> index,
               std::unique_ptr<vision::Analyzer> analyzer);
    void work(const std::stop_token& stop);
    void measure(const media::VideoFrame& frame);
    void drain();
    void begin(std::unique_ptr<vision::Analyzer> analyzer, vision::SamplingTurns turns, const SamplingCounts& counts);

    std::shared_ptr<const vision::ModelSet> m_models;
    std::shared_ptr<const media::FrameIndex> m_index;
    // The pass's thread asks here whose turn it is; the analyzer counts the same turns in the worker's.
    vision::SamplingTurns m_turns;
    bool m_fresh = true; // nothing was observed
    bool m_finished = false;
    vision::SessionSignals m_result;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<media::VideoFrame> m_waiting; // guarded
    bool m_busy = false;                     // guarded: a frame is being measured
    // The worker's while the queue is not drained, the pass's otherwise.
    std::unique_ptr<vision::Analyzer> m_analyzer;
    SamplingCounts m_counts;
    media::RgbConverter m_converter;
    std::jthread m_worker; // last: it ends first
};

} // namespace alliance::app
