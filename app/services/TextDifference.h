#pragma once
// How one text became another, word by word: the longest sequence of words that both have in common stays, the rest was
// taken away or added. Deterministic, and a pure function.

#include <QList>
#include <QString>

namespace alliance::app
{

struct TextPiece {
    enum class Kind { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    QString text;
    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

// In reading order; what was removed comes before what was added in its place. Pieces of one kind are joined: the kept
// and removed ones make up `before`, the kept and added ones `after`, to the letter.
QList<TextPiece> difference(const QString& before, const QString& after);

} // namespace alliance::app
