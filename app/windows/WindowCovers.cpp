#include "app/windows/WindowCovers.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kTitle = QStringLiteral("Alliance Review"); // tells nothing

// Windows that stay; menus, lists and tips that pop up are closed.
bool isCoverable(const QWidget& widget)
{
    return widget.isWindow() && (widget.windowType() == Qt::Window || widget.windowType() == Qt::Dialog ||
                                 widget.windowType() == Qt::Sheet || widget.windowType() == Qt::Tool);
}

} // namespace

WindowCovers::WindowCovers(Make make) : m_make(std::move(make)), m_readers(*this) {}

void WindowCovers::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (!on)
        return uncover();
    m_focus = QApplication::focusWidget();
    m_readers.drop();
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && isCoverable(*widget))
            cover(*widget);
    if (CoverPane* pane = over(QApplication::activeWindow()))
        pane->setFocus();
}

CoverPane* WindowCovers::over(const QWidget* window) const
{
    return m_covered.value(window).cover;
}

bool WindowCovers::holds(const QObject* object) const
{
    const auto isOurs = [&object](const Covered& one) { return one.cover == object; };
    for (; object; object = object->parent())
        if (std::any_of(m_covered.begin(), m_covered.end(), isOurs))
            return true;
    return false;
}

QList<CoverPane*> WindowCovers::all() const
{
    QList<CoverPane*> panes;
    for (const Covered& one : m_covered)
        if (one.cover)
            panes.append(one.cover);
    return panes;
}

void WindowCovers::cover(QWidget& window)
{
    if (m_covered.contains(&window))
        return;
    m_covered.insert(&window, {m_make(window), window.windowTitle()});
    m_readers.reveal(*over(&window));
    window.setWindowTitle(kTitle);
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_covered.remove(gone); });
    if (window.isActiveWindow())
        over(&window)->setFocus();
}

void WindowCovers::uncover()
{
    m_readers.lift();
    const QHash<const QWidget*, Covered> covered = std::exchange(m_covered, {});
    for (const Covered& one : covered) {
        if (!one.cover)
            continue;
        QWidget* window = one.cover->window();
        disconnect(window, &QObject::destroyed, this, nullptr);
        window->setWindowTitle(one.title);
        one.cover->hide();
        one.cover->deleteLater();
    }
    if (m_focus)
        m_focus->setFocus();
}

void WindowCovers::see(QObject* watched, const QEvent& event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return;
    switch (event.type()) {
    case QEvent::Show:
        if (isCoverable(*widget))
            cover(*widget);
        [[fallthrough]];
    case QEvent::ZOrderChange: // something in the window that comes to the top
        if (CoverPane* pane = over(widget->parentWidget()); pane && pane != widget && !widget->isWindow())
            pane->raise();
        break;
    case QEvent::WindowTitleChange:
        if (m_covered.contains(widget) && widget->windowTitle() != kTitle) {
            m_covered[widget].title = widget->windowTitle();
            widget->setWindowTitle(kTitle);
        }
        break;
    case QEvent::WindowActivate:
        if (CoverPane* pane = over(widget))
            pane->setFocus();
        break;
    default:
        break;
    }
}

} // namespace alliance::app
