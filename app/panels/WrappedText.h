#pragma once

#include <QString>

class QFont;

namespace alliance::app
{

// Broken into lines of at most `width` pixels, `lines` of them; what does not fit ends in "…".
QString wrappedText(const QString& text, const QFont& font, int width, int lines);

} // namespace alliance::app
