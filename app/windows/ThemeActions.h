#pragma once
// Choosing the look of the program: its colours and its size of text. It changes at once and is remembered on this
// machine.

#include "app/resources/ThemeChoice.h"

#include <QObject>

class QApplication;
class QSettings;
class QWidget;

namespace alliance::app
{

class ActionRegistry;

class ThemeActions : public QObject
{
    Q_OBJECT

public:
    // All outlive it. `theme` is what everybody paints with: set and applied now, and whenever another is chosen.
    ThemeActions(Theme& theme, ActionRegistry& actions, QSettings& settings, QApplication& application);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bindTextSizes(ActionRegistry& actions);
    void apply(ThemeChoice choice);
    void resizeText(double scale);

    Theme& m_theme;
    QSettings& m_settings;
    QApplication& m_application;
    bool m_systemIsDark;
};

} // namespace alliance::app
