#include "app/cli/Interrupts.h"

#include <csignal>
#include <unistd.h>

namespace alliance::app::cli
{
namespace
{

sigset_t watched()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1})
        sigaddset(&set, signal);
    return set;
}

} // namespace

Interrupts::Interrupts()
{
    // A file that reaches the size limit is an error to report, not the end of the program; so is a closed pipe.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const sigset_t set = watched();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interrupts::~Interrupts()
{
    m_ending = true;
    pthread_kill(m_thread.native_handle(), SIGUSR1);
    m_thread.join();
}

void Interrupts::wait()
{
    const sigset_t set = watched();
    for (;;) {
        int signal = 0;
        if (sigwait(&set, &signal) != 0 || m_ending)
            return;
        if (signal == SIGUSR1)
            continue;
        if (!m_stop.request_stop())
            ::_exit(1);
    }
}

} // namespace alliance::app::cli
