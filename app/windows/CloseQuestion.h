#pragma once
// Asks whether work that goes on may be stopped.

#include <functional>

class QWidget;

namespace alliance::app
{

// Returns at once; `stop` is called when the person says so.
void askToClose(QWidget& window, std::function<void()> stop);

} // namespace alliance::app
