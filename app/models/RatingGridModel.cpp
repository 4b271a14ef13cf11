#include "app/models/RatingGridModel.h"

#include "app/models/CodingTimeline.h"
#include "app/models/MarkerCode.h"
#include "app/services/TimeText.h"

namespace alliance::app
{

RatingGridModel::RatingGridModel(CodingSession& coding, QObject* parent) : QAbstractTableModel(parent), m_coding(coding)
{
    connect(&m_coding, &CodingSession::vocabularyChanged, this, &RatingGridModel::rebuild);
    connect(&m_coding, &CodingSession::changed, this, &RatingGridModel::arrived);
    connect(&m_coding, &CodingSession::editFailed, this, [this] {
        m_pending.clear();
        arrived();
    });
    connect(&m_coding.review(), &ReviewSession::positionChanged, this, [this](qint64, base::MediaTime time) {
        const int here = segmentAt(time);
        if (std::exchange(m_here, here) != here && columnCount() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    });
    rebuild();
}

void RatingGridModel::rebuild()
{
    beginResetModel();
    m_segments = segmentsOf(m_coding);
    m_terms.clear();
    const CodingVocabulary& words = m_coding.vocabulary();
    const QStringList whole = ratedCodes(m_coding);
    for (const QString& code : whole)
        m_terms.push_back(*termOf(words.rated, code));
    m_wholeRows = static_cast<int>(m_terms.size());
    for (const db::Term& term : words.subtypes) {
        if (!term.retired)
            m_terms.push_back(term);
    }
    m_pending.clear();
    m_here = segmentAt(m_coding.review().currentTime());
    endResetModel();
}

void RatingGridModel::arrived()
{
    if (segmentsOf(m_coding) != m_segments)
        return rebuild();
    m_pending.removeIf(
        [this](const auto& cell) { return stored(cell.key().first, cell.key().second) == cell.value(); });
    if (!m_terms.empty() && !m_segments.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    Q_EMIT savingChanged();
}

int RatingGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

int RatingGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int RatingGridModel::stored(int column, const QString& code) const
{
    const db::Rating* rating = ownRating(m_coding, segment(column));
    return rating ? rating->values.value(code) : 0;
}

int RatingGridModel::value(int column, const QString& code) const
{
    return m_pending.value({column, code}, stored(column, code));
}

int RatingGridModel::segmentAt(base::MediaTime time) const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].contains(time))
            return static_cast<int>(i);
    }
    return -1;
}

int RatingGridModel::ratedWhole(int column) const
{
    int rated = 0;
    for (int row = 0; row < m_wholeRows; ++row)
        rated += value(column, term(row).code) > 0;
    return rated;
}

QModelIndex RatingGridModel::nextOpen(const QModelIndex& after) const
{
    const int rows = m_wholeRows;
    if (rows == 0 || columnCount() == 0)
        return {};
    const int count = rows * columnCount();
    const int from = after.isValid() ? after.column() * rows + std::min(after.row(), rows - 1) : -1;
    for (int step = 1; step <= count; ++step) {
        const int at = (from + step) % count;
        if (value(at / rows, term(at % rows).code) == 0)
            return index(at % rows, at / rows);
    }
    return {};
}

void RatingGridModel::rate(const QModelIndex& cell, int wanted)
{
    if (!cell.isValid() || value(cell.column(), term(cell.row()).code) == wanted)
        return;
    const QString code = term(cell.row()).code;
    m_pending.insert({cell.column(), code}, wanted);
    m_coding.rate(m_coding.review().momentAt(segment(cell.column())), {{code, wanted}});
    Q_EMIT dataChanged(cell, cell);
    Q_EMIT headerDataChanged(Qt::Horizontal, cell.column(), cell.column());
    Q_EMIT savingChanged();
}

QVariant RatingGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int rated = value(index.column(), term(index.row()).code);
    switch (role) {
    case Qt::DisplayRole:
        return rated > 0 ? QString::number(rated) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
        return tr("Segment %1, %2: %3")
            .arg(index.column() + 1)
            .arg(term(index.row()).label, rated > 0 ? QString::number(rated) : tr("not rated"));
    case ValueRole:
        return rated;
    default:
        return {};
    }
}

QVariant RatingGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        const db::Term& one = term(section);
        if (role == Qt::DisplayRole)
            return one.code.size() <= 3 ? QStringLiteral("%1 %2").arg(one.code, one.label) : one.label;
        return role == Qt::ToolTipRole ? QVariant(one.explanation) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const int rated = ratedWhole(section);
    if (role == HereRole)
        return section == m_here;
    if (role == Qt::ToolTipRole)
        return tr("Segment %1, from %2: %3 of %4 rated")
            .arg(section + 1)
            .arg(timeText(segment(section).start, TimePrecision::Seconds))
            .arg(rated)
            .arg(m_wholeRows);
    if (role != Qt::DisplayRole)
        return {};
    const QString done =
        rated == m_wholeRows ? QStringLiteral("✓") : QStringLiteral("%1/%2").arg(rated).arg(m_wholeRows);
    return QStringLiteral("%1%2\n%3\n%4")
        .arg(section == m_here ? QStringLiteral("▸") : QString())
        .arg(section + 1)
        .arg(shortTimeText(segment(section).start), done);
}

} // namespace alliance::app
