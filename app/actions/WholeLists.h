#pragma once
#include <QObject>

namespace alliance::app
{

// Lists that pop up and are to show all of their rows do so: Qt asks for the height of rows before large letters and
// the margins of a style sheet are known, and leaves the last one cut. Those that are longer scroll as ever. An
// application event filter.
class WholeLists : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace alliance::app
