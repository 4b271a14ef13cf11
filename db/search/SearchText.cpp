#include "db/search/SearchText.h"

#include <QStringView>

#include <algorithm>

namespace alliance::db
{
namespace
{

constexpr char16_t kGap = 0x200b; // zero width space: no letter for the index, nothing to see in a passage

bool standsAlone(char32_t one)
{
    const QChar::Script script = QChar::script(one);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

// As the tokenizer unicode61: letters, numbers and private use.
bool isWordCharacter(char32_t one)
{
    switch (QChar::category(one)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return true;
    default:
        return false;
    }
}

} // namespace

QString searchable(const QString& text)
{
    QString clean(text.size(), Qt::Uninitialized);
    QChar* end = clean.data();
    bool composed = true; // for sure: no sign before U+0300 is part of one with another
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar one = text[i];
        const char16_t code = one.unicode();
        composed = composed && code < 0x300;
        if (code >= 0x20 && code < 0x7f) {
            *end++ = one;
        } else if (one.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            *end++ = one;
            *end++ = text[++i];
        } else if (one.isSurrogate() || one == QChar(kGap) || one.category() == QChar::Other_Control) {
            *end++ = QLatin1Char(' ');
        } else if (one.category() != QChar::Other_Format) {
            *end++ = one;
        }
    }
    clean.truncate(end - clean.constData());
    return composed ? clean : clean.normalized(QString::NormalizationForm_C);
}

QString indexable(const QString& text)
{
    QString clean = searchable(text);
    const bool plain = std::none_of(clean.cbegin(), clean.cend(), [](QChar one) { return one.unicode() >= 0x2e80; });
    if (plain)
        return clean;
    QString spaced;
    for (const char32_t one : clean.toUcs4()) {
        const bool alone = standsAlone(one);
        if (alone)
            spaced.append(QChar(kGap));
        spaced.append(QString::fromUcs4(&one, 1));
        if (alone)
            spaced.append(QChar(kGap));
    }
    return spaced;
}

bool hasSearchableCharacter(const QString& text)
{
    const QList<uint> all = text.toUcs4();
    return std::any_of(all.begin(), all.end(), [](uint one) { return isWordCharacter(one); });
}

SearchPassage passageFrom(const QString& marked)
{
    SearchPassage passage;
    qsizetype start = -1;
    for (const QChar one : marked) {
        if (one == QChar(kMarkStart)) {
            start = passage.text.size();
        } else if (one == QChar(kMarkEnd)) {
            if (start < 0)
                continue;
            const qsizetype length = passage.text.size() - start;
            if (!passage.marks.isEmpty() && passage.marks.last().start + passage.marks.last().length == start)
                passage.marks.last().length += length;
            else if (length > 0)
                passage.marks.append({start, length});
            start = -1;
        } else if (one != QChar(kGap)) {
            passage.text.append(one.isSpace() ? QChar(QLatin1Char(' ')) : one);
        }
    }
    return passage;
}

QString foldedName(const QString& text)
{
    QString folded;
    for (const QChar one : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (one.category() == QChar::Mark_NonSpacing)
            continue;
        const bool gap = one == QLatin1Char('-') || one == QLatin1Char('_');
        folded.append(gap ? QChar(QLatin1Char(' ')) : one);
    }
    return folded.simplified();
}

} // namespace alliance::db
