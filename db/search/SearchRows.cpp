#include "db/search/SearchRows.h"

#include "db/search/SearchNames.h"

namespace alliance::db
{

QList<SearchRow> SearchRows::of(const QList<SearchEntry>& entries)
{
    QList<SearchRow> rows;
    rows.reserve(entries.size());
    for (const SearchEntry& one : entries)
        rows.append(row(one));
    return rows;
}

SearchRow SearchRows::row(const SearchEntry& entry)
{
    return {entry.place, entry.length, indexable(entry.text), indexable(entry.tags.join(QStringLiteral(" · "))),
            facetWords(entry)};
}

const QString& SearchRows::word(const QString& facet)
{
    QString& word = m_known[facet];
    if (word.isEmpty())
        word = m_words.made(facet);
    return word;
}

// Most entries are of a day, and of a case, that others were of.
const QStringList& SearchRows::placeWords(const SearchPlace& place)
{
    QStringList& words = m_placeWords[{place.day, place.caseId}];
    if (!words.isEmpty())
        return words;
    m_words.addDay(place.day);
    words = {FacetWords::ofAll(), word(facet(SearchField::Case, place.caseId.toString(QUuid::WithoutBraces)))};
    for (const QString& day : SearchNames::dayFacets(place.day))
        words.append(word(day));
    return words;
}

QString SearchRows::facetWords(const SearchEntry& entry)
{
    QStringList words = placeWords(entry.place);
    const auto add = [&](const QString& facet) {
        if (const QString& one = word(facet); !words.contains(one))
            words.append(one);
    };
    add(facet(SearchField::In, toCode(entry.place.kind)));
    if (entry.place.kind == SearchKind::Reply)
        add(facet(SearchField::In, toCode(SearchKind::Note)));
    for (const QString& one : entry.facets)
        add(one);
    for (const QString& tag : entry.tags)
        add(facet(SearchField::Tag, facetValue(tag)));
    return words.join(QLatin1Char(' '));
}

} // namespace alliance::db
