#pragma once
// Asks before what was measured is replaced.

#include <functional>

class QWidget;

namespace alliance::app
{

// Returns at once; `measure` is called when the person says so, which Enter alone does not.
void askToMeasureAgain(QWidget& window, std::function<void()> measure);

} // namespace alliance::app
