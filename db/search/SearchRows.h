#pragma once
// Entries as they stand in the index: texts with gaps where its tokenizer needs them, facets as words. Belongs to one
// thread; several may share the words.

#include "db/search/FacetWords.h"
#include "db/search/SearchEntry.h"

#include <QHash>

namespace alliance::db
{

struct SearchRow {
    SearchPlace place;
    base::MediaTime length;
    QString text;
    QString tags;
    QString facets;
};

class SearchRows
{
public:
    // The words outlive it.
    explicit SearchRows(FacetWords& words) : m_words(words) {}

    QList<SearchRow> of(const QList<SearchEntry>& entries);

private:
    SearchRow row(const SearchEntry& entry);
    const QString& word(const QString& facet);
    const QStringList& placeWords(const SearchPlace& place);
    QString facetWords(const SearchEntry& entry);

    FacetWords& m_words;
    QHash<QString, QString> m_known;                          // of m_words, found without waiting
    QHash<std::pair<QDate, QUuid>, QStringList> m_placeWords; // by day and case
};

} // namespace alliance::db
