#pragma once
// Hands items from one thread to another, in order, with a bound on what waits in between.

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace alliance::base
{

// Thread safe. One item is always let in, however much it costs.
template <typename T>
class BoundedQueue
{
public:
    // `room`: sum of the costs of waiting items.
    explicit BoundedQueue(std::int64_t room) : m_room(room) {}

    // Waits for room. False, and the item is gone, when `stop` was requested or the queue is closed.
    bool push(T item, std::int64_t cost, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        const bool ready =
            m_changed.wait(lock, stop, [&] { return m_closed || m_items.empty() || m_cost + cost <= m_room; });
        if (!ready || m_closed)
            return false;
        m_cost += cost;
        m_items.emplace_back(std::move(item), cost);
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    // Waits for an item. nullopt when `stop` was requested, or the queue is closed and empty.
    std::optional<T> pop(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        const bool ready = m_changed.wait(lock, stop, [&] { return m_closed || !m_items.empty(); });
        if (!ready || m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front().first));
        m_cost -= m_items.front().second;
        m_items.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return item;
    }

    // Nothing more comes; what waits can still be taken.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::pair<T, std::int64_t>> m_items;
    std::int64_t m_room;
    std::int64_t m_cost = 0;
    bool m_closed = false;
};

} // namespace alliance::base
