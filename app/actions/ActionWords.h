#pragma once
// What else people call a command than its text does: "screenshot" for "Copy this picture". Never shown.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QString everydayWords(ActionId id); // in the language in use, separated by spaces; empty: there are none

} // namespace alliance::app
