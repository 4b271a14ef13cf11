#include "app/windows/SideDock.h"

#include "app/actions/ActionRegistry.h"
#include "app/panels/PanelScroll.h"
#include "app/windows/MainWindow.h"
#include "app/windows/PanelPlaces.h"

#include <QAction>
#include <QDockWidget>

namespace alliance::app
{

QDockWidget* makeSideDock(MainWindow& window, QDockWidget& neighbour, const ActionRegistry& actions, const QString& key,
                          const QString& title, QWidget* content)
{
    content->setAttribute(Qt::WA_StyledBackground);
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(key);
    dock->setWidget(new PanelScroll(content, kNarrowestPanel));
    PanelPlaces::prepare(*dock);
    dock->hide();
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    const auto place = [&window, &neighbour, dock] {
        if (dock->isFloating() || window.dockWidgetArea(dock) == Qt::LeftDockWidgetArea)
            return; // somebody has put it there
        const bool hidden = dock->isHidden();
        window.tabifyDockWidget(&neighbour, dock);
        dock->setHidden(hidden);
    };
    place();
    QObject::connect(&window, &MainWindow::docksPlaced, dock, place);
    QObject::connect(actions.action(ActionId::ResetLayout), &QAction::triggered, dock, &QWidget::hide);
    return dock;
}

void bringUp(QDockWidget& dock)
{
    dock.show();
    dock.raise();
}

} // namespace alliance::app
