#include "app/panels/FindByTyping.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace alliance::app
{
namespace
{

bool beginsWord(const QKeyEvent& key)
{
    const QString text = key.text();
    return !text.isEmpty() && text.front().isLetterOrNumber() &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

FindByTyping::FindByTyping(QLineEdit& field, QAbstractItemView& list) : QObject(&field), m_field(field), m_list(list)
{
    m_field.installEventFilter(this);
    m_list.installEventFilter(this);
}

bool FindByTyping::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool empties = watched == &m_field && key->key() == Qt::Key_Escape && !m_field.text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (empties)
            event->accept(); // Escape is a command elsewhere in the window
        return empties;
    }
    if (watched == &m_list && beginsWord(*key)) {
        m_field.setFocus();
        QCoreApplication::sendEvent(&m_field, event);
        return true;
    }
    if (watched == &m_field && key->key() == Qt::Key_Down) {
        m_list.setFocus();
        return true;
    }
    if (empties)
        m_field.clear();
    return empties;
}

} // namespace alliance::app
