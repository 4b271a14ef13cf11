#pragma once
// What the tour points at, and what it says.

#include "app/windows/MainWindow.h"

#include <functional>

namespace alliance::app
{

struct GuideStep {
    QString title;
    QString text;
    bool inSession = false;           // can be shown with a session open alone
    std::function<QWidget*()> target; // brings it up; null: nothing in particular. None: no part
};

// withSession: a session is open, or one can be opened.
QList<GuideStep> guideSteps(const WindowParts& parts, MainWindow& window, bool withSession);

} // namespace alliance::app
