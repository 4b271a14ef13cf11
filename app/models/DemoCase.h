#pragma once
#include <QString>

namespace alliance::app
{

// The library of the demo case on this machine, as packaging/demo noted it in the cache; empty: there is none (any
// more).
QString demoLibrary();

} // namespace alliance::app
