#include "app/actions/WheelGuard.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace alliance::app
{
namespace
{

// The volume and the like, around which nothing scrolls, keep the wheel.
bool isInSomethingThatScrolls(const QWidget& field)
{
    for (const QWidget* around = field.parentWidget(); around; around = around->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(around))
            return true;
    return false;
}

bool isGuarded(const QObject* watched)
{
    const auto* slider = qobject_cast<const QSlider*>(watched);
    return qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched) ||
           (slider && isInSomethingThatScrolls(*slider));
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Wheel && type != QEvent::Polish)
        return QObject::eventFilter(watched, event);
    if (!isGuarded(watched))
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
