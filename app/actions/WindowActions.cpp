#include "app/actions/WindowActions.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

QList<ActionSpec> windowActionSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::View;
    return {
        {ShowPalette, "window.palette", group, tr("Find a &command…"), tr("Find a command by its words and run it"),
         shortcutKeys({"Ctrl+K"}), "search", false},
        {EditShortcuts,
         "window.edit-shortcuts",
         group,
         tr("&Change shortcuts…"),
         tr("Choose other keys for commands"),
         {},
         "keyboard",
         false},
        {HideEverything, "window.privacy", group, tr("&Hide picture and sound"),
         tr("Hide everything in all windows and silence the sound at once; again: go on"), shortcutKeys({"F9"}), "hide",
         false},
    };
}

} // namespace alliance::app
