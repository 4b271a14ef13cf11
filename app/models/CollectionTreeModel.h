#pragma once
// The tree of collections for a view that can drag them, and drop examples on them. A drop asks the board for the
// change; the rows follow when the library has accepted it.

#include <QStandardItemModel>
#include <QUuid>

namespace alliance::app
{

class CollectionBoard;

class CollectionTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit CollectionTreeModel(CollectionBoard& board, QObject* parent = nullptr);

    QModelIndex indexOf(const QUuid& collection) const;
    static QUuid idAt(const QModelIndex& index);

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    // Always false: the view is not to take rows away by itself.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void rebuilt();

private:
    void rebuild();

    CollectionBoard& m_board;
    QHash<QUuid, QStandardItem*> m_items;
};

} // namespace alliance::app
