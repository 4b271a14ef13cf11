#pragma once
// Which panels are in front during an own pass: notes and the note, which it is for, instead of candidates and their
// reasons, which say nothing as long as it lasts. Afterwards those come back, unless somebody has chosen another one.

#include "app/windows/MainWindow.h"

#include <QObject>

class QDockWidget;

namespace alliance::app
{

class OwnPassPanels : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    OwnPassPanels(const WindowParts& parts, MainWindow& window);

private:
    void follow();
    bool isInFrontOf(QDockWidget& dock, QDockWidget& other) const; // both in one row of titles

    WindowParts m_parts;
    MainWindow& m_window;
};

} // namespace alliance::app
