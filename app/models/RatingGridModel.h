#pragma once
// The grid of segment ratings of the person who works: a column for each segment of the session, a row for each thing
// that is rated (the segment as a whole first, then how significant each form of marker is in it).

#include "app/models/CodingSession.h"

#include <QAbstractTableModel>
#include <QMap>

#include <utility>
#include <vector>

namespace alliance::app
{

class RatingGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // ValueRole: 0 (not rated) to 5. HereRole of a column's header: the playhead is in that segment.
    enum Role { ValueRole = Qt::UserRole, HereRole };

    explicit RatingGridModel(CodingSession& coding, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int wholeRows() const { return m_wholeRows; } // those of the segment as a whole
    const db::Term& term(int row) const { return m_terms[static_cast<std::size_t>(row)]; }
    base::TimeRange segment(int column) const { return m_segments[static_cast<std::size_t>(column)]; }
    int segmentAt(base::MediaTime time) const; // -1: none
    int ratedWhole(int column) const;          // how many of wholeRows() have a value
    // The next cell of a segment as a whole without a value, after that one; invalid when all have one.
    QModelIndex nextOpen(const QModelIndex& after) const;

    // 0 takes the value away. Shown at once; isSaving() until the library has it.
    void rate(const QModelIndex& cell, int value);
    bool isSaving() const { return !m_pending.isEmpty(); }

Q_SIGNALS:
    void savingChanged();

private:
    using Cell = std::pair<int, QString>; // column, code

    void rebuild();
    void arrived();
    int stored(int column, const QString& code) const;
    int value(int column, const QString& code) const;

    CodingSession& m_coding;
    std::vector<db::Term> m_terms;
    std::vector<base::TimeRange> m_segments;
    int m_wholeRows = 0;
    int m_here = -1;
    QMap<Cell, int> m_pending;
};

} // namespace alliance::app
