#pragma once
// Choosing the look of the program: its colours and its size of text. It changes at once and is remembered on this
// machine. As the system: also when that changes while the program runs.

#include "app/resources/ThemeChoice.h"

#include <QObject>

#include <functional>

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
    using ReadLook = std::function<SystemLook()>;
    // All outlive it. `theme` is what everybody paints with: set and applied now, and whenever another is chosen.
    ThemeActions(Theme& theme, ActionRegistry& actions, QSettings& settings, QApplication& application,
                 ReadLook system = systemLook);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bindTextSizes(ActionRegistry& actions);
    void apply();
    void followSoon();
    void follow();
    void resizeText(double scale);

    Theme& m_theme;
    QSettings& m_settings;
    QApplication& m_application;
    ReadLook m_readLook;
    SystemLook m_system;
    ThemeChoice m_chosen = ThemeChoice::System;
    bool m_changing = false; // the palette, by itself: its events are no news
    bool m_willFollow = false;
};

} // namespace alliance::app
