#pragma once
// Keeps the row of thumbnails on the timeline filled from the open session.

#include "app/models/StripPictures.h"

#include <QObject>
#include <QTimer>

namespace alliance::app
{

class ReviewSession;
class TimelineWidget;

class ThumbnailBinder : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    ThumbnailBinder(ReviewSession& session, TimelineWidget& timeline, QObject* parent);

private:
    void openRecording();

    ReviewSession& m_session;
    TimelineWidget& m_timeline;
    QTimer m_delay; // a view that moves asks some times a second
    StripPictures m_pictures;
};

} // namespace alliance::app
