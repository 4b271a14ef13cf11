#include "app/models/CandidateListModel.h"

#include "app/models/CandidateOrder.h"
#include "app/models/CandidateWords.h"
#include "app/models/CodingSession.h"
#include "app/models/ReviewSession.h"
#include "app/models/TimelineContent.h"
#include "app/services/ReasonText.h"
#include "app/services/TimeText.h"
#include "app/services/UnsureAnswer.h"
#include "app/timeline/TimelineHitTest.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{

CandidateListModel::CandidateListModel(ReviewSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&m_session, &ReviewSession::candidatesChanged, this, &CandidateListModel::rebuild);
    connect(&m_session, &ReviewSession::closed, this, &CandidateListModel::rebuild);
    connect(&m_session, &ReviewSession::previewChanged, this, &CandidateListModel::followTried);
    rebuild();
}

void CandidateListModel::setCoding(const CodingSession& coding)
{
    m_coding = &coding;
    connect(m_coding, &CodingSession::changed, this, [this] {
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1), {AnswerRole});
    });
}

QString CandidateListModel::answer(const CandidateItem& item) const
{
    const QString reason = givenReason(item);
    const QString who = deciderName(item, m_coding);
    if (who.isEmpty())
        return reason.isEmpty() ? QString() : tr("Rejected: %1").arg(reason);
    return reason.isEmpty() ? tr("Decided by %1").arg(who) : tr("Rejected by %1: %2").arg(who, reason);
}

void CandidateListModel::followTried()
{
    const auto tried = triedRanks(m_session);
    if (tried == std::exchange(m_tried, tried) || m_items.isEmpty())
        return;
    Q_EMIT dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
}

int CandidateListModel::newlyProposed() const
{
    if (!m_tried)
        return 0;
    const auto known = std::count_if(m_items.begin(), m_items.end(),
                                     [this](const CandidateItem& item) { return m_tried->contains(item.record.id); });
    return static_cast<int>(m_tried->size() - known);
}

int CandidateListModel::rank(const CandidateItem& item) const
{
    return m_tried ? m_tried->value(item.record.id) : item.record.rank;
}

void CandidateListModel::rebuild()
{
    m_tried = triedRanks(m_session);
    const QList<CandidateItem> fresh = m_session.isOpen() ? m_session.candidates() : QList<CandidateItem>();
    const bool sameRows = fresh.size() == m_items.size() &&
                          std::equal(fresh.begin(), fresh.end(), m_items.begin(),
                                     [](const auto& a, const auto& b) { return a.record.id == b.record.id; });
    if (sameRows) {
        m_items = fresh;
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
        return;
    }
    beginResetModel();
    m_items = fresh;
    endResetModel();
}

int CandidateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QModelIndex CandidateListModel::indexOf(const QUuid& candidate) const
{
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items[row].record.id == candidate)
            return index(static_cast<int>(row));
    }
    return {};
}

int CandidateListModel::reviewedCount() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [](const CandidateItem& item) {
        return item.record.decision.state != db::DecisionState::Undecided;
    }));
}

int CandidateListModel::unsureCount() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const CandidateItem& item) { return isUnsure(item.record.decision); }));
}

int CandidateListModel::nextToReview(int row, const QList<QUuid>& passed) const
{
    return app::nextToReview(m_items, row, passed);
}

QVariant CandidateListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CandidateItem& item = m_items[index.row()];
    const QString time = timeText(item.record.where().range.start, TimePrecision::Seconds);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString name = rank(item) > 0         ? tr("Candidate %1").arg(rank(item))
                             : item.record.rank > 0 ? tr("Not proposed")
                                                    : tr("Added moment");
        const QString reason = givenReason(item);
        const QString who = deciderName(item, m_coding);
        QString state = app::stateText(stateOf(item));
        if (!who.isEmpty())
            state = tr("%1, by %2").arg(state, who);
        if (!reason.isEmpty())
            state += tr(": %1").arg(reason);
        return tr("%1 at %2, %3. %4. %5").arg(name, time, personWord(item), candidateSummary(item), state);
    }
    case Qt::ToolTipRole:
        return item.record.reasons.isEmpty() ? candidateSummary(item)
                                             : reasonTexts(item.record.reasons).join(QLatin1Char('\n'));
    case IdRole:
        return item.record.id;
    case RankRole:
        return rank(item);
    case NumberRole:
        return rank(item) > 0 ? QString::number(rank(item)) : item.record.rank > 0 ? tr("Not proposed") : tr("Added");
    case TimeRole:
        return time;
    case PersonRole:
        return personWord(item);
    case SummaryRole:
        return candidateSummary(item);
    case StateRole:
        return static_cast<int>(stateOf(item));
    case ReasonRole:
        return givenReason(item);
    case AnswerRole:
        return answer(item);
    default:
        return {};
    }
}

} // namespace alliance::app
