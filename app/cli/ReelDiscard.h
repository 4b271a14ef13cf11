#pragma once
// `alliance reel --discard`: what was begun by command can be thrown away by command.

#include "app/cli/Verb.h"

namespace alliance::app::cli
{

// What this person began of --collection and has not left, for the film of --out only where that is given.
ExitCode discardReels(const Arguments& arguments, LibraryService& library, Console& console);

} // namespace alliance::app::cli
