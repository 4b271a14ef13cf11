#pragma once
#include "app/actions/ActionRegistry.h"
#include "app/resources/Theme.h"

#include <QDialog>

namespace alliance::app
{

// All keys on one page, made from the registry.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);

private:
    QWidget* makeGroup(const ActionRegistry& actions, ActionGroup group, const Theme& theme);
};

} // namespace alliance::app
