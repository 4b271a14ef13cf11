#pragma once
// What people are told when the database of a library is on a server and cannot be used.

#include "app/services/ErrorText.h"
#include "media/base/Result.h"

namespace alliance::app
{

// Empty: the error has nothing to do with a server. `name` of the library.
ErrorWords serverWords(const base::Error& error, const QString& name);

} // namespace alliance::app
