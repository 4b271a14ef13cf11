#include "app/resources/ElidedText.h"

#include <QStringList>

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kBetween = QStringLiteral(" · ");
constexpr QChar kIsolate(0x2068); // from here on by its own first letter
constexpr QChar kIsolateEnds(0x2069);
constexpr QChar kRightToLeftMark(0x200f);
constexpr QChar kDots(0x2026);

bool isRightToLeft(const QChar& letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

bool endsRightToLeft(const QString& text)
{
    const auto last = std::find_if(text.rbegin(), text.rend(), [](const QChar& letter) {
        return letter.direction() == QChar::DirL || isRightToLeft(letter);
    });
    return last != text.rend() && isRightToLeft(*last);
}

} // namespace

QString elided(const QFontMetrics& metrics, const QString& text, int width, Qt::TextElideMode mode)
{
    return inReadingOrder(metrics.elidedText(text, mode, width));
}

QString inReadingOrder(const QString& line)
{
    if (std::none_of(line.begin(), line.end(), isRightToLeft))
        return line;
    QStringList parts = line.split(kBetween);
    for (QString& part : parts) {
        if (std::none_of(part.begin(), part.end(), isRightToLeft))
            continue;
        if (part.endsWith(kDots) && endsRightToLeft(part))
            part += kRightToLeftMark;
        const auto first = std::find_if_not(part.begin(), part.end(), [](const QChar& sign) { return sign.isSpace(); });
        part.insert(first - part.begin(), kIsolate); // what moves it away from the edge goes on doing so
        part += kIsolateEnds;
    }
    return parts.join(kBetween);
}

} // namespace alliance::app
