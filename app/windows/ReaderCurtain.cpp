#include "app/windows/ReaderCurtain.h"

#include "app/windows/WindowCovers.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QSet>
#include <QWindow>

namespace alliance::app
{
namespace
{

// Qt asks a plain function what stands for an object: these are what it knows of.
QList<const ReaderCurtain*>& dropped()
{
    static QList<const ReaderCurtain*> all;
    return all;
}

QSet<QAccessibleInterface*>& answering()
{
    static QSet<QAccessibleInterface*> all;
    return all;
}

// Of a window that is covered its cover; of anything else nothing.
class HiddenObject : public QAccessibleInterface
{
public:
    explicit HiddenObject(QObject& object) : m_object(&object) { answering().insert(this); }
    ~HiddenObject() override { answering().remove(this); }
    Q_DISABLE_COPY_MOVE(HiddenObject)

    bool isValid() const override { return !m_object.isNull(); }
    QObject* object() const override { return m_object; }
    QWindow* window() const override
    {
        const auto* widget = qobject_cast<const QWidget*>(m_object.data());
        return widget ? widget->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override
    {
        const auto* widget = qobject_cast<const QWidget*>(m_object.data());
        if (!widget)
            return nullptr;
        QObject* above = widget->isWindow() ? static_cast<QObject*>(qApp) : widget->parentWidget();
        return QAccessible::queryAccessibleInterface(above);
    }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 && shown() ? QAccessible::queryAccessibleInterface(shown()) : nullptr;
    }
    int childCount() const override { return shown() ? 1 : 0; }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() && child->object() == shown() ? 0 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override { return rect().contains(x, y) ? child(0) : nullptr; }
    QAccessibleInterface* focusChild() const override
    {
        QWidget* focus = QApplication::focusWidget();
        return focus && shown() && shown()->isAncestorOf(focus) ? QAccessible::queryAccessibleInterface(focus)
                                                                : nullptr;
    }
    QString text(QAccessible::Text what) const override
    {
        return shown() && what == QAccessible::Name ? shown()->window()->windowTitle() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return shown() ? shown()->window()->geometry() : QRect(); }
    QAccessible::Role role() const override { return shown() ? QAccessible::Window : QAccessible::NoRole; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.active = shown() && shown()->window()->isActiveWindow();
        state.invisible = !shown();
        state.disabled = !shown();
        return state;
    }

private:
    QWidget* shown() const { return dropped().isEmpty() ? nullptr : dropped().constLast()->shownIn(m_object); }

    QPointer<QObject> m_object;
};

QAccessibleInterface* hidden(const QString&, QObject* object)
{
    if (dropped().isEmpty() || !object || !dropped().constLast()->hides(*object))
        return nullptr;
    return new HiddenObject(*object);
}

// That was there when the first one was dropped; null: Qt's own way.
QAccessible::UpdateHandler& handlerBefore()
{
    static QAccessible::UpdateHandler handler = nullptr;
    return handler;
}

// What does not carry a text with it; what is asked for then is what hidden() answers.
bool isOfWindows(QAccessible::Event type)
{
    switch (type) {
    case QAccessible::Focus:
    case QAccessible::ForegroundChanged:
    case QAccessible::ObjectCreated:
    case QAccessible::ObjectDestroyed:
    case QAccessible::ObjectHide:
    case QAccessible::ObjectReorder:
    case QAccessible::ObjectShow:
    case QAccessible::StateChanged:
        return true;
    default:
        return false;
    }
}

bool mayBeTold(const QAccessibleEvent& event)
{
    const QObject* object = event.object(); // null: of a row in a list
    const ReaderCurtain& curtain = *dropped().constLast();
    return object && (!curtain.hides(*object) || (curtain.shownIn(object) && isOfWindows(event.type())));
}

// Values, texts and announcements come with their event: nobody who is told asks for them.
void tellShown(QAccessibleEvent* event)
{
    if (!mayBeTold(*event))
        return;
    if (const QAccessible::UpdateHandler before = handlerBefore())
        return before(event);
    QAccessible::installUpdateHandler(nullptr); // Qt's own way is open only without a handler
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tellShown);
}

void forget(QAccessibleInterface* known)
{
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

// Qt keeps what it has told once.
void hideKnown(QObject& object)
{
    if (!dropped().constLast()->hides(object))
        return;
    QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&object);
    if (known && !answering().contains(known))
        forget(known);
}

void showAgain()
{
    const QSet<QAccessibleInterface*> all = answering();
    for (QAccessibleInterface* one : all)
        forget(one);
}

} // namespace

ReaderCurtain::ReaderCurtain(const WindowCovers& covers) : m_covers(covers) {}

ReaderCurtain::~ReaderCurtain()
{
    lift();
}

void ReaderCurtain::drop()
{
    if (dropped().contains(this))
        return;
    showAgain(); // of another one
    if (dropped().isEmpty())
        handlerBefore() = QAccessible::installUpdateHandler(tellShown);
    dropped().append(this);
    QAccessible::installFactory(hidden);
    for (QWidget* widget : QApplication::allWidgets()) {
        hideKnown(*widget);
        for (QAction* action : widget->actions())
            hideKnown(*action);
    }
}

void ReaderCurtain::reveal(QWidget& cover)
{
    if (!dropped().contains(this))
        return;
    for (QWidget* widget : QList<QWidget*>{&cover} + cover.findChildren<QWidget*>())
        if (QAccessibleInterface* known = QAccessible::queryAccessibleInterface(widget); answering().contains(known))
            forget(known);
}

void ReaderCurtain::lift()
{
    if (!dropped().removeOne(this))
        return;
    if (dropped().isEmpty()) {
        QAccessible::removeFactory(hidden);
        QAccessible::installUpdateHandler(handlerBefore());
    }
    showAgain();
}

bool ReaderCurtain::hides(const QObject& object) const
{
    return (object.isWidgetType() || qobject_cast<const QAction*>(&object)) && !m_covers.holds(&object);
}

QWidget* ReaderCurtain::shownIn(const QObject* window) const
{
    const auto* widget = qobject_cast<const QWidget*>(window);
    return widget && widget->isWindow() ? m_covers.over(widget) : nullptr;
}

} // namespace alliance::app
