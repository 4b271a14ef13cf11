#include "app/windows/ThumbnailBinder.h"

#include "app/models/ReviewSession.h"
#include "app/timeline/TimelineWidget.h"

namespace alliance::app
{
namespace
{

constexpr int kDelayMs = 40;

} // namespace

ThumbnailBinder::ThumbnailBinder(ReviewSession& session, TimelineWidget& timeline, QObject* parent)
    : QObject(parent), m_session(session), m_timeline(timeline)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    const auto soon = [this] {
        if (!m_delay.isActive())
            m_delay.start();
    };
    connect(&m_delay, &QTimer::timeout, this, [this] { m_pictures.request(m_timeline.wantedPictures()); });
    connect(&m_timeline, &TimelineWidget::visibleRangeChanged, this, soon);
    connect(&m_session, &ReviewSession::derivedChanged, this, soon);
    connect(&m_session, &ReviewSession::opened, this, &ThumbnailBinder::openRecording);
    connect(&m_session, &ReviewSession::indexChanged, this, &ThumbnailBinder::openRecording);
    connect(&m_session, &ReviewSession::closed, this, [this] {
        m_pictures.open(nullptr, nullptr);
        m_timeline.setPictures({});
    });
    connect(&m_pictures, &StripPictures::ready, &m_timeline, &TimelineWidget::setPictures);
}

void ThumbnailBinder::openRecording()
{
    const RecordingItem* recording = m_session.recording();
    if (!recording)
        return;
    m_pictures.open(recording->bytes.derived(), m_session.frameIndex());
    m_delay.start();
}

} // namespace alliance::app
