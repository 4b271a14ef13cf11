#pragma once
// One line of words as they are painted or shown in a label: with "…" where they do not fit, and so that what was
// written from right to left is read from its beginning, whatever stands beside it.

#include <QFontMetrics>
#include <QString>

namespace alliance::app
{

// "…" stands behind the last letter that is read, in letters of either direction. Signs of direction that nobody sees
// (UAX #9) are added only where there are letters of the other direction: to be shown, not to be kept.
QString elided(const QFontMetrics& metrics, const QString& text, int width, Qt::TextElideMode mode = Qt::ElideRight);

// Each part between " · " is read by its own first letter.
QString inReadingOrder(const QString& line);

} // namespace alliance::app
