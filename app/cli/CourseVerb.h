#pragma once
// What was coded over the sessions of a case or of a trainee.

#include "app/cli/Verb.h"

namespace alliance::app::cli
{

Verb courseVerb();

} // namespace alliance::app::cli
