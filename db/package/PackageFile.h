#pragma once
// The file of a review package (.alliance-review). Nothing in it can be read without a key but how long it is and in
// which ways it opens.
//
// Head: "ALRP" | format (1 byte, 1) | number of ways to open it (1 byte) | 2 zero bytes | id of the package (16), then
// for each way: kind (1 byte) | 3 zero bytes | length (4 bytes, little endian) | that many bytes; then a checksum of
// all that (BLAKE2b, 32 bytes), so that a damaged head is told from a wrong key.
//   kind 1, a person's public key: the content key, sealed to it (crypto_box_seal; it does not say whose key it is)
//   kind 2, a passphrase: salt (16) | operations (8) | memory (8) of Argon2id | a secret key wrapped by it
//           (db/vault/Passphrase.h) | the content key, sealed to that key's public half
//   kind 3, opens nothing: the length of the body in the file (8 bytes), by which a file that was cut off is told from
//           one that was changed. Packages of earlier versions have none, and earlier versions pass over it.
// Body: a sealed file (db/vault/SealedFile.h) under the content key, bound to the head's checksum. Its plain bytes:
//   length of the manifest (8 bytes) | manifest | length of the records (8) | records | recordings, one after the
//   other, as the manifest lists and measures them
// The lengths must add up to the plain bytes there are: nothing is believed that the file is not long enough for.

#include "db/vault/KeyPair.h"
#include "db/vault/Passphrase.h"
#include "media/base/ByteSource.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace alliance::db
{

// To whom a package is sealed: at least one of both.
struct PackageSeal {
    QList<QByteArray> publicKeys;
    std::shared_ptr<const SecretText> passphrase; // null: none
    PassphraseCost cost = {};
};

// What may open one.
struct PackageKeys {
    // Opens a key that was sealed to one's own public key; may be empty.
    std::function<base::Result<std::shared_ptr<const SecretKey>>(const QByteArray& sealed)> own;
    std::shared_ptr<const SecretText> passphrase; // null: none
};

// Contexts of Refused.
inline constexpr const char* kPackageNeedsKey = "the package is sealed to other people";
inline constexpr const char* kPackageNeedsPassphrase = "the package needs a passphrase";
inline constexpr const char* kPackageWrongPassphrase = "the passphrase does not open the package";
// Context of Damaged: the file ends before the package does.
inline constexpr const char* kPackageCutOff = "the package is cut off";

class PackageWriter
{
public:
    // Writes head, manifest and records; `mediaBytes` of recordings have to follow. Invalid: nobody could open it,
    // kWeakPassphrase, or not a public key.
    static base::Result<PackageWriter> create(std::unique_ptr<base::ByteSink> into, const QUuid& id,
                                              const PackageSeal& seal, const QByteArray& manifest,
                                              const QByteArray& records, std::int64_t mediaBytes);
    base::Status write(std::span<const std::uint8_t> media);
    // Invalid: not as many bytes of recordings were written.
    base::Status commit();

private:
    PackageWriter(std::unique_ptr<base::ByteSink> body, std::int64_t left) : m_body(std::move(body)), m_left(left) {}
    std::unique_ptr<base::ByteSink> m_body;
    std::int64_t m_left = 0; // bytes of recordings
};

class PackageFile
{
public:
    // Reads head and manifest length; parts are checked as they are read. Damaged (with the part; kPackageCutOff before
    // a key is tried), Newer, Refused.
    static base::Result<PackageFile> open(std::unique_ptr<base::ByteSource> file, const PackageKeys& keys);

    const QUuid& id() const { return m_id; }
    base::Result<QByteArray> manifest() const;
    base::Result<QByteArray> records() const;
    // The recordings one after the other.
    std::int64_t mediaSize() const;
    base::Result<std::unique_ptr<base::ByteSource>> media(std::int64_t offset, std::int64_t size) const;
    // Reads every part. `step` gets the share that is done and says whether to go on; Cancelled otherwise.
    base::Status check(const std::function<bool(double)>& step) const;

private:
    PackageFile() = default;
    base::Result<QByteArray> bytes(std::int64_t offset, std::int64_t size) const;

    QUuid m_id;
    std::unique_ptr<base::ByteSource> m_body;
    std::int64_t m_manifestSize = 0;
    std::int64_t m_recordsSize = 0;
};

// Is it a review package, by its first bytes?
bool isPackage(base::ByteSource& file);

// A public key as text that people hand out: "ALLIANCE-" and 56 letters and digits in groups of four, with a checksum.
QString publicKeyText(const QByteArray& publicKey);
// Case, spaces and hyphens do not matter, O is 0, I and L are 1. Invalid: a letter is wrong or missing.
base::Result<QByteArray> publicKeyFrom(const QString& text);

} // namespace alliance::db
