#pragma once
// Sizes of paper.

#include <QLocale>
#include <QSizeF>
#include <QString>

#include <optional>

namespace alliance::app
{

enum class Paper { A4, Letter };

constexpr QSizeF pointsOf(Paper paper) // upright, in points (1/72 inch)
{
    return paper == Paper::A4 ? QSizeF(595.276, 841.89) : QSizeF(612, 792);
}

// What printers are filled with there (CLDR, "US letter").
inline Paper usualPaper(const QLocale& locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::PuertoRico:
    case QLocale::Philippines:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::Venezuela:
    case QLocale::CostaRica:
    case QLocale::Guatemala:
    case QLocale::Panama:
    case QLocale::Nicaragua:
    case QLocale::ElSalvador:
    case QLocale::Belize:
        return Paper::Letter;
    default:
        return Paper::A4;
    }
}

inline std::optional<Paper> paperOf(const QString& name)
{
    if (name == QLatin1String("a4"))
        return Paper::A4;
    return name == QLatin1String("letter") ? std::optional(Paper::Letter) : std::nullopt;
}

} // namespace alliance::app
