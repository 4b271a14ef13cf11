#include "app/resources/ThemeChoice.h"

#include "app/resources/Shades.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kText = 4.5;
constexpr double kMark = 3;
constexpr int kDarkBelow = 128; // lightness of a window, 0 to 255
constexpr double kExtreme = 20; // black on white has 21; the usual palettes are grey somewhere

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

// Where a colour is washed over what lies below, in bars, cells and chosen ranges.
void appendShades(QList<ContrastPair>& pairs, const ThemeColors& c)
{
    const auto add = [&pairs](const char* ink, const QColor& of, const char* name, const QColor& ground, double least) {
        pairs.append({ink, name, contrastRatio(of, ground), least});
    };
    const QColor range = shadeOn(c.lane, c.accent, kRangeShade);
    add("text", c.text, "chosen range", range, kText);
    add("textMuted", c.textMuted, "chosen range", range, kText);
    const std::pair<const char*, QColor> marks[] = {{"note", c.note},
                                                    {"accepted", c.accepted},
                                                    {"rejected", c.rejected},
                                                    {"open", c.open},
                                                    {"gaze", c.gaze},
                                                    {"posture", c.posture},
                                                    {"mixed", c.mixed},
                                                    {"strategy", c.strategy},
                                                    {"playhead", c.playhead},
                                                    {"confrontation", c.confrontation},
                                                    {"accent", c.accent},
                                                    {"withdrawal", c.withdrawal},
                                                    {"supporting", c.supporting},
                                                    {"cannotTell", c.cannotTell},
                                                    {"signalLine", c.signalLine}};
    for (const auto& [name, color] : marks) {
        add(name, color, "chosen range", range, kMark);
        for (const QColor& ground : {c.lane, range})
            add("text", c.text, name, shadeOn(ground, color, std::max(kCandidateShade, kMarkerShade)), kText);
    }
    for (int step = 1; step <= kLastStageStep; ++step)
        add("text", c.text, "stage of resolution", shadeOn(c.lane, c.strategy, stageShade(step)), kText);
    for (int value = 1; value <= kHighestRatingShown; ++value)
        for (const QColor& ground : {c.surface, c.raised})
            add("text", c.text, "rating", shadeOn(ground, c.accent, ratingShade(value)), kText);
    add("text", c.text, "rated segment", shadeOn(c.lane, c.accent, kRatedShade), kText);
    for (const Qt::GlobalColor picture : {Qt::white, Qt::black})
        add("stageText", c.stageText, "veil over a picture", shadeOn(picture, c.stage, kVeilShade), kText);
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
    const QList<NamedColor> panels{window, surface, raised, hover, accentSoft}; // rows, buttons and chips in each state
    const QList<NamedColor> notices{dangerSoft, warningSoft, successSoft};      // accentSoft is among the panels
    QList<ContrastPair> pairs;
    append(pairs, colors, {text, {"textMuted", &C::textMuted}}, panels + notices + QList{lane}, kText);
    append(pairs, colors, {{"accentText", &C::accentText}}, {accent, {"accentHover", &C::accentHover}}, kText);
    append(pairs, colors, {accent}, panels + notices, kText);
    append(pairs, colors, {{"stageText", &C::stageText}}, {{"stage", &C::stage}}, kText);
    append(pairs, colors, {danger, warning, success}, panels, kText);
    append(pairs, colors, {danger}, {dangerSoft}, kText);
    append(pairs, colors, {warning}, {warningSoft}, kText);
    append(pairs, colors, {success}, {successSoft}, kText);
    append(pairs, colors, {surface}, {text, {"playhead", &C::playhead}}, kText); // tips, the time at the playhead
    append(pairs, colors,
           {{"playhead", &C::playhead},
            {"gaze", &C::gaze},
            {"posture", &C::posture},
            {"supporting", &C::supporting},
            {"cannotTell", &C::cannotTell},
            {"signalLine", &C::signalLine}},
           {lane, surface}, kMark);
    append(pairs, colors,
           {{"note", &C::note},
            {"accepted", &C::accepted},
            {"rejected", &C::rejected},
            {"open", &C::open},
            {"withdrawal", &C::withdrawal},
            {"confrontation", &C::confrontation},
            {"mixed", &C::mixed},
            {"strategy", &C::strategy}},
           panels + QList{lane}, kMark); // also in rows of lists
    append(pairs, colors, {{"control", &C::control}}, panels + notices, kMark);
    append(pairs, colors, {{"handle", &C::handle}}, {window, surface, raised}, kMark);
    appendShades(pairs, colors);
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

Theme themeOf(ThemeChoice choice, const SystemLook& system)
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
    if (system.highContrast)
        return contrastTheme();
    return system.dark ? darkTheme() : lightTheme();
}

SystemLook lookOf(const QPalette& palette, const QStringList& themeNames)
{
    const auto contrast = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(QPalette::Active, ink), palette.color(QPalette::Active, ground));
    };
    const bool extreme =
        std::min({contrast(QPalette::WindowText, QPalette::Window), contrast(QPalette::Text, QPalette::Base),
                  contrast(QPalette::ButtonText, QPalette::Button)}) >= kExtreme;
    const bool named = std::any_of(themeNames.begin(), themeNames.end(), [](QString name) {
        return name.remove(u'-').remove(u' ').contains(QLatin1String("highcontrast"), Qt::CaseInsensitive);
    });
    return {palette.color(QPalette::Window).lightness() < kDarkBelow, extreme || named};
}

SystemLook systemLook()
{
    const QPalette own = QGuiApplication::palette();
    QApplication::setPalette(QPalette()); // that of the system
    SystemLook look = lookOf(QGuiApplication::palette(), {QIcon::themeName(), qEnvironmentVariable("GTK_THEME")});
    QApplication::setPalette(own);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        look.dark = scheme == Qt::ColorScheme::Dark;
#endif
    return look;
}

} // namespace alliance::app
