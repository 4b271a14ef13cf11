#include "db/backup/RestoreSwitch.h"

#include "db/backup/FileCopy.h"
#include "db/backup/Restore.h"
#include "db/core/LibraryFiles.h"
#include "db/core/LibraryHold.h"
#include "db/core/ServerSchemas.h"
#include "media/base/ByteSource.h"
#include "media/base/FileParts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::int64_t kLargestDecision = 16 << 20; // a line for each recording that is replaced

// First line: name of the folder for the old state; then the names that get their place, one a line; last the SHA-256
// of the lines before.
fs::path decidedFile(const fs::path& folder)
{
    return folder / "library.restore";
}

QString sumOf(const QStringList& lines)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

// Nothing in the file is sealed: whoever may write in the folder must not lead the program of those who open the
// library out of it.
bool staysInside(const QString& replaced, const QStringList& names)
{
    const auto isPlain = [](const QString& name) {
        return !name.isEmpty() && !name.contains(u'/') && name != QStringLiteral(".") && name != QStringLiteral("..");
    };
    return replaced.startsWith(QLatin1String(kReplacedFolder)) && isPlain(replaced) &&
           std::all_of(names.begin(), names.end(), [&](const QString& name) {
               const auto& known = switchedNames();
               return std::find(known.begin(), known.end(), name.toStdString()) != known.end() ||
                      (name.startsWith(QStringLiteral("media/")) && isPlain(name.section(u'/', 1)));
           });
}

// The same by links that lie there already.
bool hasLinks(const fs::path& folder, const fs::path& replaced)
{
    const std::array<fs::path, 4> ours{stagedFolder(folder), stagedFolder(folder) / "media", replaced,
                                       replaced / "media"};
    std::error_code none;
    return std::any_of(ours.begin(), ours.end(), [&](const fs::path& one) { return fs::is_symlink(one, none); });
}

base::Result<QStringList> readDecided(const fs::path& folder)
{
    auto source = base::openFileSource(decidedFile(folder));
    if (!source)
        return tl::unexpected(source.error());
    QByteArray text(static_cast<qsizetype>(std::min((*source)->size(), kLargestDecision)), '\0');
    const auto read =
        (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), static_cast<std::size_t>(text.size())});
    if (!read)
        return tl::unexpected(read.error());
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    const QString sum = lines.isEmpty() ? QString() : lines.takeLast();
    if (lines.isEmpty() || sum != sumOf(lines) || !staysInside(lines.front(), lines.mid(1)))
        return base::fail(ErrorCategory::Damaged, "library.restore");
    return lines;
}

// The old one aside, the new one in its place; again and again until it is done.
base::Status switchOne(const fs::path& folder, const fs::path& replaced, const std::string& name, bool isNew)
{
    std::error_code error;
    if (isNew && !fs::exists(stagedFolder(folder) / name, error))
        return {}; // has its place
    if (fs::exists(folder / name, error)) {
        if (base::Status made = makeFolder(replaced); !made)
            return made;
        if (base::Status moved = renameTo(folder / name, replaced / name); !moved)
            return moved;
    }
    return isNew ? renameTo(stagedFolder(folder) / name, folder / name) : base::Status();
}

// Beside the old files stands where the old schema is: who destroys a session finds what still holds it. Written before
// the schema gets that name, so that none is ever without.
base::Status noteReplaced(const fs::path& folder, const ServerDatabase& server, const QString& staged,
                          ServerAddress address, const QString& name)
{
    const auto replaces = server.hasSchema(address.schema);
    if (!replaces)
        return tl::unexpected(replaces.error());
    const auto waits = server.hasSchema(staged); // asked last: as long as it does, the other one is the old
    if (!waits)
        return tl::unexpected(waits.error());
    if (!*replaces || !*waits)
        return {};
    if (base::Status made = makeFolder(folder); !made)
        return made;
    address.schema = name;
    const base::Status written = writeServerAddress(serverAddressFile(folder), address);
    for (const fs::path& one : {folder, folder.parent_path(), folder.parent_path().parent_path()})
        syncFolder(one);
    return written;
}

// The same of a schema, where the library is on a server.
base::Status switchSchema(const fs::path& folder, const fs::path& replaced, ServerDatabase* claimed)
{
    std::error_code error;
    if (!fs::exists(restoredAddressFile(folder), error))
        return {};
    const auto staged = readServerAddress(serverAddressFile(stagedFolder(folder)));
    const auto address = readServerAddress(restoredAddressFile(folder));
    if (!staged || !address)
        return tl::unexpected(staged ? address.error() : staged.error());
    std::unique_ptr<ServerDatabase> own;
    if (!claimed) {
        auto server = ServerDatabase::connect(*address);
        if (!server)
            return tl::unexpected(server.error());
        own = std::move(*server);
        claimed = own.get();
    }
    const QString name = schemaOfReplaced(address->schema, QString::fromStdString(replaced.filename().string()));
    base::Status done = noteReplaced(replaced, *claimed, staged->schema, *address, name);
    if (done)
        done = claimed->replace(staged->schema, name);
    if (!done || fs::exists(serverAddressFile(folder), error))
        return done;
    return renameTo(restoredAddressFile(folder), serverAddressFile(folder));
}

} // namespace

fs::path stagedFolder(const fs::path& folder)
{
    return folder / ".restoring";
}

fs::path restoredAddressFile(const fs::path& folder)
{
    return stagedFolder(folder) / "library.server.restored";
}

const std::vector<std::string>& switchedNames()
{
    static const std::vector<std::string> names{"library.db-wal", "library.db-shm", "library.db-journal",
                                                "library.keys",   "drafts",         "library.db"};
    return names;
}

base::Status decideRestore(const fs::path& folder, const QString& replaced, const QStringList& names)
{
    if (!staysInside(replaced, names))
        return base::fail(ErrorCategory::Damaged, "a file of the backup has a name that no backup gives");
    const QStringList lines = QStringList{replaced} + names;
    const QByteArray text = (lines + QStringList{sumOf(lines)}).join(u'\n').toUtf8() + '\n';
    auto sink = base::openFileSink(decidedFile(folder));
    if (!sink)
        return tl::unexpected(sink.error());
    const base::Status written = (*sink)->write(
        {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
    return written ? (*sink)->commit() : written;
}

QString schemaOfReplaced(const QString& schema, const QString& replaced)
{
    return replacedSchema(schema, replaced.section(u'-', 1).replace(u'-', u'_'));
}

QString replacedOfSchema(const QString& schema, const QString& kept)
{
    return QLatin1String(kReplacedFolder) + kept.mid(replacedSchema(schema, {}).size()).replace(u'_', u'-');
}

bool restoreIsDecided(const fs::path& folder)
{
    std::error_code none;
    return fs::exists(decidedFile(folder), none);
}

std::vector<fs::path> leftByRestores(const fs::path& folder)
{
    std::vector<fs::path> left;
    if (restoreIsDecided(folder))
        return left;
    std::error_code error;
    if (fs::exists(fs::symlink_status(stagedFolder(folder), error)))
        left.push_back(stagedFolder(folder));
    const std::string begun = decidedFile(folder).filename().string() + std::string(base::kPartMark);
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().filename().string().starts_with(begun))
            left.push_back(entry.path());
    }
    return left;
}

base::Result<std::vector<fs::path>> removeLeftByRestores(const fs::path& folder)
{
    if (leftByRestores(folder).empty())
        return std::vector<fs::path>();
    const auto shared = LibraryHold::take(folder, LibraryHold::Sharing::Shared);
    if (!shared)
        return tl::unexpected(restoreIsUnderWay(folder) ? beingRestored() : shared.error());
    const std::vector<fs::path> left = leftByRestores(folder);
    for (const fs::path& one : left) {
        std::error_code error;
        fs::remove_all(one, error);
        if (error)
            return base::fail(ErrorCategory::Unwritable, error.message());
    }
    syncFolder(folder);
    return left;
}

// What is staged is looked at last: a restore stages once it has the folder alone.
bool restoreIsUnderWay(const fs::path& folder)
{
    const auto shared = LibraryHold::take(folder, LibraryHold::Sharing::Shared);
    std::error_code none;
    return !shared && shared.error().category == ErrorCategory::Busy &&
           (restoreIsDecided(folder) || fs::exists(stagedFolder(folder), none));
}

base::Error beingRestored()
{
    return {ErrorCategory::Busy, kBeingRestored};
}

base::Status finishRestore(const fs::path& folder)
{
    if (!restoreIsDecided(folder))
        return {};
    const auto alone = LibraryHold::take(folder, LibraryHold::Sharing::Alone);
    if (!alone && alone.error().category == ErrorCategory::Busy)
        return restoreIsUnderWay(folder) ? tl::unexpected(beingRestored())
                                         : base::Status(tl::unexpected(alone.error()));
    return finishRestoreOf(folder, nullptr);
}

base::Status finishRestoreOf(const fs::path& folder, ServerDatabase* claimed)
{
    if (!restoreIsDecided(folder))
        return {};
    std::error_code error;
    const auto decided = readDecided(folder);
    if (!decided)
        return tl::unexpected(decided.error());
    const fs::path replaced = backupsFolder(folder) / decided->front().toStdString();
    if (hasLinks(folder, replaced))
        return base::fail(ErrorCategory::Damaged, "a link where a restore puts files");
    const QStringList fresh = decided->mid(1);
    for (const QString& path : fresh) {
        if (!path.startsWith(QStringLiteral("media/")))
            continue;
        if (base::Status made = makeFolder(replaced / "media"); !made)
            return made;
        if (base::Status done = switchOne(folder, replaced, path.toStdString(), true); !done)
            return done;
    }
    for (const std::string& name : switchedNames()) {
        if (base::Status done = switchOne(folder, replaced, name, fresh.contains(QString::fromStdString(name))); !done)
            return done;
    }
    if (base::Status done = switchSchema(folder, replaced, claimed); !done)
        return done;
    syncFolder(replaced);
    syncFolder(folder);
    fs::remove(decidedFile(folder), error);
    if (error)
        return base::fail(ErrorCategory::Unwritable, error.message());
    fs::remove_all(stagedFolder(folder), error);
    syncFolder(folder);
    return {};
}

} // namespace alliance::db
