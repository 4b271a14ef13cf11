#include "app/actions/WholeLists.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace alliance::app
{
namespace
{

// Of a completer the list is the window itself, of a choice it lies in it.
QAbstractItemView* listIn(QWidget& popup)
{
    auto* list = qobject_cast<QAbstractItemView*>(&popup);
    return list ? list : popup.findChild<QAbstractItemView*>(QString(), Qt::FindDirectChildrenOnly);
}

// Pixels; more than a row: the list is one that scrolls.
int missingIn(const QAbstractItemView& list)
{
    const QAbstractItemModel* model = list.model();
    const int rows = model ? model->rowCount(list.rootIndex()) : 0;
    if (rows == 0)
        return 0;
    const auto place = [&](int row) { return list.visualRect(model->index(row, 0, list.rootIndex())); };
    const int missing = place(rows - 1).bottom() - place(0).top() + 1 - list.viewport()->height();
    return missing < place(0).height() ? std::max(0, missing) : 0;
}

void grow(QWidget& popup)
{
    const QAbstractItemView* list = listIn(popup);
    const int missing = list ? missingIn(*list) : 0;
    if (missing == 0)
        return;
    const QWidget* field = popup.parentWidget() ? popup.parentWidget() : list->focusProxy();
    QRect place = popup.geometry();
    if (field && place.bottom() <= field->mapToGlobal(QPoint()).y()) // above it
        place.setTop(place.top() - missing);
    else
        place.setBottom(place.bottom() + missing);
    const QRect room = popup.screen()->availableGeometry();
    if (place.height() > room.height())
        return;
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    popup.setGeometry(place);
}

} // namespace

bool WholeLists::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto* popup = static_cast<QWidget*>(watched);
        if (popup->windowType() == Qt::Popup && listIn(*popup)) // once it is laid out
            QMetaObject::invokeMethod(
                popup, [popup] { grow(*popup); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
