#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(DateText)
}

#include "app/services/DateText.h"

#include <QLocale>

#include <cstdlib>

namespace alliance::app
{

QString dayText(const QDate& day)
{
    return QLocale().toString(day, tr("d MMMM yyyy"));
}

QString shortDayText(const QDate& day)
{
    return QLocale().toString(day, shortDayFormat());
}

QString shortDayFormat()
{
    return tr("d MMM yyyy");
}

QString whenText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), tr("d MMM yyyy, HH:mm"));
}

QString whenToTheSecond(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), tr("d MMM yyyy, HH:mm:ss"));
}

QString dayTimeAndZoneText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("UTC%1%2:%3")
                             .arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                             .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale().toString(local, tr("d MMMM yyyy, HH:mm:ss")) + QLatin1Char(' ') + zone;
}

} // namespace alliance::app
