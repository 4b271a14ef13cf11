#pragma once
// A line of stages that every item passes in turn. Each stage sees the items in their order and works at one at a time,
// so what it makes of them cannot depend on the number of threads; different stages work at different items at once.

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace alliance::vision
{

template <typename Item>
class StageLine
{
public:
    using Stage = std::function<void(Item&)>; // does not throw

    // `capacity`: items in the line at once.
    StageLine(std::vector<Stage> stages, int workers, std::size_t capacity)
        : m_stages(std::move(stages)), m_capacity(capacity)
    {
        for (int i = 0; i < workers; ++i) {
            m_workers.emplace_back([this](const std::stop_token& stop) { work(stop); });
        }
    }
    // Waits for stages at work; items that are not through are dropped.
    ~StageLine()
    {
        for (std::jthread& worker : m_workers) {
            worker.request_stop();
        }
    }
    StageLine(const StageLine&) = delete;
    StageLine& operator=(const StageLine&) = delete;

    // Waits for a place in the line. False: stopped, the item was not taken.
    bool give(Item item, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_line.size() < m_capacity; })) {
            return false;
        }
        m_line.push_back(std::make_unique<Place>(Place{std::move(item)}));
        m_changed.notify_all();
        return true;
    }
    // Until every item is through. What the stages wrote may then be read by the caller.
    void drain()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_line.empty(); });
    }

private:
    struct Place {
        Item item;
        std::size_t next = 0; // stage
        bool busy = false;
    };

    // The oldest item whose next stage has let its predecessor go.
    Place* ready()
    {
        const Place* before = nullptr;
        for (const auto& place : m_line) {
            if (!place->busy && place->next < m_stages.size() && (!before || before->next > place->next)) {
                return place.get();
            }
            before = place.get();
        }
        return nullptr;
    }

    void work(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        Place* place = nullptr;
        while (m_changed.wait(lock, stop, [&] { return (place = ready()) != nullptr; }) && !stop.stop_requested()) {
            place->busy = true;
            lock.unlock();
            m_stages[place->next](place->item);
            lock.lock();
            place->busy = false;
            ++place->next;
            while (!m_line.empty() && m_line.front()->next == m_stages.size()) {
                m_line.pop_front();
            }
            m_changed.notify_all();
        }
    }

    std::vector<Stage> m_stages;
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<Place>> m_line; // guarded, but for the items of busy places
    std::vector<std::jthread> m_workers;       // last: they end first
};

} // namespace alliance::vision
