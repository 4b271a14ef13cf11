#include "app/windows/SideDock.h"

#include "app/actions/ActionRegistry.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

namespace alliance::app
{

QDockWidget* makeSideDock(QMainWindow& window, QDockWidget& neighbour, const ActionRegistry& actions,
                          const QString& key, const QString& title, QWidget* content)
{
    content->setAttribute(Qt::WA_StyledBackground);
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(key);
    dock->setWidget(content);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    const auto place = [&window, &neighbour, dock] {
        window.tabifyDockWidget(&neighbour, dock);
        dock->hide();
    };
    place();
    // Queued: after the window has placed the panels that are always there.
    QObject::connect(actions.action(ActionId::ResetLayout), &QAction::triggered, dock, place, Qt::QueuedConnection);
    return dock;
}

} // namespace alliance::app
