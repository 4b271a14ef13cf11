#pragma once
// Annotations to and from other programs.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> exchangeActionSpecs();

} // namespace alliance::app
