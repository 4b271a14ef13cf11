#include "db/backup/FileCopy.h"

#include "media/base/ByteSource.h"
#include "media/base/GroupFolders.h"

#include <QCryptographicHash>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::size_t kBlock = std::size_t{1} << 20;
constexpr std::int64_t kSpare = 4 << 20; // bytes for folders, side files and what others write meanwhile

base::Status failed(const std::error_code& error, const char* what)
{
    const bool full = error == std::errc::no_space_on_device || error == std::errc::file_too_large;
    return base::fail(full ? ErrorCategory::NoSpace : ErrorCategory::Unwritable, what + (": " + error.message()));
}

base::Result<QString> readThrough(const fs::path& file, CopyWatch& watch,
                                  const std::function<base::Status(std::span<const std::uint8_t>)>& block)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto source = base::openFileSource(file);
    if (!source && source.error().category != ErrorCategory::Empty)
        return tl::unexpected(source.error());
    std::vector<std::uint8_t> bytes(kBlock);
    for (std::int64_t at = 0; source;) {
        if (watch.stopped())
            return tl::unexpected(cancelled().error());
        const auto read = (*source)->readAt(at, bytes);
        if (!read)
            return tl::unexpected(read.error());
        if (*read == 0)
            break;
        const std::span<const std::uint8_t> part(bytes.data(), *read);
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
        if (base::Status taken = block(part); !taken)
            return tl::unexpected(taken.error());
        at += static_cast<std::int64_t>(*read);
        watch.add(static_cast<std::int64_t>(*read));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void CopyWatch::add(std::int64_t bytes)
{
    bytesDone += bytes;
    if (progress && bytesTotal > 0)
        progress(std::min(1.0, static_cast<double>(bytesDone) / static_cast<double>(bytesTotal)));
}

base::Result<QString> hashOfFile(const fs::path& file, CopyWatch& watch)
{
    return readThrough(file, watch, [](std::span<const std::uint8_t>) { return base::Status(); });
}

base::Result<QString> copyFile(const fs::path& from, const fs::path& to, CopyWatch& watch)
{
    auto sink = base::openFileSink(to);
    if (!sink)
        return tl::unexpected(sink.error());
    auto hash = readThrough(from, watch, [&](std::span<const std::uint8_t> part) { return (*sink)->write(part); });
    if (!hash)
        return hash;
    if (base::Status done = (*sink)->commit(); !done)
        return tl::unexpected(done.error());
    return hash;
}

base::Status makeFolder(const fs::path& folder)
{
    const std::error_code error = base::makeFolderIn(folder);
    return error ? failed(error, "folder") : base::Status();
}

base::Status renameTo(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    return error ? failed(error, "rename") : base::Status();
}

base::Status checkSpace(const fs::path& folder, std::int64_t bytes)
{
    fs::path present = folder;
    std::error_code error;
    while (!fs::exists(present, error) && present.has_relative_path())
        present = present.parent_path();
    const fs::space_info space = fs::space(present, error);
    if (!error && space.available < static_cast<std::uintmax_t>(bytes + kSpare))
        return base::fail(ErrorCategory::NoSpace, "not enough space before copying");
    return {};
}

base::Status cancelled()
{
    return base::fail(ErrorCategory::Cancelled, "stopped");
}

} // namespace alliance::db
