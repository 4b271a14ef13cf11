#pragma once
// Rows of cells as text: for a spreadsheet, quoted where needed, lines ended as CSV asks for; and for the clipboard,
// where a cell is one line. Pure.

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alliance::app
{

QByteArray commaSeparated(const QList<QStringList>& rows); // UTF-8
QString tabSeparated(const QList<QStringList>& rows);

} // namespace alliance::app
