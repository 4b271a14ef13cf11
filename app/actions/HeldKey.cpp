#include "app/actions/HeldKey.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace alliance::app
{

HeldKey::HeldKey(int key, QObject* parent) : QObject(parent), m_key(key)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void HeldKey::setKey(int key)
{
    if (std::exchange(m_key, key) != key)
        m_held = false;
}

bool HeldKey::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == m_key && !key->isAutoRepeat())
            m_held = event->type() != QEvent::KeyRelease;
        break;
    }
    case QEvent::ApplicationDeactivate: // its release goes to another program
        m_held = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
