#include "app/models/LatestTask.h"

namespace alliance::app
{

LatestTask::LatestTask() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

LatestTask::~LatestTask()
{
    m_thread.request_stop();
    cancel();
}

void LatestTask::start(Work work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_next = std::move(work);
        m_current.request_stop();
    }
    m_wake.notify_one();
}

void LatestTask::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_next.reset();
    m_current.request_stop();
}

void LatestTask::run(const std::stop_token& stop)
{
    while (true) {
        Work work;
        std::stop_token mine;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
                return;
            work = std::move(*m_next);
            m_next.reset();
            m_current = std::stop_source();
            mine = m_current.get_token();
        }
        work(mine);
    }
}

} // namespace alliance::app
