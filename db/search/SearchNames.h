#pragma once
// What the values of filters mean in one library: cases by code, people by name, vocabulary by code or label, tags.

#include "db/records/VocabularyPack.h"
#include "db/search/FacetWords.h"
#include "db/search/SearchQuery.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace alliance::db
{

class SearchNames
{
public:
    struct Called {
        QString value; // of the facet: an id or a code
        QString code;  // as people write it
        QString label; // may be empty
    };

    SearchNames();

    // Everything that a filter can be about, beside what turns up as facets. Replaces what was set before.
    void setCases(const QList<Called>& cases);
    void setPeople(const QList<Called>& people);
    void setVocabulary(const QList<VocabularyPack>& packs);

    QString caseCode(const QUuid& id) const;
    bool isIn(const QString& list, const QString& code) const; // a term of this list of the vocabulary

    FacetWords& words() { return m_words; }
    static QStringList dayFacets(const QDate& day);

    // Words of the facets that a filter asks for, at least one of which an entry must have. `known` is false when
    // nothing is called so.
    struct Meant {
        QStringList words;
        bool known = true;
    };
    Meant meant(const SearchTerm& filter) const;
    // Values of a filter that begin so, as they can be typed after its colon; at most `limit`.
    QStringList values(SearchField field, const QString& beginning, int limit) const;

private:
    QList<Called> called(SearchField field) const;
    Meant meantDays(const DayRange& days) const;

    QHash<int, QList<Called>> m_called; // by SearchField: people, cases, vocabulary
    QHash<QString, QSet<QString>> m_lists;
    QHash<QString, QString> m_caseCodes; // by id
    FacetWords m_words;
};

// Values of SearchField::Difference.
inline const QString kSettledDifference = QStringLiteral("settled");
inline const QString kOpenDifference = QStringLiteral("open"); // a code was changed since

// The part of a facet after the colon, for values that people type.
QString facetValue(const QString& text);
QString facet(SearchField field, const QString& value);

} // namespace alliance::db
