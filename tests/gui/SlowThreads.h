#pragma once
// An application whose library threads answer as late as on a slow and busy computer: each waits ALLIANCE_SLOW_THREADS
// milliseconds (none unless it is set) before it does what it is asked. What a test reads without waiting for it shows
// like this.

#include <QApplication>

namespace alliance::app
{

class SlowThreads : public QApplication
{
    Q_OBJECT
public:
    SlowThreads(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    const int m_delayMs;
};

} // namespace alliance::app
