#include "app/models/ComparisonModel.h"

#include "app/models/CodingSession.h"
#include "app/models/MarkerCode.h"
#include "app/models/TipText.h"
#include "app/services/TimeText.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

QString sideCode(ComparedMoment::Side side)
{
    switch (side) {
    case ComparedMoment::Side::Both:
        return QStringLiteral("both");
    case ComparedMoment::Side::OnlyMine:
        return QStringLiteral("mine");
    case ComparedMoment::Side::OnlyTheirs:
        return QStringLiteral("theirs");
    }
    return {};
}

} // namespace

ComparisonModel::ComparisonModel(CodingSession& coding, QObject* parent) : QAbstractListModel(parent), m_coding(coding)
{
    connect(&m_coding, &CodingSession::changed, this, &ComparisonModel::rebuild);
    for (const auto signal : {&ReviewSession::notesChanged, &ReviewSession::opened, &ReviewSession::closed})
        connect(&m_coding.review(), signal, this, &ComparisonModel::rebuild);
    rebuild();
}

void ComparisonModel::rebuild()
{
    const ReviewSession& review = m_coding.review();
    beginResetModel();
    m_moments.clear();
    if (review.isOpen() && !review.isBlind())
        m_moments = compareMoments(m_coding.person(), m_coding.markers(), review.notes());
    endResetModel();
    Q_EMIT rebuilt();
}

int ComparisonModel::count(ComparedMoment::Side side) const
{
    return static_cast<int>(std::count_if(m_moments.begin(), m_moments.end(),
                                          [&](const ComparedMoment& one) { return one.side() == side; }));
}

bool ComparisonModel::anyOfOthers() const
{
    return count(ComparedMoment::Side::OnlyMine) < m_moments.size();
}

QString ComparisonModel::summary() const
{
    return tr("By both: %1, only by you: %2, only by others: %3")
        .arg(count(ComparedMoment::Side::Both))
        .arg(count(ComparedMoment::Side::OnlyMine))
        .arg(count(ComparedMoment::Side::OnlyTheirs));
}

int ComparisonModel::neighbour(base::MediaTime time, int direction) const
{
    int found = -1;
    for (int row = 0; row < static_cast<int>(m_moments.size()); ++row) {
        const base::MediaTime start = m_moments[row].moment().range.start;
        if (direction > 0 && start > time)
            return row;
        if (direction < 0 && start < time)
            found = row;
    }
    return found;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moments.size());
}

QStringList ComparisonModel::lines(const MarkedMoment& moment, bool withNames) const
{
    QStringList lines;
    const auto add = [&](const QUuid& author, const QString& words) {
        const QString name = withNames ? m_coding.nameOf(author) : QString();
        lines.append(name.isEmpty() ? words : QStringLiteral("%1: %2").arg(name, words));
    };
    for (const db::Marker& marker : moment.markers) {
        QString words =
            markerWords({marker.type, marker.subtype, marker.strategies, marker.significance}, m_coding.vocabulary());
        if (!marker.comment.isEmpty())
            words += QStringLiteral(" · ") + marker.comment.simplified();
        add(marker.author, words);
    }
    for (const db::Note& note : moment.notes) {
        const QString kind = labelOf(m_coding.review().vocabulary().noteKinds, note.kind);
        add(note.author,
            QStringLiteral("%1 · %2").arg(kind, note.text.isEmpty() ? tr("no words yet") : note.text.simplified()));
    }
    return lines;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedMoment& moment = m_moments[index.row()];
    const QString time = timeText(moment.moment().range.start, TimePrecision::Seconds);
    const auto sideText = [&] {
        switch (moment.side()) {
        case ComparedMoment::Side::Both:
            return tr("by both");
        case ComparedMoment::Side::OnlyMine:
            return tr("only by you");
        case ComparedMoment::Side::OnlyTheirs:
            return tr("only by others");
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("%1, %2").arg(time, sideText())};
        if (!moment.mine.isEmpty())
            parts.append(tr("Mine: %1").arg(lines(moment.mine, false).join(QStringLiteral("; "))));
        if (!moment.theirs.isEmpty())
            parts.append(lines(moment.theirs, true).join(QStringLiteral("; ")));
        return parts.join(QStringLiteral(". "));
    }
    case Qt::ToolTipRole:
        return tipText(
            QStringList(lines(moment.mine, false) + lines(moment.theirs, true)).join(QStringLiteral("\n\n")));
    case TimeRole:
        return time;
    case SideRole:
        return sideCode(moment.side());
    case SideTextRole:
        return sideText();
    case MineRole:
        return lines(moment.mine, false);
    case TheirsRole:
        return lines(moment.theirs, true);
    case RowRole:
        return index.row();
    default:
        return {};
    }
}

} // namespace alliance::app
