#pragma once
#include "app/cli/Verb.h"

namespace alliance::app::cli
{

Verb libraryEditSessionVerb();
Verb libraryEditCaseVerb();

} // namespace alliance::app::cli
