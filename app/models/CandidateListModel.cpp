#include "app/models/CandidateListModel.h"

#include "app/models/CandidateOrder.h"
#include "app/models/CandidateWords.h"
#include "app/models/CodingSession.h"
#include "app/models/ReviewSession.h"
#include "app/models/TriedOut.h"
#include "app/services/ReasonText.h"
#include "app/services/TimeText.h"
#include "app/services/UnsureAnswer.h"
#include "app/timeline/TimelineHitTest.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

QList<QUuid> idsOf(const QList<CandidateItem>& items)
{
    QList<QUuid> ids;
    for (const CandidateItem& item : items)
        ids.append(item.record.id);
    return ids;
}

} // namespace

CandidateListModel::CandidateListModel(ReviewSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&m_session, &ReviewSession::candidatesChanged, this, &CandidateListModel::rebuild);
    connect(&m_session, &ReviewSession::closed, this, &CandidateListModel::rebuild);
    connect(&m_session, &ReviewSession::previewChanged, this, &CandidateListModel::rebuild);
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

int CandidateListModel::newlyProposed() const
{
    const TriedOut* tried = m_session.tried();
    if (!tried)
        return 0;
    const auto known = std::count_if(m_items.begin(), m_items.end(), [tried](const CandidateItem& item) {
        return tried->ranks.contains(item.record.id);
    });
    return static_cast<int>(tried->ranks.size() - known);
}

bool CandidateListModel::isTried() const
{
    return newlyProposed() > 0 || std::any_of(m_items.begin(), m_items.end(), [this](const CandidateItem& item) {
               return item.record.current && rank(item) != item.record.rank;
           });
}

int CandidateListModel::rank(const CandidateItem& item) const
{
    return shownRank(m_session, item);
}

void CandidateListModel::setDecides(bool decides)
{
    if (std::exchange(m_decides, decides) != decides && !m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
}

QString CandidateListModel::stateWord(const CandidateItem& item) const
{
    const CandidateState state = stateOf(item);
    return state == CandidateState::Undecided && !m_decides ? QString() : app::stateText(state);
}

void CandidateListModel::rebuild()
{
    const QList<CandidateItem> fresh =
        m_session.isOpen() ? inOrder(m_session.candidates(), [this](const CandidateItem& item) { return rank(item); })
                           : QList<CandidateItem>();
    const QList<QUuid> now = idsOf(fresh);
    const QList<QUuid> before = idsOf(m_items);
    if (now == before) {
        m_items = fresh;
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
        return;
    }
    if (QSet<QUuid>(now.begin(), now.end()) == QSet<QUuid>(before.begin(), before.end()))
        return moveRows(fresh);
    beginResetModel();
    m_items = fresh;
    endResetModel();
}

// The same candidates in another order: what is chosen stays chosen.
void CandidateListModel::moveRows(const QList<CandidateItem>& fresh)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<QUuid> ids = idsOf(m_items);
    m_items = fresh;
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after.append(indexOf(ids[one.row()]));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
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
        QString state = stateWord(item);
        if (!who.isEmpty())
            state = tr("%1, by %2").arg(state, who);
        if (!reason.isEmpty())
            state += tr(": %1").arg(reason);
        return tr("%1 at %2, %3. %4. %5").arg(name, time, personWord(item), candidateSummary(item), state).trimmed();
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
    case StateWordRole:
        return stateWord(item);
    case ReasonRole:
        return givenReason(item);
    case AnswerRole:
        return answer(item);
    default:
        return {};
    }
}

} // namespace alliance::app
