#include "app/panels/CoverPane.h"

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
    const auto after = [next](QWidget* widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* widget = after(from); widget != from; widget = after(widget)) {
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void CoverPane::fit()
{
    setGeometry(parentWidget()->rect());
}

} // namespace alliance::app
