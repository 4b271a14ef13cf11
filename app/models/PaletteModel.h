#pragma once
// Entries of the command palette as a list; also read out whole by a screen reader.

#include "app/models/PaletteEntries.h"

#include <QAbstractListModel>

namespace alliance::app
{

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, KeysRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    const PaletteEntry* entry(const QModelIndex& index) const; // null: none
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace alliance::app
