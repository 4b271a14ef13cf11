#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/PictureActions.h"

namespace alliance::app
{
QList<ActionSpec> pictureActionSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::View;
    return {
        {PictureZoomIn, "picture.zoom-in", group, tr("Picture &closer"), tr("Show less of the picture, larger"),
         shortcutKeys({"+", "="}), "zoom-in", true},
        {PictureZoomOut, "picture.zoom-out", group, tr("Picture f&urther away"), tr("Show more of the picture"),
         shortcutKeys({"-"}), "zoom-out", true},
        {PictureFit, "picture.fit", group, tr("&Whole picture"), tr("Show the whole picture"), shortcutKeys({"F"}),
         "zoom-fit", false},
        {PictureLeft, "picture.left", group, tr("See more on the &left"), tr("Move an enlarged picture"),
         shortcutKeys({"Shift+PgUp"}), nullptr, true},
        {PictureRight, "picture.right", group, tr("See more on the &right"), tr("Move an enlarged picture"),
         shortcutKeys({"Shift+PgDown"}), nullptr, true},
        {PictureUp, "picture.up", group, tr("See more a&bove"), tr("Move an enlarged picture"),
         shortcutKeys({"Shift+Up"}), nullptr, true},
        {PictureDown, "picture.down", group, tr("See more belo&w"), tr("Move an enlarged picture"),
         shortcutKeys({"Shift+Down"}), nullptr, true},
        {ShowOverlay, "picture.overlay", group, tr("&Measurement over the picture"),
         tr("Draw faces, their direction, shoulders and how sure the measurement is over the picture"),
         shortcutKeys({"Shift+V"}), "measure", false, true},
        {CopyStill, "picture.copy", group, tr("Cop&y this picture"),
         tr("Put the picture on screen onto the clipboard, where consent allows it"), shortcutKeys({"Ctrl+Shift+S"}),
         nullptr, false},
    };
}

} // namespace alliance::app
