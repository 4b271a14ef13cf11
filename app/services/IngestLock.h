#pragma once
// One program at a time works on the ingest pass of a recording. Held by an open file, so the lock of a program that
// was killed is gone with it.

#include "media/base/Result.h"

#include <filesystem>

namespace alliance::app
{

class IngestLock
{
public:
    // `folder` is that of the recording's derived files, made when missing. Fails with Busy when it is held, or with
    // NoSpace or Unwritable.
    static base::Result<IngestLock> take(const std::filesystem::path& folder);
    IngestLock(IngestLock&& other) noexcept;
    IngestLock& operator=(IngestLock&&) = delete;
    ~IngestLock();

private:
    explicit IngestLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace alliance::app
