#pragma once
// Choosing the look of the program; it changes at once and is remembered on this machine.

#include "app/resources/ThemeChoice.h"

#include <QObject>

class QApplication;
class QSettings;

namespace alliance::app
{

class ActionRegistry;

class ThemeActions : public QObject
{
    Q_OBJECT

public:
    // All outlive it. `theme` is what everybody paints with: set and applied now, and whenever another is chosen.
    ThemeActions(Theme& theme, ActionRegistry& actions, QSettings& settings, QApplication& application);

private:
    void apply(ThemeChoice choice);

    Theme& m_theme;
    QSettings& m_settings;
    QApplication& m_application;
    bool m_systemIsDark;
};

} // namespace alliance::app
