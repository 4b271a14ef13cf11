#pragma once

#include <QString>

class QFont;
class QPainter;
class QRect;

namespace alliance::app
{

// Broken into lines of at most `width` pixels, `lines` of them; what does not fit ends in "…".
QString wrappedText(const QString& text, const QFont& font, int width, int lines);
// The same from the top of `area`, each paragraph in the direction of its own words: lines of one that is read from the
// right begin there, also between others.
void paintParagraphs(QPainter& painter, const QRect& area, const QString& text, int lines);

} // namespace alliance::app
