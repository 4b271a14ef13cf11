#pragma once
// The actions of coding, for the registry.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> codingSpecs();

// The stage that an action begins, from 0; nothing for other actions.
std::optional<int> stageOf(ActionId id);

} // namespace alliance::app
