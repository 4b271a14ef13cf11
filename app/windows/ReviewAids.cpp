#include "app/windows/ReviewAids.h"

#include "app/actions/ActionPlace.h"
#include "app/actions/ActionRegistry.h"
#include "app/models/CodingSession.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/HomePage.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/OwnPassStrip.h"
#include "app/panels/ReviewPage.h"
#include "app/services/NoteRelease.h"
#include "app/timeline/TimelineWidget.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/FinishQuestion.h"
#include "app/windows/OwnPassPanels.h"
#include "app/windows/PauseBehindDialogs.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

ReviewAids::ReviewAids(const WindowParts& parts, ReviewPage& review, TimelineWidget& timeline, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_window(window),
      m_timeline(timeline),
      m_pass(parts.library, parts.session, parts.settings)
{
    bindPass(review);
    bindEdges();
    new OwnPassPanels(m_parts, m_window);
    new PauseBehindDialogs(m_parts.playback, m_window);
    ReviewSession& session = m_parts.session;
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::candidatesChanged})
        connect(&session, signal, this, &ReviewAids::refresh);
    connect(&session, &ReviewSession::selectedCandidateChanged, this, &ReviewAids::refresh);
    refresh();
}

void ReviewAids::bindPass(ReviewPage& review)
{
    auto* strip = new OwnPassStrip;
    review.addStrip(*strip);
    strip->hide();
    connect(&strip->finish(), &QPushButton::clicked, this, &ReviewAids::askToEndPass);
    QAction* action = m_parts.actions.action(ActionId::OwnPassFirst);
    connect(action, &QAction::triggered, this, &ReviewAids::choosePass);
    connect(&m_pass, &BlindPass::changed, strip, [this, strip] { strip->setVisible(m_pass.isOn()); });
    connect(&m_pass, &BlindPass::changed, this, &ReviewAids::showPass);
    connect(&m_pass, &BlindPass::choicesChanged, this, &ReviewAids::showPass);
    for (const auto signal :
         {&LibraryController::opened, &LibraryController::closed, &LibraryController::sessionsChanged})
        connect(&m_parts.library, signal, this, &ReviewAids::showPass);
    connect(m_window.home().sessionList().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewAids::showPass);
    connect(&m_window, &MainWindow::pageChanged, this, &ReviewAids::showPass);
    connect(&m_pass, &BlindPass::notRecorded, &m_window.notices(),
            [this](const Failure& failure) { m_window.notices().showFailure(failure); });
    showPass();
}

void ReviewAids::choosePass(bool on)
{
    if (m_parts.session.isOpen()) {
        if (on)
            return m_pass.begin();
        showPass(); // it lasts until the person has confirmed
        return askToEndPass();
    }
    if (on)
        m_pass.beginBefore(marked());
    else
        m_pass.takeBack(marked());
    showPass();
}

QUuid ReviewAids::marked() const
{
    const bool shown = m_parts.library.isOpen() && m_window.place() == ActionPlace::Sessions;
    return shown ? m_window.home().currentSession() : QUuid();
}

void ReviewAids::askToEndPass()
{
    const QUuid session = m_parts.session.sessionId();
    QString words = tr("Candidates, measurements and what others wrote are shown from then on. What has been seen "
                       "cannot be unseen: nothing that you mark afterwards is independent of it.");
    if (m_parts.library.role() == db::PersonRole::Trainee)
        words += QLatin1Char(' ') + whoReads();
    askToFinish(m_window, tr("Have you finished your own pass?"), words, tr("I have finished"), [this, session] {
        if (m_parts.session.sessionId() != session)
            return;
        m_pass.finish();
        m_window.review().picture().setFocus();
    });
}

QString ReviewAids::whoReads() const
{
    const CodingSession& coding = m_window.coding().coding();
    const Written written{m_parts.session.notes(), coding.markers(), coding.passages(), coding.ratings()};
    const QUuid me = m_parts.library.person();
    if (released(written, me).count() == 0)
        return tr("What you wrote stays for you alone until you release it.");
    if (heldBack(written, me).count() == 0)
        return tr("What you wrote is released: others can read it already.");
    return tr("What you have released can be read already. The rest stays for you alone until you release it.");
}

void ReviewAids::showPass()
{
    const bool open = m_parts.session.isOpen();
    // The one that is marked in the list can be chosen to open so.
    const QUuid listed = open ? QUuid() : marked();
    const bool before = !listed.isNull() && m_pass.hides(listed);
    const QString none =
        m_window.place() == ActionPlace::Sessions ? tr("Choose a session first") : tr("Open a session first");
    QAction* action = m_parts.actions.action(ActionId::OwnPassFirst);
    m_parts.actions.setReason(ActionId::OwnPassFirst, open || (before && m_pass.canTakeBack(listed)) ? QString()
                                                      : listed.isNull()                              ? none
                                                      : before
                                                          ? tr("This session already opens with your own pass first")
                                                          : QString());
    action->setChecked(open ? m_pass.isOn() : before);
    m_timeline.setMeasuredVisible(!m_pass.isOn());
    if (m_pass.isOn())
        m_parts.actions.action(ActionId::ShowOverlay)->setChecked(false);
}

void ReviewAids::bindEdges()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::EdgeStart, [this] { setEdge(true); });
    on(ActionId::EdgeEnd, [this] { setEdge(false); });
    on(ActionId::EdgeReset, [this] { m_parts.session.adjust(m_parts.session.selectedCandidate(), std::nullopt); });
}

// The frame at the playhead is the first or the last one inside.
void ReviewAids::setEdge(bool start)
{
    ReviewSession& session = m_parts.session;
    const CandidateItem* item = session.candidate(session.selectedCandidate());
    if (!item || session.currentFrame() < 0)
        return;
    const std::int64_t frame = session.currentFrame();
    TimeRange range = item->record.where().range;
    if (start) {
        range.start = session.timeOf(frame);
    } else {
        const bool last = frame + 1 >= session.frameCount();
        range.end = last ? session.duration() : session.timeOf(frame + 1);
    }
    if (range.start < range.end)
        session.adjust(item->record.id, range);
}

void ReviewAids::refresh()
{
    const ReviewSession& session = m_parts.session;
    const CandidateItem* item = session.candidate(session.selectedCandidate());
    m_parts.actions.setEnabled({ActionId::EdgeStart, ActionId::EdgeEnd}, item && session.frameCount() > 0);
    m_parts.actions.setReason(ActionId::EdgeReset, !item ? tr("Choose a candidate first")
                                                   : !item->record.decision.adjusted
                                                       ? tr("Its edges are as they were measured")
                                                       : QString());
}

} // namespace alliance::app
