#pragma once
// For what long work looks at beside itself: due once a second, the first time a second after it was made.

#include <chrono>

namespace alliance::app
{

class NowAndThen
{
public:
    bool isDue()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now < m_next)
            return false;
        m_next = now + kEvery;
        return true;
    }

private:
    static constexpr std::chrono::seconds kEvery{1};
    std::chrono::steady_clock::time_point m_next = std::chrono::steady_clock::now() + kEvery;
};

} // namespace alliance::app
