#pragma once
// Comparing people's codes.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> compareActionSpecs();

} // namespace alliance::app
