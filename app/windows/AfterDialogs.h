#pragma once
// One question after the other: two dialogs at once stand over each other, and neither has the keyboard.

#include <functional>

class QObject;

namespace alliance::app
{

// At once, or as soon as the dialogs that are open over a window have been answered. Not at all when `context` is gone.
void afterDialogs(QObject& context, const std::function<void()>& work);

} // namespace alliance::app
