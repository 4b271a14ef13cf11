#include "app/panels/SeveralRows.h"

#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace alliance::app
{
namespace
{

class RunKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
            if (arrow && key->modifiers() == Qt::ShiftModifier) {
                event->accept();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void takeSeveral(QListView& list)
{
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.installEventFilter(new RunKeys(&list));
}

QList<QUuid> pickedRows(const QListView& list, int idRole)
{
    QModelIndexList rows = list.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex& row : rows)
        ids.append(row.data(idRole).toUuid());
    return ids;
}

void pickRow(QListView& list, const QModelIndex& index, bool run)
{
    QItemSelectionModel& chosen = *list.selectionModel();
    if (!index.isValid())
        return;
    const QModelIndex from = list.currentIndex();
    if (run && from.isValid()) {
        const bool down = from.row() <= index.row();
        chosen.select({down ? from : index, down ? index : from}, QItemSelectionModel::ClearAndSelect);
    } else {
        chosen.select(index, QItemSelectionModel::Toggle);
    }
}

} // namespace alliance::app
