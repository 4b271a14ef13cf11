#include "app/windows/KeyReasons.h"

#include "app/actions/ActionPlace.h"
#include "app/panels/HomePage.h"
#include "app/panels/PassingRemark.h"
#include "app/panels/ReviewPage.h"
#include "app/windows/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>

namespace alliance::app
{
namespace
{

// Letters and the like: only in the review are they commands.
bool isPlain(const QKeyEvent& key)
{
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return !function && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isWriting(const QKeyEvent& key)
{
    return isPlain(key) && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

KeyReasons::KeyReasons(const ActionRegistry& actions, std::function<ActionSurroundings()> surroundings,
                       MainWindow& window)
    : QObject(&window),
      m_actions(actions),
      m_surroundings(std::move(surroundings)),
      m_window(window),
      m_remark(new PassingRemark(window))
{
    QCoreApplication::instance()->installEventFilter(this);
}

// The window gets what nobody else used. A list would look for rows by letters, which are commands in the review.
bool KeyReasons::isUnused(const QObject* watched, const QKeyEvent& key) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (!widget || (widget->window() != &m_window && !m_window.isAncestorOf(widget)))
        return false;
    const bool review = m_window.place() == ActionPlace::Review;
    if (isPlain(key) && !review)
        return false;
    if (widget == &m_window || (widget->isWindow() && qobject_cast<const QDockWidget*>(widget)))
        return true;
    return isWriting(key) && qobject_cast<const QAbstractItemView*>(widget) && widget == QApplication::focusWidget();
}

std::optional<ActionId> KeyReasons::offFor(const QKeyEvent& key) const
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(held, Qt::Key(key.key())));
    const QKeySequence written(QKeyCombination(held & ~Qt::ShiftModifier, Qt::Key(key.key()))); // "?" has a Shift in it
    const bool letter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    for (const ActionSpec& spec : m_actions.specs()) {
        const bool meant =
            spec.shortcuts.contains(pressed) ||
            (isWriting(key) && !letter && key.key() != Qt::Key_Space && spec.shortcuts.contains(written));
        if (meant && !m_actions.action(spec.id)->isEnabled())
            return spec.id;
    }
    return {};
}

void KeyReasons::tell(ActionId id)
{
    const QString reason = whyNot(m_actions, id, m_surroundings());
    if (reason.isEmpty())
        return;
    const QString name = m_actions.action(id)->text().remove(u'&').remove(u'…');
    QWidget& over = m_window.place() == ActionPlace::Review ? static_cast<QWidget&>(m_window.review().pictures())
                                                            : *m_window.centralWidget();
    m_remark->say(over, tr("%1: %2", "a command, and why it cannot be used now").arg(name, reason));
}

bool KeyReasons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (!key.isAutoRepeat() && isUnused(watched, key))
            if (const auto id = offFor(key))
                tell(*id);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
