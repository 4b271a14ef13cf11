#pragma once
// The looks there are, and which one a person chose.

#include "app/resources/Theme.h"

#include <QList>

namespace alliance::app
{

enum class ThemeChoice { System, Light, Dark, HighContrast };

QString toKey(ThemeChoice choice);            // "system", "light", "dark", "contrast": in the settings
ThemeChoice themeFromKey(const QString& key); // System for what is not known
Theme themeOf(ThemeChoice choice, bool systemIsDark);
bool systemIsDark(); // before any theme was applied

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
