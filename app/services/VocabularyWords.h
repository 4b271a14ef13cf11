#pragma once
// The words that people code with, in the language of the program: as far as they are those that the program brings.
// What a site has worded itself stays as it is, and so do codes.

#include "db/records/VocabularyPack.h"

namespace alliance::app
{

db::Term inLanguage(db::Term term);
bool hasTranslation(const QString& text); // a label or an explanation

} // namespace alliance::app
