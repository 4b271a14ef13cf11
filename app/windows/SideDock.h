#pragma once
#include <QString>

class QDockWidget;
class QWidget;

namespace alliance::app
{

class ActionRegistry;
class MainWindow;

// A panel that is shown only when it is asked for: a tab beside `neighbour`, hidden until then, without a title of its
// own. It belongs to the window and stays a tab there whenever the window places its panels; resetting them hides it.
// Where somebody has put it elsewhere it stays there until then.
QDockWidget* makeSideDock(MainWindow& window, QDockWidget& neighbour, const ActionRegistry& actions, const QString& key,
                          const QString& title, QWidget* content);
inline constexpr int kNarrowestPanel = 300; // px; a panel that needs more scrolls sideways
// Shown, and the tab on top.
void bringUp(QDockWidget& dock);

} // namespace alliance::app
