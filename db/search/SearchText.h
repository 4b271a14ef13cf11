#pragma once
// How text goes into the full-text index and passages come out of it. The index cuts text at everything that is no
// letter or digit; Han, Hiragana and Katakana are written without gaps, so each of their characters is a word of its
// own there, and words of theirs are found as characters in a row.

#include <QList>
#include <QString>

namespace alliance::db
{

// A piece of text with the words that were found in it.
struct SearchPassage {
    struct Mark {
        qsizetype start = 0; // UTF-16 units of text
        qsizetype length = 0;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    QString text;
    QList<Mark> marks; // in order, not touching
    friend bool operator==(const SearchPassage&, const SearchPassage&) = default;
};

// Without control characters, lone surrogates and characters of no width, in composed form.
QString searchable(const QString& text);
// searchable(), with gaps between characters of scripts without any.
QString indexable(const QString& text);
bool hasSearchableCharacter(const QString& text);

// What SQLite puts around a word that was found, and where a passage was cut.
inline constexpr char16_t kMarkStart = 0x02;
inline constexpr char16_t kMarkEnd = 0x03;
SearchPassage passageFrom(const QString& marked);

// For comparing names: without accents, capitals, and differences of gaps, dashes and underscores.
QString foldedName(const QString& text);

} // namespace alliance::db
