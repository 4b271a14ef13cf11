#pragma once
#include <QObject>

namespace alliance::app
{

// Turning the wheel scrolls what is around a choice, a number or a slider and never changes them: who may read a note,
// or what a consent allows, is not to become something else while somebody scrolls past. An application event filter.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace alliance::app
