#pragma once
// The session in time: an overview of all of it, and below it a zoomed part with ruler, sound, signals, behaviours,
// candidates and notes. Shows what it is given and reports what the hand asks for; it changes nothing itself.
//
// Mouse: click or drag seeks; shift-drag selects a range; wheel zooms at the pointer; shift-wheel moves along; the
// window in the overview can be dragged. Keys (with focus): + and - zoom, Home/End, PageUp/PageDown move by a
// screenful, Left/Right by one frame, Ctrl+Left/Right to the previous or next item, 0 shows the whole session.
// UI thread only.

#include "app/timeline/TimelineData.h"
#include "app/timeline/TimelineView.h"

#include <QPixmap>
#include <QWidget>

namespace alliance::app
{

class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget* parent = nullptr);

    // Replaces everything. The visible part stays when the duration stays, else the whole session is shown.
    void setData(TimelineData data);
    const TimelineData& data() const { return m_data; }

    // Parts that change while a session is open; the rest and the visible part stay.
    void setCandidates(std::vector<TimelineCandidate> candidates);
    void setNotes(std::vector<TimelineNote> notes);
    void setSignals(std::vector<std::shared_ptr<const SignalLane>> lanes);
    void setWaveform(std::shared_ptr<const WaveformPeaks> waveform);

    base::MediaTime playhead() const { return m_playhead; }
    base::TimeRange visibleRange() const { return m_view.visible(); }
    std::optional<base::TimeRange> selectedRange() const { return m_selection; }
    QUuid currentCandidate() const { return m_currentCandidate; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    // Does not emit. The visible part turns the page when the playhead leaves it.
    void setPlayhead(alliance::base::MediaTime time);
    // Drawn as chosen; an unknown or null id chooses none.
    void setCurrentCandidate(const QUuid& id);
    void setCandidatesVisible(bool visible); // off for a blind first pass; also hides behaviours
    void zoomIn();
    void zoomOut();
    void zoomToAll();
    void zoomToRange(alliance::base::TimeRange range);
    void ensureVisible(alliance::base::MediaTime time);
    void clearSelection();

Q_SIGNALS:
    // Always the time of a frame when there is an index. Repeated while dragging: the player keeps only the latest.
    void seekRequested(alliance::base::MediaTime time);
    void scrubStarted();
    void scrubEnded();
    void candidateActivated(const QUuid& id);
    void noteActivated(const QUuid& id);
    void rangeSelected(alliance::base::TimeRange range);
    void visibleRangeChanged(alliance::base::TimeRange range);

private:
    TimelineData m_data;
    TimelineView m_view;
    base::MediaTime m_playhead;
    std::optional<base::TimeRange> m_selection;
    QUuid m_currentCandidate;
    bool m_candidatesVisible = true;
};

} // namespace alliance::app
