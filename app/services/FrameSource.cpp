#include "app/services/FrameSource.h"

#include "app/services/RecordingFiles.h"

namespace alliance::app
{

FrameSource::FrameSource(const RecordingItem& recording, const JobContext& job) : m_recording(recording)
{
    auto index = openIndex(recording, job);
    if (!index)
        return;
    m_index = std::move(*index);
    if (auto proxy = media::ScrubProxy::open(recording.bytes.derived(), m_index))
        m_proxy = std::move(*proxy);
}

base::Result<media::VideoFrame> FrameSource::small(std::int64_t frame, const std::stop_token& stop)
{
    if (m_proxy && m_proxy->has(frame)) {
        if (auto picture = m_proxy->frame(frame, stop))
            return picture;
    }
    return whole(frame, stop);
}

base::Result<media::VideoFrame> FrameSource::whole(std::int64_t frame, const std::stop_token& stop)
{
    if (!m_engine && m_index && !m_tried) {
        m_tried = true;
        if (auto source = openRecording(m_recording)) {
            if (auto engine = media::SeekEngine::open(std::move(*source), m_index))
                m_engine = std::move(*engine);
        }
    }
    if (!m_engine)
        return base::fail(base::ErrorCategory::NotFound, "picture");
    return m_engine->frame(frame, stop);
}

} // namespace alliance::app
