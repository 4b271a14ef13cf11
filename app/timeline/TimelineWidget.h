#pragma once
// The session in time: an overview of all of it, and below it a zoomed part with ruler, sound, signals, behaviours,
// candidates and notes. Shows what it is given and reports what the hand asks for; it changes nothing itself.
//
// Mouse: click or drag scrubs, in the overview too, where the zoomed part comes along; a click on a mark activates it,
// with Ctrl it is taken together with others, with Shift all up to it; a drag of an edge of a range (candidate, own
// marker, stage or note) moves it, and snaps; shift-drag selects a range (snaps to edges of what is there), a click
// beside the range drops it; wheel zooms at the pointer; shift-wheel moves along. Keys (with focus): 0 shows the whole
// session, PageUp and PageDown move by a screenful, Home and End go to the ends, Left and Right by one frame, Up and
// Down to the previous or next candidate, Enter activates what lies at the playhead (again: the next that lies there),
// Escape drops the range. UI thread only.

#include "app/resources/Theme.h"
#include "app/timeline/TimelineData.h"
#include "app/timeline/TimelineEdges.h"
#include "app/timeline/TimelineLayout.h"
#include "app/timeline/TimelinePictures.h"
#include "app/timeline/TimelineView.h"

#include <QPixmap>
#include <QSet>
#include <QWidget>

#include <memory>

namespace alliance::app
{

struct TimelineStyle;
class TimelineTexts;

class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWidget(const Theme& theme, QWidget* parent = nullptr);

    // Replaces everything. The visible part stays when the duration stays, else the whole session is shown. Items may
    // come in any order.
    void setData(TimelineData data);
    const TimelineData& data() const { return m_data; }

    // Parts that change while a session is open; the rest and the visible part stay.
    void setCandidates(std::vector<TimelineCandidate> candidates);
    void setNotes(std::vector<TimelineNote> notes);
    void setCodes(std::vector<TimelineMarker> markers, std::vector<TimelinePassage> passages,
                  std::vector<TimelineSegment> segments);
    void setSignals(std::vector<std::shared_ptr<const SignalLane>> lanes);
    void setWaveform(std::shared_ptr<const WaveformPeaks> waveform);
    // In order of time; the row of thumbnails is there while there are any. They need not fit the visible part.
    void setPictures(std::vector<TimelinePicture> pictures);
    // Those that would fill the visible part, as it is now; follow visibleRangeChanged().
    WantedPictures wantedPictures() const;

    base::MediaTime playhead() const { return m_playhead; }
    const TimelineLayout& rows() const { return m_layout; }
    base::TimeRange visibleRange() const { return m_view.visible(); }
    std::optional<base::TimeRange> selectedRange() const { return m_selection; }
    bool isDragging() const { return m_drag != Drag::None; }
    QUuid currentCandidate() const { return m_currentCandidate; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    // Does not emit. The visible part turns the page when the playhead leaves it, unless it was out of sight before.
    void setPlayhead(alliance::base::MediaTime time);
    // Drawn as chosen; an unknown or null id chooses none.
    void setCurrentCandidate(const QUuid& id);
    // A marker or a stage that is drawn as chosen; null: none.
    void setChosenCode(const QUuid& id);
    // Candidates, notes and markers that are drawn as chosen together.
    void setPicked(const QSet<QUuid>& ids);
    // Off for a blind first pass: nothing measured is shown.
    void setMeasuredVisible(bool visible);
    void zoomIn();
    void zoomOut();
    void zoomToAll();
    void zoomToRange(alliance::base::TimeRange range);
    void ensureVisible(alliance::base::MediaTime time);
    // Where something that drags snap to begins or ends; seekRequested() follows.
    void goToNextEdge();
    void goToPreviousEdge();
    void setSelectedRange(std::optional<alliance::base::TimeRange> range); // does not emit
    void clearSelection();
    // Drawn as what is repeated; null: nothing is.
    void setLoop(std::optional<alliance::base::TimeRange> range);

Q_SIGNALS:
    // Times are those of frames when there is an index.
    void seekRequested(alliance::base::MediaTime time);
    void scrubbed(alliance::base::MediaTime time); // from press to release, with every move
    void scrubEnded();
    // The pointer rests or moves over this time, nothing is dragged; x in the widget.
    void hovered(alliance::base::MediaTime time, int x);
    void hoverEnded();
    void selectionChanged(); // by the hand, also while it drags
    void candidateActivated(const QUuid& id);
    void noteActivated(const QUuid& id);
    void markerActivated(const QUuid& id);
    void passageActivated(const QUuid& id);
    // A candidate, note or marker is to be chosen together with others, or no longer; `run`: all up to it.
    void markPicked(alliance::app::TimelineHitKind kind, const QUuid& id, bool run);
    // An edge of it was dragged and let go. What is shown stays as it was until it is set anew.
    void candidateMoved(const QUuid& id, alliance::base::TimeRange range);
    void noteMoved(const QUuid& id, alliance::base::TimeRange range);
    void markerMoved(const QUuid& id, alliance::base::TimeRange range);
    void passageMoved(const QUuid& id, alliance::base::TimeRange range);
    void rangeSelected(alliance::base::TimeRange range);
    // A person's rows were asked what can be said of them: right button, menu key (the playhead's time) or a click on
    // the person's name.
    void personMenuRequested(int person, alliance::base::MediaTime time, const QPoint& global);
    void visibleRangeChanged(alliance::base::TimeRange range);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag { None, Scrub, Range, Overview, Edge };
    enum class Stale { Nothing, Rows, Everything }; // of the kept picture

    TimelineStyle style() const;
    int lineHeight() const;
    void relayout();
    void contentChanged();   // everything has to be drawn anew
    void rowsChanged();      // what the rows show, neither their names nor the overview
    void viewChanged();      // the same, and says so
    void updateAt(double x); // the part of the widget in which a line at x of the rows lies
    void updatePlayhead();
    void updateHover();
    void refreshContent(const TimelineStyle& style);
    void paintNames(QPainter& painter, const TimelineStyle& style) const;
    void paintRows(QPainter& painter, const TimelineStyle& style) const;
    void paintRow(QPainter& painter, const TimelineRow& row, const TimelineStyle& style) const;
    void paintScrollBar(QPainter& painter, const TimelineStyle& style) const;
    void paintHover(QPainter& painter, const TimelineStyle& style) const;
    base::MediaTime timeUnder(QPointF point) const;
    base::MediaTime snappedEdge(QPointF point) const;
    void moveOverviewTo(double x);
    void scrubTo(base::MediaTime time);
    void hoverAt(QPoint point);
    void endHover();
    void select(std::optional<base::TimeRange> range);
    bool pickMark(QPoint at, bool run);
    bool pressMark(QPoint at);
    void activate(TimelineHitKind kind, const QUuid& id);
    void tellMoved(TimelineHitKind kind, const QUuid& id, base::TimeRange range);
    void dragEdgeTo(QPointF point);
    void dropEdge(bool keep);
    void letGoOfEdge();
    bool moveKey(const QKeyEvent& event);
    bool viewKey(const QKeyEvent& event);
    bool escapeKey(const QKeyEvent& event);
    void seekBy(std::int64_t frames);
    void stepCandidate(int direction);
    void activateAtPlayhead();
    void sayWhere();

    const Theme& m_theme;
    TimelineData m_data;
    std::vector<TimelinePicture> m_pictures;
    TimelineView m_view;
    TimelineView m_whole; // of the overview: always everything
    TimelineLayout m_layout;
    base::MediaTime m_playhead;
    std::optional<base::TimeRange> m_selection;
    std::optional<base::TimeRange> m_loop;
    QUuid m_currentCandidate;
    bool m_measuredVisible = true;
    int m_scroll = 0;

    Drag m_drag = Drag::None;
    double m_grab = 0; // pixels from the start of the overview's window to the pointer
    base::MediaTime m_rangeAnchor;
    TimelineEdge m_edge;
    base::TimeRange m_edgeBefore; // of the item whose edge is dragged
    QUuid m_chosenCode;
    QUuid m_entered; // activated last by Enter
    QSet<QUuid> m_picked;
    std::optional<QPoint> m_hover;
    bool m_hovering = false; // hovered() was emitted and not yet ended
    // Everything but playhead, selection and pointer, kept from picture to picture. The overview, whose window moves
    // over it, has one of its own.
    QPixmap m_content;
    QPixmap m_overview;
    mutable std::shared_ptr<TimelineTexts> m_texts; // in the small font, as it was last
    Stale m_stale = Stale::Everything;
};

} // namespace alliance::app
