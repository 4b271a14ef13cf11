#include "app/models/CollectionTreeModel.h"

#include "app/models/CollectionBoard.h"
#include "app/models/MomentListModel.h"
#include "app/models/TipText.h"
#include "app/resources/Icons.h"

#include <QMimeData>

namespace alliance::app
{
namespace
{

const QString kCollectionMime = QStringLiteral("application/x-alliance-collection");
constexpr int kAtTheEnd = 1'000'000; // behind all others

} // namespace

CollectionTreeModel::CollectionTreeModel(CollectionBoard& board, QObject* parent)
    : QStandardItemModel(parent), m_board(board)
{
    connect(&m_board, &CollectionBoard::collectionsChanged, this, &CollectionTreeModel::rebuild);
    rebuild();
}

void CollectionTreeModel::rebuild()
{
    clear();
    m_items.clear();
    const QList<CollectionItem>& all = m_board.collections();
    QHash<QUuid, int> counts; // with what is below, as the list of a collection shows it
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        const int count = counts[one->record.id] += one->record.examples;
        counts[one->record.parentId] += count;
    }
    for (const CollectionItem& one : all) {
        const int count = counts.value(one.record.id);
        const bool counted = !m_board.leavesOut(); // nor is told how many are not shown
        auto* item =
            new QStandardItem(counted && count > 0 ? tr("%1  (%2)").arg(one.record.name).arg(count) : one.record.name);
        item->setData(one.record.id, IdRole);
        item->setEditable(false);
        item->setIcon(strokeIcon(QStringLiteral("folder")));
        item->setToolTip(tipText(one.path));
        item->setAccessibleText(!counted     ? one.record.name
                                : count == 1 ? tr("%1, one example").arg(one.record.name)
                                             : tr("%1, %2 examples").arg(one.record.name).arg(count));
        QStandardItem* parent = m_items.value(one.record.parentId);
        (parent ? parent : invisibleRootItem())->appendRow(item);
        m_items.insert(one.record.id, item);
    }
    Q_EMIT rebuilt();
}

QModelIndex CollectionTreeModel::indexOf(const QUuid& collection) const
{
    const QStandardItem* item = m_items.value(collection);
    return item ? item->index() : QModelIndex();
}

QUuid CollectionTreeModel::idAt(const QModelIndex& index)
{
    return index.data(IdRole).toUuid();
}

QStringList CollectionTreeModel::mimeTypes() const
{
    return {kCollectionMime, MomentListModel::mimeType()};
}

QMimeData* CollectionTreeModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kCollectionMime, idAt(indexes.front()).toByteArray());
    return data;
}

bool CollectionTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                          const QModelIndex& parent) const
{
    if (data->hasFormat(MomentListModel::mimeType()))
        return parent.isValid() && row < 0;
    const QUuid moved = QUuid(data->data(kCollectionMime));
    return !moved.isNull() && droppedAt(m_board.collections(), moved, idAt(parent), row).has_value();
}

bool CollectionTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(MomentListModel::mimeType())) {
        m_board.moveExample(QUuid(data->data(MomentListModel::mimeType())), idAt(parent), kAtTheEnd);
        return false;
    }
    const QUuid moved = QUuid(data->data(kCollectionMime));
    if (const auto place = droppedAt(m_board.collections(), moved, idAt(parent), row))
        m_board.move(moved, *place);
    return false;
}

} // namespace alliance::app
