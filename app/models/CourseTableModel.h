#pragma once
// The course of a case or a trainee as a table: a row for each session.

#include "app/services/CourseService.h"

#include <QAbstractTableModel>

namespace alliance::app
{

class CourseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Session, Confirmed, Noticed, Times, Stages, Ratings, Columns };
    // StepsRole of Stages: a list of texts for each person who coded any, the codes as it went. CodersRole: their
    // names; empty where it is one person.
    enum Role { StepsRole = Qt::UserRole, CodersRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCourse(const Course& course);
    const Course& course() const { return m_course; }
    QUuid sessionAt(int row) const; // null: no such row
    // In place of its figures, in the first of their columns; empty: they are there.
    QString withheld(int row) const { return m_course.sessions[row].withheld; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CourseSession& session, int column) const;

    Course m_course;
};

} // namespace alliance::app
