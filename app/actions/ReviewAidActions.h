#pragma once
// The own first pass, and the edges of a candidate set by hand.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> reviewAidSpecs();

} // namespace alliance::app
