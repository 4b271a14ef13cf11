// What the timeline paints, and what it keeps of that.

#include "app/timeline/TimelinePainters.h"
#include "app/timeline/TimelineTicks.h"
#include "app/timeline/TimelineWidget.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kLineRoom = 2; // pixels on both sides of an upright line

} // namespace

void TimelineWidget::updateAt(double x)
{
    const int left = m_layout.headerWidth + static_cast<int>(std::floor(x)) - kLineRoom;
    update(left, m_layout.ruler.top(), 2 * kLineRoom + 2, height() - m_layout.ruler.top());
}

// Its time and frame stand on the ruler.
void TimelineWidget::updatePlayhead()
{
    const double x = m_view.xOf(m_playhead);
    if (x >= -1 && x <= m_view.width() + 1) {
        updateAt(x);
        update(m_layout.ruler);
    }
    const int whole = m_layout.overview.left() + static_cast<int>(std::floor(m_whole.xOf(m_playhead)));
    update(whole - kLineRoom, m_layout.overview.top(), 2 * kLineRoom + 2, m_layout.overview.height());
}

void TimelineWidget::updateHover()
{
    if (m_hover)
        updateAt(m_hover->x() - m_layout.headerWidth);
}

void TimelineWidget::refreshContent(const TimelineStyle& look)
{
    const double ratio = devicePixelRatioF();
    const auto pictureOf = [ratio](QSize size) {
        QPixmap picture(size * ratio);
        picture.setDevicePixelRatio(ratio);
        return picture;
    };
    if (m_content.size() != size() * ratio || m_content.devicePixelRatio() != ratio) {
        m_content = pictureOf(size());
        m_stale = Stale::Everything;
    }
    if (m_stale == Stale::Everything) {
        m_overview = pictureOf(m_layout.overview.size());
        QPainter overview(&m_overview);
        paintOverview(overview, QRect(QPoint(0, 0), m_layout.overview.size()), m_data, m_whole, m_measuredVisible,
                      look);
    }
    QPainter painter(&m_content);
    painter.setFont(font());
    if (m_stale == Stale::Everything)
        paintNames(painter, look);
    if (std::exchange(m_stale, Stale::Nothing) != Stale::Nothing)
        paintRows(painter, look);
}

// The column on the left.
void TimelineWidget::paintNames(QPainter& painter, const TimelineStyle& look) const
{
    painter.fillRect(0, 0, m_layout.headerWidth, height(), look.colors.surface);
    painter.setFont(look.smallFont);
    painter.setPen(look.colors.textMuted);
    painter.drawText(QRect(10, m_layout.overview.top(), m_layout.headerWidth - 14, m_layout.overview.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, tr("Whole session"));
    painter.setClipRect(0, m_layout.body.top(), m_layout.headerWidth, m_layout.body.height());
    for (const auto& row : m_layout.rows) {
        if (row.rect.bottom() < m_layout.body.top() || row.rect.top() > m_layout.body.bottom())
            continue;
        paintRowHeader(painter, row, m_layout.headerWidth, look);
        painter.setPen(QPen(look.colors.border, 1));
        if (row.kind == TimelineRowKind::Behaviours)
            painter.drawLine(0, row.rect.top(), m_layout.headerWidth, row.rect.top());
    }
    painter.setClipping(false);
    painter.setPen(QPen(look.colors.border, 1));
    painter.drawLine(m_layout.headerWidth - 1, 0, m_layout.headerWidth - 1, height());
}

void TimelineWidget::paintRows(QPainter& painter, const TimelineStyle& look) const
{
    painter.drawPixmap(m_layout.overview.topLeft(), m_overview);
    paintOverviewWindow(painter, m_layout.overview, m_whole, m_view.visible(), look);
    paintRuler(painter, m_layout.ruler, m_data, m_view, look);
    painter.fillRect(m_layout.body, look.colors.surface);
    const auto ticks = timelineTicks(m_view, rulerLabelSpacing(m_view, look));
    for (const auto& row : m_layout.rows) {
        const QRect seen = row.rect.intersected(m_layout.body);
        if (seen.isEmpty())
            continue;
        painter.setClipRect(seen);
        painter.fillRect(row.rect, look.colors.lane);
        painter.setPen(QPen(look.colors.laneGrid, 1));
        for (const auto& tick : ticks) {
            const double x = row.rect.left() + std::round(tick.x) + 0.5;
            if (tick.major)
                painter.drawLine(QPointF(x, row.rect.top()), QPointF(x, row.rect.bottom()));
        }
        paintRow(painter, row, look);
        painter.setPen(QPen(look.colors.border, 1));
        painter.drawLine(row.rect.left(), row.rect.top(), row.rect.right(), row.rect.top());
    }
}

void TimelineWidget::paintRow(QPainter& painter, const TimelineRow& row, const TimelineStyle& look) const
{
    switch (row.kind) {
    case TimelineRowKind::Candidates:
        paintCandidates(painter, row.rect, m_data, m_view, m_currentCandidate, look);
        paintPicked(painter, row.rect, m_data.candidates, m_picked, m_view, look);
        break;
    case TimelineRowKind::Markers:
        paintMarkers(painter, row.rect, m_data, m_view, m_chosenCode, look);
        paintPicked(painter, row.rect, m_data.markers, m_picked, m_view, look);
        break;
    case TimelineRowKind::Stages:
        paintPassages(painter, row.rect, m_data, m_view, m_chosenCode, look);
        break;
    case TimelineRowKind::Segments:
        paintSegments(painter, row.rect, m_data, m_view, look);
        break;
    case TimelineRowKind::Notes:
        paintNotes(painter, row.rect, m_data, m_view, look);
        paintPicked(painter, row.rect, m_data.notes, m_picked, m_view, look);
        break;
    case TimelineRowKind::Thumbnails:
        paintPictures(painter, row.rect, m_pictures, m_view);
        break;
    case TimelineRowKind::Sound:
        paintSound(painter, row.rect, m_data, m_view, look);
        break;
    case TimelineRowKind::Behaviours:
        paintCannotTell(painter, row.rect, m_data, m_view, row.person, look);
        paintBehaviours(painter, row.rect, m_data, m_view, row.person, look);
        paintGazeMarks(painter, row.rect, m_data, m_view, row.person, look);
        break;
    case TimelineRowKind::Signal:
        paintCannotTell(painter, row.rect, m_data, m_view, row.person, look);
        paintSignal(painter, row.rect, *m_data.lanes[static_cast<std::size_t>(row.lane)], m_view, look);
        break;
    }
}

void TimelineWidget::paintScrollBar(QPainter& painter, const TimelineStyle& look) const
{
    if (m_layout.contentHeight <= m_layout.body.height())
        return;
    const double share = static_cast<double>(m_layout.body.height()) / m_layout.contentHeight;
    const double top = m_layout.body.top() + m_layout.scroll * share;
    painter.fillRect(QRectF(width() - 5, top, 4, m_layout.body.height() * share), look.colors.control);
}

void TimelineWidget::paintHover(QPainter& painter, const TimelineStyle& look) const
{
    if (!m_hover || m_drag == Drag::Scrub || m_hover->x() < m_layout.headerWidth || m_hover->y() < m_layout.ruler.top())
        return;
    painter.setPen(QPen(look.colors.control, 1, Qt::DotLine));
    painter.drawLine(m_hover->x(), m_layout.ruler.top(), m_hover->x(), m_layout.body.bottom());
}

void TimelineWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TimelineStyle look = style();
    if (m_data.duration.ns <= 0) {
        painter.fillRect(rect(), look.colors.surface);
        painter.setPen(look.colors.textMuted);
        painter.drawText(rect(), Qt::AlignCenter, tr("The timeline is shown once a recording is open"));
        return;
    }
    refreshContent(look);
    painter.drawPixmap(0, 0, m_content);
    if (m_selection)
        paintSelection(painter, m_layout, m_view, *m_selection, look);
    if (m_loop)
        paintLoop(painter, m_layout, m_view, *m_loop, look);
    paintHover(painter, look);
    paintRulerLabels(painter, m_layout.ruler, m_view, look, playheadChip(m_layout, m_data, m_view, m_playhead, look));
    paintPlayhead(painter, m_layout, m_data, m_view, m_playhead, look);
    painter.setPen(QPen(look.colors.playhead, 1));
    const double overviewX = m_layout.overview.left() + std::round(m_whole.xOf(m_playhead)) + 0.5;
    painter.drawLine(QPointF(overviewX, m_layout.overview.top() + 2),
                     QPointF(overviewX, m_layout.overview.bottom() - 1));
    paintScrollBar(painter, look);
    if (hasFocus()) {
        painter.setPen(QPen(look.colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace alliance::app
