#include "app/timeline/TimelineWidget.h"

#include "app/timeline/TimelineSnap.h"

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{
constexpr double kZoomStep = 1.6;
}

TimelineWidget::TimelineWidget(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
}

void TimelineWidget::setData(TimelineData data)
{
    m_data = std::move(data);
    m_view.setDuration(m_data.duration);
    m_selection.reset();
    update();
}

void TimelineWidget::setCandidates(std::vector<TimelineCandidate> candidates)
{
    m_data.candidates = std::move(candidates);
    update();
}

void TimelineWidget::setNotes(std::vector<TimelineNote> notes)
{
    m_data.notes = std::move(notes);
    update();
}

void TimelineWidget::setSignals(std::vector<std::shared_ptr<const SignalLane>> lanes)
{
    m_data.lanes = std::move(lanes);
    update();
}

void TimelineWidget::setWaveform(std::shared_ptr<const WaveformPeaks> waveform)
{
    m_data.waveform = std::move(waveform);
    update();
}

QSize TimelineWidget::sizeHint() const
{
    return {1100, 300};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {480, 160};
}

void TimelineWidget::setPlayhead(MediaTime time)
{
    m_playhead = time;
    ensureVisible(time);
    update();
}

void TimelineWidget::setCurrentCandidate(const QUuid& id)
{
    m_currentCandidate = id;
    update();
}

void TimelineWidget::setCandidatesVisible(bool visible)
{
    m_candidatesVisible = visible;
    update();
}

void TimelineWidget::zoomIn()
{
    m_view.zoomAt(m_view.xOf(m_playhead), kZoomStep);
    update();
}

void TimelineWidget::zoomOut()
{
    m_view.zoomAt(m_view.xOf(m_playhead), 1 / kZoomStep);
    update();
}

void TimelineWidget::zoomToAll()
{
    m_view.showAll();
    update();
}

void TimelineWidget::zoomToRange(TimeRange range)
{
    m_view.setVisible(range);
    update();
}

void TimelineWidget::ensureVisible(MediaTime time)
{
    if (m_view.turnPageTo(time))
        update();
}

void TimelineWidget::clearSelection()
{
    m_selection.reset();
    update();
}

} // namespace alliance::app
