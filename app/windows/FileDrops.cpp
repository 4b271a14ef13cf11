#include "app/windows/FileDrops.h"

#include "app/panels/PrivacyCover.h"
#include "app/windows/LibraryFlow.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QMainWindow>

namespace alliance::app
{

FileDrops::FileDrops(std::function<bool(const QStringList&)> take, QMainWindow& window)
    : QObject(&window), m_take(std::move(take)), m_window(window)
{
    window.setAcceptDrops(true);
    for (QDockWidget* dock : window.findChildren<QDockWidget*>())
        dock->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrops::isOurs(const QObject& target) const
{
    const auto* widget = qobject_cast<const QWidget*>(&target);
    if (!widget || QApplication::activeModalWidget())
        return false;
    const QWidget* top = widget->window();
    if (top != &m_window && !(qobject_cast<const QDockWidget*>(top) && top->parentWidget() == &m_window))
        return false;
    for (; widget && widget != top; widget = widget->parentWidget()) {
        if (qobject_cast<const PrivacyCover*>(widget))
            return false;
    }
    return true;
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // the others are such events as well
    const QStringList files = localFiles(*drop->mimeData());
    if (files.isEmpty() || !isOurs(*watched))
        return QObject::eventFilter(watched, event);
    if (type != QEvent::Drop || m_take(files))
        drop->acceptProposedAction();
    else
        drop->ignore();
    return true;
}

} // namespace alliance::app
