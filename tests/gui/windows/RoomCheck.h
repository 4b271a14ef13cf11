#pragma once
// Whether the words of a window have room. Each function lists what has not, one widget a line; empty: all have it.

#include <QSize>

#include <string>

class QWidget;

namespace alliance::app
{

// What is on screen in less room than its words need; words that are elided on purpose are not listed.
std::string clippedIn(const QWidget& window);
// Areas that scroll sideways, and the widgets in them that ask for most.
std::string scrolledAsideIn(const QWidget& window);
// The window itself, and the widgets that ask for most, where it cannot be as small as `room`.
std::string tooLargeFor(const QWidget& window, QSize room);

// Until it is destroyed: the language, chosen before anything of a window is made.
class Spoken
{
public:
    explicit Spoken(const char* language);
    ~Spoken();
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
};

} // namespace alliance::app
