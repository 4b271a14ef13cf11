#pragma once
// Values of filters that the program itself names ("in:note", "decision:accepted"), in the language of the program, and
// what its vocabulary is called there ("art:Zurückhaltung" for "kind:restraint"). What a library names (cases, people,
// tags, codes) has one name only.

#include "db/search/SearchQuery.h"

#include <QStringList>

namespace alliance::app
{

// With the names of this language understood, beside the English ones: each is as db knows it afterwards.
db::SearchQuery withKnownValues(db::SearchQuery query);

// Of the filter, those that begin so, as they can be typed. `own`: false when the values are not the program's.
struct SearchValues {
    bool own = false;
    QStringList names;
};
SearchValues searchValues(db::SearchField field, const QString& beginning);
// Names of the vocabulary in this language that begin so; none in that of the codes.
QStringList vocabularyNames(db::SearchField field, const QString& beginning);
// A code of the vocabulary as it can be typed in this language; any other value as it is.
QString vocabularyName(db::SearchField field, const QString& code);

} // namespace alliance::app
