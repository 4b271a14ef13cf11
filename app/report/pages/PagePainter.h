#pragma once
// Draws a page of a document with a painter: the preview and the printer.

#include "app/report/pages/PageDocument.h"

class QPainter;

namespace alliance::app::pages
{

// The painter's unit is one point from the sheet's upper left corner: scale and translate it beforehand. Paper is not
// drawn.
void paintPage(QPainter& painter, const Page& page);

} // namespace alliance::app::pages
