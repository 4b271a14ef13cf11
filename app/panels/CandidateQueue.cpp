#include "app/panels/CandidateQueue.h"

#include "app/models/CandidateListModel.h"
#include "app/models/ReviewSession.h"
#include "app/models/RunningFigures.h"
#include "app/panels/CandidateReasonField.h"
#include "app/panels/CoverageStrip.h"
#include "app/panels/PanelScroll.h"
#include "app/panels/SeveralRows.h"
#include "app/panels/SpokenWords.h"
#include "app/services/CoverageText.h"
#include "app/services/UnsureAnswer.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>

#include <chrono>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::milliseconds kKeepAfter{700}; // a draft is at most that old

} // namespace

CandidateQueue::CandidateQueue(ReviewSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(new CandidateListModel(session, this))
{
    setObjectName(QStringLiteral("candidateQueue"));
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, &CandidateQueue::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CandidateQueue::showState);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &CandidateQueue::followOrder);
    connect(&m_session, &ReviewSession::opened, this, &CandidateQueue::showState);
    connect(&m_session, &ReviewSession::findingsChanged, this, &CandidateQueue::showState);
    connect(&m_session, &ReviewSession::closed, this, &CandidateQueue::showState);
    connect(&m_session, &ReviewSession::candidatesChanged, this, &CandidateQueue::showState);
    connect(&m_session, &ReviewSession::previewChanged, this, &CandidateQueue::showTried); // after the model
    connect(&m_session, &ReviewSession::selectedCandidateChanged, this, &CandidateQueue::showSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_following || !index.isValid())
            return;
        m_following = true; // the list chooses by itself
        m_session.selectCandidate(index.data(CandidateListModel::IdRole).toUuid());
        m_following = false;
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CandidateQueue::pickedChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CandidateQueue::pickedChanged);
    const auto goThere = [this](const QModelIndex& index) {
        m_session.selectCandidate(index.data(CandidateListModel::IdRole).toUuid());
    };
    connect(m_list, &QListView::activated, this, goThere);
    connect(m_list, &QListView::clicked, this, goThere);
    bindReason();
    showState();
}

void CandidateQueue::bindReason()
{
    connect(m_reason, &CandidateReasonField::confirmed, this, &CandidateQueue::confirmReason);
    connect(m_reason, &CandidateReasonField::cancelled, this, [this] {
        endReason();
        dropReason();
    });
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(m_reason, &CandidateReasonField::typed, this, [this] {
        if (!m_keepSoon.isActive())
            m_keepSoon.start();
    });
    connect(&m_keepSoon, &QTimer::timeout, this, &CandidateQueue::keepReason);
    connect(&m_session, &ReviewSession::wordsWanted, this, &CandidateQueue::keepReason);
    connect(&m_session, &ReviewSession::opened, this, [this] {
        m_opened = true;
        m_deciding = false;
        m_answers.clear();
    });
    connect(&m_session, &ReviewSession::candidatesChanged, this, &CandidateQueue::candidatesArrived);
    connect(&m_session, &ReviewSession::editRefused, this, [this] {
        comeBack();
        if (std::exchange(m_deciding, false))
            offerKept();
    });
    connect(&m_session, &ReviewSession::candidatesChanged, this, &CandidateQueue::forgetAnswered);
}

void CandidateQueue::setCoding(const CodingSession& coding)
{
    m_model->setCoding(coding);
}

void CandidateQueue::setMayNot(const QString& reason)
{
    if (std::exchange(m_mayNot, reason) == reason)
        return;
    m_model->setDecides(reason.isEmpty());
    showState();
}

bool CandidateQueue::isAskingForReason() const
{
    return !m_reason->isHidden();
}

int CandidateQueue::currentRow() const
{
    return m_model->indexOf(m_session.selectedCandidate()).row();
}

void CandidateQueue::showState()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    const int unsure = m_model->unsureCount();
    const bool decides = m_mayNot.isEmpty();
    const bool tells = decides || m_model->reviewedCount() + unsure > 0;
    m_buttons->setVisible(count > 0 && decides && !isAskingForReason());
    m_progress->setVisible(count > 0 && tells);
    m_progressText->setVisible(count > 0);
    m_progress->setRange(0, std::max(1, count));
    m_progress->setValue(m_model->reviewedCount());
    const QString reviewed =
        unsure > 0 ? tr("%1 of %2 reviewed, %3 unsure").arg(m_model->reviewedCount()).arg(count).arg(unsure)
                   : tr("%1 of %2 reviewed").arg(m_model->reviewedCount()).arg(count);
    m_progressText->setText(decides ? reviewed : tells ? tr("%1. %2").arg(reviewed, m_mayNot) : m_mayNot);
    const QString running = runningWords(m_session.candidates());
    m_running->setText(running);
    m_running->setVisible(!running.isEmpty());
    showTried();
    if (count == 0)
        showEmpty();
    if (isAskingForReason() && !m_model->indexOf(m_asked.front()).isValid())
        endReason();
    showSelected();
}

void CandidateQueue::showTried()
{
    const bool tried = m_model->isTried() && m_model->rowCount() > 0;
    m_tried->setVisible(tried);
    if (!tried)
        return;
    QString words = tr("Numbered by what you are trying.");
    if (const int more = m_model->newlyProposed(); more > 0)
        words += u' ' + tr("New there: %1.").arg(more);
    m_tried->setText(words);
}

void CandidateQueue::showEmpty()
{
    const bool open = m_session.isOpen();
    const bool measured = open && m_session.session().measured();
    const bool blind = open && m_session.isBlind();
    const bool there = open && !m_session.recordingFailure();
    m_measure->setVisible(there && !measured && !blind && m_measuring.isEmpty());
    m_measure->setText(m_stopped.isEmpty() ? tr("Measure this session") : tr("Go on measuring"));
    if (!open) {
        m_emptyTitle->setText(tr("No session is open"));
        m_emptyText->setText(tr("Open a session to see its candidate moments."));
    } else if (blind) {
        m_emptyTitle->setText(tr("Your own pass first"));
        m_emptyText->setText(tr("Watch, and write what you notice. Candidates are shown when you have finished your "
                                "pass."));
    } else if (!measured && !there) {
        m_emptyTitle->setText(tr("Not measured yet"));
        m_emptyText->setText(tr("The recording cannot be opened, so nothing can be measured."));
    } else if (!measured && !m_measuring.isEmpty()) {
        m_emptyTitle->setText(m_measuring);
        m_emptyText->setText(tr("Candidates appear here once that is done. You can watch and write notes meanwhile."));
    } else if (!measured && !m_stopped.isEmpty()) {
        m_emptyTitle->setText(m_stopped);
        m_emptyText->setText(tr("Measuring was stopped before it was through. What is done is kept, and it goes on "
                                "from there."));
    } else if (!measured && !m_failed.isEmpty()) {
        m_emptyTitle->setText(tr("Measuring failed"));
        m_emptyText->setText(m_failed);
    } else if (!measured) {
        m_emptyTitle->setText(tr("Not measured yet"));
        m_emptyText->setText(tr("Measuring looks for longer looks away and posture shifts. It runs in the background; "
                                "you can watch and write notes meanwhile."));
    } else if (m_session.findings().people.isEmpty()) {
        QStringList advice;
        for (const vision::SceneRemark remark : m_session.findings().remarks)
            if (const QString words = remarkAdvice(remark); !words.isEmpty())
                advice << words;
        if (advice.isEmpty())
            advice << remarkAdvice(vision::SceneRemark::NobodySeen);
        m_emptyTitle->setText(tr("Nobody could be followed"));
        m_emptyText->setText(
            tr("So nothing can be told: this is not “nothing happened”. %1").arg(advice.join(QLatin1Char(' '))));
    } else {
        m_emptyTitle->setText(tr("Nothing found in what could be measured"));
        m_emptyText->setText(tr("No look away or posture shift in this session was long or large enough to be shown. "
                                "You can still write notes on any moment, add a missed moment, or try other "
                                "definitions."));
    }
}

void CandidateQueue::showSelected()
{
    const QModelIndex index = m_model->indexOf(m_session.selectedCandidate());
    if (isAskingForReason() && !m_asked.contains(m_session.selectedCandidate()))
        endReason();
    QItemSelectionModel& chosen = *m_list->selectionModel();
    if (m_following || (m_list->currentIndex() == index && chosen.hasSelection()))
        return;
    m_following = true;
    chosen.clear();
    if (index.isValid())
        m_list->setCurrentIndex(index); // a run begins there
    m_following = false;
    if (!index.isValid())
        return;
    bringIntoSight(index);
    if (!m_list->hasFocus()) // it is read there anyway
        speak(*window(), index.data(Qt::AccessibleTextRole).toString());
}

// The chosen row may have gone out of sight; the view lays its rows out later.
void CandidateQueue::followOrder()
{
    showState();
    const auto bring = [this] {
        if (const QModelIndex index = m_list->currentIndex(); index.isValid())
            bringIntoSight(index);
    };
    QMetaObject::invokeMethod(this, bring, Qt::QueuedConnection);
}

// In a low panel the list itself may lie below the edge.
void CandidateQueue::bringIntoSight(const QModelIndex& index)
{
    m_list->scrollTo(index);
    const QRect row = m_list->visualRect(index);
    const int middle =
        m_scroll->horizontalScrollBar()->value() + m_scroll->viewport()->width() / 2; // stays where it is
    const int y = m_list->viewport()->mapTo(m_scroll->widget(), row.center()).y();
    m_scroll->ensureVisible(middle, y, 0, row.height() / 2);
}

QList<QUuid> CandidateQueue::picked() const
{
    return pickedRows(*m_list, CandidateListModel::IdRole);
}

void CandidateQueue::pick(const QUuid& id, bool run)
{
    pickRow(*m_list, m_model->indexOf(id), run);
}

QList<QUuid> CandidateQueue::meant() const
{
    const QList<QUuid> several = picked();
    if (several.size() > 1)
        return several;
    return currentRow() < 0 ? QList<QUuid>() : QList<QUuid>{m_session.selectedCandidate()};
}

void CandidateQueue::step(int direction)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = currentRow();
    int to = (row + direction + count) % count;
    if (row < 0) // whoever begins does so with what waits for an answer
        to = direction > 0 ? std::max(0, m_model->nextToReview(-1, {})) : count - 1;
    m_session.selectCandidate(m_model->index(to).data(CandidateListModel::IdRole).toUuid());
}

void CandidateQueue::next()
{
    step(1);
}

void CandidateQueue::previous()
{
    step(-1);
}

void CandidateQueue::decide(const QList<QUuid>& ids, db::DecisionState state, const QString& reason)
{
    if (ids.isEmpty() || !m_mayNot.isEmpty())
        return;
    if (state != db::DecisionState::Rejected)
        forgetReason(ids);
    for (const QUuid& id : ids) {
        m_answers.removeIf([&](const Answer& one) { return one.candidate == id; });
        m_answers.append({id, state, reason});
    }
    forgetAnswered(); // what is so already
    if (ids.size() > 1)
        m_session.decideTogether(ids, state, reason);
    else
        m_session.decide(ids.front(), state, reason);
    goOnAfter(ids);
}

void CandidateQueue::goOnAfter(const QList<QUuid>& decided)
{
    const int next = m_model->nextToReview(m_model->indexOf(decided.back()).row(), decided);
    if (next >= 0)
        m_session.selectCandidate(m_model->index(next).data(CandidateListModel::IdRole).toUuid());
}

void CandidateQueue::forgetAnswered()
{
    m_answers.removeIf([this](const Answer& answer) {
        const CandidateItem* item = m_session.candidate(answer.candidate);
        return !item || (item->record.decision.state == answer.state && item->record.decision.reason == answer.reason);
    });
}

void CandidateQueue::comeBack()
{
    if (!m_answers.isEmpty())
        m_session.selectCandidate(std::exchange(m_answers, {}).front().candidate);
}

void CandidateQueue::acceptCurrent()
{
    decide(meant(), db::DecisionState::Accepted);
}

void CandidateQueue::leaveUndecided()
{
    decide(meant(), db::DecisionState::Undecided, kUnsureAnswer);
}

bool CandidateQueue::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()) {
        // The view would choose its first row by itself, and so move the playhead.
        m_following = true;
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
        m_following = false;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier || (m_keysElsewhere && key->key() != Qt::Key_Down))
        return false;
    switch (key->key()) {
    case Qt::Key_A:
        acceptCurrent();
        return true;
    case Qt::Key_R:
        rejectCurrent();
        return true;
    case Qt::Key_U:
        leaveUndecided();
        return true;
    case Qt::Key_N:
        next();
        return true;
    case Qt::Key_P:
        previous();
        return true;
    case Qt::Key_Down:
        if (currentRow() >= 0)
            return false;
        next();
        return true;
    default:
        return false;
    }
}

} // namespace alliance::app
