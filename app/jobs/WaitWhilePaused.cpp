#include "app/jobs/WaitWhilePaused.h"

#include <chrono>
#include <thread>

namespace alliance::app
{

void waitWhilePaused(const std::atomic<bool>* paused, const std::stop_token& stop)
{
    using namespace std::chrono_literals;
    while (paused && *paused && !stop.stop_requested())
        std::this_thread::sleep_for(50ms);
}

void waitWhilePaused(const JobContext& job)
{
    waitWhilePaused(job.paused(), job.stopToken());
}

} // namespace alliance::app
