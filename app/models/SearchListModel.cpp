#include "app/models/SearchListModel.h"

#include "app/models/TipText.h"
#include "app/services/DateText.h"
#include "app/services/SearchService.h"

namespace alliance::app
{

void SearchListModel::setHits(QList<db::SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::SearchHit& hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(searchKindText(hit.place.kind), searchPlaceText(hit), hit.passage.text);
    case Qt::ToolTipRole:
        return tipText(data(index, Qt::DisplayRole).toString());
    case KindRole:
        return searchKindText(hit.place.kind);
    case PlaceRole:
        return searchPlaceText(hit);
    case DateRole:
        return shortDayText(hit.place.day);
    case PassageRole:
        return QVariant::fromValue(hit.passage);
    case TagsRole:
        return QVariant::fromValue(hit.tags);
    default:
        return {};
    }
}

} // namespace alliance::app
