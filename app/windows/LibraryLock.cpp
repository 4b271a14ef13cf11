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

LibraryLock::LibraryLock(QSettings& settings, std::function<bool()> watched, QObject* parent)
    : QObject(parent), m_settings(settings), m_watched(std::move(watched))
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
        m_timer.start(std::clamp<std::chrono::milliseconds>(m_after / 20, 10ms, 5s));
    else
        m_timer.stop();
}

bool LibraryLock::eventFilter(QObject* watched, QEvent* event)
{
    if (m_sinceInput.isValid() && isInput(event->type()))
        m_sinceInput.start();
    return QObject::eventFilter(watched, event);
}

void LibraryLock::look()
{
    if (m_watched())
        m_sinceInput.start();
    else if (m_sinceInput.isValid() && std::chrono::milliseconds(m_sinceInput.elapsed()) >= m_after)
        Q_EMIT idle();
}

} // namespace alliance::app
