#include "app/services/TimeText.h"

namespace alliance::app
{

QString timeText(base::MediaTime time)
{
    const qint64 ms = std::max<qint64>(0, time.ns) / 1000000;
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / 3600000)
        .arg(ms / 60000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString shortTimeText(base::MediaTime time)
{
    const qint64 seconds = std::max<qint64>(0, time.ns) / 1000000000;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

} // namespace alliance::app
