#pragma once
// Copies of whole files that are known by the SHA-256 of their bytes, with a way to stop and to tell how far it is.

#include "media/base/Result.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace alliance::db
{

// Shared by the steps of one piece of work. Belongs to the thread that works.
struct CopyWatch {
    std::stop_token stop;
    std::function<void(double fraction)> progress; // 0..1; none: nobody looks
    std::int64_t bytesTotal = 0;
    std::int64_t bytesDone = 0;

    bool stopped() const { return stop.stop_requested(); }
    void add(std::int64_t bytes);
};

// SHA-256, lower-case hexadecimal, also of an empty file. Errors as openFileSource; Cancelled.
base::Result<QString> hashOfFile(const std::filesystem::path& file, CopyWatch& watch);
// Writes, syncs and gives the file its name when it is whole. Errors as openFileSource and openFileSink; Cancelled.
// Returns the hash of what was read.
base::Result<QString> copyFile(const std::filesystem::path& from, const std::filesystem::path& to, CopyWatch& watch);

base::Status makeFolder(const std::filesystem::path& folder); // with its parents; NoSpace, Unwritable
base::Status renameTo(const std::filesystem::path& from, const std::filesystem::path& to);
// NoSpace when the medium of `folder` (which may not exist yet) has less than that and a little more.
base::Status checkSpace(const std::filesystem::path& folder, std::int64_t bytes);
base::Status cancelled();

} // namespace alliance::db
