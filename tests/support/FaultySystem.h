#pragma once
// Work in a child process whose n-th change on the disk fails, or in whose n-th change it is killed. What counts as a
// change: opening a file to create it, writing, syncing, cutting, renaming, linking, making and removing files and
// folders. The kernel asks us before each of them (seccomp user notification), so it does not matter which library
// makes it.

#include <functional>
#include <string>
#include <vector>

namespace alliance::support
{

struct Fault {
    enum class Kind {
        None,
        Fails,
        Short, // half of the bytes of a write are written and counted, as the system may at any time; others are made
        Full,  // the same, and every write after it fails: the disk is full
        Kills,
    };
    Kind kind = Kind::None;
    int at = 0;    // number of the change, from 1
    int error = 0; // errno of Fails and Full
};

// "a full disk at change 12"
std::string textOf(const Fault& fault);

struct FaultyRun {
    int changes = 0;  // that the work asked for
    bool hit = false; // the fault happened: Short and Full only where the change writes two bytes or more
    bool killed = false;
    int code = -1; // what the work returned, 0 to 255; -1: it did not return
};

// Whether this kernel and place allow it.
bool canInjectFaults();

// Which of so many changes a test tries: the first and the last ones and ten at random between them, from the seed in
// ALLIANCE_FAULT_SEED (20261126 where there is none), which is printed. All of them when ALLIANCE_TEST_ALL_FAULTS is
// set.
std::vector<int> faultsToTry(int changes);

// At those changes, the ways in which a disk fails: it refuses the change as full (ENOSPC) or broken (EIO), writes half
// and goes on, or fills up in the middle. All four everywhere when ALLIANCE_TEST_ALL_FAULTS is set; otherwise one for
// each change, in turn.
std::vector<Fault> diskTroubles(int changes);

// `work` runs in a copy of this process with one thread; it must not use what other threads hold.
FaultyRun runWithFault(const std::function<int()>& work, const Fault& fault);

} // namespace alliance::support
