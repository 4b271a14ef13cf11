#pragma once
// Random access to bytes: a plain file here, a sealed file from the vault later. Media and derived files are read and
// written only through these two, so media never sees a key.

#include "media/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace alliance::base
{

// Not thread safe: one source per reader; clone() gives an independent one on the same bytes.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    // Bytes read into `into`; 0 at or past the end; fewer than asked only at the end.
    virtual Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) = 0;
    virtual std::int64_t size() const = 0;
    virtual Result<std::unique_ptr<ByteSource>> clone() const = 0;
};

// Sequential writing. Nothing is visible at the destination until commit() returns success; without it nothing is left.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    virtual Status write(std::span<const std::uint8_t> bytes) = 0;
    virtual Status commit() = 0;
};

// A plain file. Fails with NotFound, NotAFile, Unreadable or Empty.
Result<std::unique_ptr<ByteSource>> openFileSource(const std::filesystem::path& path);
// Writes beside `path`, syncs, then renames over it on commit. Fails with Unwritable or NoSpace.
Result<std::unique_ptr<ByteSink>> openFileSink(const std::filesystem::path& path);

} // namespace alliance::base
