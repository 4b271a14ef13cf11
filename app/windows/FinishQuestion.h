#pragma once
// Asks whether something is really finished that cannot be begun anew as it was.

#include <functional>

class QString;
class QWidget;

namespace alliance::app
{

// Returns at once; `finish` is called when the person says so with the button that is called `button`, which Enter
// alone does not press.
void askToFinish(QWidget& window, const QString& title, const QString& words, const QString& button,
                 std::function<void()> finish);

} // namespace alliance::app
