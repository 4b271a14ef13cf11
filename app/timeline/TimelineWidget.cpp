#include "app/timeline/TimelineWidget.h"

#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelinePainters.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr double kZoomStep = 1.6;
constexpr MediaTime kJump{2'000'000'000}; // a longer step of the playhead is a jump, which the view follows

template <typename Items>
void sortByStart(Items& items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const auto& a, const auto& b) { return a.range.start < b.range.start; });
}

} // namespace

TimelineWidget::TimelineWidget(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("No session is open"));
}

void TimelineWidget::setData(TimelineData data)
{
    letGoOfEdge();
    m_data = std::move(data);
    sortByStart(m_data.candidates);
    sortByStart(m_data.behaviours);
    sortByStart(m_data.cannotTell);
    sortByStart(m_data.notes);
    sortByStart(m_data.markers);
    sortByStart(m_data.passages);
    sortByStart(m_data.turns);
    const bool other = m_view.duration() != m_data.duration;
    m_view.setDuration(m_data.duration);
    m_whole.setDuration(m_data.duration);
    if (other) {
        m_selection.reset();
        m_loop.reset();
        m_playhead = {};
        m_scroll = 0;
    }
    relayout();
    contentChanged();
    viewChanged();
    sayWhere();
}

void TimelineWidget::setCandidates(std::vector<TimelineCandidate> candidates)
{
    letGoOfEdge();
    m_data.candidates = std::move(candidates);
    sortByStart(m_data.candidates);
    contentChanged();
}

void TimelineWidget::setNotes(std::vector<TimelineNote> notes)
{
    letGoOfEdge();
    m_data.notes = std::move(notes);
    sortByStart(m_data.notes);
    contentChanged();
}

void TimelineWidget::setCodes(std::vector<TimelineMarker> markers, std::vector<TimelinePassage> passages,
                              std::vector<TimelineSegment> segments)
{
    letGoOfEdge();
    m_data.markers = std::move(markers);
    m_data.passages = std::move(passages);
    m_data.segments = std::move(segments);
    sortByStart(m_data.markers);
    sortByStart(m_data.passages);
    relayout();
    contentChanged();
}

// What it belongs to may be gone.
void TimelineWidget::letGoOfEdge()
{
    if (m_drag == Drag::Edge)
        dropEdge(false);
}

void TimelineWidget::setChosenCode(const QUuid& id)
{
    if (std::exchange(m_chosenCode, id) != id)
        rowsChanged();
}

void TimelineWidget::setPicked(const QSet<QUuid>& ids)
{
    if (std::exchange(m_picked, ids) == ids)
        return;
    sayWhere();
    rowsChanged();
}

void TimelineWidget::setSignals(std::vector<std::shared_ptr<const SignalLane>> lanes)
{
    m_data.lanes = std::move(lanes);
    relayout();
    contentChanged();
}

void TimelineWidget::setWaveform(std::shared_ptr<const WaveformPeaks> waveform)
{
    m_data.waveform = std::move(waveform);
    relayout();
    contentChanged();
}

void TimelineWidget::setPictures(std::vector<TimelinePicture> pictures)
{
    const bool row = m_pictures.empty() != pictures.empty();
    m_pictures = std::move(pictures);
    if (!row)
        return rowsChanged();
    relayout();
    contentChanged();
}

WantedPictures TimelineWidget::wantedPictures() const
{
    WantedPictures wanted;
    wanted.height = static_cast<int>(std::ceil(m_layout.pictureHeight * devicePixelRatioF()));
    for (const PictureSlot& slot : pictureSlots(m_view, m_layout.pictureHeight, pictureShape(m_pictures)))
        wanted.times.append(slot.wanted);
    return wanted;
}

QSize TimelineWidget::sizeHint() const
{
    return {1100, std::max(280, minimumSizeHint().height())};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {lineHeight() * 30, lineHeight() * 9};
}

void TimelineWidget::setPlayhead(MediaTime time)
{
    if (time == m_playhead)
        return;
    const bool wasInSight = m_view.visible().contains(m_playhead);
    const bool jumped = std::abs((time - m_playhead).ns) > kJump.ns;
    updatePlayhead();
    m_playhead = time;
    if (m_drag == Drag::None && (wasInSight || jumped))
        ensureVisible(time);
    updatePlayhead();
}

void TimelineWidget::setCurrentCandidate(const QUuid& id)
{
    if (id == m_currentCandidate)
        return;
    m_currentCandidate = id;
    rowsChanged();
}

void TimelineWidget::setMeasuredVisible(bool visible)
{
    m_measuredVisible = visible;
    relayout();
    contentChanged();
}

void TimelineWidget::zoomIn()
{
    const double x = m_view.xOf(m_playhead);
    m_view.zoomAt(x >= 0 && x <= m_view.width() ? x : m_view.width() / 2, kZoomStep);
    viewChanged();
}

void TimelineWidget::zoomOut()
{
    const double x = m_view.xOf(m_playhead);
    m_view.zoomAt(x >= 0 && x <= m_view.width() ? x : m_view.width() / 2, 1 / kZoomStep);
    viewChanged();
}

void TimelineWidget::zoomToAll()
{
    m_view.showAll();
    viewChanged();
}

void TimelineWidget::zoomToRange(TimeRange range)
{
    m_view.setVisible(range);
    viewChanged();
}

void TimelineWidget::ensureVisible(MediaTime time)
{
    if (m_view.turnPageTo(time))
        viewChanged();
}

void TimelineWidget::setSelectedRange(std::optional<TimeRange> range)
{
    m_selection = range;
    update();
}

void TimelineWidget::clearSelection()
{
    select(std::nullopt);
}

void TimelineWidget::setLoop(std::optional<TimeRange> range)
{
    m_loop = range;
    update();
}

TimelineStyle TimelineWidget::style() const
{
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() * 0.85));
    if (!m_texts || m_texts->font() != small)
        m_texts = std::make_shared<TimelineTexts>(small);
    return {m_theme.colors, font(), small, m_theme.textScale, m_texts};
}

int TimelineWidget::lineHeight() const
{
    return fontMetrics().height();
}

void TimelineWidget::relayout()
{
    m_layout = layoutTimeline(m_data, size(), {lineHeight(), m_measuredVisible, m_scroll, !m_pictures.empty()});
    m_scroll = m_layout.scroll;
    m_view.setWidth(m_layout.body.width());
    m_whole.setWidth(m_layout.overview.width());
}

void TimelineWidget::contentChanged()
{
    m_stale = Stale::Everything;
    update();
}

void TimelineWidget::rowsChanged()
{
    m_stale = std::max(m_stale, Stale::Rows);
    update();
}

void TimelineWidget::viewChanged()
{
    rowsChanged();
    Q_EMIT visibleRangeChanged(m_view.visible());
}

void TimelineWidget::resizeEvent(QResizeEvent*)
{
    relayout();
    contentChanged();
    viewChanged();
}

void TimelineWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        relayout();
        contentChanged();
    }
    QWidget::changeEvent(event);
}

bool TimelineWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // Time and frame stand where the pointer is shown; here what lies there.
        const QStringList lines = describePoint(m_layout, m_data, m_view, help->pos()).mid(1);
        if (m_data.duration.ns > 0 && !lines.isEmpty() && help->pos().x() >= m_layout.headerWidth)
            QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
        else if (const TimelineRow* row = m_layout.rowAt(help->pos()); row && help->pos().x() < m_layout.headerWidth)
            QToolTip::showText(
                help->globalPos(),
                row->detail.isEmpty() ? row->title : QStringLiteral("%1\n%2").arg(row->title, row->detail), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_view.zoomAt(gesture->position().x() - m_layout.headerWidth, 1 + gesture->value());
            viewChanged();
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineWidget::sayWhere()
{
    QString text = m_data.duration.ns <= 0 ? tr("No session is open") : momentText(m_playhead, m_data);
    for (const auto& candidate : m_data.candidates) {
        if (m_measuredVisible && candidate.range.contains(m_playhead))
            text += QStringLiteral(". ") + tr("%1, %2").arg(nameOf(candidate), plainStateText(candidate.state));
    }
    for (const auto& note : m_data.notes) {
        if (note.range.contains(m_playhead) || note.range.start == m_playhead)
            text += QStringLiteral(". ") + tr("Note: %1").arg(note.kindName);
    }
    for (const auto& marker : m_data.markers) {
        if (marker.range.contains(m_playhead) || marker.range.start == m_playhead)
            text += QStringLiteral(". ") + tr("Marker: %1").arg(marker.words);
    }
    for (const auto& passage : m_data.passages) {
        if (passage.range.contains(m_playhead))
            text += QStringLiteral(". ") + tr("Stage: %1").arg(passage.words);
    }
    if (!m_picked.isEmpty())
        text += QStringLiteral(". ") + tr("%n chosen together", nullptr, static_cast<int>(m_picked.size()));
    setAccessibleDescription(text);
}

} // namespace alliance::app
