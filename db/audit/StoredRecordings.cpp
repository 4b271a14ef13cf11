#include "db/audit/StoredRecordings.h"

#include "db/core/LibraryFiles.h"
#include "db/records/Codes.h"

#include <QHash>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;

constexpr std::chrono::seconds kWaits{5}; // for whoever writes

// Copies of earlier versions are called after their recording, with the ending that they came with.
QHash<QUuid, fs::path> plainCopies(const fs::path& folder)
{
    QHash<QUuid, fs::path> copies;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(pathOf(folder, sealedMediaPath({})).parent_path(), error)) {
        const fs::path& file = entry.path();
        const QUuid id = QUuid::fromString(QString::fromStdString(file.stem().string()));
        if (!id.isNull() && file != pathOf(folder, sealedMediaPath(id)))
            copies.insert(id, file);
    }
    return copies;
}

base::Result<QHash<QUuid, QList<QUuid>>> sessionKeys(const Connection& database)
{
    QHash<QUuid, QList<QUuid>> keys;
    const base::Status read =
        database.forEach(QStringLiteral("SELECT subject_id, id FROM content_keys WHERE scope = 'session'"), {},
                         [&](const Row& row) -> base::Status {
                             keys[row.uuid(0)].append(row.uuid(1));
                             return {};
                         });
    if (!read)
        return tl::unexpected(read.error());
    return keys;
}

} // namespace

base::Result<QList<StoredRecording>> storedRecordings(const fs::path& folder)
{
    const auto database = Connection::open(databaseFile(folder), OpenMode::ReadOnly, kWaits);
    if (!database)
        return tl::unexpected(database.error());
    const auto keys = sessionKeys(**database);
    if (!keys)
        return tl::unexpected(keys.error());
    const QHash<QUuid, fs::path> copies = plainCopies(folder);
    return (*database)->list<StoredRecording>(
        QStringLiteral("SELECT id, session_id, storage, sealed, content_hash, size_bytes FROM recordings "
                       "ORDER BY created_us, id"),
        {}, [&](const Row& row) -> base::Result<StoredRecording> {
            StoredRecording one;
            one.id = row.uuid(0);
            one.keys = keys->value(row.uuid(1));
            one.derivedSealed = row.flag(3);
            if (fromCode<Storage>(row.text(2)) == Storage::Imported) {
                one.storage = one.derivedSealed ? Storage::Sealed : Storage::Imported;
                one.file = one.derivedSealed ? pathOf(folder, sealedMediaPath(one.id)) : copies.value(one.id);
            }
            one.contentHash = row.text(4);
            one.sizeBytes = row.integer(5);
            one.derived = derivedFolderOf(folder, one.id);
            return one;
        });
}

} // namespace alliance::db
