#pragma once
// The markers of the open session, in order of time, worded for lists.

#include "app/timeline/TimelineData.h"
#include "db/records/Marker.h"

#include <QAbstractListModel>

namespace alliance::app
{

class CodingSession;

class MarkerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // ShapeRole: MarkerShape as int.
    enum Role { IdRole = Qt::UserRole, TimeRole, ShapeRole, CodeRole, TitleRole, DetailRole, WhoRole, TypeRole };

    explicit MarkerListModel(CodingSession& coding, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QUuid& marker) const;

private:
    void rebuild();
    QString title(const db::Marker& marker) const;
    QString detail(const db::Marker& marker) const;

    CodingSession& m_coding;
    QList<db::Marker> m_markers;
};

} // namespace alliance::app
