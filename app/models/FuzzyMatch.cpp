#include "app/models/FuzzyMatch.h"

#include <QStringList>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kWhole = 100;
constexpr int kBeginning = 80;
constexpr int kPart = 50;
constexpr int kLetters = 30;  // in order, less the gaps between them
constexpr int kLeast = 5;     // less is no fit
constexpr int kFirstWord = 8; // a text that begins with it

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar letter : foldedText(text)) {
        if (letter.isLetterOrNumber()) {
            word.append(letter);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

// Letters of `typed` in order inside `text`, the first at `from`. Nothing when one is missing.
std::optional<int> lettersInOrder(const QString& typed, const QString& text, qsizetype from)
{
    qsizetype at = from;
    int gaps = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const qsizetype found = text.indexOf(typed[i], at);
        if (found < 0 || (i == 0 && found != from))
            return std::nullopt;
        gaps += static_cast<int>(found - at);
        at = found + 1;
    }
    const int score = kLetters - 2 * gaps;
    return score < kLeast ? std::nullopt : std::optional(score); // too far apart to be meant
}

std::optional<int> scoreOfWord(const QString& typed, const QStringList& words, Letters letters)
{
    std::optional<int> best;
    const auto better = [&best](int score) { best = std::max(best.value_or(0), score); };
    QString joined;
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const int first = i == 0 ? kFirstWord : 0;
        if (word == typed)
            better(kWhole + first);
        else if (word.startsWith(typed))
            better(kBeginning + first);
        else if (typed.size() > 1 && word.contains(typed))
            better(kPart);
        starts.append(joined.size());
        joined += word;
    }
    if (best || typed.size() < 2 || letters == Letters::Together)
        return best;
    for (const qsizetype start : starts) {
        if (const auto score = lettersInOrder(typed, joined, start))
            better(*score);
    }
    return best;
}

} // namespace

QString foldedText(const QString& text)
{
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!letter.isMark())
            folded.append(letter);
    return folded;
}

std::optional<int> matchScore(const QString& query, const QString& text, Letters letters)
{
    const QStringList typed = wordsOf(query);
    if (typed.isEmpty())
        return 0;
    const QStringList words = wordsOf(text);
    int sum = 0;
    for (const QString& word : typed) {
        const auto score = scoreOfWord(word, words, letters);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum / static_cast<int>(typed.size());
}

} // namespace alliance::app
