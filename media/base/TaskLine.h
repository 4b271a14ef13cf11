#pragma once
// One thread that does tasks in the order in which they were given, with a bound on what waits.

#include "media/base/BoundedQueue.h"
#include "media/base/Result.h"

#include <functional>
#include <thread>

namespace alliance::base
{

// Thread safe, but drain() and push() are meant for one owner. After the first failure nothing more is done; every
// later call gives that failure, until reset(). Tasks do not throw. The destructor drops what waits and waits for the
// task that runs.
class TaskLine
{
public:
    using Task = std::function<Status()>;

    explicit TaskLine(std::int64_t waiting) : m_tasks(waiting), m_thread([this](std::stop_token stop) { run(stop); }) {}

    // Waits for room. Fails with Cancelled, or as an earlier task did.
    Status push(Task task, const std::stop_token& stop = {})
    {
        if (Status before = outcome(); !before)
            return before;
        {
            const std::lock_guard lock(m_mutex);
            ++m_open;
        }
        if (m_tasks.push(std::move(task), 1, stop))
            return {};
        done({});
        return fail(ErrorCategory::Cancelled);
    }
    // Waits until all is done. Fails as the first task that did.
    Status drain()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_open == 0; });
        return m_outcome;
    }
    // Waits, then forgets a failure.
    void reset()
    {
        (void)drain();
        const std::lock_guard lock(m_mutex);
        m_outcome = {};
    }

private:
    Status outcome()
    {
        const std::lock_guard lock(m_mutex);
        return m_outcome;
    }
    void done(Status result)
    {
        {
            const std::lock_guard lock(m_mutex);
            --m_open;
            if (m_outcome && !result)
                m_outcome = std::move(result);
        }
        m_changed.notify_all();
    }
    void run(const std::stop_token& stop)
    {
        while (auto task = m_tasks.pop(stop))
            done(outcome() ? (*task)() : Status{});
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_open = 0; // given, not done
    Status m_outcome;
    BoundedQueue<Task> m_tasks;
    std::jthread m_thread; // last: ends first
};

} // namespace alliance::base
