#pragma once
// The tour of the window, and the demo case that it can be taken on. It opens a session if none is open, and brings
// panels up while it is on: at its end they are as they were.

#include "app/windows/GuideSteps.h"
#include "app/windows/MainWindow.h"

#include <QDockWidget>
#include <QObject>
#include <QPointer>

namespace alliance::app
{

class GuideBubble;

class GuideFlow : public QObject
{
    Q_OBJECT

public:
    // The parts outlive it; `window` owns it.
    GuideFlow(const WindowParts& parts, MainWindow& window);

    GuideBubble* bubble() const; // null: no tour is on

private:
    void begin();
    void end();
    void go(int step);
    void show();
    bool canReachSession() const;
    void openSomeSession();
    void openDemo();
    void rememberPanels();
    void putPanelsBack();
    void refresh();

    WindowParts m_parts;
    MainWindow& m_window;
    QPointer<GuideBubble> m_bubble;
    QPointer<QWidget> m_before;             // what had the focus
    QList<QPointer<QDockWidget>> m_inFront; // panels, before the tour came to them
    QList<QPointer<QDockWidget>> m_hidden;
    QList<GuideStep> m_steps;
    int m_step = 0;
    bool m_waiting = false; // for a session to open
    bool m_asked = false;   // it has been told to
};

} // namespace alliance::app
