#include "db/backup/Backup.h"

#include "db/audit/AuditChain.h"
#include "db/backup/VerifiedCopy.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/Library.h"
#include "media/base/ByteSource.h"

#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

base::Status copyFile(const fs::path& from, const fs::path& to)
{
    const auto source = base::openFileSource(from);
    if (!source)
        return tl::unexpected(source.error());
    const auto sink = base::openFileSink(to);
    if (!sink)
        return tl::unexpected(sink.error());
    std::vector<std::uint8_t> block(1 << 20);
    for (std::int64_t offset = 0;;) {
        const auto read = (*source)->readAt(offset, block);
        if (!read)
            return tl::unexpected(read.error());
        if (*read == 0)
            return (*sink)->commit();
        if (base::Status written = (*sink)->write({block.data(), *read}); !written)
            return written;
        offset += static_cast<std::int64_t>(*read);
    }
}

// Opens with its own keys, holds together, and its audit chain is whole.
base::Status checkBackup(const fs::path& folder)
{
    const auto context = unlockLibrary(folder, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    if (!context)
        return tl::unexpected(context.error());
    const auto problems = dialect::structureProblems((*context)->database());
    if (!problems)
        return tl::unexpected(problems.error());
    if (!problems->empty())
        return base::fail(ErrorCategory::Damaged, problems->front());
    const auto events = verifyAudit((*context)->database(), (*context)->vault().auditKey());
    return events ? base::Status() : tl::unexpected(events.error());
}

base::Status makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return base::fail(error == std::errc::no_space_on_device ? ErrorCategory::NoSpace : ErrorCategory::Unwritable,
                          "folder: " + error.message());
    return {};
}

base::Status move(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    return error ? base::fail(ErrorCategory::Unwritable, error.message()) : base::Status();
}

base::Status copyParts(const fs::path& from, const fs::path& to)
{
    if (base::Status done = makeFolder(to); !done)
        return done;
    for (const auto& name : {databaseFile, keyFile}) {
        if (base::Status done = copyFile(name(from), name(to)); !done)
            return done;
    }
    return {};
}

// Files of the database that is to be replaced; the side files belong to it as long as it was not closed cleanly.
std::vector<std::string> replacedNames()
{
    return {"library.db", "library.db-wal", "library.db-shm", "library.keys"};
}

base::Status swapIn(const fs::path& staged, const fs::path& folder, const fs::path& replaced)
{
    std::error_code error;
    std::vector<std::string> moved;
    base::Status done;
    for (const std::string& name : replacedNames()) {
        if (!fs::exists(folder / name, error))
            continue;
        if (done = makeFolder(replaced); done)
            done = move(folder / name, replaced / name);
        if (!done)
            break;
        moved.push_back(name);
    }
    // The key file first: a folder with a library.db always has the keys that open it.
    if (done)
        done = move(keyFile(staged), keyFile(folder));
    if (done)
        done = move(databaseFile(staged), databaseFile(folder));
    if (!done) {
        for (const std::string& name : moved)
            fs::rename(replaced / name, folder / name, error);
    }
    return done;
}

} // namespace

base::Status backUp(Library& library, const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error) && !(fs::is_directory(folder, error) && fs::is_empty(folder, error)))
        return base::fail(ErrorCategory::Conflict, "the backup folder exists");
    const fs::path staged = fs::absolute(folder).lexically_normal().string() + ".part-" + std::to_string(::getpid());
    base::Status done = makeFolder(staged);
    if (done) {
        fs::permissions(staged, fs::perms::owner_all, error);
        done = copyVerified(library.m_context->database(), databaseFile(staged));
    }
    if (done)
        done = copyFile(keyFile(library.folder()), keyFile(staged));
    if (done)
        done = checkBackup(staged);
    if (done)
        done = move(staged, folder);
    if (!done) {
        fs::remove_all(staged, error);
        return done;
    }
    return library.audit().record(QStringLiteral("library.backed_up"), QStringLiteral("library"), library.id(), {}, {});
}

base::Status restoreBackup(const fs::path& backup, const fs::path& folder)
{
    if (base::Status sound = checkBackup(backup); !sound)
        return sound;
    for (const fs::path& one : {folder, folder / "media", folder / "derived"}) {
        if (base::Status done = makeFolder(one); !done)
            return done;
    }
    std::error_code error;
    const fs::path staged = folder / (".restoring-" + std::to_string(::getpid()));
    base::Status done = copyParts(backup, staged);
    if (done)
        done = checkBackup(staged);
    if (done) {
        const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        done = swapIn(staged, folder, backupsFolder(folder) / ("replaced-" + time.toStdString()));
    }
    fs::remove_all(staged, error);
    return done;
}

} // namespace alliance::db
