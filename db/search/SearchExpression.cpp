#include "db/search/SearchExpression.h"

#include "db/search/SearchText.h"

namespace alliance::db
{
namespace
{

QString quoted(QString words)
{
    return QLatin1Char('"') + words.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString words(const SearchTerm& term)
{
    return QStringLiteral("{%1 %2} : %3%4")
        .arg(QLatin1String(kTextColumn), QLatin1String(kTagsColumn), quoted(indexable(term.text)),
             term.prefix ? QStringLiteral(" *") : QString());
}

QString facetWord(const QString& word)
{
    return QStringLiteral("%1 : %2").arg(QLatin1String(kFacetsColumn), quoted(word));
}

// What is to be in the index for this term: any of these.
QStringList wanted(const SearchTerm& term, const SearchNames& names, QList<SearchRemark>& remarks)
{
    if (!term.field)
        return {words(term)};
    const SearchNames::Meant meant = names.meant(term);
    if (!meant.known)
        remarks.append({SearchRemark::Kind::UnknownValue, term.text, term.field});
    QStringList all;
    for (const QString& word : meant.words)
        all.append(facetWord(word));
    return all;
}

QString anyOf(const QStringList& all)
{
    return QLatin1Char('(') + all.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

} // namespace

std::optional<SearchExpression> searchExpression(const SearchQuery& query, const SearchNames& names,
                                                 QList<SearchRemark>& remarks)
{
    SearchExpression expression;
    QStringList groups;
    bool possible = true;
    for (const QList<SearchTerm>& group : query.all) {
        QStringList any;
        for (const SearchTerm& term : group) {
            for (const QString& one : wanted(term, names, remarks)) {
                any.append(one);
                expression.phrases.append(term.field ? SearchPhrase() : SearchPhrase{one, term.prefix});
            }
        }
        if (any.isEmpty())
            possible = false;
        else
            groups.append(anyOf(any));
    }
    QStringList none;
    for (const SearchTerm& term : query.none)
        none += wanted(term, names, remarks);
    if (!possible)
        return std::nullopt;
    if (groups.isEmpty()) {
        groups.append(facetWord(FacetWords::ofAll()));
        expression.phrases.append(SearchPhrase());
    }
    expression.phrases.resize(expression.phrases.size() + none.size());
    const QString all = groups.join(QStringLiteral(" AND "));
    expression.text = none.isEmpty() ? all : QStringLiteral("(%1) NOT %2").arg(all, anyOf(none));
    return expression;
}

} // namespace alliance::db
