#include "app/timeline/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace alliance::app
{

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

QString lengthText(base::MediaTime length)
{
    const std::int64_t ms = length.ns / 1'000'000;
    if (ms < 60'000)
        return QCoreApplication::translate("TimeText", "%1 s")
            .arg(QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1));
    return QCoreApplication::translate("TimeText", "%1 min %2 s")
        .arg(ms / 60'000)
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace alliance::app
