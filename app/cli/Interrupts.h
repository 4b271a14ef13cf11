#pragma once
// Turns an interruption by the person (Ctrl-C, hang-up, termination) into a request to stop, so that work in progress
// takes back what it wrote. A second one ends the program at once. Make it before any other thread is started.

#include <atomic>
#include <stop_token>
#include <thread>

namespace alliance::app::cli
{

class Interrupts
{
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    void wait();

    std::stop_source m_stop;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace alliance::app::cli
