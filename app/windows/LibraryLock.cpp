#include "app/windows/LibraryLock.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace alliance::app
{
namespace
{

using namespace std::chrono_literals;

const QString kKey = QStringLiteral("privacy/lock-after");

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

LibraryLock::LibraryLock(QSettings& settings, std::function<bool()> watched, QObject* parent,
                         const AwayTimer::Clock& clock)
    : QObject(parent), m_settings(settings), m_watched(std::move(watched)), m_sinceInput(clock)
{
    bool number = false;
    const int minutes = settings.value(kKey).toInt(&number);
    m_after = number && minutes >= 0 ? std::chrono::minutes(minutes) : kUsual;
    connect(&m_timer, &QTimer::timeout, this, &LibraryLock::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void LibraryLock::setAfter(std::chrono::milliseconds after)
{
    m_after = after;
    m_settings.setValue(kKey, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(after).count()));
    setActive(m_timer.isActive() || m_sinceInput.isValid());
    Q_EMIT afterChanged();
}

QMenu* LibraryLock::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Lock by i&tself"), parent);
    auto* group = new QActionGroup(menu);
    for (const std::chrono::minutes after : {2min, 5min, 10min, 30min, 0min}) {
        const int minutes = static_cast<int>(after.count());
        QAction* action = menu->addAction(minutes == 0 ? tr("Never") : tr("After %1 minutes").arg(minutes));
        action->setCheckable(true);
        action->setChecked(after == m_after);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, after] { setAfter(after); });
        connect(this, &LibraryLock::afterChanged, action,
                [this, action, after] { action->setChecked(after == m_after); });
    }
    return menu;
}

void LibraryLock::setActive(bool active)
{
    if (!active) {
        m_timer.stop();
        m_sinceInput.invalidate();
        return;
    }
    m_sinceInput.start();
    if (m_after > 0ms)
        m_timer.start(std::clamp<std::chrono::milliseconds>(m_after / 20, 10ms, 1s));
    else
        m_timer.stop();
}

bool LibraryLock::isOver() const
{
    return m_after > 0ms && m_sinceInput.hasPassed(m_after);
}

bool LibraryLock::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_sinceInput.isValid() || !isInput(event->type()))
        return QObject::eventFilter(watched, event);
    if (!isOver()) {
        m_sinceInput.start();
        return QObject::eventFilter(watched, event);
    }
    // Whoever wakes the computer comes too late, and does nothing in what is about to be locked.
    QMetaObject::invokeMethod(this, &LibraryLock::look, Qt::QueuedConnection);
    return true;
}

void LibraryLock::look()
{
    if (!isOver()) {
        if (m_sinceInput.isValid() && m_watched())
            m_sinceInput.start();
        return;
    }
    m_sinceInput.start();
    Q_EMIT idle();
}

} // namespace alliance::app
