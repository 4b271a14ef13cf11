#include "db/vault/KeyFile.h"

#include "media/base/ByteSource.h"
#include "media/base/GroupFolders.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace alliance::db
{
namespace
{

constexpr int kFormat = 1;
constexpr std::int64_t kLargestFile = 64 * 1024;
const QString kMagic = QStringLiteral("alliance-review-keys");

tl::unexpected<base::Error> damaged()
{
    return base::fail(base::ErrorCategory::Damaged, "library.keys: not a key file");
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

base::Status writeKeyFile(const std::filesystem::path& file, const LibraryKeys& keys)
{
    const auto secretBytes = keys.keys.secret().bytes();
    QByteArray secret(reinterpret_cast<const char*>(secretBytes.data()), static_cast<qsizetype>(secretBytes.size()));
    QByteArray encoded = secret.toBase64();
    // Written by hand, so that no copy of the secret stays behind in a document tree.
    QByteArray text = "{\n  \"format\": \"" + kMagic.toLatin1() + "\",\n  \"version\": " + QByteArray::number(kFormat) +
                      ",\n  \"library\": \"" + keys.libraryId.toByteArray(QUuid::WithoutBraces) +
                      "\",\n  \"person\": \"" + keys.personId.toByteArray(QUuid::WithoutBraces) +
                      "\",\n  \"public_key\": \"" + keys.keys.publicKey().toBase64() + "\",\n  \"secret_key\": \"" +
                      encoded + "\"\n}\n";
    base::Status done;
    if (auto sink = base::openFileSink(file); !sink)
        done = tl::unexpected(sink.error());
    else if (done = (*sink)->write(
                 {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
             done)
        done = (*sink)->commit();
    wipe(secret);
    wipe(encoded);
    wipe(text);
    return done;
}

base::Result<LibraryKeys> readKeyFile(const std::filesystem::path& file)
{
    auto source = base::openFileSource(file);
    if (!source) {
        if (source.error().category == base::ErrorCategory::NotFound)
            return base::fail(base::ErrorCategory::Refused, "library.keys: missing");
        if (source.error().category == base::ErrorCategory::Unreadable)
            return tl::unexpected(source.error());
        return damaged();
    }
    if ((*source)->size() > kLargestFile)
        return damaged();
    QByteArray text(static_cast<qsizetype>((*source)->size()), '\0');
    const auto read =
        (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), static_cast<std::size_t>(text.size())});
    if (!read)
        return tl::unexpected(read.error());
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    wipe(text);
    if (object[QStringLiteral("format")].toString() != kMagic)
        return damaged();
    if (object[QStringLiteral("version")].toInt() > kFormat)
        return base::fail(base::ErrorCategory::Newer, "library.keys");
    const QUuid library = QUuid::fromString(object[QStringLiteral("library")].toString());
    const QUuid person = QUuid::fromString(object[QStringLiteral("person")].toString());
    QByteArray secret = QByteArray::fromBase64(object[QStringLiteral("secret_key")].toString().toLatin1());
    if (library.isNull() || person.isNull() || secret.size() != static_cast<qsizetype>(SecretKey::kSize))
        return damaged();
    SecretKey key;
    std::copy_n(reinterpret_cast<const std::uint8_t*>(secret.constData()), SecretKey::kSize, key.bytes().begin());
    wipe(secret);
    KeyPair pair = KeyPair::fromSecret(std::move(key));
    if (pair.publicKey() != QByteArray::fromBase64(object[QStringLiteral("public_key")].toString().toLatin1()))
        return damaged();
    return LibraryKeys{library, person, std::move(pair)};
}

bool isExposed(const std::filesystem::path& file)
{
    using std::filesystem::perms;
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    const auto meant = static_cast<perms>(base::fileModeIn(file.parent_path()));
    return !error && (status.permissions() & (perms::group_all | perms::others_all) & ~meant) != perms::none;
}

} // namespace alliance::db
