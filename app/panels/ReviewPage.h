#pragma once
// The middle of the review: the picture with the transport bar under it.

#include "app/resources/Theme.h"

#include <QWidget>

namespace alliance::app
{

class ActionRegistry;
class PlaybackController;
class PlayerView;
class ReviewSession;
class TransportBar;

class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(ReviewSession& session, PlaybackController& playback, ActionRegistry& actions, const Theme& theme,
               QWidget* parent = nullptr);

    PlayerView& picture() { return *m_picture; }
    TransportBar& transport() { return *m_transport; }

private:
    void showMissing();

    ReviewSession& m_session;
    PlayerView* m_picture = nullptr;
    TransportBar* m_transport = nullptr;
};

} // namespace alliance::app
