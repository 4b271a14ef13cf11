#pragma once
// The looks there are, and which one a person chose.

#include "app/resources/Theme.h"

#include <QList>
#include <QStringList>

class QPalette;

namespace alliance::app
{

enum class ThemeChoice { System, Light, Dark, HighContrast };

QString toKey(ThemeChoice choice);            // "system", "light", "dark", "contrast": in the settings
ThemeChoice themeFromKey(const QString& key); // System for what is not known

// How the desktop wants programs to look.
struct SystemLook {
    bool dark = false;
    bool highContrast = false;
    friend bool operator==(const SystemLook&, const SystemLook&) = default;
};
// By what the desktop's palette shows, and by the names of its themes.
SystemLook lookOf(const QPalette& palette, const QStringList& themeNames);
// Of now, whatever theme was applied. It takes the palette of the application away for a moment: events of that come
// before it returns.
SystemLook systemLook();
Theme themeOf(ThemeChoice choice, const SystemLook& system = {});

// Two colours of a theme that meet on the screen.
struct ContrastPair {
    const char* ink;
    const char* ground;
    double ratio; // as it is, 1 to 21 (WCAG 2)
    double least; // 4.5 for text, 3 for marks and outlines
};
QList<ContrastPair> contrastPairs(const ThemeColors& colors);
double contrastRatio(const QColor& a, const QColor& b);

} // namespace alliance::app
