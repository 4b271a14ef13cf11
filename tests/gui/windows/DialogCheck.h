#pragma once
// What somebody meets in a window who works by keyboard or with a screen reader. Each function lists what is wrong, one
// control a line; empty: nothing is.

#include <string>

class QDialog;
class QMainWindow;
class QWidget;

namespace alliance::app
{

// Controls, and whatever else takes the keyboard, without an accessible name.
std::string unnamedIn(QWidget& window);
// Controls that can be used but that Tab does not come to.
std::string unreachableIn(QWidget& window);
// Steps of Tab that go back against the order of reading: to the left in a line, or up within a column.
std::string outOfOrderIn(QWidget& window);
// Controls that look the same, or nearly, whether they have the keyboard or not: fewer pixels change by 3:1 (WCAG 2)
// than one of their edges has, or one of their part in large ones. The window has to be active; the focus moves.
std::string unseenFocusIn(QWidget& window);
// What Enter does in a field is gone once a button had the keyboard: an offered answer, and no default afterwards. The
// window has to be active; the focus moves.
std::string lostEnterIn(QDialog& dialog);
// Letters that Alt reaches more than one control with, of what is shown now: the key goes to them in turn.
std::string sharedLettersIn(const QWidget& window);
// The same on each page of what holds several.
std::string sharedLettersOnPagesOf(QDialog& dialog);
// Bars of progress with words in them that are lower than these, also where they are not shown now.
std::string cutBarsIn(const QWidget& window);
// All of these, and a missing title.
std::string faultsOf(QDialog& dialog);
// The window with its panels as it is shown, by real keys: Tab comes to everything that can be used and back, Shift+Tab
// goes the same way; each panel is read to its end and in its order; what Tab comes to has a name and a role, and shows
// that it has the keyboard.
std::string faultsOf(QMainWindow& window);

} // namespace alliance::app
