#include "app/windows/ReviewActions.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/MayNot.h"
#include "app/models/MeasurementEdits.h"
#include "app/models/PlaybackController.h"
#include "app/models/PlaybackSpeed.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CandidateQueue.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

constexpr double kVolumeStep = 0.1;

} // namespace

ReviewActions::ReviewActions(ActionRegistry& actions, LibraryController& library, ReviewSession& session,
                             PlaybackController& playback, CandidateQueue& queue, QObject* parent)
    : QObject(parent), m_actions(actions), m_library(library), m_session(session), m_playback(playback), m_queue(queue)
{
    bindPlayback();
    bindRange();
    bindReview();
    bindEdit();
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::candidatesChanged,
                              &ReviewSession::notesChanged, &ReviewSession::blindChanged})
        connect(&m_session, signal, this, &ReviewActions::refresh);
    connect(&m_session, &ReviewSession::selectedCandidateChanged, this, &ReviewActions::refresh);
    connect(&m_session, &ReviewSession::selectedNoteChanged, this, &ReviewActions::refresh);
    connect(&m_library, &LibraryController::opened, this, &ReviewActions::followCommands);
    connect(&m_library, &LibraryController::closed, this, &ReviewActions::refresh);
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ReviewActions::followKeys);
    followKeys();
    m_actions.setEnabled({ActionId::GoHome}, false);
    refresh();
    refreshUndo();
}

// Whatever key pauses is the one that is held down for steps.
void ReviewActions::followKeys()
{
    const QList<QKeySequence> keys = m_actions.spec(ActionId::Pause).shortcuts;
    m_pauseKey.setKey(keys.isEmpty() ? 0 : keys.front()[0].key());
    refreshUndo();
}

void ReviewActions::bindPlayback()
{
    const auto on = [this](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::PlayPause, [this] { m_playback.togglePlay(); });
    // The shuttle keys step while the pause key is held down.
    on(ActionId::Play, [this] { m_pauseKey.isHeld() ? m_playback.stepFrames(1) : m_playback.shuttleForward(); });
    on(ActionId::ShuttleBack, [this] { m_pauseKey.isHeld() ? m_playback.stepFrames(-1) : m_playback.shuttleBack(); });
    on(ActionId::Pause, [this] { m_playback.pause(); });
    on(ActionId::GoToStart, [this] { m_session.seekToFrame(0); });
    on(ActionId::GoToEnd, [this] { m_session.seekToTime(m_session.duration()); });
    on(ActionId::Mute, [this] { m_playback.setMuted(!m_playback.isMuted()); });
    on(ActionId::Louder, [this] { m_playback.setVolume(m_playback.volume() + kVolumeStep); });
    on(ActionId::Quieter, [this] { m_playback.setVolume(m_playback.volume() - kVolumeStep); });
    on(ActionId::Faster, [this] { m_playback.setSpeed(fasterThan(m_playback.speed())); });
    on(ActionId::Slower, [this] { m_playback.setSpeed(slowerThan(m_playback.speed())); });
    on(ActionId::NormalSpeed, [this] { m_playback.setSpeed(1); });
    connect(&m_playback, &PlaybackController::scrubLags, this, [this] {
        if (m_library.working(m_session.sessionId()))
            Q_EMIT remarked(tr("Preparing: scrubbing gets faster when this is done"));
    });
}

void ReviewActions::bindRange()
{
    const auto on = [this](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    LoopRange& range = m_playback.range();
    const auto here = [this] { return m_session.shownTime(); };
    on(ActionId::MarkStart, [&range, here] { range.markStart(here()); });
    on(ActionId::MarkEnd, [&range, here] { range.markEnd(here()); });
    on(ActionId::ClearRange, [&range] { range.setSelection(std::nullopt); });
    on(ActionId::Loop, [this](bool wanted) { m_playback.setLooping(wanted); });
    connect(&range, &LoopRange::loopChanged, this, &ReviewActions::refreshRange);
    connect(&m_playback, &PlaybackController::repeatLeft, this,
            [this] { Q_EMIT remarked(tr("Outside of what was repeated: it is not repeated any more")); });
}

void ReviewActions::refreshRange()
{
    const LoopRange& range = m_playback.range();
    const bool playable = m_session.isOpen() && m_session.frameCount() > 0;
    m_actions.setReason(ActionId::Loop,
                        playable && range.canLoop()
                            ? QString()
                            : tr("To repeat a part, choose a range (keys I and O, or drag with Shift on the timeline) "
                                 "or a candidate"));
    m_actions.action(ActionId::Loop)->setChecked(range.isLooping());
    m_actions.setEnabled({ActionId::ClearRange}, range.selection().has_value());
}

void ReviewActions::bindReview()
{
    const auto on = [this](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::NextCandidate, [this] { m_queue.next(); });
    on(ActionId::PreviousCandidate, [this] { m_queue.previous(); });
    on(ActionId::AcceptCandidate, [this] { m_queue.acceptCurrent(); });
    on(ActionId::UndecidedCandidate, [this] { m_queue.leaveUndecided(); });
    on(ActionId::RejectCandidate, [this] {
        m_playback.pause();
        Q_EMIT queueNeeded();
        m_queue.rejectCurrent();
    });
    on(ActionId::NewNote, [this] {
        const auto range = m_playback.range().selection();
        if (range && range->contains(m_session.currentTime()))
            m_session.requestNewNoteOn(*range);
        else
            m_session.requestNewNote();
    });
}

void ReviewActions::bindEdit()
{
    connect(m_actions.action(ActionId::Undo), &QAction::triggered, this, [this] {
        if (m_session.isOpen() && m_library.commands())
            m_library.commands()->undo(measuredSession(m_session));
    });
    connect(m_actions.action(ActionId::Redo), &QAction::triggered, this, [this] {
        if (m_session.isOpen() && m_library.commands())
            m_library.commands()->redo(measuredSession(m_session));
    });
}

void ReviewActions::followCommands()
{
    if (CommandStack* commands = m_library.commands()) {
        connect(commands, &CommandStack::changed, this, &ReviewActions::refreshUndo);
        // What it was can be out of sight.
        connect(commands, &CommandStack::stepped, this, [this](bool undo, const QString& name) {
            Q_EMIT remarked((undo ? tr("Undone: %1") : tr("Redone: %1")).arg(name));
        });
    }
    refresh();
    refreshMeasuring(false);
    refreshUndo();
}

void ReviewActions::refreshUndo()
{
    const CommandStack* commands = m_session.isOpen() ? m_library.commands() : nullptr;
    QAction* undo = m_actions.action(ActionId::Undo);
    QAction* redo = m_actions.action(ActionId::Redo);
    const bool canUndo = commands && commands->canUndo();
    const bool canRedo = commands && commands->canRedo();
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setText(canUndo ? tr("&Undo: %1").arg(commands->undoName()) : tr("&Undo"));
    redo->setText(canRedo ? tr("&Redo: %1").arg(commands->redoName()) : tr("&Redo"));
    undo->setToolTip(canUndo ? m_actions.withKey(tr("Undo: %1").arg(commands->undoName()), ActionId::Undo)
                             : m_actions.toolTip(ActionId::Undo));
    redo->setToolTip(canRedo ? m_actions.withKey(tr("Redo: %1").arg(commands->redoName()), ActionId::Redo)
                             : m_actions.toolTip(ActionId::Redo));
}

void ReviewActions::refresh()
{
    using enum ActionId;
    const bool open = m_session.isOpen();
    const bool playable = open && m_session.frameCount() > 0;
    m_actions.setEnabled(
        {PlayPause,    Play,         Pause,         ShuttleBack,  StepBack,      StepForward,  StepBack5,
         StepForward5, StepBack10,   StepForward10, StepBack25,   StepForward25, JumpBackHalf, JumpForwardHalf,
         JumpBack1,    JumpForward1, JumpBack5,     JumpForward5, GoToStart,     GoToEnd,      GoToFrame,
         GoToTime,     Faster,       Slower,        NormalSpeed,  MarkStart,     MarkEnd,      Mute,
         Louder,       Quieter,      NewNote,       NextEdge,     PreviousEdge},
        playable);
    const QString alone =
        m_session.cameras().size() > 1 ? QString() : tr("For sessions that were recorded by several cameras");
    m_actions.setReason(NextCamera, alone);
    m_actions.setReason(AlignCameras, alone);
    refreshRange();
    const QString notYet = m_session.isBlind() ? tr("Your own pass first") : QString();
    const QString mayNotExport = whyMayNot(m_library, permission::exportSession);
    for (const ActionId id : {PreviewFeedback, ExportFeedback, PrintFeedback}) {
        m_actions.setReason(id, mayNotExport.isEmpty() || id == PreviewFeedback ? notYet : mayNotExport);
        if (!open)
            m_actions.setEnabled({id}, false);
    }
    m_actions.setEnabled({ExportSignals, SaveNote, ZoomIn, ZoomOut, ZoomFit}, open);
    m_actions.setEnabled({NextCandidate, PreviousCandidate}, open && !m_session.candidates().isEmpty());
    const QString mayNot = whyMayNot(m_library, permission::decide);
    m_queue.setMayNot(mayNot);
    for (const ActionId id : {AcceptCandidate, RejectCandidate, UndecidedCandidate}) {
        m_actions.setReason(id, mayNot);
        if (!m_session.candidate(m_session.selectedCandidate()))
            m_actions.setEnabled({id}, false);
    }
    m_actions.setEnabled({DeleteNote}, open && m_session.note(m_session.selectedNote()) != nullptr);
    m_actions.setReason(ImportRecording, whyMayNot(m_library, permission::importSession));
    if (!m_library.isOpen())
        m_actions.setEnabled({ImportRecording}, false);
    if (open) // on other pages the window says
        m_actions.setEnabled({GoHome}, true);
    refreshUndo();
}

void ReviewActions::refreshMeasuring(bool busy)
{
    const QString mayNot = whyMayNot(m_library, permission::measure);
    m_actions.setReason(ActionId::MeasureAgain, mayNot);
    m_queue.setMayNotMeasure(mayNot);
    if (busy || !m_library.isOpen())
        m_actions.setEnabled({ActionId::MeasureAgain}, false);
}

} // namespace alliance::app
