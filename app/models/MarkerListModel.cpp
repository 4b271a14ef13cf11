#include "app/models/MarkerListModel.h"

#include "app/models/CodingSession.h"
#include "app/models/CodingTimeline.h"
#include "app/models/MarkerCode.h"
#include "app/models/TipText.h"
#include "app/services/TimeText.h"

namespace alliance::app
{

MarkerListModel::MarkerListModel(CodingSession& coding, QObject* parent) : QAbstractListModel(parent), m_coding(coding)
{
    connect(&m_coding, &CodingSession::changed, this, &MarkerListModel::rebuild);
    rebuild();
}

void MarkerListModel::rebuild()
{
    beginResetModel();
    m_markers = m_coding.markers();
    endResetModel();
}

int MarkerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_markers.size());
}

QModelIndex MarkerListModel::indexOf(const QUuid& marker) const
{
    for (qsizetype row = 0; row < m_markers.size(); ++row)
        if (m_markers[row].id == marker)
            return index(static_cast<int>(row));
    return {};
}

// The form says more than the type, and the mark beside it says the type.
QString MarkerListModel::title(const db::Marker& marker) const
{
    const CodingVocabulary& words = m_coding.vocabulary();
    if (marker.subtype.isEmpty())
        return labelOf(words.types, marker.type);
    return labelOf(termOf(words.subtypes, marker.subtype) ? words.subtypes : words.strategies, marker.subtype);
}

QString MarkerListModel::detail(const db::Marker& marker) const
{
    QStringList parts;
    if (marker.significance > 0)
        parts.append(tr("Significance %1").arg(marker.significance));
    if (!marker.strategies.isEmpty())
        parts.append(marker.strategies.join(QLatin1Char(' ')));
    if (!marker.tags.isEmpty())
        parts.append(marker.tags.join(QStringLiteral(", ")));
    if (!marker.comment.isEmpty())
        parts.append(marker.comment.simplified());
    return parts.join(QStringLiteral(" · "));
}

QVariant MarkerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::Marker& marker = m_markers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2 %3. %4")
            .arg(timeText(marker.moment.range.start, TimePrecision::Seconds), shortCode(marker.type, marker.subtype),
                 title(marker), detail(marker));
    case Qt::ToolTipRole: {
        const QString words =
            markerWords({marker.type, marker.subtype, marker.strategies, marker.significance}, m_coding.vocabulary());
        return tipText(marker.comment.isEmpty() ? words : QStringLiteral("%1\n%2").arg(words, marker.comment));
    }
    case IdRole:
        return marker.id;
    case TimeRole:
        return timeText(marker.moment.range.start, TimePrecision::Seconds);
    case ShapeRole:
        return static_cast<int>(shapeOf(marker.type));
    case CodeRole:
        return shortCode(marker.type, marker.subtype);
    case TitleRole:
        return title(marker);
    case DetailRole:
        return detail(marker);
    case WhoRole:
        return m_coding.isOwn(marker.author) ? visibilityWords(marker.visibility, m_coding.role())
                                             : m_coding.nameOf(marker.author);
    case TypeRole:
        return marker.type;
    default:
        return {};
    }
}

} // namespace alliance::app
