#pragma once
// A list with a filter above it, and words instead of both while there is nothing to list.

#include <QUuid>
#include <QWidget>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;

namespace alliance::app
{

class FilteredList : public QWidget
{
    Q_OBJECT

public:
    // The model outlives the list; the delegate is the list's from now on.
    FilteredList(QAbstractItemModel& model, QAbstractItemDelegate* delegate, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }
    QComboBox& filter() { return *m_filter; }
    void setNames(const QString& list, const QString& filterObject, const QString& filter); // for screen readers
    void setEmptyWords(const QString& words);

    // The rows whose `role` is exactly `wanted`; empty: all.
    void showOnly(int role, const QString& wanted);
    void choose(const QModelIndex& ofModel); // one that is not shown: none is chosen
    // Several rows can be chosen, by Ctrl and Shift with the mouse and Shift with the arrows.
    void allowSeveral();
    QList<QUuid> picked(int idRole) const;           // by row
    void pick(const QModelIndex& ofModel, bool run); // see pickRow()
    void showState();                                // rows have come or gone

Q_SIGNALS:
    void chosen(const QModelIndex& index); // clicked or activated
    void pickedChanged();

private:
    QAbstractItemModel& m_model;
    QSortFilterProxyModel* m_shown = nullptr;
    QComboBox* m_filter = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace alliance::app
