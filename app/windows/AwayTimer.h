#pragma once
// How long ago something was, also while the computer slept: Qt's own timers stand still with it on some systems.

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace alliance::app
{

// Never goes back; counts while the computer sleeps.
std::chrono::nanoseconds timeWithSleep();

class AwayTimer
{
public:
    using Clock = std::function<std::chrono::nanoseconds()>;

    explicit AwayTimer(Clock clock = timeWithSleep) : m_clock(std::move(clock)) {}

    void start() { m_since = m_clock(); }
    void invalidate() { m_since.reset(); }
    bool isValid() const { return m_since.has_value(); }
    bool hasPassed(std::chrono::milliseconds time) const { return m_since && m_clock() - *m_since >= time; }

private:
    Clock m_clock;
    std::optional<std::chrono::nanoseconds> m_since;
};

} // namespace alliance::app
