#pragma once
// A session in a sentence.

#include "app/services/LibraryTypes.h"

namespace alliance::app
{

QString sessionName(const SessionItem& session); // "AB-01, session 2"; "session 2" to whom the case is not for

} // namespace alliance::app
