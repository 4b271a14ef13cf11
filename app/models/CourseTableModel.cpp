#include "app/models/CourseTableModel.h"

#include "app/services/CourseText.h"

namespace alliance::app
{

void CourseTableModel::setCourse(const Course& course)
{
    beginResetModel();
    m_course = course;
    endResetModel();
}

QUuid CourseTableModel::sessionAt(int row) const
{
    return row >= 0 && row < m_course.sessions.size() ? m_course.sessions[row].id : QUuid();
}

int CourseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_course.sessions.size());
}

int CourseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CourseTableModel::text(const CourseSession& session, int column) const
{
    if (column == Date)
        return dateText(session);
    if (column == Session)
        return session.label.isEmpty() ? sessionName(m_course, session)
                                       : QStringLiteral("%1\n%2").arg(sessionName(m_course, session), session.label);
    if (!session.withheld.isEmpty())
        return column == Confirmed ? session.withheld : QString();
    const CourseFigures& figures = session.figures;
    switch (column) {
    case Confirmed:
        return QString::number(figures.confirmed);
    case Noticed:
        return noticedText(figures);
    case Times:
        return timesText(figures.times);
    case Stages:
        return stagesText(m_course, figures);
    default:
        return ratingsText(m_course, figures);
    }
}

QVariant CourseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CourseSession& session = m_course.sessions[index.row()];
    const QList<StagePath>& paths = session.figures.stages;
    switch (role) {
    case Qt::DisplayRole:
        return text(session, index.column());
    case Qt::AccessibleTextRole: // heard without the column beside it
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                            text(session, index.column()));
    case Qt::ToolTipRole:
        return index.column() >= Times ? text(session, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case StepsRole: {
        QVariantList steps;
        for (const StagePath& path : paths)
            steps.append(path.steps);
        return steps;
    }
    case CodersRole: {
        QStringList names;
        for (const StagePath& path : paths)
            names.append(m_course.people.value(path.author));
        return names.size() > 1 ? names : QStringList();
    }
    default:
        return {};
    }
}

QVariant CourseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Session:
        return tr("Session");
    case Confirmed:
        return tr("Confirmed moments");
    case Noticed:
        return tr("Noticed unaided");
    case Times:
        return tr("From marker to metacommunication");
    case Stages:
        return tr("Stages");
    case Ratings:
        return tr("Ratings of segments");
    default:
        return {};
    }
}

} // namespace alliance::app
