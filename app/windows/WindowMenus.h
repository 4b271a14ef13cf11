#pragma once
// The menu bar, made from the action registry.

#include "app/windows/MainWindow.h"

namespace alliance::app
{

class TransportBar;

struct MenuParts {
    const WindowParts& window;
    TransportBar& transport;
    PrivacyFlow& privacy;
    QList<QAction*> panels; // show and hide them
};

// Every action of the registry belongs to `window` afterwards, so its keys work with the menu bar hidden.
void makeMenus(const MenuParts& parts, QMainWindow& window);

} // namespace alliance::app
