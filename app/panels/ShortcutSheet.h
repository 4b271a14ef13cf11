#pragma once
#include "app/actions/ActionPlace.h"
#include "app/resources/Theme.h"

#include <QDialog>

namespace alliance::app
{

class ShortcutSettings;

// The keys that work in a place, on one page, made from the registry. Those that were changed say so.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionRegistry& actions, const ShortcutSettings& shortcuts, ActionPlace place,
                  const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeRequested(); // of keys; the sheet has closed

private:
    // Null: no action of this group has keys in the place.
    QWidget* makeGroup(ActionGroup group) const;
    QWidget* makeColumns(const QList<QList<ActionGroup>>& arrangement) const;
    QWidget* makeFoot();

    const ActionRegistry& m_actions;
    const ShortcutSettings& m_shortcuts;
    const ActionPlace m_place;
    const Theme& m_theme;
};

} // namespace alliance::app
