#include "app/panels/CoverPane.h"

#include "app/panels/ReadingOrder.h"

#include <QDragEnterEvent>

namespace alliance::app
{

CoverPane::CoverPane(QWidget& window) : QWidget(&window)
{
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    setAcceptDrops(true); // so that nothing below takes them
    window.installEventFilter(this);
}

void CoverPane::showAtOnce()
{
    fit();
    show();
    raise();
    repaint();
}

bool CoverPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded ||
                                event->type() == QEvent::LayoutRequest)) {
        fit();
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void CoverPane::dragEnterEvent(QDragEnterEvent* event)
{
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

bool CoverPane::focusNextPrevChild(bool next)
{
    QWidget* from = window()->focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget* to = nextStopIn(*this, *from, !next);
    if (to)
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != nullptr;
}

void CoverPane::fit()
{
    setGeometry(parentWidget()->rect());
}

} // namespace alliance::app
