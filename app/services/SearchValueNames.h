#pragma once
// Values of filters that the program itself names ("in:note", "decision:accepted"), in the language of the program.
// What a library names (cases, people, tags, codes) has one name only.

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

} // namespace alliance::app
