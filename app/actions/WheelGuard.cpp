#include "app/actions/WheelGuard.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QSlider>
#include <QWheelEvent>

namespace alliance::app
{
namespace
{

QAbstractScrollArea* scrollingAround(const QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QAbstractScrollArea*>(around))
            return area;
    return nullptr;
}

// The volume and the like, around which nothing scrolls, keep the wheel.
bool isGuarded(const QObject* watched)
{
    const auto* slider = qobject_cast<const QSlider*>(watched);
    return qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched) ||
           (slider && scrollingAround(*slider));
}

void scrollAround(const QWidget& field, const QWheelEvent& wheel)
{
    for (auto* area = scrollingAround(field); area; area = scrollingAround(*area)) {
        const QPointF there = area->viewport()->mapFromGlobal(wheel.globalPosition());
        QWheelEvent turned(there, wheel.globalPosition(), wheel.pixelDelta(), wheel.angleDelta(), wheel.buttons(),
                           wheel.modifiers(), wheel.phase(), wheel.inverted());
        QCoreApplication::sendEvent(area->viewport(), &turned);
        if (turned.isAccepted())
            return;
    }
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Wheel && type != QEvent::Polish)
        return QObject::eventFilter(watched, event);
    if (!isGuarded(watched))
        return QObject::eventFilter(watched, event);
    auto* field = static_cast<QWidget*>(watched);
    if (type == QEvent::Wheel) {
        scrollAround(*field, *static_cast<const QWheelEvent*>(event));
        event->accept();
        return true;
    }
    // Nor does it take the keyboard away from where somebody writes.
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
