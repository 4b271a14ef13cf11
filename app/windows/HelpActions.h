#pragma once
class QWidget;

namespace alliance::app
{

class ActionRegistry;

// The words about the program. Both outlive the window.
void bindHelp(ActionRegistry& actions, QWidget& window);

} // namespace alliance::app
