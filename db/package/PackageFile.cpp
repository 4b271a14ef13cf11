#include "db/package/PackageFile.h"

#include "db/vault/KeyLetters.h"
#include "db/vault/SealedFile.h"
#include "media/base/ByteFields.h"

#include <QString>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <limits>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using Bytes = std::span<std::uint8_t>;

constexpr std::array<std::uint8_t, 4> kMagic{'A', 'L', 'R', 'P'};
constexpr std::uint8_t kFormat = 1;
constexpr std::size_t kWaysAt = 5;
constexpr std::size_t kIdAt = 8;
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kWaysBegin = kIdAt + kIdBytes;
constexpr std::size_t kWayHead = 8;
constexpr std::size_t kMostWays = 16;
constexpr std::size_t kLongestWay = 1024;
constexpr std::size_t kChecksumBytes = crypto_generichash_BYTES;
constexpr std::size_t kSaltBytes = crypto_pwhash_SALTBYTES;
constexpr std::int64_t kLengthBytes = 8;
// Neither is held in memory beyond this, whatever a file says.
constexpr std::int64_t kLargestManifest = std::int64_t{4} << 20;
constexpr std::int64_t kLargestRecords = std::int64_t{512} << 20;
constexpr std::int64_t kReadAtOnce = std::int64_t{1} << 20;
// A package must not make the computer work for minutes or use up its memory to try a passphrase.
constexpr std::uint64_t kMostOperations = 16;
constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 30;
constexpr std::string_view kKeyPurpose = "alliance-package-key";
const QString kKeyBegins = QStringLiteral("ALLIANCE");

enum class Way : std::uint8_t { PublicKey = 1, Passphrase = 2, BodyLength = 3 };

// The bytes of `inner` from `offset` on, `size` of them.
class PartSource final : public base::ByteSource
{
public:
    PartSource(std::unique_ptr<base::ByteSource> inner, std::int64_t offset, std::int64_t size)
        : m_inner(std::move(inner)), m_offset(offset), m_size(size)
    {
    }
    std::int64_t size() const override { return m_size; }
    base::Result<std::size_t> readAt(std::int64_t offset, Bytes into) override
    {
        if (offset < 0 || offset >= m_size)
            return std::size_t{0};
        const auto most = static_cast<std::size_t>(m_size - offset);
        return m_inner->readAt(m_offset + offset, into.first(std::min(into.size(), most)));
    }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        auto inner = m_inner->clone();
        if (!inner)
            return tl::unexpected(inner.error());
        return std::make_unique<PartSource>(std::move(*inner), m_offset, m_size);
    }

private:
    std::unique_ptr<base::ByteSource> m_inner;
    std::int64_t m_offset;
    std::int64_t m_size;
};

struct Opening {
    Way kind = Way::PublicKey;
    QByteArray bytes;
};

struct Head {
    QUuid id;
    std::vector<Opening> ways;
    QByteArray checksum;
    std::int64_t length = 0;
    std::int64_t bodyLength = -1; // -1: it does not say
};

QByteArray bytesOf(std::span<const std::uint8_t> view)
{
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

QByteArray checksumOf(const std::vector<std::uint8_t>& bytes)
{
    QByteArray sum(static_cast<qsizetype>(kChecksumBytes), '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), kChecksumBytes, bytes.data(), bytes.size(),
                       nullptr, 0);
    return sum;
}

std::string bindingOf(const QByteArray& checksum)
{
    return "review package " + checksum.toHex().toStdString();
}

base::Result<Opening> forPublicKey(const SecretKey& key, const QByteArray& publicKey)
{
    return sealKey(key, publicKey).map([](const QByteArray& sealed) { return Opening{Way::PublicKey, sealed}; });
}

base::Result<Opening> forPassphrase(const SecretKey& key, const QUuid& id, const SecretText& passphrase,
                                    const PassphraseCost& cost)
{
    const KeyPair pair = KeyPair::generate();
    const auto wrapped = wrapSecret(pair, passphrase, cost, id, id);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const auto sealed = sealKey(key, pair.publicKey());
    if (!sealed)
        return tl::unexpected(sealed.error());
    base::ByteWriter bytes;
    bytes.raw(wrapped->salt.constData(), static_cast<std::size_t>(wrapped->salt.size()));
    bytes.number(wrapped->cost.operations);
    bytes.number(wrapped->cost.memory);
    bytes.number(static_cast<std::uint32_t>(wrapped->bytes.size()));
    bytes.raw(wrapped->bytes.constData(), static_cast<std::size_t>(wrapped->bytes.size()));
    bytes.raw(sealed->constData(), static_cast<std::size_t>(sealed->size()));
    return Opening{Way::Passphrase, bytesOf(bytes.bytes())};
}

Opening lengthOf(std::int64_t plainBytes)
{
    base::ByteWriter bytes;
    bytes.number(static_cast<std::uint64_t>(sealedFileSize(plainBytes, SealedFormat::Sealed)));
    return {Way::BodyLength, bytesOf(bytes.bytes())};
}

// -1: no file is that long.
std::int64_t lengthFrom(const Opening& said)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(said.bytes.constData());
    base::ByteReader reader(std::span<const std::uint8_t>(data, static_cast<std::size_t>(said.bytes.size())));
    const auto length = reader.number<std::uint64_t>();
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return reader.ok() && length <= kMost ? static_cast<std::int64_t>(length) : -1;
}

std::vector<std::uint8_t> headBytes(const QUuid& id, const std::vector<Opening>& ways)
{
    base::ByteWriter head;
    head.raw(kMagic.data(), kMagic.size());
    head.number(kFormat);
    head.number(static_cast<std::uint8_t>(ways.size()));
    head.number(std::uint16_t{0});
    const QByteArray name = id.toRfc4122();
    head.raw(name.constData(), kIdBytes);
    for (const Opening& way : ways) {
        head.number(static_cast<std::uint8_t>(way.kind));
        head.number(std::uint8_t{0});
        head.number(std::uint16_t{0});
        head.number(static_cast<std::uint32_t>(way.bytes.size()));
        head.raw(way.bytes.constData(), static_cast<std::size_t>(way.bytes.size()));
    }
    return head.take();
}

tl::unexpected<base::Error> damagedHead()
{
    return base::fail(ErrorCategory::Damaged, "head of the package");
}

base::Result<Head> readHead(base::ByteSource& file)
{
    std::vector<std::uint8_t> bytes(kWaysBegin + kMostWays * (kWayHead + kLongestWay) + kChecksumBytes);
    const auto got = file.readAt(0, bytes);
    if (!got)
        return tl::unexpected(got.error());
    bytes.resize(*got);
    if (bytes.size() < kMagic.size() || !std::equal(kMagic.begin(), kMagic.end(), bytes.begin()))
        return base::fail(ErrorCategory::Unsupported, "not a review package");
    if (bytes.size() < kWaysBegin)
        return base::fail(ErrorCategory::Damaged, kPackageCutOff);
    if (bytes[kMagic.size()] > kFormat)
        return base::fail(ErrorCategory::Newer, "format of the package");
    if (bytes[kMagic.size()] != kFormat)
        return damagedHead();
    Head head;
    head.id = QUuid::fromRfc4122(QByteArrayView(bytes.data() + kIdAt, static_cast<qsizetype>(kIdBytes)));
    base::ByteReader reader(std::span<const std::uint8_t>(bytes).subspan(kWaysBegin));
    const std::size_t ways = bytes[kWaysAt];
    std::size_t at = kWaysBegin;
    if (ways == 0 || ways > kMostWays)
        return damagedHead();
    std::size_t passphrases = 0;
    for (std::size_t i = 0; i < ways; ++i) {
        Opening way;
        way.kind = static_cast<Way>(reader.number<std::uint8_t>());
        reader.view(3);
        const auto length = reader.number<std::uint32_t>();
        if (reader.ok() && length > kLongestWay)
            return damagedHead();
        // Each costs the work of trying it; a package is made with one at most.
        if (reader.ok() && way.kind == Way::Passphrase && ++passphrases > 1)
            return damagedHead();
        way.bytes = bytesOf(reader.view(length));
        at += kWayHead + length;
        head.ways.push_back(std::move(way));
    }
    head.checksum = bytesOf(reader.view(kChecksumBytes));
    if (!reader.ok())
        return base::fail(ErrorCategory::Damaged, kPackageCutOff);
    bytes.resize(at);
    if (checksumOf(bytes) != head.checksum)
        return damagedHead();
    head.length = static_cast<std::int64_t>(at + kChecksumBytes);
    for (const Opening& way : head.ways) {
        if (way.kind == Way::BodyLength)
            head.bodyLength = lengthFrom(way);
    }
    return head;
}

using OpenedKey = base::Result<std::shared_ptr<const SecretKey>>;

OpenedKey byPassphrase(const Opening& way, const QUuid& id, const SecretText& passphrase)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(way.bytes.constData());
    base::ByteReader reader(std::span<const std::uint8_t>(data, static_cast<std::size_t>(way.bytes.size())));
    WrappedSecret wrapped;
    wrapped.salt = bytesOf(reader.view(kSaltBytes));
    wrapped.cost.operations = reader.number<std::uint64_t>();
    wrapped.cost.memory = reader.number<std::uint64_t>();
    const auto length = reader.number<std::uint32_t>();
    const auto& [operations, memory] = wrapped.cost;
    if (!reader.ok() || operations < crypto_pwhash_OPSLIMIT_MIN || operations > kMostOperations ||
        memory < crypto_pwhash_MEMLIMIT_MIN || memory > kMostMemory)
        return damagedHead();
    wrapped.bytes = bytesOf(reader.view(length));
    if (!reader.ok())
        return damagedHead();
    const auto pair = unwrapSecret(wrapped, passphrase, id, id);
    if (!pair && pair.error().category == ErrorCategory::Refused)
        return base::fail(ErrorCategory::Refused, kPackageWrongPassphrase);
    if (!pair)
        return tl::unexpected(pair.error());
    return pair->open(way.bytes.mid(way.bytes.size() - static_cast<qsizetype>(crypto_box_SEALBYTES) -
                                    static_cast<qsizetype>(SecretKey::kSize)));
}

OpenedKey openContentKey(const Head& head, const PackageKeys& keys)
{
    bool wantsPassphrase = false;
    for (const Opening& way : head.ways) {
        if (way.kind == Way::PublicKey && keys.own) {
            if (auto opened = keys.own(way.bytes))
                return opened;
        }
        wantsPassphrase = wantsPassphrase || way.kind == Way::Passphrase;
    }
    if (!wantsPassphrase)
        return base::fail(ErrorCategory::Refused, kPackageNeedsKey);
    if (!keys.passphrase)
        return base::fail(ErrorCategory::Refused, kPackageNeedsPassphrase);
    OpenedKey last = base::fail(ErrorCategory::Refused, kPackageWrongPassphrase);
    for (const Opening& way : head.ways) {
        if (way.kind != Way::Passphrase)
            continue;
        last = byPassphrase(way, head.id, *keys.passphrase);
        if (last)
            return last;
    }
    return last;
}

base::Status writeLength(base::ByteSink& sink, qsizetype length)
{
    base::ByteWriter bytes;
    bytes.number(static_cast<std::uint64_t>(length));
    return sink.write(bytes.bytes());
}

base::Status writeDocument(base::ByteSink& sink, const QByteArray& document)
{
    if (base::Status written = writeLength(sink, document.size()); !written)
        return written;
    return sink.write(std::span(reinterpret_cast<const std::uint8_t*>(document.constData()),
                                static_cast<std::size_t>(document.size())));
}

} // namespace

base::Result<PackageWriter> PackageWriter::create(std::unique_ptr<base::ByteSink> into, const QUuid& id,
                                                  const PackageSeal& seal, const QByteArray& manifest,
                                                  const QByteArray& records, std::int64_t mediaBytes)
{
    const NamedKey key{id, std::make_shared<const SecretKey>(SecretKey::random())};
    std::vector<Opening> ways;
    for (const QByteArray& publicKey : seal.publicKeys) {
        auto way = forPublicKey(*key.key, publicKey);
        if (!way)
            return tl::unexpected(way.error());
        ways.push_back(std::move(*way));
    }
    if (seal.passphrase) {
        if (const base::Status strong = checkPassphrase(*seal.passphrase); !strong)
            return tl::unexpected(strong.error());
        auto way = forPassphrase(*key.key, id, *seal.passphrase, seal.cost);
        if (!way)
            return tl::unexpected(way.error());
        ways.push_back(std::move(*way));
    }
    if (ways.empty() || ways.size() >= kMostWays)
        return base::fail(ErrorCategory::Invalid, "nobody, or too many, to seal a package to");
    ways.push_back(lengthOf(2 * kLengthBytes + manifest.size() + records.size() + mediaBytes));
    const std::vector<std::uint8_t> head = headBytes(id, ways);
    const QByteArray checksum = checksumOf(head);
    base::Status written = into->write(head);
    if (written)
        written = into->write(std::span(reinterpret_cast<const std::uint8_t*>(checksum.constData()), kChecksumBytes));
    if (!written)
        return tl::unexpected(written.error());
    PackageWriter writer(makeSealedSink(std::move(into), key, bindingOf(checksum)), mediaBytes);
    written = writeDocument(*writer.m_body, manifest);
    if (written)
        written = writeDocument(*writer.m_body, records);
    if (!written)
        return tl::unexpected(written.error());
    return writer;
}

base::Status PackageWriter::write(std::span<const std::uint8_t> media)
{
    m_left -= static_cast<std::int64_t>(media.size());
    return m_body->write(media);
}

base::Status PackageWriter::commit()
{
    if (m_left != 0)
        return base::fail(ErrorCategory::Invalid, "recordings of another length");
    return m_body->commit();
}

base::Result<PackageFile> PackageFile::open(std::unique_ptr<base::ByteSource> file, const PackageKeys& keys)
{
    const auto head = readHead(*file);
    if (!head)
        return tl::unexpected(head.error());
    const std::int64_t rest = file->size() - head->length;
    if (rest < head->bodyLength)
        return base::fail(ErrorCategory::Damaged, kPackageCutOff);
    const auto key = openContentKey(*head, keys);
    if (!key)
        return tl::unexpected(key.error());
    if (rest <= 0)
        return base::fail(ErrorCategory::Damaged, kPackageCutOff);
    const auto named = [id = head->id, key = *key](const QUuid& wanted) -> base::Result<NamedKey> {
        if (wanted != id)
            return base::fail(ErrorCategory::Damaged, "body of another package");
        return NamedKey{id, key};
    };
    auto body = openSealedSource(std::make_unique<PartSource>(std::move(file), head->length, rest), named,
                                 bindingOf(head->checksum));
    // Which format the body has is said by that of the head.
    if (!body && body.error().category == ErrorCategory::Newer)
        return base::fail(ErrorCategory::Damaged, "body of the package");
    if (!body)
        return tl::unexpected(body.error());
    PackageFile package;
    package.m_id = head->id;
    package.m_body = std::move(*body);
    const auto length = [&](std::int64_t at, std::int64_t most) -> base::Result<std::int64_t> {
        const auto bytes = package.bytes(at, kLengthBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        base::ByteReader reader(std::span<const std::uint8_t>(reinterpret_cast<const std::uint8_t*>(bytes->constData()),
                                                              static_cast<std::size_t>(kLengthBytes)));
        const auto value = reader.number<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(most))
            return base::fail(ErrorCategory::Damaged, "length of a part");
        if (static_cast<std::int64_t>(value) > package.m_body->size() - at - kLengthBytes)
            return base::fail(ErrorCategory::Damaged, kPackageCutOff);
        return static_cast<std::int64_t>(value);
    };
    const auto manifest = length(0, kLargestManifest);
    if (!manifest)
        return tl::unexpected(manifest.error());
    package.m_manifestSize = *manifest;
    const auto records = length(kLengthBytes + *manifest, kLargestRecords);
    if (!records)
        return tl::unexpected(records.error());
    package.m_recordsSize = *records;
    return package;
}

base::Result<QByteArray> PackageFile::bytes(std::int64_t offset, std::int64_t size) const
{
    QByteArray into(static_cast<qsizetype>(size), '\0');
    const auto got =
        m_body->readAt(offset, std::span(reinterpret_cast<std::uint8_t*>(into.data()), static_cast<std::size_t>(size)));
    if (!got)
        return tl::unexpected(got.error());
    if (static_cast<std::int64_t>(*got) != size)
        return base::fail(ErrorCategory::Damaged, kPackageCutOff);
    return into;
}

base::Result<QByteArray> PackageFile::manifest() const
{
    return bytes(kLengthBytes, m_manifestSize);
}

base::Result<QByteArray> PackageFile::records() const
{
    return bytes(2 * kLengthBytes + m_manifestSize, m_recordsSize);
}

std::int64_t PackageFile::mediaSize() const
{
    return m_body->size() - 2 * kLengthBytes - m_manifestSize - m_recordsSize;
}

base::Result<std::unique_ptr<base::ByteSource>> PackageFile::media(std::int64_t offset, std::int64_t size) const
{
    if (offset < 0 || size < 0 || offset > mediaSize() || size > mediaSize() - offset)
        return base::fail(ErrorCategory::Damaged, kPackageCutOff);
    auto body = m_body->clone();
    if (!body)
        return tl::unexpected(body.error());
    const std::int64_t begin = 2 * kLengthBytes + m_manifestSize + m_recordsSize;
    return std::make_unique<PartSource>(std::move(*body), begin + offset, size);
}

base::Status PackageFile::check(const std::function<bool(double)>& step) const
{
    std::vector<std::uint8_t> into(static_cast<std::size_t>(kReadAtOnce));
    for (std::int64_t at = 0; at < m_body->size();) {
        if (!step(static_cast<double>(at) / static_cast<double>(m_body->size())))
            return base::fail(ErrorCategory::Cancelled, "check of a package");
        const auto got = m_body->readAt(at, into);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return base::fail(ErrorCategory::Damaged, kPackageCutOff);
        at += static_cast<std::int64_t>(*got);
    }
    return {};
}

bool isPackage(base::ByteSource& file)
{
    std::array<std::uint8_t, kMagic.size()> magic{};
    const auto got = file.readAt(0, magic);
    return got && *got == magic.size() && magic == kMagic;
}

QString publicKeyText(const QByteArray& publicKey)
{
    std::array<std::uint8_t, SecretKey::kSize> bytes{};
    std::copy_n(publicKey.constData(), std::min<qsizetype>(publicKey.size(), SecretKey::kSize), bytes.begin());
    const auto letters = keyLetters(bytes, kKeyPurpose);
    return kKeyBegins + QLatin1Char('-') + QString::fromLatin1(letters.data(), static_cast<qsizetype>(letters.size()));
}

base::Result<QByteArray> publicKeyFrom(const QString& text)
{
    QString letters = text.trimmed();
    if (letters.startsWith(kKeyBegins, Qt::CaseInsensitive))
        letters = letters.mid(kKeyBegins.size());
    QByteArray key(static_cast<qsizetype>(SecretKey::kSize), '\0');
    const std::string typed = letters.toStdString();
    if (!readKeyLetters(
            typed, kKeyPurpose,
            std::span<std::uint8_t, SecretKey::kSize>(reinterpret_cast<std::uint8_t*>(key.data()), SecretKey::kSize)))
        return base::fail(ErrorCategory::Invalid, "not a public key");
    return key;
}

} // namespace alliance::db
