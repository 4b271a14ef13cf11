#include "app/services/IngestVision.h"

#include "vision/models/StateArchive.h"

namespace alliance::app
{
namespace
{

constexpr std::size_t kQueue = 8; // frames; at five samples a second more than a second of the recording

} // namespace

base::Result<std::unique_ptr<VisionSink>> VisionSink::create(std::shared_ptr<const vision::ModelSet> models,
                                                             std::shared_ptr<const media::FrameIndex> index)
{
    auto analyzer = vision::Analyzer::create(models);
    if (!analyzer)
        return tl::unexpected<base::Error>(analyzer.error());
    return std::unique_ptr<VisionSink>(new VisionSink(std::move(models), std::move(index), std::move(*analyzer)));
}

VisionSink::VisionSink(std::shared_ptr<const vision::ModelSet> models, std::shared_ptr<const media::FrameIndex> index,
                       std::unique_ptr<vision::Analyzer> analyzer)
    : m_models(std::move(models)),
      m_index(std::move(index)),
      m_turns(vision::SamplingSettings().faceHz),
      m_analyzer(std::move(analyzer)),
      m_worker([this](const std::stop_token& stop) { work(stop); })
{
}

VisionSink::~VisionSink() = default;

std::string VisionSink::id() const
{
    return "vision-1 " + m_analyzer->version();
}

base::Status VisionSink::start()
{
    if (m_fresh)
        return {};
    auto analyzer = vision::Analyzer::create(m_models);
    if (!analyzer)
        return tl::unexpected<base::Error>(analyzer.error());
    begin(std::move(*analyzer), vision::SamplingTurns(vision::SamplingSettings().faceHz), {});
    return {};
}

void VisionSink::begin(std::unique_ptr<vision::Analyzer> analyzer, vision::SamplingTurns turns,
                       const SamplingCounts& counts)
{
    drain();
    m_analyzer = std::move(analyzer);
    m_turns = turns;
    m_counts = counts;
    m_fresh = false;
    m_finished = false;
}

base::Status VisionSink::addFrame(const media::VideoFrame& frame, std::stop_token stop)
{
    m_fresh = false;
    if (!m_turns.due(frame.time))
        return {};
    std::unique_lock lock(m_mutex);
    if (frame.damaged) {
        ++m_counts.damaged;
        return {};
    }
    if (!m_changed.wait(lock, stop, [this] { return m_waiting.size() < kQueue; }))
        return base::fail(base::ErrorCategory::Cancelled, "vision samples");
    m_turns.take(frame.time);
    m_waiting.push_back(frame);
    m_changed.notify_all();
    return {};
}

void VisionSink::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
        const media::VideoFrame frame = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = true;
        m_changed.notify_all();
        lock.unlock();
        measure(frame);
        lock.lock();
        m_busy = false;
        m_changed.notify_all();
    }
}

void VisionSink::measure(const media::VideoFrame& frame)
{
    const auto image = m_converter.convert(frame);
    const base::Status done = image ? m_analyzer->addFrame(image->view(), frame.frame, frame.time)
                                    : base::Status(tl::unexpected<base::Error>(image.error()));
    const std::lock_guard lock(m_mutex);
    if (done) {
        ++m_counts.measured;
    } else {
        ++m_counts.failed;
        m_counts.last = done.error();
    }
}

void VisionSink::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_busy; });
}

base::Result<std::vector<std::uint8_t>> VisionSink::checkpoint()
{
    drain();
    vision::StateWriter writer;
    writer(m_turns, m_counts, m_analyzer->saveState());
    return writer.take();
}

base::Status VisionSink::restore(std::span<const std::uint8_t> state)
{
    vision::StateReader reader(state);
    vision::SamplingTurns turns(vision::SamplingSettings().faceHz);
    SamplingCounts counts;
    std::vector<std::uint8_t> observed;
    reader(turns, counts, observed);
    if (!reader.good() || !reader.atEnd())
        return base::fail(base::ErrorCategory::Damaged, "state of the vision samples");
    auto analyzer = vision::Analyzer::create(m_models);
    if (!analyzer)
        return tl::unexpected<base::Error>(analyzer.error());
    if (base::Status restored = (*analyzer)->restoreState(observed); !restored)
        return restored;
    begin(std::move(*analyzer), turns, counts);
    return {};
}

base::Status VisionSink::finish()
{
    drain();
    if (std::exchange(m_finished, true))
        return {};
    m_result = m_analyzer->finish(m_index->frameCount(), m_index->endTime());
    return {};
}

} // namespace alliance::app
