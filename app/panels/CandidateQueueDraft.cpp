#include "app/models/CandidateListModel.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/CandidateReasonField.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QListView>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

const QString kCandidates = QStringLiteral("candidates");
const QString kText = QStringLiteral("text");

struct KeptReason {
    QList<QUuid> candidates;
    QString text;
};

KeptReason keptIn(const ReviewSession& session)
{
    const QJsonObject json = session.draftPart(DraftPart::Reason);
    KeptReason kept{{}, json[kText].toString()};
    const QJsonArray ids = json[kCandidates].toArray();
    for (const QJsonValue& id : ids)
        kept.candidates.append(QUuid(id.toString()));
    return kept;
}

bool isDecided(const ReviewSession& session, const KeptReason& kept)
{
    return std::all_of(kept.candidates.begin(), kept.candidates.end(), [&](const QUuid& id) {
        const CandidateItem* item = session.candidate(id);
        return item && item->record.decision.state == db::DecisionState::Rejected &&
               item->record.decision.reason == kept.text;
    });
}

} // namespace

void CandidateQueue::keepReason()
{
    m_keepSoon.stop();
    if (!isAskingForReason())
        return;
    const QString text = m_reason->reason();
    if (text.isEmpty())
        return dropReason();
    QJsonArray ids;
    for (const QUuid& id : std::as_const(m_asked))
        ids.append(id.toString(QUuid::WithoutBraces));
    m_session.keepDraftPart(DraftPart::Reason, {{kCandidates, ids}, {kText, text}});
}

void CandidateQueue::dropReason()
{
    m_session.keepDraftPart(DraftPart::Reason, {});
}

void CandidateQueue::confirmReason(const QString& reason)
{
    keepReason(); // until the decision is in the library
    const QList<QUuid> asked = m_asked;
    endReason();
    m_deciding = true;
    decide(asked, db::DecisionState::Rejected, reason);
    candidatesArrived();
}

void CandidateQueue::candidatesArrived()
{
    if (m_session.isBlind())
        return;
    if (std::exchange(m_opened, false))
        return offerKept();
    const KeptReason kept = keptIn(m_session);
    if (m_deciding && isDecided(m_session, kept)) {
        m_deciding = false;
        dropReason();
    }
}

// What was typed when the session was left or the program ended, or what the library did not take.
void CandidateQueue::offerKept()
{
    KeptReason kept = keptIn(m_session);
    if (kept.text.isEmpty() || isAskingForReason())
        return;
    kept.candidates.removeIf([this](const QUuid& id) { return !m_model->indexOf(id).isValid(); });
    // All of it is also what a kill leaves between the decision and taking its draft away.
    if (isDecided(m_session, kept))
        return dropReason();
    m_session.selectCandidate(kept.candidates.front(), false);
    showReason(kept.candidates, kept.text);
}

void CandidateQueue::forgetReason(const QList<QUuid>& ids)
{
    const auto among = [&](const QUuid& id) { return ids.contains(id); };
    if (isAskingForReason() && std::any_of(m_asked.begin(), m_asked.end(), among)) {
        m_keepSoon.stop();
        endReason();
    }
    const KeptReason kept = keptIn(m_session);
    if (std::any_of(kept.candidates.begin(), kept.candidates.end(), among))
        dropReason();
}

void CandidateQueue::showReason(const QList<QUuid>& ids, const QString& reason)
{
    m_asked = ids;
    const QModelIndex index = m_model->indexOf(ids.front());
    const int rank = index.data(CandidateListModel::RankRole).toInt();
    const QString time = index.data(CandidateListModel::TimeRole).toString();
    m_buttons->hide();
    m_reason->offer(ids.size() > 1 ? tr("%n candidate(s)", nullptr, static_cast<int>(ids.size()))
                    : rank > 0     ? tr("candidate %1").arg(rank)
                                   : tr("the moment at %1").arg(time),
                    reason);
    // Once the list has made room: what is asked about stays in sight.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void CandidateQueue::rejectCurrent()
{
    const QList<QUuid> ids = meant();
    if (ids.isEmpty() || !m_mayNot.isEmpty())
        return;
    const KeptReason kept = keptIn(m_session);
    showReason(ids, kept.candidates == ids
                        ? kept.text
                        : m_model->indexOf(ids.front()).data(CandidateListModel::ReasonRole).toString());
    m_reason->startTyping();
}

void CandidateQueue::endReason()
{
    if (m_keepSoon.isActive())
        keepReason();
    const bool hadFocus = m_reason->isAncestorOf(focusWidget());
    m_asked = {};
    m_reason->hide();
    m_buttons->setVisible(m_model->rowCount() > 0);
    if (hadFocus)
        m_list->setFocus();
}

} // namespace alliance::app
