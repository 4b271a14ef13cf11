#pragma once
// A query as an FTS5 expression. Every word is quoted, so nothing that a person types is syntax.

#include "db/search/SearchNames.h"
#include "db/search/SearchQuery.h"

#include <optional>

namespace alliance::db
{

// Names of the columns of the index.
inline constexpr const char* kTextColumn = "body";
inline constexpr const char* kTagsColumn = "tags";
inline constexpr const char* kFacetsColumn = "facets";

// A phrase of the expression as it is counted alone.
struct SearchPhrase {
    QString alone;          // empty: a filter or something excluded, by which nothing is ranked
    bool beginning = false; // of a word
};

struct SearchExpression {
    QString text;
    QList<SearchPhrase> phrases; // in the order of the text
};

// Nothing: no entry can match. Values that nothing is called by are added to `remarks`.
std::optional<SearchExpression> searchExpression(const SearchQuery& query, const SearchNames& names,
                                                 QList<SearchRemark>& remarks);

} // namespace alliance::db
