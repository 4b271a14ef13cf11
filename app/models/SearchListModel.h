#pragma once
// What was found, best first, for the list of the search panel.

#include "db/search/SearchEntry.h"

#include <QAbstractListModel>

namespace alliance::app
{

class SearchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // PassageRole: a db::SearchPassage; TagsRole likewise, with no text when there are no tags.
    enum Role { KindRole = Qt::UserRole, PlaceRole, DateRole, PassageRole, TagsRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(QList<db::SearchHit> hits);
    const db::SearchHit& hit(int row) const { return m_hits[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is one whole sentence, for screen readers.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<db::SearchHit> m_hits;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::db::SearchPassage)
