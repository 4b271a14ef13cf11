#pragma once
// The words that people code with, in the language of the program: as far as they are those that the program brings.
// What a site has worded itself stays as it is, and so do codes.

#include "db/records/VocabularyPack.h"

namespace alliance::app
{

db::Term inLanguage(db::Term term);
QString wordsInLanguage(const QString& text); // a title, a source, a label or an explanation
bool hasTranslation(const QString& text);     // of those

} // namespace alliance::app
