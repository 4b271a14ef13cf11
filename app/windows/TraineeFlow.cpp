#include "app/windows/TraineeFlow.h"

#include "app/models/BlindPass.h"
#include "app/models/CodingSession.h"
#include "app/models/ComparisonModel.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaceOnSession.h"
#include "app/models/SessionListModel.h"
#include "app/panels/ComparisonPanel.h"
#include "app/panels/HomePage.h"
#include "app/panels/RehearsalDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TraineeBar.h"
#include "app/panels/TraineeStrip.h"
#include "app/report/FeedbackService.h"
#include "app/services/LibraryWorker.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CourseFlow.h"
#include "app/windows/LibraryFlow.h"
#include "app/windows/RaterFlow.h"
#include "app/windows/ReleaseFlow.h"
#include "app/windows/SideDock.h"

#include <QDockWidget>
#include <QListView>
#include <QSettings>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kMostTasks = 2; // what fits beside each other in a small window

// The newest version of the feedback that this person has opened on this machine.
QString readKey(const QUuid& person, const QUuid& session)
{
    return QStringLiteral("feedback-read/%1/%2")
        .arg(person.toString(QUuid::WithoutBraces), session.toString(QUuid::WithoutBraces));
}

} // namespace

TraineeFlow::TraineeFlow(const WindowParts& parts, BlindPass& pass, QDockWidget& neighbour, MainWindow& window)
    : QObject(&window), m_parts(parts), m_pass(pass), m_window(window)
{
    m_pass.setUsual([this] { return isTrainee(); });
    connect(&m_pass, &BlindPass::choicesChanged, this, &TraineeFlow::showState);
    bindHome();
    makeDock(neighbour);
    m_strip = new TraineeStrip(m_parts.actions);
    m_window.review().addStrip(*m_strip);
    m_bar = new TraineeBar(m_parts.actions);
    m_window.home().addBar(*m_bar);
    m_release = new ReleaseFlow(m_parts, m_window);
    connect(m_strip, &TraineeStrip::releaseRequested, m_release, &ReleaseFlow::askToReleaseAll);
    connect(m_strip, &TraineeStrip::readRequested, m_parts.actions.action(ActionId::PreviewFeedback),
            &QAction::trigger);
    connect(m_strip, &TraineeStrip::closed, this, [this] {
        m_hidden = m_parts.session.sessionId();
        showState();
        m_window.review().picture().setFocus();
    });
    connect(
        m_bar, &TraineeBar::chosen, this,
        [this](const QUuid& session, TraineeStep step) {
            m_comparing = step == TraineeStep::Compare ? session : QUuid();
            m_reading = step == TraineeStep::Read || step == TraineeStep::Reply ? session : QUuid();
            m_window.openSession(session);
            arrive(); // it may be open already
        },
        Qt::QueuedConnection);
    bindActions();
    new CourseFlow(m_parts, m_pass, m_window);
    for (const auto signal :
         {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::notesChanged, &ReviewSession::blindChanged})
        connect(&m_parts.session, signal, this, &TraineeFlow::showState);
    connect(&m_parts.session, &ReviewSession::notesChanged, this, &TraineeFlow::lookForReplies); // one may be sent now
    connect(&m_window.flow(), &LibraryFlow::feedbackLeft, this, &TraineeFlow::lookForReplies);
    connect(&m_window.coding().coding(), &CodingSession::changed, this, &TraineeFlow::showState);
    connect(&m_parts.session, &ReviewSession::positionChanged, this, &TraineeFlow::arrive);
    connect(&m_parts.session, &ReviewSession::closed, m_dock, &QWidget::hide);
    for (const auto signal :
         {&LibraryController::opened, &LibraryController::closed, &LibraryController::sessionsChanged})
        connect(&m_parts.library, signal, this, [this] {
            countFeedback();
            showState();
        });
    showState();
}

// What comes first in a session is said in the list of sessions, and nothing that it hides.
void TraineeFlow::bindHome()
{
    auto* rater = new RaterFlow(m_parts, m_window);
    SessionListModel& sessions = m_window.home().sessions();
    sessions.setFirstTask([this, rater](const QUuid& session) {
        if (rater->rating().isInHand(session))
            return FirstTask::Rate;
        return m_pass.hides(session) ? FirstTask::OwnPass : FirstTask::None;
    });
    connect(&m_pass, &BlindPass::choicesChanged, &sessions, &SessionListModel::tell);
    connect(rater, &RaterFlow::changed, &sessions, &SessionListModel::tell);
}

void TraineeFlow::makeDock(QDockWidget& neighbour)
{
    m_comparison = new ComparisonPanel(m_window.coding().coding(), m_parts.theme);
    m_dock = makeSideDock(m_window, neighbour, m_parts.actions, QStringLiteral("comparisonDock"), tr("Compare"),
                          m_comparison);
}

void TraineeFlow::bindActions()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::PreviewFeedback, [this] { read(); });
    on(ActionId::ShowComparison, [this] { compare(); });
    on(ActionId::NextCompared, [this] { step(1); });
    on(ActionId::PreviousCompared, [this] { step(-1); });
    on(ActionId::ShowRehearsal, [this] { rehearse(); });
}

bool TraineeFlow::isTrainee() const
{
    return m_parts.library.isOpen() && m_parts.library.role() == db::PersonRole::Trainee;
}

void TraineeFlow::compare()
{
    if (!m_parts.session.isOpen())
        return;
    bringUp(*m_dock);
    m_comparison->list().setFocus();
}

void TraineeFlow::step(int direction)
{
    if (!m_dock->isVisible())
        compare();
    if (!m_comparison->step(direction))
        m_window.review().picture().showRemark(direction > 0 ? tr("No marked moment behind this one")
                                                             : tr("No marked moment before this one"));
}

void TraineeFlow::rehearse()
{
    if (!m_parts.library.isOpen())
        return;
    // Not of those whose own pass is still to be made: nobody else's words are shown of them.
    const auto scope = [this] {
        RehearsalDialog::Scope shown;
        for (const SessionItem& session : m_parts.library.sessions()) {
            if (!m_pass.hides(session.record.id))
                shown.sessions.append(session.record.id);
        }
        shown.leavesOut = shown.sessions.size() < m_parts.library.sessions().size();
        shown.role = m_parts.library.role();
        return shown;
    };
    auto* dialog = new RehearsalDialog(*m_parts.library.worker(), scope(), m_parts.theme, &m_window);
    const auto follow = [dialog, scope] { dialog->setScope(scope()); };
    connect(&m_pass, &BlindPass::choicesChanged, dialog, follow);
    connect(&m_parts.library, &LibraryController::sessionsChanged, dialog, follow);
    connect(dialog, &RehearsalDialog::openRequested, this, [this](const RehearsalPrompt& prompt) {
        const db::Note note = prompt.note;
        m_wanted = note;
        m_window.openSession(note.sessionId);
        arrive(); // it may be open already
    });
    connect(dialog, &RehearsalDialog::changed, this, [this](const QUuid& session) {
        m_parts.library.reloadSession(session);
        if (m_parts.session.isOpen() && m_parts.session.sessionId() == session)
            m_parts.session.reload();
    });
    connect(&m_parts.library, &LibraryController::closed, dialog, &RehearsalDialog::closeWithLibrary);
    dialog->open();
}

// The first picture is there: from now on it can be gone elsewhere.
void TraineeFlow::arrive()
{
    ReviewSession& session = m_parts.session;
    if (!session.isOpen() || session.currentFrame() < 0)
        return;
    if (m_wanted && m_wanted->sessionId == session.sessionId()) {
        const db::Note note = *std::exchange(m_wanted, std::nullopt);
        session.selectNote(note.id, false);
        if (note.moment)
            seekToPlace(session, note.moment->recordingId, note.moment->range.start, note.moment->startFrame);
    }
    const auto isDue = [&](QUuid& wanted) {
        return wanted == session.sessionId() && !std::exchange(wanted, {}).isNull();
    };
    if (isDue(m_comparing))
        compare();
    if (isDue(m_reading))
        m_parts.actions.action(ActionId::PreviewFeedback)->trigger();
}

int TraineeFlow::feedbackRead(const QUuid& session) const
{
    return m_parts.settings.value(readKey(m_parts.library.person(), session)).toInt();
}

void TraineeFlow::read()
{
    const QUuid session = m_parts.session.sessionId();
    if (!isTrainee() || !m_parts.session.isOpen())
        return;
    m_parts.settings.setValue(readKey(m_parts.library.person(), session), m_feedback.value(session));
    showState();
}

void TraineeFlow::countFeedback()
{
    if (!isTrainee()) {
        m_feedback.clear();
        m_unsent.clear();
        return;
    }
    QList<QUuid> sessions;
    for (const SessionItem& session : m_parts.library.sessions())
        sessions.append(session.record.id);
    m_parts.library.worker()->ask(
        this,
        [sessions](LibraryService& library) {
            return Outcome<QHash<QUuid, int>>(FeedbackService(library).releaseCounts(sessions));
        },
        [this](const Outcome<QHash<QUuid, int>>& counts) {
            if (!counts)
                return;
            m_feedback = *counts;
            lookForReplies();
            showState();
        });
}

void TraineeFlow::lookForReplies()
{
    if (!isTrainee())
        return;
    m_parts.library.worker()->ask(
        this,
        [sessions = m_feedback.keys()](LibraryService& library) {
            return Outcome<QSet<QUuid>>(FeedbackService(library).withUnsentReply(sessions));
        },
        [this](const Outcome<QSet<QUuid>>& unsent) {
            if (unsent && std::exchange(m_unsent, *unsent) != *unsent)
                showState();
        });
}

TraineeState TraineeFlow::state() const
{
    TraineeState state;
    state.ownPass = m_parts.session.isBlind();
    const QUuid person = m_parts.library.person();
    const auto count = [&](const auto& records) {
        for (const auto& one : records)
            ++(one.author == person ? state.own : state.theirs);
    };
    count(m_parts.session.notes());
    count(m_window.coding().coding().markers());
    state.feedback = m_feedback.value(m_parts.session.sessionId());
    state.read = feedbackRead(m_parts.session.sessionId());
    state.unsent = m_unsent.contains(m_parts.session.sessionId());
    state.heldBack = m_release->heldBack().count();
    return state;
}

void TraineeFlow::showState()
{
    const bool open = m_parts.session.isOpen();
    const TraineeState now = open ? state() : TraineeState();
    m_strip->setVisible(open && isTrainee() && !now.ownPass && m_hidden != m_parts.session.sessionId());
    m_strip->showState(now);
    m_bar->setVisible(isTrainee() && !m_parts.library.sessions().isEmpty());
    if (isTrainee())
        m_bar->showTasks(
            traineeTasks(m_parts.library.sessions(),
                         {[this](const QUuid& session) { return m_pass.hides(session); },
                          [this](const QUuid& session) { return m_feedback.value(session) > feedbackRead(session); },
                          [this](const QUuid& session) { return m_unsent.contains(session); }},
                         kMostTasks));
    refresh();
}

void TraineeFlow::refresh()
{
    using enum ActionId;
    const bool open = m_parts.session.isOpen();
    m_parts.actions.setEnabled({ShowRehearsal}, m_parts.library.isOpen());
    m_parts.actions.setEnabled({ShowComparison}, open);
    const bool any = open && !m_comparison->model().moments().isEmpty();
    m_parts.actions.setReason(NextCompared, any ? QString() : tr("Nothing is marked in this session yet"));
    m_parts.actions.setReason(PreviousCompared, any ? QString() : tr("Nothing is marked in this session yet"));
}

} // namespace alliance::app
