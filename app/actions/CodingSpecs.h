#pragma once
// The actions of coding, for the registry.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> codingSpecs();

// Which stage an action begins, and which principle or stage it puts on the note, from 0; nothing for other actions.
std::optional<int> stageOf(ActionId id);
std::optional<int> notePrincipleOf(ActionId id);
std::optional<int> noteStageOf(ActionId id);

} // namespace alliance::app
