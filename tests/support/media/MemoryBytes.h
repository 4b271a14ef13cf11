#pragma once
// Bytes in memory as ByteSource and ByteSink, and devices that fail.

#include "media/base/MemoryStore.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace alliance::support
{

using base::SharedBytes;

std::unique_ptr<base::ByteSource> memorySource(SharedBytes bytes);
std::unique_ptr<base::ByteSource> memorySource(std::vector<std::uint8_t> bytes);
// Reading at or past `limit` fails with Unreadable.
std::unique_ptr<base::ByteSource> failingSource(SharedBytes bytes, std::int64_t limit);
// Commit moves what was written to `into` (must outlive the sink). Writing past `room` bytes fails with NoSpace.
std::unique_ptr<base::ByteSink> memorySink(std::vector<std::uint8_t>& into, std::int64_t room = INT64_MAX);

} // namespace alliance::support
