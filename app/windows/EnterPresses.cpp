#include "app/windows/EnterPresses.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QToolButton>

#include <utility>

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
QAbstractButton* asButton(QObject* object)
{
    const bool presses = qobject_cast<QPushButton*>(object) || qobject_cast<QToolButton*>(object);
    return presses ? static_cast<QAbstractButton*>(object) : nullptr;
}

} // namespace

EnterPresses::EnterPresses(QMainWindow& window) : QObject(&window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// A window gets what nothing in it used. An Enter in a field may have given the keyboard to a button meanwhile: that
// one is not pressed.
bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<const QKeyEvent&>(*event)))
        return QObject::eventFilter(watched, event);
    if (watched == QApplication::focusWidget())
        m_got = asButton(watched);
    const bool ours = watched == &m_window || (qobject_cast<QDockWidget*>(watched) && watched->parent() == &m_window);
    if (!ours || !m_got || m_got->window() != watched)
        return QObject::eventFilter(watched, event);
    QAbstractButton* button = std::exchange(m_got, nullptr);
    if (button != QApplication::focusWidget() || !button->isEnabled())
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace alliance::app
