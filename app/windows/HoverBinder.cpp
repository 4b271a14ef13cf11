#include "app/windows/HoverBinder.h"

#include "app/models/ReviewSession.h"
#include "app/timeline/PreviewBubble.h"
#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineWidget.h"

namespace alliance::app
{
namespace
{

constexpr int kDelayMs = 80;

} // namespace

HoverBinder::HoverBinder(ReviewSession& session, TimelineWidget& timeline, const Theme& theme, QWidget& window)
    : QObject(&window),
      m_session(session),
      m_timeline(timeline),
      m_window(window),
      m_bubble(new PreviewBubble(theme, &window))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &HoverBinder::showBubble);
    connect(&m_timeline, &TimelineWidget::hovered, this, &HoverBinder::follow);
    connect(&m_timeline, &TimelineWidget::hoverEnded, this, &HoverBinder::hideBubble);
    connect(&m_preview, &HoverPreview::ready, this,
            [this](qint64, const QImage& picture, bool exact) { m_bubble->setPicture(picture, exact); });
    const auto open = [this] {
        if (const RecordingItem* recording = m_session.recording())
            m_preview.open(recording->bytes.derived(), m_session.frameIndex());
    };
    connect(&m_session, &ReviewSession::opened, this, open);
    connect(&m_session, &ReviewSession::indexChanged, this, open);
    connect(&m_session, &ReviewSession::closed, this, [this] {
        hideBubble();
        m_preview.open(nullptr, nullptr);
    });
}

void HoverBinder::follow(base::MediaTime time, int x)
{
    m_time = time;
    m_x = x;
    if (m_bubble->isVisible())
        showBubble();
    else if (!m_delay.isActive())
        m_delay.start();
    if (m_session.isListed(time)) {
        m_preview.request(m_session.frameAt(time));
        return;
    }
    m_preview.cancel();
    m_bubble->setPicture({}, true);
}

void HoverBinder::showBubble()
{
    const QRect timeline(m_timeline.mapTo(&m_window, QPoint()), m_timeline.size());
    m_bubble->showAt(momentText(m_time, m_timeline.data()), timeline, timeline.left() + m_x);
}

void HoverBinder::hideBubble()
{
    m_delay.stop();
    m_preview.cancel();
    m_bubble->hide();
    m_bubble->setPicture({}, true);
}

} // namespace alliance::app
