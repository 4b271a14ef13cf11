#include "db/search/SearchNames.h"

#include "db/records/Codes.h"
#include "db/search/SearchEntry.h"

#include <QSet>

#include <algorithm>

namespace alliance::db
{
namespace
{

const QString kDay = QStringLiteral("day:");

QString dayText(const QDate& day)
{
    return kDay + day.toString(Qt::ISODate);
}

QString monthText(const QDate& day)
{
    return kDay + day.toString(QStringLiteral("yyyy-MM"));
}

QString yearText(const QDate& day)
{
    return kDay + day.toString(QStringLiteral("yyyy"));
}

bool wordBegins(const QString& folded, const QString& beginning)
{
    return folded.startsWith(beginning) || folded.contains(QLatin1Char(' ') + beginning);
}

QString labelOf(SearchKind kind)
{
    return toCode(kind) + QLatin1Char('s');
}

} // namespace

QString facetValue(const QString& text)
{
    return foldedName(text);
}

QString facet(SearchField field, const QString& value)
{
    return toCode(field) + QLatin1Char(':') + value;
}

SearchNames::SearchNames()
{
    QList<Called> kinds;
    for (const SearchKind kind : searchKinds())
        kinds.append({toCode(kind), toCode(kind), labelOf(kind)});
    m_called.insert(static_cast<int>(SearchField::In), kinds);
    QList<Called> decisions;
    for (const DecisionState state : {DecisionState::Accepted, DecisionState::Rejected, DecisionState::Undecided})
        decisions.append({toCode(state), toCode(state), {}});
    m_called.insert(static_cast<int>(SearchField::Decision), decisions);
    QList<Called> differences;
    for (const QString& state : {kSettledDifference, kOpenDifference})
        differences.append({state, state, {}});
    m_called.insert(static_cast<int>(SearchField::Difference), differences);
}

void SearchNames::setCases(const QList<Called>& cases)
{
    m_called.insert(static_cast<int>(SearchField::Case), cases);
    m_caseCodes.clear();
    for (const Called& one : cases)
        m_caseCodes.insert(one.value, one.code);
}

void SearchNames::setPeople(const QList<Called>& people)
{
    m_called.insert(static_cast<int>(SearchField::Person), people);
}

void SearchNames::setVocabulary(const QList<VocabularyPack>& packs)
{
    const QHash<QString, QList<SearchField>> fields{
        {QStringLiteral("note_kind"), {SearchField::Kind}},
        {QStringLiteral("principle"), {SearchField::Principle}},
        {QStringLiteral("stage"), {SearchField::Stage}},
        {QStringLiteral("marker_type"), {SearchField::Marker}},
        {QStringLiteral("marker_subtype"), {SearchField::Marker, SearchField::Code}},
        {QStringLiteral("strategy"), {SearchField::Strategy, SearchField::Code}},
    };
    QHash<int, QList<Called>> called;
    m_lists.clear();
    for (const VocabularyPack& pack : packs) {
        for (const TermList& list : pack.lists) {
            for (const Term& term : list.terms) {
                m_lists[list.code].insert(term.code);
                for (const SearchField field : fields.value(list.code, {SearchField::Code}))
                    called[static_cast<int>(field)].append({facetValue(term.code), term.code, term.label});
            }
        }
    }
    for (const SearchField field : {SearchField::Kind, SearchField::Principle, SearchField::Stage, SearchField::Marker,
                                    SearchField::Strategy, SearchField::Code})
        m_called.insert(static_cast<int>(field), called.value(static_cast<int>(field)));
}

QString SearchNames::caseCode(const QUuid& id) const
{
    return m_caseCodes.value(id.toString(QUuid::WithoutBraces));
}

bool SearchNames::isIn(const QString& list, const QString& code) const
{
    const auto found = m_lists.constFind(list);
    return found != m_lists.constEnd() && found->contains(code);
}

QStringList SearchNames::dayFacets(const QDate& day)
{
    return {yearText(day), monthText(day), dayText(day)};
}

QList<SearchNames::Called> SearchNames::called(SearchField field) const
{
    if (field != SearchField::Tag)
        return m_called.value(static_cast<int>(field));
    QList<Called> tags;
    for (const QString& tag : m_words.tags())
        tags.append({tag, tag, {}});
    return tags;
}

SearchNames::Meant SearchNames::meantDays(const DayRange& days) const
{
    Meant meant;
    QSet<QString> wanted;
    const auto covers = [&](const QDate& first, const QDate& last) {
        return (!days.from.isValid() || days.from <= first) && (!days.to.isValid() || days.to >= last);
    };
    for (const QDate& date : m_words.days()) {
        if (!covers(date, date))
            continue;
        const QDate year(date.year(), 1, 1);
        const QDate month(date.year(), date.month(), 1);
        wanted.insert(covers(year, year.addYears(1).addDays(-1))      ? yearText(date)
                      : covers(month, month.addMonths(1).addDays(-1)) ? monthText(date)
                                                                      : dayText(date));
    }
    QStringList sorted(wanted.begin(), wanted.end());
    sorted.sort();
    for (const QString& one : sorted)
        meant.words.append(m_words.known(one));
    meant.words.removeAll(QString());
    return meant;
}

SearchNames::Meant SearchNames::meant(const SearchTerm& filter) const
{
    if (filter.field == SearchField::Date)
        return meantDays(filter.days);
    const SearchField field = *filter.field;
    const QString wanted = foldedName(filter.text);
    if (wanted.isEmpty())
        return {{}, false};
    QStringList exact;
    QStringList begun;
    for (const Called& one : called(field)) {
        const QString code = foldedName(one.code);
        const QString label = foldedName(one.label);
        if (code == wanted || label == wanted)
            exact.append(one.value);
        else if (wordBegins(code, wanted) || wordBegins(label, wanted))
            begun.append(one.value);
    }
    Meant meant;
    const QStringList& values = exact.isEmpty() ? begun : exact;
    for (const QString& value : values)
        meant.words.append(m_words.known(facet(field, value)));
    // Codes that packs do not have any more are still on what was coded with them.
    if (values.isEmpty()) {
        const QString old = m_words.known(facet(field, facetValue(filter.text)));
        meant.known = !old.isEmpty();
        meant.words.append(old);
    }
    meant.words.removeAll(QString());
    meant.words.removeDuplicates();
    return meant;
}

QStringList SearchNames::values(SearchField field, const QString& beginning, int limit) const
{
    const QString wanted = foldedName(beginning);
    QStringList found;
    if (field == SearchField::Date) {
        const QList<QDate> days = m_words.days();
        for (auto day = days.crbegin(); day != days.crend() && found.size() < limit; ++day) {
            const QString month = day->toString(QStringLiteral("yyyy-MM"));
            if (month.startsWith(beginning) && !found.contains(month))
                found.append(month);
        }
        return found;
    }
    for (const Called& one : called(field)) {
        // Nobody is named of whom nothing can be found: others need not know who works here.
        if (field == SearchField::Person && !m_words.contains(facet(field, one.value)))
            continue;
        // People are called by name; everything else has a code.
        const QString& value = one.code.isEmpty() ? one.label : one.code;
        if (!value.isEmpty() && !found.contains(value) &&
            (wordBegins(foldedName(one.code), wanted) || wordBegins(foldedName(one.label), wanted)))
            found.append(value);
        if (found.size() == limit)
            break;
    }
    return found;
}

} // namespace alliance::db
