#pragma once
// Lists of which several rows can be chosen at once.

#include <QList>
#include <QUuid>

class QListView;

namespace alliance::app
{

// By Ctrl and Shift with the mouse and Shift with the arrows, which then belong to the list and not to the window.
void takeSeveral(QListView& list);
// The ids of the chosen rows, from the top.
QList<QUuid> pickedRows(const QListView& list, int idRole);
// Takes the row to the chosen ones, or away from them; `run`: all from the current row to it.
void pickRow(QListView& list, const QModelIndex& index, bool run);

} // namespace alliance::app
