#pragma once
// Finding and running commands, showing and changing their keys.

#include "app/actions/ActionPlace.h"
#include "app/actions/ActionRegistry.h"
#include "app/actions/ShortcutSettings.h"
#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

struct PaletteEntry;

class CommandFlow : public QObject
{
    Q_OBJECT

public:
    // The parts outlive it; `window` owns it.
    CommandFlow(const WindowParts& parts, MainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPalette();
    void showSheet();
    void changeShortcuts();
    void run(ActionId id);
    ActionSurroundings surroundings() const;
    QList<PaletteEntry> entries() const;
    QList<ActionId> recent() const;

    WindowParts m_parts;
    MainWindow& m_window;
    ShortcutSettings m_shortcuts;
};

} // namespace alliance::app
