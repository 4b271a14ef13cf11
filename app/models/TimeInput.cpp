#include "app/models/TimeInput.h"

#include <QRegularExpression>

namespace alliance::app
{

std::optional<base::MediaTime> parseTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:(\\d{1,3}):)?(\\d{1,3}):)?(\\d{1,6})(?:[.,](\\d{1,9}))?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t hours = match.captured(1).toLongLong();
    const std::int64_t minutes = match.captured(2).toLongLong();
    const std::int64_t seconds = match.captured(3).toLongLong();
    const bool hasMinutes = !match.captured(2).isEmpty();
    const bool hasHours = !match.captured(1).isEmpty();
    if ((hasMinutes && seconds > 59) || (hasHours && minutes > 59))
        return std::nullopt;
    const std::int64_t fraction = match.captured(4).leftJustified(9, u'0').toLongLong();
    return base::MediaTime{((hours * 60 + minutes) * 60 + seconds) * 1'000'000'000 + fraction};
}

std::optional<std::int64_t> parseFrame(const QString& text)
{
    QString digits;
    for (const QChar character : text.trimmed()) {
        if (character.isDigit())
            digits.append(character);
        else if (character != u',' && character != u'.' && !character.isSpace())
            return std::nullopt;
    }
    bool good = false;
    const qint64 frame = digits.toLongLong(&good);
    return good ? std::optional<std::int64_t>(frame) : std::nullopt;
}

} // namespace alliance::app
