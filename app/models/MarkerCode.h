#pragma once
// Codes of a marker as they are typed: "w2 r5 r6 4" is withdrawal W2, the strategies R5 and R6, significance 4. Pure.

#include "app/models/CodingSession.h"

#include <QString>
#include <QStringList>

namespace alliance::app
{

struct MarkerCode {
    QString type;    // code of the vocabulary; empty: none yet
    QString subtype; // may be empty
    QStringList strategies;
    int significance = 0; // 0: not rated
    friend bool operator==(const MarkerCode&, const MarkerCode&) = default;
};

struct TypedCode {
    MarkerCode code;
    QStringList unknown; // parts that are no code
};

// Parts are separated by blanks or commas; case does not count. A part is a type ("w", "c", "b" or the beginning of its
// name), a code of a form or a strategy, the beginning of the name of one (three letters or more, if only one begins
// so), or a significance of 1 to 5. A form says the type, unless it is typed otherwise ("b w2" is both); a strategy
// without either is a marker of a strategy.
TypedCode typedCode(const QString& text, const CodingVocabulary& vocabulary);
// What typedCode() reads as this.
QString codeText(const MarkerCode& code, const CodingVocabulary& vocabulary);

// Terms that the part of the text before the cursor may become, for showing while it is typed.
QList<db::Term> matchingTerms(const QString& text, const CodingVocabulary& vocabulary);

// Forms that go with a type, without retired ones other than `used`.
QList<db::Term> subtypesOf(const QString& type, const QString& used, const CodingVocabulary& vocabulary);

// Null: there is none.
const db::Term* termOf(const QList<db::Term>& terms, const QString& code);
QString labelOf(const QList<db::Term>& terms, const QString& code); // the code itself when unknown
// "W2 Minimal response"; the label alone where the code is none that people use.
QString codeWithLabel(const QList<db::Term>& terms, const QString& code);
// "W2", or the first letter of its type: what a mark has room for.
QString shortCode(const QString& type, const QString& subtype);
// "Withdrawal · W2 Minimal response · R5 Acknowledges own contribution · significance 4"
QString markerWords(const MarkerCode& code, const CodingVocabulary& vocabulary);
// As whoever works in that role calls it.
QString visibilityWords(db::Visibility visibility, db::PersonRole role);

} // namespace alliance::app
