#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SearchValueNames)
}

#include "app/services/SearchValueNames.h"
#include "app/services/VocabularyWords.h"
#include "db/records/Codes.h"
#include "db/repositories/Vocabulary.h"
#include "db/search/SearchEntry.h"
#include "db/search/SearchNames.h"
#include "db/search/SearchText.h"

#include <utility>

namespace alliance::app
{
namespace
{

struct Value {
    QString code;
    QString one;
    QString many; // may be empty
};

// One word each, as it is typed after a colon.
Value valueOf(db::SearchKind kind)
{
    const QString code = db::toCode(kind);
    switch (kind) {
    case db::SearchKind::Note:
        return {code, tr("note", "value in the search"), tr("notes", "value in the search")};
    case db::SearchKind::Reply:
        return {code, tr("reply", "value in the search"), tr("replies", "value in the search")};
    case db::SearchKind::Marker:
        return {code, tr("marker", "value in the search"), tr("markers", "value in the search")};
    case db::SearchKind::Decision:
        return {code, tr("decision", "value in the search"), tr("decisions", "value in the search")};
    case db::SearchKind::Passage:
        return {code, tr("passage", "value in the search"), tr("passages", "value in the search")};
    case db::SearchKind::Rating:
        return {code, tr("rating", "value in the search"), tr("ratings", "value in the search")};
    case db::SearchKind::Settlement:
        return {code, tr("settlement", "value in the search"), tr("settlements", "value in the search")};
    case db::SearchKind::Example:
        return {code, tr("example", "value in the search"), tr("examples", "value in the search")};
    case db::SearchKind::Session:
        return {code, tr("session", "value in the search"), tr("sessions", "value in the search")};
    case db::SearchKind::Recording:
        return {code, tr("recording", "value in the search"), tr("recordings", "value in the search")};
    case db::SearchKind::Case:
        return {code, tr("case", "value in the search"), tr("cases", "value in the search")};
    }
    return {code, code, {}};
}

Value valueOf(db::DecisionState state)
{
    const QString code = db::toCode(state);
    switch (state) {
    case db::DecisionState::Accepted:
        return {code, tr("accepted", "value in the search"), {}};
    case db::DecisionState::Rejected:
        return {code, tr("rejected", "value in the search"), {}};
    case db::DecisionState::Undecided:
        return {code, tr("undecided", "value in the search"), {}};
    }
    return {code, code, {}};
}

QList<Value> valuesOf(db::SearchField field)
{
    QList<Value> values;
    if (field == db::SearchField::In)
        for (const db::SearchKind kind : db::searchKinds())
            values.append(valueOf(kind));
    if (field == db::SearchField::Decision)
        for (const auto state :
             {db::DecisionState::Accepted, db::DecisionState::Rejected, db::DecisionState::Undecided})
            values.append(valueOf(state));
    if (field == db::SearchField::Difference)
        values = {{db::kSettledDifference, tr("settled", "value in the search"), {}},
                  {db::kOpenDifference, tr("open", "value in the search"), {}}};
    return values;
}

bool begins(const QString& name, const QString& folded)
{
    return db::foldedName(name).startsWith(folded);
}

// Fields whose codes are words; the others have letters and numbers in every language.
QString listOf(db::SearchField field)
{
    switch (field) {
    case db::SearchField::Kind:
        return QStringLiteral("note_kind");
    case db::SearchField::Marker:
        return QStringLiteral("marker_type");
    default:
        return {};
    }
}

// By what they are called in this language where that is another one than that of the codes.
QList<Value> vocabularyOf(db::SearchField field)
{
    static const QList<db::VocabularyPack> packs = [] {
        const auto read = db::Vocabulary::builtIn();
        return read ? *read : QList<db::VocabularyPack>();
    }();
    QList<Value> values;
    const QString wanted = listOf(field);
    for (const db::VocabularyPack& pack : packs) {
        for (const db::TermList& list : pack.lists) {
            for (const db::Term& term : list.terms) {
                const QString name = wordsInLanguage(term.label);
                if (!wanted.isEmpty() && list.code == wanted && name != term.label)
                    values.append({term.code, name, {}});
            }
        }
    }
    return values;
}

// What the term may mean, one of which must hold; itself when it is English already, or means nothing.
QList<db::SearchTerm> meant(const db::SearchTerm& term)
{
    const QString wanted = db::foldedName(term.text);
    if (!term.field || wanted.isEmpty())
        return {term};
    QList<db::SearchTerm> exact;
    QList<db::SearchTerm> begun;
    for (const Value& value : valuesOf(*term.field) + vocabularyOf(*term.field)) {
        db::SearchTerm known = term;
        known.text = value.code;
        if (wanted == db::foldedName(value.one) || wanted == db::foldedName(value.many))
            exact.append(known);
        else if (wanted == db::foldedName(value.code))
            return {term};
        else if (begins(value.one, wanted) || begins(value.many, wanted))
            begun.append(known);
    }
    if (!exact.isEmpty())
        return exact;
    return begun.isEmpty() ? QList{term} : begun;
}

QList<db::SearchTerm> meant(const QList<db::SearchTerm>& terms)
{
    QList<db::SearchTerm> all;
    for (const db::SearchTerm& term : terms)
        all.append(meant(term));
    return all;
}

} // namespace

db::SearchQuery withKnownValues(db::SearchQuery query)
{
    for (QList<db::SearchTerm>& group : query.all)
        group = meant(group);
    query.none = meant(query.none);
    return query;
}

SearchValues searchValues(db::SearchField field, const QString& beginning)
{
    const QString wanted = db::foldedName(beginning);
    SearchValues found;
    for (const Value& value : valuesOf(field)) {
        found.own = true;
        if (begins(value.one, wanted) || begins(value.many, wanted) || begins(value.code, wanted))
            found.names.append(value.one);
    }
    return found;
}

QStringList vocabularyNames(db::SearchField field, const QString& beginning)
{
    const QString wanted = db::foldedName(beginning);
    QStringList found;
    for (const Value& value : vocabularyOf(field)) {
        if (begins(value.one, wanted))
            found.append(value.one);
    }
    return found;
}

QString vocabularyName(db::SearchField field, const QString& code)
{
    for (const Value& value : vocabularyOf(field)) {
        if (value.code == code)
            return value.one;
    }
    return code;
}

} // namespace alliance::app
