#pragma once
// The actions on a library as a whole and on what is kept in it: backup, people, consent, destruction, the record of
// changes; for the registry.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

QList<ActionSpec> librarySpecs();

} // namespace alliance::app
