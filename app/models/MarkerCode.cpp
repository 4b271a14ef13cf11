#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(MarkerCode)
}

#include "app/models/MarkerCode.h"

#include <QRegularExpression>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kLeastNameLength = 3;
constexpr qsizetype kMostMatches = 8;
constexpr qsizetype kLongestCode = 3; // letters, of one that people type and remember

const QString kStrategyType = QStringLiteral("strategy");
const QString kBothType = QStringLiteral("both");

QStringList partsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

bool begins(const QString& name, const QString& part)
{
    return name.startsWith(part, Qt::CaseInsensitive);
}

const db::Term* byCode(const QList<db::Term>& terms, const QString& part)
{
    for (const db::Term& term : terms) {
        if (!term.retired && term.code.compare(part, Qt::CaseInsensitive) == 0)
            return &term;
    }
    return nullptr;
}

// The only one whose name (or code) begins with it.
const db::Term* byName(const QList<db::Term>& terms, const QString& part)
{
    if (part.size() < kLeastNameLength)
        return nullptr;
    const db::Term* only = nullptr;
    for (const db::Term& term : terms) {
        if (term.retired || !(begins(term.label, part) || begins(term.code, part)))
            continue;
        if (only)
            return nullptr;
        only = &term;
    }
    return only;
}

const db::Term* typeOf(const QList<db::Term>& types, const QString& part)
{
    const db::Term* only = nullptr;
    for (const db::Term& type : types) {
        if (type.retired || !(begins(type.code, part) || begins(type.label, part)))
            continue;
        if (only)
            return nullptr;
        only = &type;
    }
    return only;
}

bool take(const QString& part, const CodingVocabulary& vocabulary, TypedCode& typed, QString& typedType)
{
    bool number = false;
    const int value = part.toInt(&number);
    if (number) {
        if (value < 1 || value > 5)
            return false;
        typed.code.significance = value;
        return true;
    }
    if (const db::Term* type = typeOf(vocabulary.types, part)) {
        typedType = type->code;
        return true;
    }
    const db::Term* subtype = byCode(vocabulary.subtypes, part);
    const db::Term* strategy = subtype ? nullptr : byCode(vocabulary.strategies, part);
    if (!subtype && !strategy) {
        subtype = byName(vocabulary.subtypes, part);
        strategy = byName(vocabulary.strategies, part);
        if (subtype && strategy)
            return false;
    }
    if (subtype)
        typed.code.subtype = subtype->code;
    else if (strategy && !typed.code.strategies.contains(strategy->code))
        typed.code.strategies.append(strategy->code);
    return subtype || strategy;
}

} // namespace

const db::Term* termOf(const QList<db::Term>& terms, const QString& code)
{
    for (const db::Term& term : terms) {
        if (term.code == code)
            return &term;
    }
    return nullptr;
}

QString labelOf(const QList<db::Term>& terms, const QString& code)
{
    const db::Term* term = termOf(terms, code);
    return term ? term->label : code;
}

QString codeWithLabel(const QList<db::Term>& terms, const QString& code)
{
    const QString label = labelOf(terms, code);
    return code.size() > kLongestCode || label == code ? label : QStringLiteral("%1 %2").arg(code, label);
}

TypedCode typedCode(const QString& text, const CodingVocabulary& vocabulary)
{
    TypedCode typed;
    QString typedType;
    for (const QString& part : partsOf(text)) {
        if (!take(part, vocabulary, typed, typedType))
            typed.unknown.append(part);
    }
    const db::Term* subtype = termOf(vocabulary.subtypes, typed.code.subtype);
    const QString group = subtype ? subtype->group : QString();
    // A form of the other type is not what is meant by a type that was typed before it.
    if (!typedType.isEmpty() && (group.isEmpty() || typedType == group || typedType == kBothType))
        typed.code.type = typedType;
    else if (!group.isEmpty())
        typed.code.type = group;
    else
        typed.code.type = typed.code.strategies.isEmpty() ? QString() : kStrategyType;
    return typed;
}

QString codeText(const MarkerCode& code, const CodingVocabulary& vocabulary)
{
    QStringList parts;
    const db::Term* subtype = termOf(vocabulary.subtypes, code.subtype);
    const bool said = (subtype && subtype->group == code.type) ||
                      (code.subtype.isEmpty() && code.type == kStrategyType && !code.strategies.isEmpty());
    if (!code.type.isEmpty() && !said)
        parts.append(code.type);
    if (!code.subtype.isEmpty())
        parts.append(code.subtype);
    parts.append(code.strategies);
    if (code.significance > 0)
        parts.append(QString::number(code.significance));
    return parts.join(QLatin1Char(' '));
}

QList<db::Term> matchingTerms(const QString& text, const CodingVocabulary& vocabulary)
{
    if (text.isEmpty() || text.back().isSpace() || partsOf(text).isEmpty())
        return {};
    const QString part = partsOf(text).back();
    QList<db::Term> matches;
    for (const QList<db::Term>* terms : {&vocabulary.subtypes, &vocabulary.strategies}) {
        for (const db::Term& term : *terms) {
            const bool fits = begins(term.code, part) || (part.size() >= kLeastNameLength && begins(term.label, part));
            if (fits && !term.retired)
                matches.append(term);
        }
    }
    // Numbered codes are what is typed; packs that name theirs in words come after.
    std::stable_sort(matches.begin(), matches.end(),
                     [](const db::Term& a, const db::Term& b) { return a.code.size() <= 3 && b.code.size() > 3; });
    return matches.mid(0, kMostMatches);
}

QList<db::Term> subtypesOf(const QString& type, const QString& used, const CodingVocabulary& vocabulary)
{
    QList<db::Term> terms;
    const auto& from = type == kStrategyType ? vocabulary.strategies : vocabulary.subtypes;
    for (const db::Term& term : from) {
        const bool goes = term.group.isEmpty() || term.group == type || type == kBothType || type.isEmpty();
        if (term.code == used || (goes && !term.retired))
            terms.append(term);
    }
    return terms;
}

QString shortCode(const QString& type, const QString& subtype)
{
    if (!subtype.isEmpty() && subtype.size() <= kLongestCode)
        return subtype;
    return type.left(1).toUpper();
}

QString markerWords(const MarkerCode& code, const CodingVocabulary& vocabulary)
{
    QStringList words;
    if (!code.type.isEmpty())
        words.append(labelOf(vocabulary.types, code.type));
    if (!code.subtype.isEmpty())
        words.append(codeWithLabel(
            termOf(vocabulary.subtypes, code.subtype) ? vocabulary.subtypes : vocabulary.strategies, code.subtype));
    for (const QString& strategy : code.strategies)
        words.append(codeWithLabel(vocabulary.strategies, strategy));
    if (code.significance > 0)
        words.append(tr("significance %1").arg(code.significance));
    return words.join(QStringLiteral(" · "));
}

QString visibilityWords(db::Visibility visibility, db::PersonRole role)
{
    const bool trainee = role == db::PersonRole::Trainee;
    switch (visibility) {
    case db::Visibility::Private:
        return tr("Only me");
    case db::Visibility::Supervision:
        return role == db::PersonRole::Supervisor ? tr("The supervisors") : tr("Supervisor and me");
    case db::Visibility::Trainee:
        return trainee ? tr("All who share the session") : tr("The trainee as well");
    case db::Visibility::Collection:
        return trainee ? tr("Directors and collections as well") : tr("The collection as well");
    }
    return {};
}

} // namespace alliance::app
