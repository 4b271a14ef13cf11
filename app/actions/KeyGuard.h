#pragma once
#include <QObject>

namespace alliance::app
{

// Set true on a field that does something of its own on Escape.
inline constexpr const char* kOwnsEscape = "ownsEscape";

// Lets the focused control keep the keys that belong to it, before they become shortcuts of the window: Space of a
// button, arrows of a slider. Text fields do this by themselves. Letters that some desktops give to Close, Cancel and
// the like are taken away: a dialog's own would be shared with them, and Escape does the same.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace alliance::app
