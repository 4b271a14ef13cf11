#pragma once
// Agreement as a table for other programs. Pure; texts are codes that are not translated, numbers have a point.

#include "app/services/AgreementService.h"

namespace alliance::app
{

// Rows of cells with a heading row: part, code, people, figure, value, low, high, units. "settings" are the unit of
// time and the tolerance; a "pair" is two matched markers with the code and start of both and how far apart they begin,
// an "only" a marker without a partner; seconds.
QList<QStringList> agreementRows(const AgreementReport& report);

} // namespace alliance::app
