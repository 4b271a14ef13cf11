#pragma once
// The middle of the review: the pictures, the transport bar under them, and between both what aligns the cameras.

#include "app/panels/PictureGrid.h"
#include "app/resources/Theme.h"

#include <QWidget>

namespace alliance::app
{

class ActionRegistry;
class AlignPanel;
class PlaybackController;
class ReviewSession;
class TransportBar;

class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(ReviewSession& session, PlaybackController& playback, ActionRegistry& actions, const Theme& theme,
               QWidget* parent = nullptr);

    PlayerView& picture() { return m_grid->view(0); } // of the annotated camera
    PictureGrid& pictures() { return *m_grid; }
    AlignPanel& alignment() { return *m_align; }
    TransportBar& transport() { return *m_transport; }
    void addStrip(QWidget& strip); // between the pictures and the transport bar; takes it over

private:
    void showViews();
    QStringList cameraNames() const;
    void showMissing();

    ReviewSession& m_session;
    PictureGrid* m_grid = nullptr;
    AlignPanel* m_align = nullptr;
    TransportBar* m_transport = nullptr;
};

} // namespace alliance::app
