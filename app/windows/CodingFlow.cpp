#include "app/windows/CodingFlow.h"

#include "app/actions/CodingSpecs.h"
#include "app/models/CodingSession.h"
#include "app/models/CodingTimeline.h"
#include "app/models/LibraryController.h"
#include "app/models/MarkerCode.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewLoader.h"
#include "app/panels/CandidateExplanation.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/MarkersList.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NotesList.h"
#include "app/panels/PlayerView.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/RemovedDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SessionTagsDialog.h"
#include "app/panels/VocabularyDialog.h"
#include "app/services/SameCode.h"
#include "app/timeline/TimelineWidget.h"
#include "app/windows/SideDock.h"
#include "app/windows/VersionsFlow.h"

#include <QDockWidget>
#include <QMenuBar>

#include <utility>

namespace alliance::app
{
namespace
{

// The candidate that is meant: the chosen one, while the playhead is in it or in what is repeated around it.
const CandidateItem* candidateAt(const ReviewSession& session, base::MediaTime time)
{
    const CandidateItem* item = session.candidate(session.selectedCandidate());
    if (!item)
        return nullptr;
    const base::TimeRange range = item->record.where().range;
    const bool near = time >= range.start - LoopRange::kPreRoll && time < range.end + LoopRange::kPostRoll;
    return near ? item : nullptr;
}

} // namespace

CodingFlow::CodingFlow(const WindowParts& parts, TimelineWidget& timeline, NotesList& notes, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_timeline(timeline),
      m_window(window),
      m_coding(new CodingSession(parts.library, parts.session, this)),
      m_versions(new VersionsFlow(parts, *m_coding, window))
{
    m_list = new MarkersList(*m_coding, m_parts.theme);
    m_listDock = window.addDock(QStringLiteral("markersDock"), tr("Markers"), m_list, Qt::RightDockWidgetArea);
    m_editor = new MarkerEditor(*m_coding, m_parts.theme);
    m_editorDock = window.addDock(QStringLiteral("markerDock"), tr("Marker"), m_editor, Qt::RightDockWidgetArea);
    notes.setCoding(*m_coding);
    window.noteEditor().setCoding(*m_coding);
    window.queue().setCoding(*m_coding);
    window.findChild<CandidateExplanation*>()->setCoding(*m_coding);
    // Once the panels of the session are there.
    connect(&window.noteEditor(), &NoteEditor::unfinishedFound, this, &CodingFlow::noteNeeded, Qt::QueuedConnection);
    bindMarkers();
    bindStages();
    bindNotes();
    bindDialogs();
    connect(m_coding, &CodingSession::changed, this, &CodingFlow::refresh);
    connect(m_coding, &CodingSession::selectedMarkerChanged, this, &CodingFlow::refresh);
    connect(m_coding, &CodingSession::selectedPassageChanged, this, &CodingFlow::refresh);
    connect(&m_parts.session, &ReviewSession::indexChanged, this, &CodingFlow::refresh);
    connect(&m_parts.session, &ReviewSession::closed, this, [this] { m_paused = false; });
    refresh();
}

void CodingFlow::placeDocks(QDockWidget& lists, QDockWidget& details)
{
    m_window.tabifyDockWidget(&lists, m_listDock);
    m_window.tabifyDockWidget(&details, m_editorDock);
}

void CodingFlow::join()
{
    makeMenu();
    bindTimeline();
}

void CodingFlow::makeMenu()
{
    auto* menu = new QMenu(tr("&Coding"), m_window.menuBar());
    using enum ActionId;
    const QList<QList<ActionId>> parts = {{CodeMoment, NextMarker, PreviousMarker},
                                          {BeginStage1, BeginStage2, BeginStage3, BeginStage4, EndStage},
                                          {RateSegments},
                                          {ReplyToNote, OfferStarters},
                                          {TagSession, ShowVocabulary},
                                          {DeleteCoded, ShowRemoved}};
    for (const QList<ActionId>& part : parts) {
        for (const ActionId id : part)
            menu->addAction(m_parts.actions.action(id));
        menu->addSeparator();
    }
    QMenu* note = menu->addMenu(tr("&On the note"));
    for (const ActionSpec& spec : m_parts.actions.specs()) {
        if (notePrincipleOf(spec.id) || noteStageOf(spec.id))
            note->addAction(m_parts.actions.action(spec.id));
    }
    menu->setToolTipsVisible(true);
    // Before the measurement, the collections, the view and the help.
    const QList<QAction*> all = m_window.menuBar()->actions();
    m_window.menuBar()->insertMenu(all.value(all.size() - 4), menu);
}

void CodingFlow::remark(const QString& words)
{
    m_window.review().picture().showRemark(words);
}

base::MediaTime CodingFlow::here() const
{
    return m_parts.session.timeOf(m_parts.session.currentFrame());
}

void CodingFlow::bindTimeline()
{
    connect(m_coding, &CodingSession::changed, this, &CodingFlow::showCodes);
    // Everything on the timeline has just been replaced.
    for (const auto signal : {&ReviewSession::findingsChanged, &ReviewSession::derivedChanged,
                              &ReviewSession::previewChanged, &ReviewSession::closed})
        connect(&m_parts.session, signal, this, &CodingFlow::showCodes);
    connect(&m_parts.session, &ReviewSession::indexChanged, this, &CodingFlow::showCodes);
    connect(&m_timeline, &TimelineWidget::markerActivated, m_coding,
            [this](const QUuid& id) { m_coding->selectMarker(id); });
    connect(&m_timeline, &TimelineWidget::passageActivated, m_coding,
            [this](const QUuid& id) { m_coding->selectPassage(id); });
    connect(&m_timeline, &TimelineWidget::markerMoved, m_coding, &CodingSession::moveMarker);
    connect(&m_timeline, &TimelineWidget::passageMoved, m_coding, &CodingSession::movePassage);
}

void CodingFlow::showCodes()
{
    m_timeline.setCodes(timelineMarkers(*m_coding), timelinePassages(*m_coding), timelineSegments(*m_coding));
}

void CodingFlow::bindMarkers()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::CodeMoment, [this] { code(); });
    on(ActionId::NextMarker, [this] { m_coding->selectNextMarker(1); });
    on(ActionId::PreviousMarker, [this] { m_coding->selectNextMarker(-1); });
    on(ActionId::DeleteCoded, [this] { deleteChosen(); });
    connect(m_list, &MarkersList::pickedChanged, this, &CodingFlow::refresh);
    on(ActionId::RateSegments, [this] { showRatings(); });
    // One is chosen at a time: it is what the keys are about.
    connect(m_coding, &CodingSession::selectedMarkerChanged, this, [this](const QUuid& id) {
        if (id.isNull())
            return m_timeline.setChosenCode(m_coding->selectedPassage());
        m_coding->selectPassage({}, false);
        m_codeChosenLast = true;
        m_candidateChosenLast = false;
        m_timeline.setChosenCode(id);
        if (const db::Marker* marker = m_coding->marker(id))
            m_timeline.ensureVisible(marker->moment.range.start);
        bringUp(*m_editorDock);
    });
    connect(m_editor, &MarkerEditor::remarked, this, &CodingFlow::remark);
    // As after any other decision.
    connect(m_editor, &MarkerEditor::candidateCoded, this, [this](const QUuid& candidate) {
        if (m_parts.session.selectedCandidate() == candidate)
            m_window.queue().goOnAfter({candidate});
    });
    connect(m_editor, &MarkerEditor::left, this, [this] {
        m_parts.actions.action(ActionId::LeaveField)->trigger();
        if (std::exchange(m_paused, false) && !m_editor->hasUnsaved())
            m_parts.playback.play();
    });
}

void CodingFlow::code()
{
    m_paused = m_parts.session.isPlaying();
    m_parts.playback.pause();
    const base::MediaTime time = here();
    const CandidateItem* candidate = candidateAt(m_parts.session, time);
    base::TimeRange range{time, time};
    if (const auto chosen = m_parts.playback.range().selection(); chosen && chosen->contains(time))
        range = *chosen;
    else if (candidate)
        range = candidate->record.where().range;
    const bool about = candidate && candidate->record.where().range.overlaps(range);
    bringUp(*m_editorDock);
    m_coding->requestNewMarker(range, about ? m_parts.session.selectedCandidate() : QUuid());
}

// Beside the window, so that the recording can be watched meanwhile.
void CodingFlow::showRatings()
{
    if (!m_ratings) {
        m_ratings = new RatingGrid(*m_coding, m_parts.actions, m_parts.theme, &m_window);
        connect(m_ratings, &RatingGrid::chosenChanged, this, &CodingFlow::ratingChosen);
        connect(m_ratings, &RatingGrid::historyRequested, this, [this](const QUuid& rating) {
            QWidget* over = m_ratings->isActiveWindow() ? static_cast<QWidget*>(m_ratings) : &m_window;
            m_versions->ofRating(rating, *over);
        });
    }
    m_ratings->show();
    m_ratings->raise();
    m_ratings->activateWindow();
}

void CodingFlow::bindStages()
{
    for (const ActionSpec& spec : m_parts.actions.specs()) {
        if (const auto step = stageOf(spec.id)) {
            connect(m_parts.actions.action(spec.id), &QAction::triggered, this, [this, step] {
                QList<db::Term> stages = m_coding->vocabulary().stages;
                stages.removeIf([](const db::Term& stage) { return stage.retired; });
                if (*step >= stages.size())
                    return;
                m_coding->beginStage(stages[*step].code, here());
                remark(tr("%1 %2 begins here").arg(stages[*step].code, stages[*step].label));
            });
        }
    }
    connect(m_parts.actions.action(ActionId::EndStage), &QAction::triggered, this, [this] {
        const db::Passage* running = m_coding->passageAt(here());
        if (!running)
            return remark(tr("No stage runs here"));
        remark(tr("%1 ends here").arg(running->stage));
        m_coding->endStage(here());
    });
    connect(m_coding, &CodingSession::selectedPassageChanged, this, [this](const QUuid& id) {
        if (id.isNull())
            return m_timeline.setChosenCode(m_coding->selectedMarker());
        m_coding->selectMarker({}, false);
        m_codeChosenLast = true;
        m_candidateChosenLast = false;
        m_timeline.setChosenCode(id);
    });
}

void CodingFlow::bindNotes()
{
    NoteEditor& editor = m_window.noteEditor();
    const auto shown = [this] { Q_EMIT noteNeeded(); };
    for (const ActionSpec& spec : m_parts.actions.specs()) {
        const auto principle = notePrincipleOf(spec.id);
        const auto stage = noteStageOf(spec.id);
        if (!principle && !stage)
            continue;
        connect(m_parts.actions.action(spec.id), &QAction::triggered, this, [&editor, principle, stage, shown] {
            shown();
            principle ? editor.togglePrinciple(*principle) : editor.toggleStage(*stage);
        });
    }
    connect(m_parts.actions.action(ActionId::OfferStarters), &QAction::triggered, this, [&editor, shown] {
        shown();
        editor.offerStarters();
    });
    connect(m_parts.actions.action(ActionId::ReplyToNote), &QAction::triggered, this, [this, &editor, shown] {
        m_parts.playback.pause();
        shown();
        editor.startReply(m_parts.session.selectedNote());
    });
    connect(&m_parts.session, &ReviewSession::selectedNoteChanged, this, [this](const QUuid& id) {
        m_codeChosenLast = m_codeChosenLast && id.isNull();
        m_candidateChosenLast = m_candidateChosenLast && id.isNull();
        refresh();
    });
    connect(&m_parts.session, &ReviewSession::selectedCandidateChanged, this, [this](const QUuid& id) {
        m_candidateChosenLast = !id.isNull();
        refresh();
    });
    connect(&m_parts.session, &ReviewSession::candidatesChanged, this, &CodingFlow::refresh);
    connect(&m_parts.session, &ReviewSession::notesChanged, this, &CodingFlow::refresh);
    connect(&m_parts.session, &ReviewSession::opened, this, &CodingFlow::nameNoteCodes);
}

// In menus they are called as the vocabulary of the library calls them.
void CodingFlow::nameNoteCodes()
{
    const ReviewVocabulary& words = m_parts.session.vocabulary();
    for (const ActionSpec& spec : m_parts.actions.specs()) {
        const auto principle = notePrincipleOf(spec.id);
        const auto stage = noteStageOf(spec.id);
        if (!principle && !stage)
            continue;
        const QList<db::Term>& terms = principle ? words.principles : words.stages;
        const qsizetype number = principle ? *principle : *stage;
        if (number < terms.size())
            m_parts.actions.action(spec.id)->setText(
                QStringLiteral("%1 %2").arg(terms[number].code, terms[number].label));
    }
}

void CodingFlow::bindDialogs()
{
    connect(m_parts.actions.action(ActionId::TagSession), &QAction::triggered, this, [this] {
        const SessionItem named = toldApart(m_coding->review().session(), m_parts.library.sessions());
        auto* dialog = new SessionTagsDialog(*m_coding, sessionTitle(named), &m_window);
        connect(dialog, &SessionTagsDialog::historyRequested, this, [this, dialog] { m_versions->ofTags(*dialog); });
        dialog->open();
    });
    connect(m_parts.actions.action(ActionId::NoteHistory), &QAction::triggered, this, &CodingFlow::showHistory);
    connect(m_parts.actions.action(ActionId::ShowRemoved), &QAction::triggered, this,
            [this] { (new RemovedDialog(*m_coding, &m_window))->open(); });
    connect(m_parts.actions.action(ActionId::ShowVocabulary), &QAction::triggered, this, [this] {
        LibraryWorker* worker = m_parts.library.worker();
        if (!worker)
            return;
        auto* dialog = new VocabularyDialog(*worker, m_parts.theme, &m_window);
        connect(&m_parts.library, &LibraryController::closed, dialog, &VocabularyDialog::leave);
        connect(dialog, &VocabularyDialog::vocabularyChanged, m_coding, &CodingSession::reload);
        dialog->open();
    });
    connect(&m_parts.library, &LibraryController::opened, this, &CodingFlow::refresh);
    connect(&m_parts.library, &LibraryController::closed, this, &CodingFlow::refresh);
}

// Of what was chosen last.
void CodingFlow::showHistory()
{
    if (hasDecision())
        m_versions->ofDecision(m_parts.session.selectedCandidate());
    else if (m_codeChosenLast && m_coding->marker(m_coding->selectedMarker()))
        m_versions->ofMarker(m_coding->selectedMarker());
    else if (m_codeChosenLast && m_coding->passage(m_coding->selectedPassage()))
        m_versions->ofPassage(m_coding->selectedPassage());
    else
        m_parts.session.requestNoteHistory();
}

bool CodingFlow::hasDecision() const
{
    const CandidateItem* candidate = m_parts.session.candidate(m_parts.session.selectedCandidate());
    return m_candidateChosenLast && candidate && candidate->record.decision.version > 0;
}

void CodingFlow::deleteChosen()
{
    const QString undo = m_parts.actions.spec(ActionId::Undo).shortcuts.value(0).toString(QKeySequence::NativeText);
    if (const QList<QUuid> several = m_list->ownPicked(); several.size() > 1) {
        m_coding->removeMarkers(several);
        remark(tr("%n markers removed. %1 brings them back", nullptr, static_cast<int>(several.size())).arg(undo));
    } else if (m_coding->marker(m_coding->selectedMarker())) {
        m_coding->removeMarker(m_coding->selectedMarker());
        remark(tr("Marker removed. %1 brings it back").arg(undo));
    } else if (m_coding->passage(m_coding->selectedPassage())) {
        m_coding->removePassage(m_coding->selectedPassage());
        remark(tr("Stage removed. %1 brings it back").arg(undo));
    }
}

void CodingFlow::refresh()
{
    using enum ActionId;
    ActionRegistry& actions = m_parts.actions;
    const bool playable = m_parts.session.isOpen() && m_parts.session.frameCount() > 0 && m_coding->isReady();
    const QString reading = m_parts.session.isOpen() && !m_coding->isReady()
                                ? tr("What is coded in this session is still being read")
                                : QString();
    for (const ActionId id : {CodeMoment, RateSegments})
        actions.setReason(id, reading);
    actions.setEnabled({CodeMoment, RateSegments}, playable);
    const QString listing =
        m_parts.session.isGrowing() ? tr("The frames of this recording are still being listed") : reading;
    for (const ActionId id : {BeginStage1, BeginStage2, BeginStage3, BeginStage4, EndStage}) {
        actions.setReason(id, listing);
        if (!playable)
            actions.action(id)->setEnabled(false);
    }
    const bool tagsOfOthers = m_coding->tags().version > 0 && !m_coding->isOwn(m_coding->tags().author);
    const bool hidden = m_parts.session.isBlind() && tagsOfOthers;
    actions.setReason(TagSession, hidden ? tr("Your own pass first") : reading);
    actions.setEnabled({TagSession}, m_coding->isReady() && !hidden);
    actions.setReason(ShowRemoved, reading);
    actions.setEnabled({ShowRemoved}, m_coding->isReady());
    actions.setEnabled({ShowVocabulary}, m_parts.library.isOpen());
    const bool open = m_parts.session.isOpen();
    actions.setEnabled({OfferStarters}, open);
    for (const ActionSpec& spec : actions.specs()) {
        if (notePrincipleOf(spec.id) || noteStageOf(spec.id))
            actions.action(spec.id)->setEnabled(open);
    }
    const bool note = m_parts.session.note(m_parts.session.selectedNote());
    actions.setReason(ReplyToNote, note ? QString() : tr("Choose a note first"));
    const bool code = m_codeChosenLast &&
                      (m_coding->marker(m_coding->selectedMarker()) || m_coding->passage(m_coding->selectedPassage()));
    actions.setReason(NoteHistory, note || code || hasDecision()
                                       ? QString()
                                       : tr("Choose a note, a marker, a stage or a decided candidate first"));
    const QString noMarker = m_coding->markers().isEmpty() ? tr("There is no marker in this session yet") : QString();
    for (const ActionId id : {NextMarker, PreviousMarker})
        actions.setReason(id, noMarker);
    const bool ownMarker = m_coding->marker(m_coding->selectedMarker()) &&
                           m_coding->isOwn(m_coding->marker(m_coding->selectedMarker())->author);
    const bool ownStage = m_coding->passage(m_coding->selectedPassage()) &&
                          m_coding->isOwn(m_coding->passage(m_coding->selectedPassage())->author);
    actions.setReason(DeleteCoded, ownMarker || ownStage || m_list->ownPicked().size() > 1
                                       ? QString()
                                       : tr("Choose a marker or a stage of your own first"));
}

} // namespace alliance::app
