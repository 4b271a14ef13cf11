#include "app/models/PaletteModel.h"

namespace alliance::app
{

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* item = entry(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->text;
    case Qt::ToolTipRole:
        return item->tip;
    case Qt::AccessibleTextRole: {
        QStringList parts{item->text, item->place, item->keys};
        if (!item->enabled())
            parts.append(tr("not now: %1").arg(item->reason));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PlaceRole:
        return item->place;
    case KeysRole:
        return item->keys;
    case ReasonRole:
        return item->reason;
    default:
        return {};
    }
}

} // namespace alliance::app
