#pragma once
// A thread for work of which only the newest matters: what waits is replaced, what runs is told to stop.

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace alliance::app
{

// start() and cancel() return at once, from any thread. The destructor waits for the piece of work in hand.
class LatestTask
{
public:
    using Work = std::function<void(const std::stop_token&)>;

    LatestTask();
    ~LatestTask();
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void start(Work work);
    void cancel();

private:
    void run(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Work> m_next;
    std::stop_source m_current; // of the work that runs
    std::jthread m_thread;      // last: it uses the members above
};

} // namespace alliance::app
