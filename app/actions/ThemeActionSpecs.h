#pragma once
// How the program looks, to choose from: its colours and its size of text.

#include "app/actions/ActionRegistry.h"

#include <optional>

namespace alliance::app
{

QList<ActionSpec> themeActionSpecs();
QList<ActionId> textSizes();               // the smallest, which is the usual one, first
std::optional<int> percentOf(ActionId id); // of a size of text

} // namespace alliance::app
