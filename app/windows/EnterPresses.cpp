#include "app/windows/EnterPresses.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QToolButton>

namespace alliance::app
{
namespace
{

bool isEnter(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event.isAutoRepeat();
}

// Not a box that is ticked.
QAbstractButton* focusedButton()
{
    QWidget* widget = QApplication::focusWidget();
    const bool presses = qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget);
    return presses && widget->isEnabled() ? static_cast<QAbstractButton*>(widget) : nullptr;
}

} // namespace

EnterPresses::EnterPresses(QMainWindow& window) : QObject(&window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// A window gets what nothing in it used.
bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<const QKeyEvent&>(*event)))
        return QObject::eventFilter(watched, event);
    QAbstractButton* button = focusedButton();
    const bool ours = watched == &m_window || (qobject_cast<QDockWidget*>(watched) && watched->parent() == &m_window);
    if (!ours || !button || button->window() != watched)
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace alliance::app
