#pragma once
#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

// The looks to choose from.
QList<ActionSpec> themeActionSpecs();

} // namespace alliance::app
