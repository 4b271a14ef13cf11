// Hand and keyboard on the timeline.

#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelinePainters.h"
#include "app/timeline/TimelineSnap.h"
#include "app/timeline/TimelineWidget.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr double kSnapReach = 7;      // pixels
constexpr double kWheelZoom = 1.0016; // per eighth of a degree of the wheel
constexpr double kLeastRange = 3;     // pixels; a shorter drag is a click
constexpr double kPageShare = 0.9;    // of the visible part
constexpr int kPixelsPerNotch = 120;

} // namespace

MediaTime TimelineWidget::timeUnder(QPointF point) const
{
    return snapToFrame(m_view.timeAt(point.x() - m_layout.headerWidth), m_data);
}

MediaTime TimelineWidget::snappedEdge(QPointF point) const
{
    const MediaTime raw = m_view.timeAt(point.x() - m_layout.headerWidth);
    const MediaTime reach{static_cast<std::int64_t>(kSnapReach * m_view.nsPerPixel())};
    const MediaTime snapped = snapToPoints(raw, snapPoints(m_data), reach);
    return snapped == raw ? snapToFrame(raw, m_data) : snapped;
}

void TimelineWidget::moveOverviewTo(double x)
{
    const MediaTime start = m_whole.timeAt(x - m_grab);
    const MediaTime length = m_view.visible().length();
    m_view.setVisible({start, start + length});
    viewChanged();
}

void TimelineWidget::scrubTo(MediaTime time)
{
    Q_EMIT scrubbed(snapToFrame(time, m_data));
}

void TimelineWidget::hoverAt(QPoint point)
{
    updateHover();
    m_hover = point;
    updateHover();
    if (m_drag != Drag::None || point.x() < m_layout.headerWidth || m_data.duration.ns <= 0)
        return endHover();
    m_hovering = true;
    const MediaTime time = m_layout.overview.contains(point)
                               ? snapToFrame(m_whole.timeAt(point.x() - m_layout.headerWidth), m_data)
                               : timeUnder(point);
    Q_EMIT hovered(time, point.x());
}

void TimelineWidget::endHover()
{
    if (std::exchange(m_hovering, false))
        Q_EMIT hoverEnded();
}

void TimelineWidget::select(std::optional<TimeRange> range)
{
    if (range == m_selection)
        return;
    m_selection = range;
    update();
    Q_EMIT selectionChanged();
}

void TimelineWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_data.duration.ns <= 0)
        return QWidget::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    if (at.x() < m_layout.headerWidth) {
        const TimelineRow* row = m_layout.rowAt(at);
        if (row && row->kind == TimelineRowKind::Behaviours)
            Q_EMIT personMenuRequested(row->person, m_playhead, event->globalPosition().toPoint());
        return;
    }
    if (m_layout.overview.contains(at)) {
        const double x = event->position().x() - m_layout.headerWidth;
        const double x0 = m_whole.xOf(m_view.visible().start);
        const double x1 = m_whole.xOf(m_view.visible().end);
        m_grab = x >= x0 && x <= x1 ? x - x0 : (x1 - x0) / 2;
        m_drag = Drag::Overview;
        endHover();
        moveOverviewTo(x);
        scrubTo(m_whole.timeAt(x));
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Range;
        endHover();
        m_rangeAnchor = snappedEdge(event->position());
        select(std::nullopt);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier && pickMark(at, false))
        return;
    if (pressMark(at))
        return;
    m_drag = Drag::Scrub;
    endHover();
    updateHover();
    const MediaTime time = timeUnder(event->position());
    if (m_selection && !m_selection->contains(time))
        select(std::nullopt);
    scrubTo(time);
}

bool TimelineWidget::pickMark(QPoint at, bool run)
{
    const TimelineHit hit = hitTest(m_layout, m_data, m_view, at);
    if (hit.kind == TimelineHitKind::Nothing || hit.kind == TimelineHitKind::Passage)
        return false;
    Q_EMIT markPicked(hit.kind, idOf(m_data, {TimelineEdge::Side::None, hit.kind, hit.item}), run);
    return true;
}

bool TimelineWidget::pressMark(QPoint at)
{
    if (const TimelineEdge edge = edgeAt(m_layout, m_data, m_view, at); edge.side != TimelineEdge::Side::None) {
        m_edge = edge;
        m_edgeBefore = rangeOf(m_data, edge);
        m_drag = Drag::Edge;
        endHover();
        return true;
    }
    const TimelineHit hit = hitTest(m_layout, m_data, m_view, at);
    if (hit.kind == TimelineHitKind::Nothing)
        return false;
    activate(hit.kind, idOf(m_data, {TimelineEdge::Side::None, hit.kind, hit.item}));
    return true;
}

void TimelineWidget::activate(TimelineHitKind kind, const QUuid& id)
{
    switch (kind) {
    case TimelineHitKind::Candidate:
        return Q_EMIT candidateActivated(id);
    case TimelineHitKind::Note:
        return Q_EMIT noteActivated(id);
    case TimelineHitKind::Marker:
        return Q_EMIT markerActivated(id);
    case TimelineHitKind::Passage:
        return Q_EMIT passageActivated(id);
    case TimelineHitKind::Nothing:
        return;
    }
}

void TimelineWidget::tellMoved(TimelineHitKind kind, const QUuid& id, TimeRange range)
{
    switch (kind) {
    case TimelineHitKind::Candidate:
        return Q_EMIT candidateMoved(id, range);
    case TimelineHitKind::Note:
        return Q_EMIT noteMoved(id, range);
    case TimelineHitKind::Marker:
        return Q_EMIT markerMoved(id, range);
    case TimelineHitKind::Passage:
        return Q_EMIT passageMoved(id, range);
    case TimelineHitKind::Nothing:
        return;
    }
}

void TimelineWidget::dragEdgeTo(QPointF point)
{
    setRange(m_data, m_edge, draggedTo(m_edgeBefore, m_edge.side, snappedEdge(point), m_data));
    contentChanged();
}

// As it was, until the session says what became of it: without that, a refused change would stay on screen.
void TimelineWidget::dropEdge(bool keep)
{
    m_drag = Drag::None;
    const TimeRange range = rangeOf(m_data, m_edge);
    const QUuid id = idOf(m_data, m_edge);
    setRange(m_data, m_edge, m_edgeBefore);
    contentChanged();
    if (!keep)
        return;
    if (range == m_edgeBefore) // a click
        activate(m_edge.kind, id);
    else
        tellMoved(m_edge.kind, id, range);
}

void TimelineWidget::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_data.people.empty())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto x = static_cast<int>(std::clamp(m_view.xOf(m_playhead), 0.0, m_view.width()));
        return Q_EMIT personMenuRequested(kNoPerson, m_playhead,
                                          mapToGlobal(QPoint(m_layout.headerWidth + x, m_layout.body.top())));
    }
    const TimelineRow* row = m_layout.rowAt(event->pos());
    if (!row || row->person == kNoPerson)
        return;
    const MediaTime time = event->pos().x() < m_layout.headerWidth ? m_playhead : timeUnder(event->pos());
    Q_EMIT personMenuRequested(row->person, time, event->globalPos());
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event)
{
    hoverAt(event->position().toPoint());
    switch (m_drag) {
    case Drag::None: {
        const bool mark = hitTest(m_layout, m_data, m_view, *m_hover).kind != TimelineHitKind::Nothing;
        const bool edge = edgeAt(m_layout, m_data, m_view, *m_hover).side != TimelineEdge::Side::None;
        setCursor(edge                                   ? Qt::SizeHorCursor
                  : mark                                 ? Qt::PointingHandCursor
                  : m_layout.overview.contains(*m_hover) ? Qt::OpenHandCursor
                                                         : Qt::ArrowCursor);
        break;
    }
    case Drag::Scrub:
        scrubTo(timeUnder(event->position()));
        break;
    case Drag::Range: {
        const MediaTime edge = snappedEdge(event->position());
        select(TimeRange{std::min(edge, m_rangeAnchor), std::max(edge, m_rangeAnchor)});
        break;
    }
    case Drag::Edge:
        dragEdgeTo(event->position());
        break;
    case Drag::Overview:
        moveOverviewTo(event->position().x() - m_layout.headerWidth);
        scrubTo(m_whole.timeAt(event->position().x() - m_layout.headerWidth));
        break;
    }
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (m_drag == Drag::Edge)
        dropEdge(true);
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Scrub || drag == Drag::Overview)
        Q_EMIT scrubEnded();
    if (drag == Drag::Range && !m_selection)
        pickMark(event->position().toPoint(), true);
    if (drag == Drag::Range && m_selection) {
        const double pixels = m_view.xOf(m_selection->end) - m_view.xOf(m_selection->start);
        if (pixels < kLeastRange) {
            select(std::nullopt);
            pickMark(event->position().toPoint(), true);
        } else {
            Q_EMIT rangeSelected(*m_selection);
        }
    }
    sayWhere();
    update();
}

void TimelineWidget::leaveEvent(QEvent*)
{
    updateHover();
    m_hover.reset();
    endHover();
}

void TimelineWidget::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const double x = event->position().x() - m_layout.headerWidth;
    event->accept();
    if (x < 0) {
        m_scroll = std::max(0, m_layout.scroll - delta.y() * lineHeight() * 3 / kPixelsPerNotch);
        relayout();
        contentChanged();
        return;
    }
    const int along = delta.x() != 0 ? delta.x() : delta.y();
    if ((event->modifiers() & Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y()))
        m_view.panPixels(-along);
    else
        m_view.zoomAt(x, std::pow(kWheelZoom, delta.y()));
    viewChanged();
    if (m_hover)
        hoverAt(*m_hover); // another time lies there now
}

void TimelineWidget::keyPressEvent(QKeyEvent* event)
{
    if (m_data.duration.ns <= 0 || !(viewKey(*event) || moveKey(*event) || escapeKey(*event)))
        return QWidget::keyPressEvent(event);
    sayWhere();
}

bool TimelineWidget::viewKey(const QKeyEvent& event)
{
    const MediaTime page{static_cast<std::int64_t>(static_cast<double>(m_view.visible().length().ns) * kPageShare)};
    switch (event.key()) {
    case Qt::Key_0:
        zoomToAll();
        return true;
    case Qt::Key_PageUp:
        m_view.panTime({-page.ns});
        viewChanged();
        return true;
    case Qt::Key_PageDown:
        m_view.panTime(page);
        viewChanged();
        return true;
    default:
        return false;
    }
}

bool TimelineWidget::moveKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        seekBy(-1);
        return true;
    case Qt::Key_Right:
        seekBy(1);
        return true;
    case Qt::Key_Home:
        Q_EMIT seekRequested({});
        return true;
    case Qt::Key_End:
        Q_EMIT seekRequested(snapToFrame(m_data.duration, m_data));
        return true;
    case Qt::Key_Up:
        stepCandidate(-1);
        return true;
    case Qt::Key_Down:
        stepCandidate(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateAtPlayhead();
        return true;
    default:
        return false;
    }
}

bool TimelineWidget::escapeKey(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Escape || (m_drag != Drag::Edge && !m_selection))
        return false;
    if (m_drag == Drag::Edge)
        dropEdge(false);
    else
        clearSelection();
    return true;
}

void TimelineWidget::goToNextEdge()
{
    Q_EMIT seekRequested(nextStop(m_playhead, snapPoints(m_data), m_data));
}

void TimelineWidget::goToPreviousEdge()
{
    Q_EMIT seekRequested(previousStop(m_playhead, snapPoints(m_data), m_data));
}

void TimelineWidget::seekBy(std::int64_t frames)
{
    if (!m_data.frames.valid())
        return;
    const std::int64_t frame =
        std::clamp<std::int64_t>(m_data.frames.frameAt(m_playhead) + frames, 0, m_data.frames.count - 1);
    Q_EMIT seekRequested(m_data.frames.timeOf(frame));
}

void TimelineWidget::stepCandidate(int direction)
{
    const auto& all = m_data.candidates;
    if (all.empty() || !m_measuredVisible)
        return;
    const auto current =
        std::find_if(all.begin(), all.end(), [&](const auto& item) { return item.id == m_currentCandidate; });
    if (current != all.end()) {
        const auto at = (current - all.begin()) + direction;
        if (at >= 0 && at < static_cast<std::ptrdiff_t>(all.size()))
            Q_EMIT candidateActivated(all[static_cast<std::size_t>(at)].id);
        return;
    }
    if (direction > 0) {
        const auto next =
            std::find_if(all.begin(), all.end(), [&](const auto& item) { return item.range.start >= m_playhead; });
        Q_EMIT candidateActivated(next != all.end() ? next->id : all.back().id);
    } else {
        const auto previous =
            std::find_if(all.rbegin(), all.rend(), [&](const auto& item) { return item.range.start <= m_playhead; });
        Q_EMIT candidateActivated(previous != all.rend() ? previous->id : all.front().id);
    }
}

// Once more: the next of those that lie there.
void TimelineWidget::activateAtPlayhead()
{
    const auto here = itemsAt(m_data, m_playhead, m_measuredVisible);
    if (here.empty())
        return;
    const auto id = [this](const TimelineHit& hit) {
        return idOf(m_data, {TimelineEdge::Side::None, hit.kind, hit.item});
    };
    auto next = std::find_if(here.begin(), here.end(), [&](const TimelineHit& hit) { return id(hit) == m_entered; });
    if (next == here.end() || ++next == here.end())
        next = here.begin();
    m_entered = id(*next);
    activate(next->kind, m_entered);
}

} // namespace alliance::app
