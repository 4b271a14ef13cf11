#include "app/windows/ReviewActions.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CandidateQueue.h"

namespace alliance::app
{

ReviewActions::ReviewActions(ActionRegistry& actions, LibraryController& library, ReviewSession& session,
                             PlaybackController& playback, CandidateQueue& queue, QObject* parent)
    : QObject(parent), m_actions(actions), m_library(library), m_session(session), m_playback(playback), m_queue(queue)
{
    bindPlayback();
    bindReview();
    bindEdit();
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::candidatesChanged,
                              &ReviewSession::notesChanged})
        connect(&m_session, signal, this, &ReviewActions::refresh);
    connect(&m_session, &ReviewSession::selectedCandidateChanged, this, &ReviewActions::refresh);
    connect(&m_session, &ReviewSession::selectedNoteChanged, this, &ReviewActions::refresh);
    connect(&m_library, &LibraryController::opened, this, &ReviewActions::followCommands);
    connect(&m_library, &LibraryController::closed, this, &ReviewActions::refresh);
    refresh();
    refreshUndo();
}

void ReviewActions::bindPlayback()
{
    const auto on = [this](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::PlayPause, [this] { m_playback.togglePlay(); });
    on(ActionId::Play, [this] { m_playback.play(); });
    on(ActionId::Pause, [this] { m_playback.pause(); });
    on(ActionId::ShuttleBack, [this] { m_playback.shuttleBack(); });
    on(ActionId::StepBack, [this] { m_playback.stepFrames(-1); });
    on(ActionId::StepForward, [this] { m_playback.stepFrames(1); });
    on(ActionId::StepBack10, [this] { m_playback.stepFrames(-10); });
    on(ActionId::StepForward10, [this] { m_playback.stepFrames(10); });
    on(ActionId::JumpBack1, [this] { m_playback.jump({-1'000'000'000}); });
    on(ActionId::JumpForward1, [this] { m_playback.jump({1'000'000'000}); });
    on(ActionId::JumpBack5, [this] { m_playback.jump({-5'000'000'000}); });
    on(ActionId::JumpForward5, [this] { m_playback.jump({5'000'000'000}); });
    on(ActionId::GoToStart, [this] { m_session.seekToFrame(0); });
    on(ActionId::GoToEnd, [this] { m_session.seekToFrame(m_session.frameCount() - 1); });
    on(ActionId::Mute, [this] { m_playback.setMuted(!m_playback.isMuted()); });
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
        m_playback.pause();
        m_session.requestNewNote();
    });
    on(ActionId::DeleteNote, [this] { m_session.removeNote(m_session.selectedNote()); });
}

void ReviewActions::bindEdit()
{
    connect(m_actions.action(ActionId::Undo), &QAction::triggered, this, [this] {
        if (m_library.commands())
            m_library.commands()->undo();
    });
    connect(m_actions.action(ActionId::Redo), &QAction::triggered, this, [this] {
        if (m_library.commands())
            m_library.commands()->redo();
    });
}

void ReviewActions::followCommands()
{
    if (CommandStack* commands = m_library.commands())
        connect(commands, &CommandStack::changed, this, &ReviewActions::refreshUndo);
    refresh();
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
    undo->setToolTip(canUndo ? QStringLiteral("%1 (Ctrl+Z)").arg(tr("Undo: %1").arg(commands->undoName()))
                             : m_actions.toolTip(ActionId::Undo));
    redo->setToolTip(canRedo ? QStringLiteral("%1 (Ctrl+Shift+Z)").arg(tr("Redo: %1").arg(commands->redoName()))
                             : m_actions.toolTip(ActionId::Redo));
}

void ReviewActions::refresh()
{
    using enum ActionId;
    const bool open = m_session.isOpen();
    const bool playable = open && m_session.frameCount() > 0;
    m_actions.setEnabled({PlayPause, Play, Pause, ShuttleBack, StepBack, StepForward, StepBack10, StepForward10,
                          JumpBack1, JumpForward1, JumpBack5, JumpForward5, GoToStart, GoToEnd, GoToFrame, GoToTime,
                          Mute, NewNote},
                         playable);
    m_actions.setEnabled({PreviewFeedback, ExportFeedback, SaveNote, ZoomIn, ZoomOut, ZoomFit}, open);
    m_actions.setEnabled({NextCandidate, PreviousCandidate}, open && !m_session.candidates().isEmpty());
    m_actions.setEnabled({AcceptCandidate, RejectCandidate, UndecidedCandidate},
                         open && m_session.candidate(m_session.selectedCandidate()) != nullptr);
    m_actions.setEnabled({DeleteNote}, open && m_session.note(m_session.selectedNote()) != nullptr);
    m_actions.setEnabled({ImportRecording}, m_library.isOpen());
    m_actions.setEnabled({GoHome}, open);
    refreshUndo();
}

} // namespace alliance::app
