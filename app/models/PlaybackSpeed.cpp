#include "app/models/PlaybackSpeed.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kSame = 1e-6;

} // namespace

double fasterThan(double speed)
{
    const auto next = std::find_if(kSpeeds.begin(), kSpeeds.end(), [&](double one) { return one > speed + kSame; });
    return next != kSpeeds.end() ? *next : kSpeeds.back();
}

double slowerThan(double speed)
{
    const auto next = std::find_if(kSpeeds.rbegin(), kSpeeds.rend(), [&](double one) { return one < speed - kSame; });
    return next != kSpeeds.rend() ? *next : kSpeeds.front();
}

double shuttleRate(double now, int direction)
{
    const double along = now * direction;
    if (along <= 0)
        return direction;
    const double faster = along < 1 - kSame ? 1 : along < 2 - kSame ? 2 : 4;
    return faster * direction;
}

QString speedText(double rate)
{
    QString number = QLocale().toString(std::abs(rate), 'g', 3);
    if (rate < 0)
        number.prepend(QChar(0x2212));
    return number + QChar(0x00D7);
}

} // namespace alliance::app
