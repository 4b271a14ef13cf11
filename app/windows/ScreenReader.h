#pragma once

namespace alliance::app
{

// Tells a screen reader what the widgets are that the program paints by itself: the timeline is a slider whose value is
// the playhead, which can be moved there, a camera's picture is a picture, and spoken words are a message. Once is
// enough; UI thread.
void explainPaintedWidgets();

} // namespace alliance::app
