#pragma once
// Waits in the thread that works while the work is paused; a wish to stop ends the wait.

#include "app/jobs/JobContext.h"

namespace alliance::app
{

void waitWhilePaused(const std::atomic<bool>* paused, const std::stop_token& stop);
void waitWhilePaused(const JobContext& job);

} // namespace alliance::app
