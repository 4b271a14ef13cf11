#pragma once
#include <QString>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace alliance::app
{

class ActionRegistry;

// A panel that is shown only when it is asked for: a tab beside `neighbour`, hidden until then, without a title of its
// own. It belongs to the window; resetting the panels puts it back there and hides it.
QDockWidget* makeSideDock(QMainWindow& window, QDockWidget& neighbour, const ActionRegistry& actions,
                          const QString& key, const QString& title, QWidget* content);

} // namespace alliance::app
