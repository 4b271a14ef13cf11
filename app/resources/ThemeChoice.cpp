#include "app/resources/ThemeChoice.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kText = 4.5;
constexpr double kMark = 3;
constexpr int kDarkBelow = 128; // lightness of a window, 0 to 255

struct NamedColor {
    const char* name;
    QColor ThemeColors::*member;
};
using C = ThemeColors;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void append(QList<ContrastPair>& pairs, const ThemeColors& colors, const QList<NamedColor>& inks,
            const QList<NamedColor>& grounds, double least)
{
    for (const NamedColor& ink : inks)
        for (const NamedColor& ground : grounds)
            pairs.append({ink.name, ground.name, contrastRatio(colors.*ink.member, colors.*ground.member), least});
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QList<ContrastPair> contrastPairs(const ThemeColors& colors)
{
    const NamedColor window{"window", &C::window};
    const NamedColor surface{"surface", &C::surface};
    const NamedColor raised{"raised", &C::raised};
    const NamedColor hover{"hover", &C::hover};
    const NamedColor accentSoft{"accentSoft", &C::accentSoft};
    const NamedColor lane{"lane", &C::lane};
    const NamedColor text{"text", &C::text};
    const NamedColor accent{"accent", &C::accent};
    const NamedColor danger{"danger", &C::danger};
    const NamedColor dangerSoft{"dangerSoft", &C::dangerSoft};
    const NamedColor warning{"warning", &C::warning};
    const NamedColor warningSoft{"warningSoft", &C::warningSoft};
    const NamedColor success{"success", &C::success};
    const NamedColor successSoft{"successSoft", &C::successSoft};
    QList<ContrastPair> pairs;
    append(pairs, colors, {text, {"textMuted", &C::textMuted}}, {window, surface, raised, hover, accentSoft, lane},
           kText);
    append(pairs, colors, {text}, {dangerSoft, warningSoft, successSoft}, kText);
    append(pairs, colors, {{"accentText", &C::accentText}}, {accent, {"accentHover", &C::accentHover}}, kText);
    append(pairs, colors, {accent}, {window, surface, raised, hover, accentSoft}, kText);
    append(pairs, colors, {{"stageText", &C::stageText}}, {{"stage", &C::stage}}, kText);
    append(pairs, colors, {danger}, {window, surface, raised, dangerSoft}, kText);
    append(pairs, colors, {warning}, {surface, raised, warningSoft}, kText);
    append(pairs, colors, {success}, {surface, successSoft}, kText);
    append(pairs, colors, {surface}, {text, {"playhead", &C::playhead}}, kText); // tips, the time at the playhead
    append(pairs, colors,
           {{"playhead", &C::playhead},
            {"gaze", &C::gaze},
            {"posture", &C::posture},
            {"supporting", &C::supporting},
            {"cannotTell", &C::cannotTell},
            {"note", &C::note},
            {"accepted", &C::accepted},
            {"rejected", &C::rejected},
            {"open", &C::open},
            {"signalLine", &C::signalLine},
            {"withdrawal", &C::withdrawal},
            {"confrontation", &C::confrontation},
            {"mixed", &C::mixed},
            {"strategy", &C::strategy}},
           {lane, surface}, kMark);
    append(pairs, colors, {{"control", &C::control}}, {window, surface, raised}, kMark);
    return pairs;
}

QString toKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromKey(const QString& key)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        if (toKey(choice) == key)
            return choice;
    return ThemeChoice::System;
}

Theme themeOf(ThemeChoice choice, bool systemIsDark)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return contrastTheme();
    case ThemeChoice::System:
        break;
    }
    return systemIsDark ? darkTheme() : lightTheme();
}

bool systemIsDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow;
}

} // namespace alliance::app
