#include "tests/gui/SlowThreads.h"

#include <QEvent>
#include <QThread>

namespace alliance::app
{

SlowThreads::SlowThreads(int& argc, char** argv)
    : QApplication(argc, argv), m_delayMs(qEnvironmentVariableIntValue("ALLIANCE_SLOW_THREADS"))
{
}

bool SlowThreads::notify(QObject* receiver, QEvent* event)
{
    if (m_delayMs > 0 && event->type() == QEvent::MetaCall && QThread::currentThread() != thread())
        QThread::msleep(static_cast<unsigned long>(m_delayMs));
    return QApplication::notify(receiver, event);
}

} // namespace alliance::app
