#pragma once
// The actions of the page of collections, and of playing them, for the registry.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> collectionSpecs();

// Needs the page of collections; the others of the group work everywhere or while one is played.
bool needsCollections(ActionId id);

} // namespace alliance::app
