#pragma once
// The vision samples of an ingest pass. The analyzer's threads measure, so decoding goes on meanwhile; what waits is
// bounded, and no frame is left out.

#include "media/decode/VideoFrame.h"
#include "media/ingest/IngestSink.h"
#include "vision/models/ModelSet.h"
#include "vision/signals/Analyzer.h"

namespace alliance::app
{

// Frames whose turn it was and how they fared.
struct SamplingCounts : vision::MeasuringCounts {
    std::int64_t damaged = 0; // passed over: the picture may be wrong; the next good one took the turn
};

class VisionSink final : public media::IngestSink
{
public:
    // Fails as vision::Analyzer does.
    static base::Result<std::unique_ptr<VisionSink>> create(std::shared_ptr<const vision::ModelSet> models,
                                                            std::shared_ptr<const media::FrameIndex> index,
                                                            const vision::SamplingSettings& settings = {});
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
               const vision::SamplingSettings& settings, std::unique_ptr<vision::Analyzer> analyzer);
    base::Status begin();

    std::shared_ptr<const vision::ModelSet> m_models;
    std::shared_ptr<const media::FrameIndex> m_index;
    vision::SamplingSettings m_settings;
    std::unique_ptr<vision::Analyzer> m_analyzer;
    bool m_fresh = true; // nothing was observed
    bool m_finished = false;
    std::int64_t m_damaged = 0;
    vision::SessionSignals m_result;
    SamplingCounts m_counts;
};

} // namespace alliance::app
