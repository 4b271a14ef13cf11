#include "app/services/TextDifference.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace alliance::app
{
namespace
{

using Kind = TextPiece::Kind;

// Cells of the table of common lengths; beyond it (two texts of some 2,000 words that differ from end to end) the
// middle counts as replaced as a whole.
constexpr qsizetype kMostCells = 16'000'000;

// Words, runs of blanks, and single other signs.
QStringList tokens(const QString& text)
{
    const auto classOf = [](QChar sign) {
        if (sign.isSpace())
            return 0;
        return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() ? 1 : 2;
    };
    QStringList all;
    for (qsizetype i = 0; i < text.size();) {
        const int one = classOf(text[i]);
        qsizetype end = i + 1;
        while (one != 2 && end < text.size() && classOf(text[end]) == one)
            ++end;
        all.append(text.mid(i, end - i));
        i = end;
    }
    return all;
}

// Joins what belongs together; between two kept pieces the removed text comes first.
class Pieces
{
public:
    void keep(const QString& text)
    {
        replaced();
        if (!m_pieces.isEmpty() && m_pieces.back().kind == Kind::Kept)
            m_pieces.back().text += text;
        else
            append(Kind::Kept, text);
    }
    void remove(const QString& text) { m_removed += text; }
    void add(const QString& text) { m_added += text; }
    QList<TextPiece> take()
    {
        replaced();
        return std::move(m_pieces);
    }

private:
    void replaced()
    {
        append(Kind::Removed, std::exchange(m_removed, {}));
        append(Kind::Added, std::exchange(m_added, {}));
    }
    void append(Kind kind, const QString& text)
    {
        if (!text.isEmpty())
            m_pieces.append({kind, text});
    }

    QList<TextPiece> m_pieces;
    QString m_removed;
    QString m_added;
};

// Lengths of the longest common sequences of the tails of `a` from i and of `b` from j.
class CommonTails
{
public:
    CommonTails(const QStringList& a, const QStringList& b)
        : m_width(b.size() + 1), m_lengths(static_cast<std::size_t>((a.size() + 1) * m_width), 0)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::int32_t& at(qsizetype i, qsizetype j) { return m_lengths[static_cast<std::size_t>(i * m_width + j)]; }

private:
    qsizetype m_width;
    std::vector<std::int32_t> m_lengths;
};

void compareMiddle(const QStringList& a, const QStringList& b, Pieces& pieces)
{
    if ((a.size() + 1) * (b.size() + 1) > kMostCells) {
        pieces.remove(a.join(QString()));
        pieces.add(b.join(QString()));
        return;
    }
    CommonTails tails(a, b);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            pieces.keep(a[i]);
            ++i;
            ++j;
        } else if (tails.at(i + 1, j) >= tails.at(i, j + 1)) {
            pieces.remove(a[i++]);
        } else {
            pieces.add(b[j++]);
        }
    }
    pieces.remove(a.mid(i).join(QString()));
    pieces.add(b.mid(j).join(QString()));
}

} // namespace

QList<TextPiece> difference(const QString& before, const QString& after)
{
    const QStringList a = tokens(before);
    const QStringList b = tokens(after);
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < most && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    Pieces pieces;
    if (head > 0)
        pieces.keep(a.mid(0, head).join(QString()));
    compareMiddle(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail), pieces);
    if (tail > 0)
        pieces.keep(a.mid(a.size() - tail).join(QString()));
    return pieces.take();
}

} // namespace alliance::app
