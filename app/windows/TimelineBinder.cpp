#include "app/windows/TimelineBinder.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/models/TimelineContent.h"
#include "app/timeline/TimelineWidget.h"

#include <QAccessible>

namespace alliance::app
{

TimelineBinder::TimelineBinder(ReviewSession& session, PlaybackController& playback, TimelineWidget& timeline,
                               ActionRegistry& actions, QObject* parent)
    : QObject(parent)
{
    ReviewSession* from = &session;
    TimelineWidget* to = &timeline;
    const auto replace = [from, to] { to->setData(timelineData(*from)); };
    connect(from, &ReviewSession::findingsChanged, to, replace);
    connect(from, &ReviewSession::derivedChanged, to, replace);
    connect(from, &ReviewSession::previewChanged, to, replace);
    connect(from, &ReviewSession::indexChanged, to, replace);
    connect(from, &ReviewSession::closed, to, replace);
    connect(from, &ReviewSession::closed, to, [to] { to->setCurrentCandidate({}); }); // nobody chose it who comes next
    connect(from, &ReviewSession::candidatesChanged, to, [from, to] { to->setCandidates(timelineCandidates(*from)); });
    connect(from, &ReviewSession::notesChanged, to, [from, to] { to->setNotes(timelineNotes(*from)); });
    connect(from, &ReviewSession::positionChanged, to, [from, to](qint64, base::MediaTime time) {
        to->setPlayhead(time);
        if (!to->hasFocus() || from->isPlaying())
            return;
        QAccessibleValueChangeEvent moved(to, time.seconds());
        QAccessible::updateAccessibility(&moved);
    });
    connect(from, &ReviewSession::selectedCandidateChanged, to, [from, to](const QUuid& id) {
        to->setCurrentCandidate(id);
        if (const CandidateItem* item = from->candidate(id))
            to->ensureVisible(item->record.where().range.start);
    });
    connect(to, &TimelineWidget::seekRequested, from, &ReviewSession::seekToTime);
    connect(to, &TimelineWidget::candidateActivated, from, [from](const QUuid& id) { from->selectCandidate(id); });
    connect(to, &TimelineWidget::noteActivated, from, [from](const QUuid& id) { from->selectNote(id); });
    connect(to, &TimelineWidget::candidateMoved, from,
            [from](const QUuid& id, base::TimeRange range) { from->adjust(id, range); });
    connect(to, &TimelineWidget::noteMoved, from, &ReviewSession::moveNote);
    connect(to, &TimelineWidget::rangeSelected, from, [from](base::TimeRange range) { from->requestNewNoteOn(range); });
    connect(to, &TimelineWidget::scrubbed, &playback, &PlaybackController::scrubTo);
    connect(to, &TimelineWidget::scrubEnded, &playback, &PlaybackController::endScrub);
    LoopRange* range = &playback.range();
    connect(to, &TimelineWidget::selectionChanged, range, [to, range] { range->setSelection(to->selectedRange()); });
    connect(range, &LoopRange::selectionChanged, to, [to, range] {
        if (!to->isDragging())
            to->setSelectedRange(range->selection());
    });
    connect(range, &LoopRange::loopChanged, to, [to, range] { to->setLoop(range->loop()); });
    connect(actions.action(ActionId::NextEdge), &QAction::triggered, to, &TimelineWidget::goToNextEdge);
    connect(actions.action(ActionId::PreviousEdge), &QAction::triggered, to, &TimelineWidget::goToPreviousEdge);
    connect(actions.action(ActionId::ZoomIn), &QAction::triggered, to, &TimelineWidget::zoomIn);
    connect(actions.action(ActionId::ZoomOut), &QAction::triggered, to, &TimelineWidget::zoomOut);
    connect(actions.action(ActionId::ZoomFit), &QAction::triggered, to, &TimelineWidget::zoomToAll);
}

} // namespace alliance::app
