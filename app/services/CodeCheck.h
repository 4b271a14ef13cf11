#pragma once
// Whether codes are in the vocabulary, with words that list those that are.

#include "app/services/LibraryService.h"

#include <QStringList>

namespace alliance::app
{

struct CodeUse {
    QStringList lists;   // codes of the lists that may have them
    QStringList used;    // what is to be checked
    QStringList allowed; // whatever the lists say: what the record has already
    QString sentence;    // translated; %1 is the wrong code, %2 those that there are
};

// Invalid with the sentence of the first code that is in none of its lists.
Done checkCodes(LibraryService& library, const QList<CodeUse>& uses);

// Invalid with a sentence when a tag is too long or there are too many; see db::tidyTags().
Done checkTagLengths(const QStringList& tags);

} // namespace alliance::app
