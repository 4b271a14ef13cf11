#pragma once
// A drag by mouse over the whole timeline of the window, 60 moves a second whether the window keeps up or not, and when
// the picture of each move was painted.

#include "app/cli/DragMeter.h"

#include <QObject>

namespace alliance::app
{
class MainWindow;
class PlayerView;
class ReviewSession;
class TimelineWidget;
} // namespace alliance::app

namespace alliance::bench
{

class WindowDrag : public QObject
{
public:
    WindowDrag(app::MainWindow& window, const app::ReviewSession& session);

    // Takes five seconds for 300 moves, during which the window works.
    app::cli::DragFigures run(int moves);

protected:
    bool eventFilter(QObject* view, QEvent* event) override;

private:
    void takeMove(base::MediaTime time);

    const app::ReviewSession& m_session;
    app::TimelineWidget& m_timeline;
    app::PlayerView& m_view;
    app::cli::DragMeter m_meter;
    std::vector<app::cli::BenchClock::time_point> m_posted; // when each move was to be made; then only read
    std::size_t m_taken = 0;                                // of the moves, by the window
};

} // namespace alliance::bench
