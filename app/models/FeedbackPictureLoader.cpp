#include "app/models/FeedbackPictureLoader.h"

#include "app/services/LibraryWorker.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr qsizetype kPicturesAtOnce = 12;
constexpr qsizetype kCoveredAtOnce = 1;
constexpr int kStillWidth = 480;

} // namespace

FeedbackPictureLoader::FeedbackPictureLoader(LibraryWorker& worker, const QUuid& session,
                                             const std::filesystem::path& models, QObject* parent)
    : QObject(parent), m_worker(&worker), m_session(session), m_masks(std::make_shared<StillMasks>(models))
{
}

FeedbackPictureLoader::~FeedbackPictureLoader()
{
    m_stop.request_stop();
}

void FeedbackPictureLoader::forget()
{
    m_pictures = {};
    m_wanted.clear();
    m_reading = false;
    ++m_asked;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_sources = std::make_shared<FeedbackSources>();
}

void FeedbackPictureLoader::read(QList<qint64> frames)
{
    forget();
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    m_wanted = std::move(frames);
    m_reading = !m_wanted.isEmpty() && m_worker;
    Q_EMIT changed();
    if (m_reading)
        readOn();
    else
        Q_EMIT ended();
}

void FeedbackPictureLoader::readOn()
{
    if (!m_worker)
        return;
    const QList<qint64> now = m_wanted.mid(0, m_atOnce);
    m_wanted = m_wanted.mid(m_atOnce);
    const FeedbackPictureWish wish{kStillWidth, db::ConsentPurpose::IndividualSupervision, m_masks, m_sources};
    m_worker->ask(
        this,
        [session = m_session, now, wish, job = JobContext(m_stop.get_token())](LibraryService& library) {
            return feedbackPictures(library, session, now, wish, job);
        },
        [this, asked = m_asked](Outcome<FeedbackPictures> pictures) {
            if (asked != m_asked)
                return;
            if (!pictures) {
                m_wanted.clear();
                m_reading = false;
                Q_EMIT failed(pictures.error());
                return;
            }
            m_pictures.leftOut = pictures->leftOut;
            m_pictures.covered = pictures->covered;
            m_atOnce = pictures->covered.isEmpty() ? kPicturesAtOnce : kCoveredAtOnce;
            m_pictures.byFrame.insert(pictures->byFrame);
            m_reading = !m_wanted.isEmpty() && m_pictures.leftOut.isEmpty();
            Q_EMIT changed();
            if (m_reading)
                readOn();
            else
                Q_EMIT ended();
        });
}

} // namespace alliance::app
