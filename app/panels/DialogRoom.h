#pragma once
// The room that a dialog has.

#include <QSize>

class QDialog;

namespace alliance::app
{

// On its screen, without the frame that a window manager commonly adds. As much as the window that it belongs to has,
// unless that one is larger than the screen because its words ask for it.
QSize roomFor(const QDialog& dialog);
// `usual` at the usual size of text; with larger text as much more of it as there is room.
QSize grownWithText(const QDialog& dialog, QSize usual);

} // namespace alliance::app
