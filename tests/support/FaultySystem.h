#pragma once
// Work in a child process whose n-th change on the disk fails, or in whose n-th change it is killed. What counts as a
// change: opening a file to create it, writing, syncing, cutting, renaming, linking, making and removing files and
// folders. The kernel asks us before each of them (seccomp user notification), so it does not matter which library
// makes it.

#include <functional>
#include <vector>

namespace alliance::support
{

struct Fault {
    enum class Kind { None, Fails, Kills };
    Kind kind = Kind::None;
    int at = 0;    // number of the change, from 1
    int error = 0; // errno of Fails
};

struct FaultyRun {
    int changes = 0; // that the work asked for
    bool killed = false;
    int code = -1; // what the work returned, 0 to 255; -1: it did not return
};

// Whether this kernel and place allow it.
bool canInjectFaults();

// Which of so many changes a test tries: some fourteen that are spread over all, with the first and the last ones. All
// of them when ALLIANCE_TEST_ALL_FAULTS is set.
std::vector<int> faultsToTry(int changes);

// `work` runs in a copy of this process with one thread; it must not use what other threads hold.
FaultyRun runWithFault(const std::function<int()>& work, const Fault& fault);

} // namespace alliance::support
