#include "app/actions/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace alliance::app
{

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Wheel && type != QEvent::Polish)
        return QObject::eventFilter(watched, event);
    if (!qobject_cast<QComboBox*>(watched) && !qobject_cast<QAbstractSpinBox*>(watched))
        return QObject::eventFilter(watched, event);
    if (type == QEvent::Wheel) {
        event->ignore(); // whatever scrolls around it takes it
        return true;
    }
    // Nor does it take the keyboard away from where somebody writes.
    auto* field = static_cast<QWidget*>(watched);
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
