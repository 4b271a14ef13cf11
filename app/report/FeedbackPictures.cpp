#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackPictures.h"
#include "app/report/Still.h"
#include "app/services/ConsentService.h"
#include "app/services/RecordingFiles.h"
#include "media/decode/SeekEngine.h"
#include "media/ingest/ScrubProxy.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kJpegQuality = 82;

// Of one recording. One that cannot be opened gives none: the words still stand.
class Stills
{
public:
    Stills(const RecordingItem& recording, int width, const JobContext& job)
        : m_recording(recording), m_width(width), m_job(job)
    {
        auto index = openIndex(recording, job.part(0.0, 0.1));
        if (!index)
            return;
        m_index = std::move(*index);
        if (auto proxy = media::ScrubProxy::open(recording.bytes.derived(), m_index))
            m_proxy = std::move(*proxy);
    }

    std::optional<FeedbackStill> at(qint64 frame)
    {
        const auto picture = read(frame);
        const auto image = picture ? media::toRgb(*picture, m_width) : tl::unexpected(picture.error());
        if (!image)
            return std::nullopt;
        return FeedbackStill{image->width(), image->height(), encodeJpeg(image->view(), kJpegQuality)};
    }

private:
    base::Result<media::VideoFrame> read(qint64 frame)
    {
        if (m_proxy && m_proxy->has(frame)) {
            if (auto small = m_proxy->frame(frame, m_job.stopToken()))
                return small;
        }
        if (!m_engine && m_index && !m_tried) {
            m_tried = true;
            if (auto source = openRecording(m_recording)) {
                if (auto engine = media::SeekEngine::open(std::move(*source), m_index))
                    m_engine = std::move(*engine);
            }
        }
        if (!m_engine)
            return base::fail(base::ErrorCategory::NotFound, "picture");
        return m_engine->frame(frame, m_job.stopToken());
    }

    const RecordingItem& m_recording;
    int m_width;
    const JobContext& m_job;
    std::shared_ptr<const media::FrameIndex> m_index;
    std::unique_ptr<media::ScrubProxy> m_proxy;
    std::unique_ptr<media::SeekEngine> m_engine;
    bool m_tried = false;
};

} // namespace

const FeedbackStill* FeedbackPictures::of(const FeedbackMoment& moment) const
{
    const auto found = byFrame.constFind(moment.stillFrame);
    return moment.stillFrame < 0 || found == byFrame.constEnd() || found->jpeg.isEmpty() ? nullptr : &*found;
}

QList<qint64> framesOf(const FeedbackComposition& composition)
{
    QList<qint64> frames;
    for (const FeedbackMoment& moment : composition.moments) {
        if (moment.stillFrame >= 0)
            frames.append(moment.stillFrame);
    }
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    return frames;
}

Outcome<FeedbackPictures> feedbackPictures(LibraryService& library, const QUuid& session, const QList<qint64>& frames,
                                           int width, db::ConsentPurpose purpose, const JobContext& job)
{
    FeedbackPictures pictures;
    if (frames.isEmpty() || width <= 0)
        return pictures;
    const auto verdict = ConsentService(library).mayExportSession(purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    if (!verdict->allowed) {
        pictures.leftOut = tr("Pictures are left out: %1").arg(verdict->reason);
        return pictures;
    }
    if (verdict->faceMask != db::FaceMask::None) {
        pictures.leftOut = tr("Pictures are left out: the consent asks for faces to be hidden.");
        return pictures;
    }
    const auto item = library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    if (item->recordings.isEmpty())
        return pictures;
    Stills stills(item->recordings.front(), width, job);
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (job.stopped())
            return failed(base::ErrorCategory::Cancelled, "feedback", Subject::Output, {});
        if (auto still = stills.at(frames[i]))
            pictures.byFrame.insert(frames[i], *still);
        job.progress(0.1 + 0.85 * static_cast<double>(i + 1) / static_cast<double>(frames.size()),
                     tr("Collecting pictures"));
    }
    return pictures;
}

} // namespace alliance::app
