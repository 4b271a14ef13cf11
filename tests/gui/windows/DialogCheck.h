#pragma once
// What somebody meets in a window who works by keyboard or with a screen reader. Each function lists what is wrong, one
// control a line; empty: nothing is.

#include <string>

class QDialog;
class QWidget;

namespace alliance::app
{

// Controls without an accessible name.
std::string unnamedIn(QWidget& window);
// Controls that can be used but that Tab does not come to.
std::string unreachableIn(QWidget& window);
// Steps of Tab that go back against the order of reading: to the left in a line, or up within a column.
std::string outOfOrderIn(QWidget& window);
// Controls that look the same whether they have the keyboard or not. The window has to be active; the focus moves.
std::string unseenFocusIn(QWidget& window);
// All of these, and a missing title.
std::string faultsOf(QDialog& dialog);

} // namespace alliance::app
