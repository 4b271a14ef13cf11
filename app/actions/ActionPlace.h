#pragma once
// Where in the program an action belongs, and why it cannot be used just now, in words for people.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

enum class ActionPlace { Everywhere, Sessions, Review, Collections };

ActionPlace placeOf(const ActionSpec& spec);
QString placeTitle(ActionPlace place);

// What the words depend on.
struct ActionSurroundings {
    bool libraryOpen = false;
    bool librarySealed = false;
    bool sessionOpen = false;
    bool collectionsShown = false;
};

// Empty while it can be used. Otherwise what setReason() was told, or else what is missing.
QString whyNot(const ActionRegistry& actions, ActionId id, const ActionSurroundings& now);

} // namespace alliance::app
