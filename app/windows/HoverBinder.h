#pragma once
// Joins the pointer over the timeline, the pictures of the open session and the bubble that shows them.

#include "app/models/HoverPreview.h"
#include "app/resources/Theme.h"

#include <QObject>
#include <QTimer>

namespace alliance::app
{

class PreviewBubble;
class ReviewSession;
class TimelineWidget;

class HoverBinder : public QObject
{
    Q_OBJECT

public:
    // All outlive it; the bubble belongs to `window`.
    HoverBinder(ReviewSession& session, TimelineWidget& timeline, const Theme& theme, QWidget& window);

    const PreviewBubble& bubble() const { return *m_bubble; }

private:
    void follow(base::MediaTime time, int x);
    void showBubble();
    void hideBubble();

    ReviewSession& m_session;
    TimelineWidget& m_timeline;
    QWidget& m_window;
    PreviewBubble* m_bubble;
    base::MediaTime m_time;
    int m_x = 0;
    QTimer m_delay; // a pointer that only passes by brings no bubble up
    HoverPreview m_preview;
};

} // namespace alliance::app
