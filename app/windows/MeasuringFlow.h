#pragma once
// The commands that measure a session, and go on where measuring stopped: the open one, or the one that is marked in
// the list of sessions.

#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

class MeasuringFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    MeasuringFlow(const WindowParts& parts, MainWindow& window);

private:
    QUuid meant() const; // null: none
    void refresh();

    WindowParts m_parts;
    MainWindow& m_window;
};

} // namespace alliance::app
