#pragma once
#include <QObject>

namespace alliance::app
{

class ActionRegistry;
class PlaybackController;
class ReviewSession;
class TimelineWidget;

// Keeps the timeline and the open session in step. All three must outlive it.
class TimelineBinder : public QObject
{
    Q_OBJECT

public:
    TimelineBinder(ReviewSession& session, PlaybackController& playback, TimelineWidget& timeline,
                   ActionRegistry& actions, QObject* parent);
};

} // namespace alliance::app
