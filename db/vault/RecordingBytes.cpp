#include "db/vault/RecordingBytes.h"

#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/vault/SealedCheck.h"
#include "db/vault/SealedStore.h"
#include "media/base/MemoryStore.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
namespace fs = std::filesystem;

constexpr const char* kLocked = "the library is locked";

FileKeys lookupIn(const std::shared_ptr<const Unlocked>& unlocked)
{
    return [vaultOf = std::weak_ptr(unlocked)](const QUuid& id) -> base::Result<NamedKey> {
        const auto open = vaultOf.lock();
        if (!open)
            return base::fail(ErrorCategory::Refused, kLocked);
        return open->vault->held(id).map([&](std::shared_ptr<const SecretKey> key) {
            return NamedKey{id, std::move(key)};
        });
    };
}

ProofKey proofsIn(const std::shared_ptr<const Unlocked>& unlocked)
{
    return [vaultOf = std::weak_ptr(unlocked)]() -> base::Result<SecretKey> {
        const auto open = vaultOf.lock();
        if (!open)
            return base::fail(ErrorCategory::Refused, kLocked);
        return proofKeyOf(open->vault->auditKey());
    };
}

} // namespace

struct RecordingBytes::Place {
    Storage storage = Storage::Linked;
    fs::path media;
    fs::path folder;
    StoreSeal seal;
    std::shared_ptr<base::ByteStore> derived;
};

RecordingBytes::RecordingBytes()
{
    auto place = std::make_shared<Place>();
    place->derived = std::make_shared<base::MemoryStore>();
    m_place = std::move(place);
}

RecordingBytes::RecordingBytes(const std::shared_ptr<const Unlocked>& unlocked, const Recording& recording,
                               fs::path media, const QUuid& key)
{
    const std::string id = recording.id.toString(QUuid::WithoutBraces).toStdString();
    auto place = std::make_shared<Place>();
    place->storage = recording.storage;
    place->media = std::move(media);
    place->folder = derivedFolderOf(unlocked->folder, recording.id);
    place->seal = {key, lookupIn(unlocked), id, recording.sealed ? PlainFiles::Refuse : PlainFiles::Seal,
                   proofsIn(unlocked)};
    place->derived = openSealedStore(base::openFolderStore(place->folder), place->seal);
    m_place = std::move(place);
}

base::Result<std::unique_ptr<base::ByteSource>> RecordingBytes::openMedia() const
{
    if (m_place->media.empty())
        return base::fail(ErrorCategory::NotFound, "recording");
    auto file = base::openFileSource(m_place->media);
    if (!file || m_place->storage != Storage::Sealed)
        return file;
    return openSealedSource(std::move(*file), m_place->seal.keys, bindingOf(m_place->seal.binding, kSealedMediaName));
}

base::Result<std::unique_ptr<base::ByteSink>> RecordingBytes::createMedia() const
{
    if (m_place->storage != Storage::Sealed)
        return base::fail(ErrorCategory::Invalid, "only sealed recordings are written");
    return openSealedSink(m_place->seal, kSealedMediaName, [this] { return base::openFileSink(m_place->media); });
}

const std::shared_ptr<base::ByteStore>& RecordingBytes::derived() const
{
    return m_place->derived;
}

const fs::path& RecordingBytes::mediaFile() const
{
    return m_place->media;
}

const fs::path& RecordingBytes::derivedFolder() const
{
    return m_place->folder;
}

std::int64_t RecordingBytes::storedSize(std::int64_t plainBytes) const
{
    return m_place->storage == Storage::Sealed ? sealedFileSize(plainBytes, SealedFormat::Proved) : plainBytes;
}

} // namespace alliance::db
