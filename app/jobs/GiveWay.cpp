#include "app/jobs/GiveWay.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace alliance::app
{

void giveWay(int niceness)
{
    // Linux gives each thread a niceness of its own.
    const auto thread = static_cast<id_t>(::gettid());
    const int now = ::getpriority(PRIO_PROCESS, thread);
    static_cast<void>(::setpriority(PRIO_PROCESS, thread, std::max(now, niceness)));
}

} // namespace alliance::app
