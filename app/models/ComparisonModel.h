#pragma once
// The moments of the open session that the person who works marked, beside those that others released, worded for a
// list. Empty while the own pass lasts: then nobody else's marks are shown.

#include "app/services/ComparedMoments.h"

#include <QAbstractListModel>

namespace alliance::app
{

class CodingSession;

class ComparisonModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // SideRole: "both", "mine" or "theirs", for filters; MineRole and TheirsRole: a line for each thing written.
    enum Role { TimeRole = Qt::UserRole, SideRole, SideTextRole, MineRole, TheirsRole, RowRole };

    explicit ComparisonModel(CodingSession& coding, QObject* parent = nullptr);

    const QList<ComparedMoment>& moments() const { return m_moments; }
    int count(ComparedMoment::Side side) const;
    QString summary() const; // "3 moments of both, 2 only yours, 1 only your supervisor's"
    bool anyOfOthers() const;
    // The one that follows the time, or comes before it (direction -1); -1: none.
    int neighbour(base::MediaTime time, int direction) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void rebuilt();

private:
    void rebuild();
    QStringList lines(const MarkedMoment& moment, bool withNames) const;

    CodingSession& m_coding;
    QList<ComparedMoment> m_moments;
};

} // namespace alliance::app
