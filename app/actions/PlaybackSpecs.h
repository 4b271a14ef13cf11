#pragma once
// The actions of playing, stepping, jumping, speed, range and sound, for the registry.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> playbackSpecs();

} // namespace alliance::app
