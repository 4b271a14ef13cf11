// The file of a review package: whoever may opens it, and every change to it is found and named.

#include "db/package/PackageFile.h"

#include "media/base/MemoryStore.h"
#include "tests/db/LibraryFixture.h"

#include <QCryptographicHash>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using Bytes = std::vector<std::uint8_t>;

const QByteArray kManifest = "{\"what\":\"the manifest\"}";
const QByteArray kRecords(200'000, 'r'); // several sealed parts
constexpr std::size_t kMediaBytes = 150'000;

Bytes media()
{
    Bytes bytes(kMediaBytes);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + (i >> 8));
    return bytes;
}

class ReviewPackageFile : public ::testing::Test
{
protected:
    ReviewPackageFile() : m_reader(KeyPair::generate()) {}

    Bytes made(const PackageSeal& seal) const
    {
        base::MemoryStore memory;
        auto writer = valueOf(PackageWriter::create(std::move(*memory.create("p")), QUuid::createUuid(), seal,
                                                    kManifest, kRecords, std::int64_t{kMediaBytes}));
        succeed(writer.write(media()));
        succeed(writer.commit());
        const auto file = valueOf(memory.open("p"));
        Bytes bytes(static_cast<std::size_t>(file->size()));
        valueOf(file->readAt(0, bytes));
        return bytes;
    }
    Bytes made() const { return made({{m_reader.publicKey()}, nullptr, {}}); }
    PackageKeys keys() const
    {
        return {[this](const QByteArray& sealed) { return m_reader.open(sealed); }, nullptr};
    }
    static base::Result<PackageFile> open(const Bytes& bytes, const PackageKeys& keys)
    {
        return PackageFile::open(base::openMemorySource(std::make_shared<const Bytes>(bytes)), keys);
    }
    // The first thing that is wrong in a package that is read wholly.
    static base::Status readAll(const Bytes& bytes, const PackageKeys& keys)
    {
        const auto file = open(bytes, keys);
        if (!file)
            return tl::unexpected(file.error());
        if (const auto manifest = file->manifest(); !manifest)
            return tl::unexpected(manifest.error());
        if (const auto records = file->records(); !records)
            return tl::unexpected(records.error());
        return file->check([](double) { return true; });
    }

    KeyPair m_reader;
};

TEST_F(ReviewPackageFile, GivesItsReaderWhatWasPutIn)
{
    const Bytes bytes = made();
    const PackageFile file = valueOf(open(bytes, keys()));
    EXPECT_EQ(valueOf(file.manifest()), kManifest);
    EXPECT_EQ(valueOf(file.records()), kRecords);
    EXPECT_EQ(file.mediaSize(), static_cast<std::int64_t>(kMediaBytes));
    const auto part = valueOf(file.media(1000, 5000));
    Bytes read(6000);
    EXPECT_EQ(valueOf(part->readAt(0, read)), 5000U);
    const Bytes whole = media();
    EXPECT_TRUE(std::equal(read.begin(), read.begin() + 5000, whole.begin() + 1000));
    EXPECT_TRUE(readAll(bytes, keys()));
}

TEST_F(ReviewPackageFile, OpensByAPassphraseBesideAKey)
{
    const auto words = [](const char* text) { return std::make_shared<const SecretText>(std::string_view(text)); };
    const Bytes bytes = made({{m_reader.publicKey()}, words("one two three four"), PassphraseCost::least()});
    EXPECT_TRUE(readAll(bytes, keys()));
    EXPECT_TRUE(readAll(bytes, {{}, words("one two three four")}));
    EXPECT_EQ(open(bytes, {{}, words("one two three")}).error().context, kPackageWrongPassphrase);
    EXPECT_EQ(open(bytes, {}).error().context, kPackageNeedsPassphrase);
    const KeyPair other = KeyPair::generate();
    const PackageKeys others{[&](const QByteArray& sealed) { return other.open(sealed); }, nullptr};
    EXPECT_EQ(open(made(), others).error().context, kPackageNeedsKey);
}

TEST_F(ReviewPackageFile, WithMorePassphrasesOrCheaperOnesThanAreMadeIsDamagedBeforeOneIsTried)
{
    constexpr std::size_t kWaysAt = 24;   // behind magic, format, number of ways and id
    constexpr std::size_t kMemoryAt = 24; // in a way's own bytes: behind salt and operations
    const auto words = [](const char* text) { return std::make_shared<const SecretText>(std::string_view(text)); };
    const Bytes bytes = made({{}, words("one two three four"), PassphraseCost::least()});
    const std::size_t way = 8 + bytes[kWaysAt + 4] + 256U * bytes[kWaysAt + 5];
    const auto checked = [](Bytes head) {
        const QByteArrayView all(head.data(), static_cast<qsizetype>(head.size()));
        const QByteArray sum = QCryptographicHash::hash(all, QCryptographicHash::Blake2b_256);
        head.insert(head.end(), sum.begin(), sum.end());
        return head;
    };
    const auto begin = bytes.begin() + kWaysAt;
    const auto end = begin + static_cast<std::ptrdiff_t>(way);
    Bytes head(bytes.begin(), end); // without its second entry, the length of the body
    head[5] = 1;
    const PackageKeys wrong{{}, words("one two three")};
    EXPECT_EQ(open(checked(head), wrong).error().context, kPackageWrongPassphrase) << "the checksum is right";
    Bytes two = head;
    two.insert(two.end(), begin, end);
    two[5] = 2;
    EXPECT_EQ(open(checked(two), wrong).error().category, ErrorCategory::Damaged);
    Bytes cheap = head;
    for (std::size_t i = 0; i < 8; ++i)
        cheap.at(kWaysAt + 8 + kMemoryAt + i) = 0;
    EXPECT_EQ(open(checked(cheap), wrong).error().category, ErrorCategory::Damaged);
}

TEST_F(ReviewPackageFile, IsNotMadeForNobodyNorWithAShortPassphrase)
{
    base::MemoryStore memory;
    const auto outcome = [&](const PackageSeal& seal) {
        return categoryOf(
            PackageWriter::create(std::move(*memory.create("p")), QUuid::createUuid(), seal, kManifest, kRecords, 0));
    };
    EXPECT_EQ(outcome({}), ErrorCategory::Invalid);
    EXPECT_EQ(outcome({{}, std::make_shared<const SecretText>("short"), {}}), ErrorCategory::Invalid);
    EXPECT_EQ(outcome({{QByteArray("not a key")}, nullptr, {}}), ErrorCategory::Invalid);
}

TEST_F(ReviewPackageFile, EveryFlippedBitIsFoundAndNamed)
{
    const Bytes whole = made();
    // All of the head and the first sealed part's edge, then places all over.
    for (std::size_t at = 0; at < whole.size(); at += at < 400 ? 1 : 997) {
        Bytes changed = whole;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1U << (at % 8)));
        const base::Status read = readAll(changed, keys());
        ASSERT_FALSE(read) << "bit at " << at;
        const bool named = read.error().category == ErrorCategory::Damaged ||
                           (at < 5 && (read.error().category == ErrorCategory::Unsupported ||
                                       read.error().category == ErrorCategory::Newer));
        EXPECT_TRUE(named) << "bit at " << at << ": " << read.error().context;
        EXPECT_FALSE(read.error().context.empty());
        EXPECT_NE(read.error().context, kPackageCutOff) << "bit at " << at;
    }
}

TEST_F(ReviewPackageFile, CutOffAnywhereSaysSoAndNotThatItIsDamaged)
{
    const Bytes whole = made();
    std::vector<std::size_t> lengths{1000, 20'000, whole.size() - 1};
    for (std::size_t length = 0; length < whole.size(); length += length < 400 ? 7 : 3331)
        lengths.push_back(length);
    for (const std::size_t length : lengths) {
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        const base::Status read = readAll(cut, keys());
        ASSERT_FALSE(read) << length;
        const bool nothing = length < 4; // not even what says that it is a package
        EXPECT_EQ(read.error().category, nothing ? ErrorCategory::Unsupported : ErrorCategory::Damaged) << length;
        EXPECT_EQ(read.error().context == kPackageCutOff, !nothing) << length << ": " << read.error().context;
    }
    EXPECT_EQ(open(Bytes(whole.begin(), whole.begin() + 1000), {}).error().context, kPackageCutOff)
        << "before anybody is asked for a key";
}

TEST_F(ReviewPackageFile, IsNotWholeWithAnotherLengthOfRecordingsThanWasSaid)
{
    for (const std::size_t written : {std::size_t{0}, kMediaBytes - 1, kMediaBytes + 1}) {
        base::MemoryStore memory;
        auto writer = valueOf(PackageWriter::create(std::move(*memory.create("p")), QUuid::createUuid(),
                                                    {{m_reader.publicKey()}, nullptr, {}}, kManifest, kRecords,
                                                    std::int64_t{kMediaBytes}));
        succeed(writer.write(Bytes(written)));
        EXPECT_EQ(categoryOf(writer.commit()), ErrorCategory::Invalid) << written;
    }
}

TEST_F(ReviewPackageFile, OfANewerFormatIsRefused)
{
    Bytes bytes = made();
    bytes[4] = 2;
    EXPECT_EQ(open(bytes, keys()).error().category, ErrorCategory::Newer);
}

TEST_F(ReviewPackageFile, BodyOfOnePackageDoesNotOpenBehindTheHeadOfAnother)
{
    const Bytes one = made();
    Bytes two = made();
    const std::size_t head = 24 + 8 + 80 + 8 + 8 + 32;
    std::copy(one.begin() + head, one.end(), two.begin() + head);
    EXPECT_EQ(readAll(two, keys()).error().category, ErrorCategory::Damaged);
}

TEST_F(ReviewPackageFile, LengthsThatTheFileIsNotLongEnoughForAreNotBelieved)
{
    // Whoever has the key can seal any lengths: they are compared with the bytes that are there.
    base::MemoryStore memory;
    auto writer = valueOf(PackageWriter::create(std::move(*memory.create("p")), QUuid::createUuid(),
                                                {{m_reader.publicKey()}, nullptr, {}}, {}, {}, 0));
    succeed(writer.commit());
    const auto file = valueOf(memory.open("p"));
    Bytes bytes(static_cast<std::size_t>(file->size()));
    valueOf(file->readAt(0, bytes));
    const PackageFile empty = valueOf(open(bytes, keys()));
    EXPECT_EQ(empty.mediaSize(), 0);
    EXPECT_EQ(categoryOf(empty.media(0, 1)), ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(empty.media(0, std::numeric_limits<std::int64_t>::max())), ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(empty.media(-1, 1)), ErrorCategory::Damaged);
}

TEST(PackageKeyText, IsReadBackAsTypedAndAWrongLetterIsNoticed)
{
    const QByteArray key = KeyPair::generate().publicKey();
    const QString text = publicKeyText(key);
    EXPECT_TRUE(text.startsWith(QStringLiteral("ALLIANCE-")));
    EXPECT_EQ(valueOf(publicKeyFrom(text)), key);
    EXPECT_EQ(valueOf(publicKeyFrom(text.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')))), key);
    QString wrong = text;
    wrong[20] = wrong[20] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    EXPECT_EQ(categoryOf(publicKeyFrom(wrong)), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(publicKeyFrom(text.chopped(1))), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(publicKeyFrom({})), ErrorCategory::Invalid);
}

} // namespace
} // namespace alliance::db
