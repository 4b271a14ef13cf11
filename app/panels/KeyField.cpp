#include "app/panels/KeyField.h"

#include <QKeyEvent>

namespace alliance::app
{
namespace
{

bool leaves(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_unknown || key == 0;
}

// "?" is a key of its own wherever Shift is needed for it; Shift+Left is not.
QKeySequence sequenceOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QChar typed = event.text().isEmpty() ? QChar() : event.text().front();
    if (typed.isPrint() && !typed.isLetter() && !typed.isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the new keys here"));
}

void KeyField::setKey(const QKeySequence& key)
{
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (leaves(*event))
        return event->ignore();
    event->accept();
    if (!isModifier(event->key()))
        Q_EMIT pressed(sequenceOf(*event));
}

} // namespace alliance::app
