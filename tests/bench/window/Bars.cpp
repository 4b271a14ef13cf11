#include "tests/bench/window/Bars.h"

#include <QJsonObject>

#include <algorithm>

namespace alliance::bench
{

void Bars::atMost(const QString& what, double figure, double bar, const QString& unit)
{
    m_bars.append({what, figure, bar, true, unit});
}

void Bars::atLeast(const QString& what, double figure, double bar, const QString& unit)
{
    m_bars.append({what, figure, bar, false, unit});
}

bool Bars::areMet() const
{
    return std::all_of(m_bars.begin(), m_bars.end(), [](const Bar& one) { return one.isMet(); });
}

QJsonArray Bars::json() const
{
    QJsonArray all;
    for (const Bar& one : m_bars)
        all.append(QJsonObject{{QStringLiteral("what"), one.what},
                               {QStringLiteral("figure"), one.figure},
                               {one.atMost ? QStringLiteral("at_most") : QStringLiteral("at_least"), one.bar},
                               {QStringLiteral("unit"), one.unit},
                               {QStringLiteral("met"), one.isMet()}});
    return all;
}

QString Bars::text() const
{
    QString lines;
    for (const Bar& one : m_bars)
        lines += QStringLiteral("%1  %2: %3 %4 (at %5 %6)\n")
                     .arg(one.isMet() ? QStringLiteral("met   ") : QStringLiteral("MISSED"), one.what)
                     .arg(one.figure, 0, 'f', 1)
                     .arg(one.unit, one.atMost ? QStringLiteral("most") : QStringLiteral("least"))
                     .arg(one.bar, 0, 'f', 1);
    return lines;
}

} // namespace alliance::bench
