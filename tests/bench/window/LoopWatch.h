#pragma once
// Watches the window's thread: a thread beside it posts an event every other millisecond and sees how long each waits
// until it is handled. What runs long meanwhile is named.

#include "app/cli/BenchFigures.h"

#include <QApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <atomic>
#include <chrono>
#include <thread>

namespace alliance::bench
{

using Clock = app::cli::BenchClock;
using app::cli::millisecondsSince;

// One event that took long to handle.
struct SlowEvent {
    double ms = 0;
    QString receiver; // its class and name
    int type = 0;     // QEvent::Type
};

class LoopWatch : public QApplication
{
public:
    LoopWatch(int& argc, char** argv);
    ~LoopWatch() override;
    LoopWatch(const LoopWatch&) = delete;
    LoopWatch& operator=(const LoopWatch&) = delete;

    // Forgets what was seen; result() tells what was seen since.
    void begin();
    QJsonObject result() const;
    const app::cli::Latencies& waits() const { return m_waits; }

    bool notify(QObject* receiver, QEvent* event) override;

protected:
    bool event(QEvent* event) override;

private:
    void watch(const std::stop_token& stop);

    std::atomic<int> m_round = 0; // of begin(): events of earlier ones do not count
    app::cli::Latencies m_waits;
    int m_over = 0; // of those that are too long
    QList<SlowEvent> m_slow;
    Clock::time_point m_began = Clock::now();
    int m_depth = 0;
    std::jthread m_thread; // last: it uses the members above
};

} // namespace alliance::bench
