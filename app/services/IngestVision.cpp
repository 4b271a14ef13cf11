#include "app/services/IngestVision.h"

#include "app/services/FramePicture.h"
#include "vision/models/StateArchive.h"

namespace alliance::app
{
base::Result<std::unique_ptr<VisionSink>> VisionSink::create(std::shared_ptr<const vision::ModelSet> models,
                                                             std::shared_ptr<const media::FrameIndex> index,
                                                             const vision::SamplingSettings& settings)
{
    auto analyzer = vision::Analyzer::create(models, settings);
    if (!analyzer)
        return tl::unexpected<base::Error>(analyzer.error());
    return std::unique_ptr<VisionSink>(
        new VisionSink(std::move(models), std::move(index), settings, std::move(*analyzer)));
}

VisionSink::VisionSink(std::shared_ptr<const vision::ModelSet> models, std::shared_ptr<const media::FrameIndex> index,
                       const vision::SamplingSettings& settings, std::unique_ptr<vision::Analyzer> analyzer)
    : m_models(std::move(models)), m_index(std::move(index)), m_settings(settings), m_analyzer(std::move(analyzer))
{
}

VisionSink::~VisionSink() = default;

std::string VisionSink::id() const
{
    return "vision-2 " + m_analyzer->version();
}

base::Status VisionSink::begin()
{
    auto analyzer = vision::Analyzer::create(m_models, m_settings);
    if (!analyzer)
        return tl::unexpected<base::Error>(analyzer.error());
    m_analyzer = std::move(*analyzer);
    m_damaged = 0;
    m_fresh = true;
    m_finished = false;
    return {};
}

base::Status VisionSink::start()
{
    return m_fresh ? base::Status() : begin();
}

base::Status VisionSink::addFrame(const media::VideoFrame& frame, std::stop_token stop)
{
    m_fresh = false;
    const vision::Turn turn = m_analyzer->turnOf(frame.time);
    if (turn == vision::Turn::None)
        return {};
    if (frame.damaged) {
        m_damaged += turn == vision::Turn::Grid ? 1 : 0;
        return {};
    }
    return m_analyzer->addFrame(std::make_shared<FramePicture>(frame), frame.frame, frame.time, std::move(stop));
}

base::Result<std::vector<std::uint8_t>> VisionSink::checkpoint()
{
    vision::StateWriter writer;
    writer(m_damaged, m_analyzer->saveState());
    return writer.take();
}

base::Status VisionSink::restore(std::span<const std::uint8_t> state)
{
    vision::StateReader reader(state);
    std::int64_t damaged = 0;
    std::vector<std::uint8_t> observed;
    reader(damaged, observed);
    if (!reader.good() || !reader.atEnd())
        return base::fail(base::ErrorCategory::Damaged, "state of the vision samples");
    if (base::Status begun = begin(); !begun)
        return begun;
    m_fresh = false;
    if (base::Status restored = m_analyzer->restoreState(observed); !restored)
        return restored;
    m_damaged = damaged;
    return {};
}

base::Status VisionSink::finish()
{
    if (std::exchange(m_finished, true))
        return {};
    m_result = m_analyzer->finish(m_index->frameCount(), m_index->endTime());
    m_counts = {m_analyzer->counts(), m_damaged};
    return {};
}

} // namespace alliance::app
