#include "app/services/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace alliance::app
{
namespace
{

constexpr base::MediaTime kSecond{1'000'000'000};

int digitsOf(std::int64_t ms)
{
    if (ms == 0 || ms >= 100)
        return 1;
    return ms >= 10 ? 2 : 3;
}

} // namespace

QString timeText(base::MediaTime time, TimePrecision precision)
{
    const std::int64_t ms = std::abs(time.ns) / 1'000'000;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(ms / 3'600'000)
                       .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
                       .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
    if (precision == TimePrecision::Milliseconds)
        text += QStringLiteral(".%1").arg(ms % 1000, 3, 10, QLatin1Char('0'));
    return time.ns < 0 ? QLatin1Char('-') + text : text;
}

QString shortTimeText(base::MediaTime time)
{
    const qint64 seconds = std::max<qint64>(0, time.ns) / 1000000000;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

QString durationText(base::MediaTime duration)
{
    return timeText(duration, duration < kSecond ? TimePrecision::Milliseconds : TimePrecision::Seconds);
}

QString shortDurationText(base::MediaTime duration)
{
    return duration < kSecond ? durationText(duration) : shortTimeText(duration);
}

QString lengthText(base::MediaTime length)
{
    const std::int64_t ms = length.ns / 1'000'000;
    if (ms < 60'000)
        return QCoreApplication::translate("TimeText", "%1 s")
            .arg(QLocale().toString(static_cast<double>(ms) / 1000, 'f', digitsOf(ms)));
    return QCoreApplication::translate("TimeText", "%1 min %2 s")
        .arg(ms / 60'000)
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace alliance::app
