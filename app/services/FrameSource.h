#pragma once
// Single frames of a recording in a library: exact ones, and small ones where that is enough.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryTypes.h"
#include "media/decode/SeekEngine.h"
#include "media/ingest/ScrubProxy.h"

#include <memory>

namespace alliance::app
{

// One thread at a time; the recording outlives it. Nothing is opened before it is needed, and what cannot be opened is
// not tried again.
class FrameSource
{
public:
    // Reads or makes the list of frames; null where that fails.
    FrameSource(const RecordingItem& recording, const JobContext& job);

    const std::shared_ptr<const media::FrameIndex>& index() const { return m_index; }
    // About 640 pixels wide where the copy for scrubbing has it, else as it was recorded. Fail with NotFound where
    // the recording cannot be opened, or as media::SeekEngine does.
    base::Result<media::VideoFrame> small(std::int64_t frame, const std::stop_token& stop = {});
    base::Result<media::VideoFrame> whole(std::int64_t frame, const std::stop_token& stop = {});

private:
    const RecordingItem& m_recording;
    std::shared_ptr<const media::FrameIndex> m_index;
    std::unique_ptr<media::ScrubProxy> m_proxy;
    std::unique_ptr<media::SeekEngine> m_engine;
    bool m_tried = false; // to open the recording
};

} // namespace alliance::app
