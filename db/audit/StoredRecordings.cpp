#include "db/audit/StoredRecordings.h"

#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/records/Codes.h"
#include "db/search/SearchSource.h"
#include "db/vault/SealedStore.h"

#include <QHash>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;

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

StoredRecordings::StoredRecordings(Library& library) : m_context(SearchSource::contextOf(library)) {}

base::Result<QList<StoredRecording>> StoredRecordings::list() const
{
    const auto keys = sessionKeys(m_context.database());
    if (!keys)
        return tl::unexpected(keys.error());
    const fs::path& folder = m_context.unlocked()->folder;
    const QHash<QUuid, fs::path> copies = plainCopies(folder);
    return m_context.database().list<StoredRecording>(
        QStringLiteral("SELECT id, session_id, storage, sealed, content_hash, size_bytes, ingested FROM recordings "
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
            one.ingested = row.flag(6);
            one.derived = derivedFolderOf(folder, one.id);
            return one;
        });
}

base::Result<SealedCheck> StoredRecordings::checkOfMedia(const QUuid& recordingId) const
{
    return checkOf(recordingId, pathOf(m_context.unlocked()->folder, sealedMediaPath(recordingId)), kSealedMediaName);
}

base::Result<SealedCheck> StoredRecordings::checkOfDerived(const QUuid& recordingId, const std::string& name) const
{
    return checkOf(recordingId, derivedFolderOf(m_context.unlocked()->folder, recordingId) / name, name);
}

base::Result<SealedCheck> StoredRecordings::checkOf(const QUuid& recordingId, const fs::path& file,
                                                    const std::string& name) const
{
    auto bytes = base::openFileSource(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return SealedCheck::open(std::move(*bytes), proofKeyOf(m_context.vault().auditKey()),
                             bindingOf(recordingId.toString(QUuid::WithoutBraces).toStdString(), name));
}

} // namespace alliance::db
