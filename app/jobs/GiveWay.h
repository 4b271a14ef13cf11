#pragma once
// Who gets the processor when work in several threads wants it.

namespace alliance::app
{

constexpr int kBackgroundNiceness = 10; // work that nobody waits for
constexpr int kListingNiceness = 5;     // the list of a recording that is open: after its pictures

// From now on this thread, and those that it starts, get the processor after all that are less nice. Never less nice
// than before.
void giveWay(int niceness);

} // namespace alliance::app
