#include "tests/bench/window/WindowDrag.h"

#include "app/cli/PlayerDrag.h"
#include "app/models/ReviewSession.h"
#include "app/panels/PlayerView.h"
#include "app/timeline/TimelineWidget.h"
#include "app/windows/MainWindow.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTimer>

#include <thread>

namespace alliance::bench
{
namespace
{

using app::cli::BenchClock;

constexpr int kEdge = 160;       // pixels at both ends of the timeline that are not dragged over: names of the rows
constexpr int kInRuler = 8;      // pixels from the top
constexpr int kAnswerMs = 1'000; // for the last pictures

} // namespace

WindowDrag::WindowDrag(app::MainWindow& window, const app::ReviewSession& session)
    : m_session(session),
      m_timeline(*window.findChild<app::TimelineWidget*>()),
      m_view(*window.findChild<app::PlayerView*>())
{
    m_view.installEventFilter(this);
    connect(&m_timeline, &app::TimelineWidget::scrubbed, this, &WindowDrag::takeMove);
}

app::cli::DragFigures WindowDrag::run(int moves)
{
    std::vector<QPointF> places;
    const double width = std::max(1, m_timeline.width() - 2 * kEdge);
    for (int i = 0; i < moves; ++i)
        places.emplace_back(kEdge + width * i / moves, kInRuler);
    const QPoint origin = m_timeline.mapToGlobal(QPoint(0, 0));
    const auto begin = BenchClock::now() + std::chrono::milliseconds(50);
    m_posted.clear();
    m_taken = 0;
    for (int i = 0; i < moves; ++i)
        m_posted.push_back(begin + i * app::cli::kDragMove);
    const std::jthread hand([&] {
        const auto post = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QCoreApplication::postEvent(&m_timeline,
                                        new QMouseEvent(type, at, at + origin, button, buttons, Qt::NoModifier));
        };
        for (std::size_t i = 0; i < places.size(); ++i) {
            std::this_thread::sleep_until(m_posted[i]);
            if (i == 0)
                post(QEvent::MouseButtonPress, places[i], Qt::LeftButton, Qt::LeftButton);
            else
                post(QEvent::MouseMove, places[i], Qt::NoButton, Qt::LeftButton);
        }
        std::this_thread::sleep_for(app::cli::kDragMove);
        post(QEvent::MouseButtonRelease, places.back(), Qt::LeftButton, Qt::NoButton);
    });
    QEventLoop loop;
    const auto length = std::chrono::duration_cast<std::chrono::milliseconds>(moves * app::cli::kDragMove);
    QTimer::singleShot(static_cast<int>(length.count()) + kAnswerMs, &loop, &QEventLoop::quit);
    loop.exec();
    return m_meter.figures();
}

void WindowDrag::takeMove(base::MediaTime time)
{
    if (m_taken < m_posted.size())
        m_meter.moved(m_session.frameAt(time), m_posted[m_taken++]);
}

// What a paint shows counts once the window's thread is through with it.
bool WindowDrag::eventFilter(QObject* view, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(
            this, [this, frame = m_view.frame()] { m_meter.shown(frame); }, Qt::QueuedConnection);
    return QObject::eventFilter(view, event);
}

} // namespace alliance::bench
