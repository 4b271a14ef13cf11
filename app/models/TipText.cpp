#include "app/models/TipText.h"

#include <QStringList>
#include <QTextDocument> // Qt::mightBeRichText

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kMost = 800; // characters
constexpr qsizetype kLine = 90;
constexpr int kWord = 40;

} // namespace

QString breakable(const QString& words, int longest)
{
    QString text;
    int run = 0;
    for (const QChar one : words) {
        text += one;
        if (one.isSpace())
            run = 0;
        else if (!one.isLowSurrogate())
            ++run;
        if (run >= longest && !one.isHighSurrogate()) {
            text += QChar(0x200B); // no width
            run = 0;
        }
    }
    return text;
}

QString tipText(const QString& words)
{
    const QStringList lines = words.split(u'\n');
    const bool brief =
        std::all_of(lines.begin(), lines.end(), [](const QString& line) { return line.size() <= kLine; });
    if (brief && words.size() <= kMost && !Qt::mightBeRichText(words))
        return words;
    const QString shown = words.size() > kMost ? words.left(kMost).trimmed() + QStringLiteral("…") : words;
    return QStringLiteral("<qt>%1</qt>")
        .arg(breakable(shown, kWord).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace alliance::app
