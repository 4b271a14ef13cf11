#pragma once
// The bytes of one recording: its media, and the files derived from it. Whoever reads or writes them goes through this
// and needs no path and no key. Copyable, thread safe, needs no database.
//
// The value holds no key: it finds the keys of the recording's session in the vault that it came from, as long as a
// Library or LibraryHandle keeps that unlocked, and is Refused afterwards. A source or sink that was opened through it
// holds the key of its one file until it goes: whoever locks a library closes what plays.

#include "db/records/Recording.h"
#include "media/base/ByteStore.h"

#include <filesystem>
#include <memory>

namespace alliance::db
{

struct Unlocked;

class RecordingBytes
{
public:
    // Of no recording: openMedia() fails with NotFound, derived() holds nothing.
    RecordingBytes();
    // `key` of the session seals; it, and whatever opens, is known to the vault. `media`: absolute.
    RecordingBytes(const std::shared_ptr<const Unlocked>& unlocked, const Recording& recording,
                   std::filesystem::path media, const QUuid& key);

    // Fails as openFileSource() and, where it is sealed, openSealedSource() do.
    base::Result<std::unique_ptr<base::ByteSource>> openMedia() const;
    // Sealed storage only (Invalid otherwise). Fails as openFileSink() does.
    base::Result<std::unique_ptr<base::ByteSink>> createMedia() const;
    // derived/<recording id>: its folder is made with the first file. Never null; as long-lived as the pointer.
    const std::shared_ptr<base::ByteStore>& derived() const;

    // Where they lie, for messages, locks and removal only: what is there may be sealed.
    const std::filesystem::path& mediaFile() const;
    const std::filesystem::path& derivedFolder() const;
    // Size of mediaFile() for a recording of that many plain bytes.
    std::int64_t storedSize(std::int64_t plainBytes) const;

private:
    struct Place;
    std::shared_ptr<const Place> m_place;
};

} // namespace alliance::db
