#pragma once
// Enter presses the button that has the keyboard in the window or in one of its panels that float, as in dialogs. Qt
// leaves that to the desktop, and some know Space alone. What has a use of its own for Enter keeps it.

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QMainWindow;

namespace alliance::app
{

class EnterPresses : public QObject
{
    Q_OBJECT

public:
    // `window` owns it.
    explicit EnterPresses(QMainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
    QPointer<QAbstractButton> m_got; // the Enter that is on its way to the window
};

} // namespace alliance::app
