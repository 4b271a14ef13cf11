#pragma once
// What a trainee does with the own session: reflect, release, compare, rehearse; for the registry.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> supervisionSpecs();

} // namespace alliance::app
