#pragma once
#include <QString>

namespace alliance::app
{

// Words of any length for a tool tip, which would be one line as long as they are: what is long wraps, also within a
// word without end, and ends in "…" where it is more than is read in passing. Plain text in; it is never read as
// markup.
QString tipText(const QString& words);
// The same words, of which one that is longer than so many characters can wrap within.
QString breakable(const QString& words, int longest);

} // namespace alliance::app
