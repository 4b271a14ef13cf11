// Sealed files with proofs: whoever has the proof key finds what was changed, without the key that opens them.

#include "db/vault/SealedCheck.h"

#include "tests/db/vault/SealedBytes.h"

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr auto kChunk = static_cast<std::size_t>(kSealedChunkBytes);
constexpr std::size_t kHeader = 56;
constexpr std::size_t kTag = 16;
constexpr std::size_t kProof = 16;
constexpr std::size_t kStored = kChunk + kTag + kProof;

class ProvedFiles : public ::testing::Test
{
protected:
    Bytes make(const Bytes& plain, const std::string& binding = "one")
    {
        return sealed(plain, m_key, binding, &m_proofKey);
    }
    base::Result<SealedCheck> open(const Bytes& file, const std::string& binding = "one")
    {
        return SealedCheck::open(sourceOf(file), m_proofKey, binding);
    }
    // The numbers of the parts that do not hold; -1: the file as a whole.
    std::vector<std::int64_t> changed(const Bytes& file, const std::string& binding = "one")
    {
        auto proofs = open(file, binding);
        if (!proofs) {
            EXPECT_EQ(proofs.error().category, ErrorCategory::Damaged);
            return {-1};
        }
        std::vector<std::int64_t> found;
        for (std::int64_t part = 0; part < proofs->parts(); ++part) {
            const base::Status holds = proofs->check(part);
            if (holds)
                continue;
            EXPECT_EQ(holds.error().category, ErrorCategory::Damaged);
            EXPECT_EQ(holds.error().context, "sealed part " + std::to_string(part + 1));
            found.push_back(part);
        }
        return found;
    }

    NamedKey m_key = newKey();
    SecretKey m_proofKey = SecretKey::random();
};

TEST_F(ProvedFiles, HoldAndOpenAtEverySizeAroundTheBordersOfChunks)
{
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{16}, std::size_t{32}, std::size_t{33}, kChunk - 1, kChunk,
          kChunk + 1, kChunk + 16, kChunk + 32, 2 * kChunk, 2 * kChunk + 1, 5 * kChunk + 9}) {
        const Bytes plain = randomBytes(size, size);
        const Bytes file = make(plain);
        EXPECT_EQ(static_cast<std::int64_t>(file.size()),
                  sealedFileSize(static_cast<std::int64_t>(size), SealedFormat::Proved));
        EXPECT_EQ(changed(file), std::vector<std::int64_t>()) << size;
        const SealedHead head = *sealedHeadOf(*sourceOf(file));
        EXPECT_EQ(head.key, m_key.id);
        EXPECT_EQ(head.format, SealedFormat::Proved);
        EXPECT_EQ(head.plainSize, static_cast<std::int64_t>(size));
        const auto source = openSealedSource(sourceOf(file), only(m_key), "one");
        if (size > 0) {
            EXPECT_EQ(contentOf(**source), plain) << size;
        } else {
            EXPECT_EQ(source.error().category, ErrorCategory::Empty);
        }
    }
}

TEST_F(ProvedFiles, OneFlippedBitIsFoundWhereItIs)
{
    const Bytes file = make(randomBytes(3 * kChunk + 500, 1));
    std::mt19937_64 random(2);
    for (std::size_t chunk = 0; chunk < 4; ++chunk) {
        const std::size_t begin = kHeader + chunk * kStored;
        const std::size_t length = std::min(kStored, file.size() - begin);
        for (const std::size_t at : {begin, begin + length / 2, begin + length - kProof - kTag, begin + length - kProof,
                                     begin + length - 1, begin + random() % length}) {
            Bytes flipped = file;
            flipped[at] ^= static_cast<std::uint8_t>(1U << (random() % 8));
            EXPECT_EQ(changed(flipped), std::vector<std::int64_t>{static_cast<std::int64_t>(chunk)}) << at;
        }
    }
}

TEST_F(ProvedFiles, EveryFlippedBitOfTheHeaderIsFound)
{
    const Bytes file = make(randomBytes(100, 3));
    for (std::size_t bit = 0; bit < 8 * kHeader; ++bit) {
        Bytes flipped = file;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        auto proofs = open(flipped);
        EXPECT_FALSE(proofs && proofs->check(0)) << bit;
    }
}

TEST_F(ProvedFiles, PartsThatChangedPlacesAreThereTwiceOrAreMissingAreFound)
{
    using Numbers = std::vector<std::int64_t>;
    const Bytes file = make(randomBytes(4 * kChunk, 4));
    const auto chunk = [](std::size_t number) { return static_cast<std::ptrdiff_t>(kHeader + number * kStored); };
    Bytes swapped = file;
    std::swap_ranges(swapped.begin() + chunk(1), swapped.begin() + chunk(2), swapped.begin() + chunk(2));
    EXPECT_EQ(changed(swapped), (Numbers{1, 2}));
    Bytes repeated = file;
    std::copy(file.begin() + chunk(0), file.begin() + chunk(1), repeated.begin() + chunk(2));
    EXPECT_EQ(changed(repeated), (Numbers{2}));
    Bytes without = file;
    without.erase(without.begin() + chunk(1), without.begin() + chunk(2));
    EXPECT_EQ(changed(without), (Numbers{1, 2}));
    Bytes cut = file;
    cut.resize(cut.size() - kStored);
    EXPECT_EQ(changed(cut), (Numbers{2})) << "the last one knows that it is not the last";
    cut.resize(cut.size() - 5);
    EXPECT_EQ(changed(cut), (Numbers{2}));
    cut.resize(kHeader + kStored + kTag + kProof);
    EXPECT_EQ(changed(cut), (Numbers{-1})) << "no writer makes files of that length";
}

TEST_F(ProvedFiles, OneInAnothersPlaceIsFound)
{
    const Bytes plain = randomBytes(2 * kChunk, 5);
    EXPECT_EQ(changed(make(plain, "two")).size(), 2U);
    Bytes mixed = make(plain);
    const Bytes from = make(plain);
    std::copy(from.begin() + kHeader, from.begin() + kHeader + kStored, mixed.begin() + kHeader);
    EXPECT_EQ(changed(mixed), std::vector<std::int64_t>{0});
}

TEST_F(ProvedFiles, NobodyMakesAProofWithoutTheKeyOfTheLibrary)
{
    const SecretKey other = SecretKey::random();
    EXPECT_EQ(changed(sealed(randomBytes(100, 6), m_key, "one", &other)), std::vector<std::int64_t>{0});
    const SecretKey derived = proofKeyOf(other);
    EXPECT_FALSE(std::equal(derived.bytes().begin(), derived.bytes().end(), other.bytes().begin()));
}

TEST_F(ProvedFiles, AChangedProofDoesNotCloseWhatItProves)
{
    const Bytes plain = randomBytes(kChunk + 100, 7);
    Bytes file = make(plain);
    file.back() ^= 1;
    EXPECT_EQ(changed(file), std::vector<std::int64_t>{1});
    EXPECT_EQ(contentOf(**openSealedSource(sourceOf(file), only(m_key), "one")), plain);
}

TEST_F(ProvedFiles, ThoseOfAnEarlierVersionHaveNone)
{
    const Bytes file = sealed(randomBytes(100, 8), m_key, "one");
    EXPECT_EQ(open(file).error().category, ErrorCategory::NotFound);
    EXPECT_EQ(sealedHeadOf(*sourceOf(file))->format, SealedFormat::Sealed);
    EXPECT_EQ(open(randomBytes(500, 9)).error().category, ErrorCategory::Damaged);
    Bytes later = file;
    later[4] = 3;
    EXPECT_EQ(open(later).error().category, ErrorCategory::Newer);
}

} // namespace
} // namespace alliance::db
