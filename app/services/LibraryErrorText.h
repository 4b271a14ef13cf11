#pragma once
// Words for failures with a library as a whole: opening it, a backup of it, and putting one back. `name` is its folder.
// Empty words: nothing that is known here; wordFailure() has words for that, too.

#include "app/services/ErrorText.h"

namespace alliance::app
{

ErrorWords libraryWords(const base::Error& error, const QString& name);
ErrorWords viewWords(const base::Error& error, const QString& name); // nobody watches without a record of it
ErrorWords backupWords(const base::Error& error, const QString& name);
ErrorWords restoredWords(const base::Error& error, const QString& name);

} // namespace alliance::app
