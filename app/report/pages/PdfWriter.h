#pragma once
// A document as a tagged PDF 1.7: structure with roles, reading order and descriptions of figures; bookmarks, links,
// title and language. QPdfWriter of Qt 6.4 has neither tags nor bookmarks.
// Same document, same bytes: no time, no program name, no path gets into it.

#include "app/report/pages/PageDocument.h"

namespace alliance::app::pages
{

QByteArray pdfOf(const PageDocument& document);

} // namespace alliance::app::pages
