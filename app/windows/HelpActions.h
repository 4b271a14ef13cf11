#pragma once
class QWidget;

namespace alliance::app
{

class ActionRegistry;
struct Theme;

// The sheet of shortcuts and the words about the program. All outlive the window.
void bindHelp(ActionRegistry& actions, const Theme& theme, QWidget& window);

} // namespace alliance::app
