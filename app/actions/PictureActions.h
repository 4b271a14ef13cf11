#pragma once
// What is done to the picture on screen: closer, aside, with what was measured drawn over it, onto the clipboard.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> pictureActionSpecs();

} // namespace alliance::app
