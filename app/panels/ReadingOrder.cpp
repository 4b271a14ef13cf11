#include "app/panels/ReadingOrder.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

void addWidgets(const QLayout& layout, QList<QWidget*>& found)
{
    QList<int> order;
    for (int i = 0; i < layout.count(); ++i)
        order.append(i);
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        const auto cell = [grid](int index) {
            std::array<int, 4> place{};
            grid->getItemPosition(index, &place[0], &place[1], &place[2], &place[3]);
            return place;
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return cell(a) < cell(b); });
    }
    for (const int index : order) {
        QLayoutItem* item = layout.itemAt(index);
        if (QWidget* widget = item->widget())
            found.append(widget);
        else if (const QLayout* inner = item->layout())
            addWidgets(*inner, found);
    }
}

QList<QWidget*> childrenOf(const QWidget& widget)
{
    QList<QWidget*> children;
    if (widget.layout())
        addWidgets(*widget.layout(), children);
    QList<QWidget*> others; // of a splitter, a scroll area, or above everything
    for (auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (!children.contains(child))
            others.append(child);
    std::stable_sort(others.begin(), others.end(), [](const QWidget* a, const QWidget* b) {
        return std::array{a->y(), a->x()} < std::array{b->y(), b->x()};
    });
    return children + others;
}

// Of a window with panels at its sides: what is above the columns, then each column from the top. Panels behind the tab
// of another one lie outside.
QList<QWidget*> partsOf(const QMainWindow& window)
{
    const QRect middle = window.centralWidget()->geometry();
    const bool mirrored = window.isRightToLeft();
    const auto place = [&](const QWidget* part) {
        const int x = part->geometry().center().x();
        const int side = x < middle.left() ? -1 : x > middle.right() ? 1 : 0;
        const int column = qobject_cast<const QToolBar*>(part) ? -2 : mirrored ? -side : side;
        return std::array{column, part->y()};
    };
    QList<QWidget*> parts;
    for (auto* part : window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (part->geometry().intersects(window.rect()))
            parts.append(part);
    std::stable_sort(parts.begin(), parts.end(),
                     [&](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    return parts;
}

bool isStop(const QWidget& widget)
{
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    if (tabs && tabs->count() == 0) // the window keeps its bars where no panel is shown
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() && widget.isEnabled();
}

void addStops(QWidget& widget, const QWidget* from, QList<QWidget*>& stops)
{
    if (isStop(widget) || &widget == from)
        stops.append(&widget);
    const auto* window = qobject_cast<const QMainWindow*>(&widget);
    for (QWidget* child : window && window->centralWidget() ? partsOf(*window) : childrenOf(widget))
        if (!child->isHidden() && !child->isWindow())
            addStops(*child, from, stops);
}

} // namespace

QWidget* nextInReading(QWidget& window, QWidget& from, bool back)
{
    QList<QWidget*> stops;
    addStops(window, &from, stops);
    const qsizetype at = stops.indexOf(&from);
    if (at < 0 || stops.size() < 2)
        return nullptr;
    return stops[(at + (back ? stops.size() - 1 : 1)) % stops.size()];
}

ReadingOrder::ReadingOrder(QMainWindow& window) : QObject(&window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    QWidget* window = static_cast<QWidget*>(watched)->window();
    const bool ours = window == &m_window || (qobject_cast<QDockWidget*>(window) && window->parent() == &m_window);
    QWidget* from = window->focusWidget();
    if (!ours || !from || (key != Qt::Key_Tab && key != Qt::Key_Backtab))
        return false;
    const bool back = key == Qt::Key_Backtab;
    if (QWidget* to = nextInReading(*window, *from, back))
        QWidget::setTabOrder(back ? to : from, back ? from : to); // the step itself is Qt's
    return false;
}

QWidget* nextStopIn(const QWidget& around, QWidget& from, bool back)
{
    const auto after = [back](const QWidget* one) {
        return back ? one->previousInFocusChain() : one->nextInFocusChain();
    };
    for (QWidget* one = after(&from); one != &from; one = after(one))
        if (around.isAncestorOf(one) && one->isVisible() && one->isEnabled() &&
            (one->focusPolicy() & Qt::TabFocus) != 0)
            return one;
    return nullptr;
}

} // namespace alliance::app
