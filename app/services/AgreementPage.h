#pragma once
// Agreement for people who read it: in plain words with intervals, base rates beside each figure and what small numbers
// allow to be said; and the same as a table for other programs.

#include "app/services/AgreementService.h"

namespace alliance::app
{

// Rich text.
QString agreementPage(const AgreementReport& report);
// Rows of cells with a heading row: part, code, people, figure, value, low, high, units. "settings" are the unit of
// time and the tolerance; a "pair" is two matched markers with the code and start of both and how far apart they begin,
// an "only" a marker without a partner; seconds.
QList<QStringList> agreementRows(const AgreementReport& report);
// Of rows: for a spreadsheet, quoted where needed, lines ended as CSV asks for; and for the clipboard.
QByteArray commaSeparated(const QList<QStringList>& rows);
QString tabSeparated(const QList<QStringList>& rows);

} // namespace alliance::app
