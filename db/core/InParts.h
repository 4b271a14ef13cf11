#pragma once
// Work on many things of one kind, by as many threads as there are processors.

#include <cstddef>
#include <functional>

namespace alliance::db
{

// Calls work(from, to) for parts that together are 0 to `count`, each of `least` or more where there are several: the
// first in the calling thread, each other one in a thread of its own. Returns when all are through.
void inParts(std::size_t count, std::size_t least, const std::function<void(std::size_t, std::size_t)>& work);

} // namespace alliance::db
