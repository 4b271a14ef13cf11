#pragma once
#include "app/cli/Verb.h"

namespace alliance::app::cli
{

Verb libraryEditSessionVerb();
Verb libraryEditCaseVerb();
Verb libraryEditRecordingVerb();

} // namespace alliance::app::cli
