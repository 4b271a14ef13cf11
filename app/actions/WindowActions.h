#pragma once
// What works in the whole window: finding and running commands, changing their keys, hiding everything at once;
// and stopping the tape.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> windowActionSpecs();

} // namespace alliance::app
