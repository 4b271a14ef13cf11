// What is promised of a sealed file: its bytes from anywhere, and nothing that was changed, moved or cut passes.

#include "tests/db/vault/SealedBytes.h"

#include <algorithm>
#include <thread>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr auto kChunk = static_cast<std::size_t>(kSealedChunkBytes);
constexpr std::size_t kHeader = 56;
constexpr std::size_t kTag = 16;
constexpr std::size_t kStored = kChunk + kTag;

class SealedFiles : public ::testing::Test
{
protected:
    base::Result<std::unique_ptr<base::ByteSource>> open(const Bytes& file, const std::string& binding = "one")
    {
        return openSealedSource(sourceOf(file), only(m_key), binding);
    }
    Bytes make(const Bytes& plain, const std::string& binding = "one") { return sealed(plain, m_key, binding); }

    // The numbers of the chunks that open, read one by one; empty when the file does not even open.
    std::vector<std::size_t> readable(const Bytes& file, const Bytes& plain)
    {
        std::vector<std::size_t> good;
        const auto source = open(file);
        if (!source)
            return good;
        Bytes chunk(kChunk);
        for (std::size_t i = 0; i * kChunk < plain.size(); ++i) {
            const auto got = (*source)->readAt(static_cast<std::int64_t>(i * kChunk), chunk);
            if (!got) {
                EXPECT_EQ(got.error().category, ErrorCategory::Damaged);
                EXPECT_EQ(got.error().context, "sealed part " + std::to_string(i + 1));
                continue;
            }
            EXPECT_TRUE(std::equal(chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(*got),
                                   plain.begin() + static_cast<std::ptrdiff_t>(i * kChunk)))
                << "wrong bytes passed as right ones";
            if (*got > 0)
                good.push_back(i);
        }
        return good;
    }

    NamedKey m_key = newKey();
};

TEST_F(SealedFiles, GiveTheirBytesBackAtEverySizeAroundTheBordersOfChunks)
{
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{17}, kChunk - 1, kChunk, kChunk + 1,
          kChunk + 16, 2 * kChunk - 1, 2 * kChunk, 2 * kChunk + 1, 5 * kChunk + 9}) {
        const Bytes plain = randomBytes(size, size);
        const Bytes file = make(plain);
        EXPECT_EQ(static_cast<std::int64_t>(file.size()),
                  sealedFileSize(static_cast<std::int64_t>(size), SealedFormat::Sealed));
        const auto source = open(file);
        ASSERT_TRUE(source) << size;
        EXPECT_EQ((*source)->size(), static_cast<std::int64_t>(size));
        EXPECT_EQ(contentOf(**source), plain) << size;
        Bytes more(10);
        EXPECT_EQ(*(*source)->readAt(static_cast<std::int64_t>(size), more), 0U);
        EXPECT_EQ(*(*source)->readAt(-1, more), 0U);
        EXPECT_EQ(*(*source)->readAt(static_cast<std::int64_t>(size) - 1, more), 1U);
    }
}

TEST_F(SealedFiles, AnEmptyFileIsEmptyAndCannotBeMadeByCutting)
{
    const Bytes file = make({});
    EXPECT_EQ(file.size(), kHeader + kTag);
    const auto empty = open(file);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().category, ErrorCategory::Empty);
    Bytes cut = make(randomBytes(100, 1));
    cut.resize(kHeader + kTag);
    const auto source = open(cut);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().category, ErrorCategory::Damaged);
}

TEST_F(SealedFiles, HoldNothingOfWhatIsInThem)
{
    Bytes plain(3 * kChunk + 100, 'A');
    const std::string words = "KESTREL-7 was late";
    for (std::size_t at = 0; at + words.size() < plain.size(); at += 1000)
        std::copy(words.begin(), words.end(), plain.begin() + static_cast<std::ptrdiff_t>(at));
    const Bytes file = make(plain);
    EXPECT_EQ(std::search(file.begin(), file.end(), words.begin(), words.end()), file.end());
    const Bytes run(12, 'A');
    EXPECT_EQ(std::search(file.begin(), file.end(), run.begin(), run.end()), file.end());
    EXPECT_NE(make(plain), file) << "the same bytes twice do not show";
}

TEST_F(SealedFiles, ReadsFromAnywhereOfAnyLengthEqualThePlainBytes)
{
    const Bytes plain = randomBytes(40 * kChunk + 4711, 2);
    const auto source = *open(make(plain));
    std::mt19937_64 random(20261126);
    for (int i = 0; i < 400; ++i) {
        const std::size_t at = random() % plain.size();
        const std::size_t most = i % 4 == 0 ? 20 * kChunk : i % 4 == 1 ? 100 : 50'000;
        Bytes into(random() % most + 1);
        const auto got = source->readAt(static_cast<std::int64_t>(at), into);
        ASSERT_TRUE(got);
        ASSERT_EQ(*got, std::min(into.size(), plain.size() - at));
        ASSERT_TRUE(std::equal(into.begin(), into.begin() + static_cast<std::ptrdiff_t>(*got),
                               plain.begin() + static_cast<std::ptrdiff_t>(at)))
            << at;
    }
}

TEST_F(SealedFiles, ReadInOrderEachChunkIsFetchedOnce)
{
    class Counting final : public base::ByteSource
    {
    public:
        Counting(std::unique_ptr<base::ByteSource> source, std::size_t& bytes)
            : m_source(std::move(source)), m_bytes(bytes)
        {
        }
        base::Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
        {
            m_bytes += into.size();
            return m_source->readAt(offset, into);
        }
        std::int64_t size() const override { return m_source->size(); }
        base::Result<std::unique_ptr<base::ByteSource>> clone() const override { return m_source->clone(); }

    private:
        std::unique_ptr<base::ByteSource> m_source;
        std::size_t& m_bytes;
    };
    const Bytes plain = randomBytes(10 * kChunk, 3);
    const Bytes file = make(plain);
    for (const std::size_t piece :
         {std::size_t{4096}, std::size_t{32'768}, std::size_t{100'000}, std::size_t{1} << 20}) {
        std::size_t fetched = 0;
        const auto source = *openSealedSource(std::make_unique<Counting>(sourceOf(file), fetched), only(m_key), "one");
        Bytes into(piece);
        for (std::size_t at = 0; at < plain.size(); at += piece)
            ASSERT_TRUE(source->readAt(static_cast<std::int64_t>(at), into));
        EXPECT_EQ(fetched, file.size()) << piece;
    }
}

TEST_F(SealedFiles, OneFlippedBitIsFoundWhereItIsAndTheRestStaysReadable)
{
    const Bytes plain = randomBytes(3 * kChunk + 500, 4);
    const Bytes file = make(plain);
    std::mt19937_64 random(5);
    for (std::size_t chunk = 0; chunk < 4; ++chunk) {
        const std::size_t begin = kHeader + chunk * kStored;
        const std::size_t length = std::min(kStored, file.size() - begin);
        for (const std::size_t at :
             {begin, begin + length / 2, begin + length - kTag, begin + length - 1, begin + random() % length}) {
            Bytes flipped = file;
            flipped[at] ^= static_cast<std::uint8_t>(1U << (random() % 8));
            std::vector<std::size_t> others{0, 1, 2, 3};
            std::erase(others, chunk);
            EXPECT_EQ(readable(flipped, plain), others) << at;
        }
    }
}

TEST_F(SealedFiles, EveryFlippedBitOfTheHeaderIsFound)
{
    const Bytes plain = randomBytes(100, 6);
    const Bytes file = make(plain);
    for (std::size_t bit = 0; bit < 8 * kHeader; ++bit) {
        Bytes flipped = file;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_TRUE(readable(flipped, plain).empty()) << bit;
    }
}

TEST_F(SealedFiles, ChunksThatChangedPlacesOrAreThereTwiceAreFound)
{
    const Bytes plain = randomBytes(4 * kChunk, 7);
    const Bytes file = make(plain);
    const auto chunk = [](std::size_t number) { return static_cast<std::ptrdiff_t>(kHeader + number * kStored); };
    Bytes swapped = file;
    std::swap_ranges(swapped.begin() + chunk(1), swapped.begin() + chunk(2), swapped.begin() + chunk(2));
    EXPECT_EQ(readable(swapped, plain), (std::vector<std::size_t>{0, 3}));
    Bytes repeated = file;
    std::copy(file.begin() + chunk(0), file.begin() + chunk(1), repeated.begin() + chunk(2));
    EXPECT_EQ(readable(repeated, plain), (std::vector<std::size_t>{0, 1, 3}));
    Bytes without = file;
    without.erase(without.begin() + chunk(1), without.begin() + chunk(2));
    EXPECT_EQ(readable(without, plain), (std::vector<std::size_t>{0}));
    Bytes with = file;
    with.insert(with.begin() + chunk(2), file.begin() + chunk(1), file.begin() + chunk(2));
    EXPECT_EQ(readable(with, plain), (std::vector<std::size_t>{0, 1}));
}

TEST_F(SealedFiles, CutOffOrGrownTheEndIsNotReadAsIfItWereWhole)
{
    const Bytes plain = randomBytes(2 * kChunk + 1000, 8);
    const Bytes file = make(plain);
    for (const std::size_t size :
         {file.size() - 1, file.size() - 999, file.size() - 1000, file.size() - 1016, file.size() - 1017,
          kHeader + kStored + 1, kHeader + kStored, kHeader + kStored - 1, kHeader + 17, kHeader + 16, kHeader + 1,
          kHeader, kHeader - 1, std::size_t{3}, std::size_t{0}, file.size() + 1, file.size() + kStored}) {
        Bytes other = file;
        other.resize(size);
        const auto source = open(other);
        if (!source) {
            EXPECT_TRUE(source.error().category == ErrorCategory::Damaged) << size;
            continue;
        }
        Bytes into(static_cast<std::size_t>((*source)->size()));
        const auto all = (*source)->readAt(0, into);
        ASSERT_FALSE(all) << size;
        EXPECT_EQ(all.error().category, ErrorCategory::Damaged);
        EXPECT_LE(readable(other, plain).size(), 2U);
    }
    const Bytes whole = randomBytes(2 * kChunk, 9);
    for (const std::size_t more : {std::size_t{1}, std::size_t{16}, std::size_t{17}}) {
        Bytes grown = make(whole);
        grown.resize(grown.size() + more);
        EXPECT_EQ(readable(grown, whole), (std::vector<std::size_t>{0})) << more;
    }
}

TEST_F(SealedFiles, OneInAnothersPlaceIsFoundEvenUnderTheSameKey)
{
    const Bytes plain = randomBytes(100, 10);
    const auto other = open(make(plain, "two"));
    ASSERT_TRUE(other);
    Bytes into(100);
    EXPECT_FALSE((*other)->readAt(0, into));
    // Chunks of another file of the same binding: files are told apart by themselves.
    const Bytes longer = randomBytes(2 * kChunk, 11);
    Bytes mixed = make(longer);
    const Bytes from = make(longer);
    std::copy(from.begin() + kHeader, from.begin() + kHeader + kStored, mixed.begin() + kHeader);
    EXPECT_EQ(readable(mixed, longer), (std::vector<std::size_t>{1}));
}

TEST_F(SealedFiles, WithoutTheKeyNothingOpens)
{
    const Bytes file = make(randomBytes(100, 12));
    const auto refused = openSealedSource(sourceOf(file), only(newKey()), "one");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().category, ErrorCategory::Refused);
    const NamedKey wrong{m_key.id, newKey().key};
    const auto opened = openSealedSource(sourceOf(file), only(wrong), "one");
    Bytes into(100);
    EXPECT_FALSE((*opened)->readAt(0, into));
}

TEST_F(SealedFiles, OfALaterFormatAreLeftAlone)
{
    Bytes file = make(randomBytes(100, 13));
    file[4] = 3;
    EXPECT_EQ(open(file).error().category, ErrorCategory::Newer);
    EXPECT_EQ(open(randomBytes(500, 14)).error().category, ErrorCategory::Damaged);
}

TEST_F(SealedFiles, ClonesReadOnTheirOwnInThreads)
{
    const Bytes plain = randomBytes(20 * kChunk + 77, 15);
    auto source = *open(make(plain));
    std::vector<std::jthread> threads;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        threads.emplace_back([&, seed, own = std::shared_ptr<base::ByteSource>(*source->clone())] {
            std::mt19937_64 random(seed);
            for (int i = 0; i < 100; ++i) {
                const std::size_t at = random() % plain.size();
                Bytes into(random() % 100'000 + 1);
                const auto got = own->readAt(static_cast<std::int64_t>(at), into);
                ASSERT_TRUE(got);
                ASSERT_TRUE(std::equal(into.begin(), into.begin() + static_cast<std::ptrdiff_t>(*got),
                                       plain.begin() + static_cast<std::ptrdiff_t>(at)));
            }
        });
    }
    const auto left = *source->clone();
    source.reset();
    EXPECT_EQ(contentOf(*left), plain) << "a clone needs nothing of where it came from";
}

TEST_F(SealedFiles, AWriteThatFailedSpoilsTheFile)
{
    class Full final : public base::ByteSink
    {
    public:
        base::Status write(std::span<const std::uint8_t>) override
        {
            return ++m_writes == 2 ? base::fail(ErrorCategory::NoSpace) : base::Status();
        }
        base::Status commit() override
        {
            ADD_FAILURE() << "half a file was committed";
            return {};
        }

    private:
        int m_writes = 0;
    };
    const auto sink = makeSealedSink(std::make_unique<Full>(), m_key, "one");
    EXPECT_EQ(sink->write(randomBytes(2 * kChunk, 16)).error().category, ErrorCategory::NoSpace);
    EXPECT_FALSE(sink->write(randomBytes(10, 17)));
    EXPECT_EQ(sink->commit().error().category, ErrorCategory::NoSpace);
}

TEST_F(SealedFiles, ThousandsOfBrokenOnesGiveErrorsOrTheRightBytes)
{
    const Bytes plain = randomBytes(kChunk + 300, 18);
    const Bytes file = make(plain);
    const Bytes other = make(randomBytes(kChunk + 300, 19));
    constexpr unsigned kSeed = 20261126;
    constexpr int kMutations = 4000;
    RecordProperty("seed", static_cast<int>(kSeed));
    std::mt19937_64 random(kSeed);
    Bytes into(plain.size() + 100);
    for (int i = 0; i < kMutations; ++i) {
        Bytes broken = file;
        const auto place = [&] { return random() % 3 == 0 ? random() % (kHeader + 4) : random() % broken.size(); };
        switch (random() % 5) {
        case 0:
            broken[place()] ^= static_cast<std::uint8_t>(1 + random() % 255);
            break;
        case 1:
            broken.resize(place());
            break;
        case 2:
            broken.insert(broken.end(), random() % 200, static_cast<std::uint8_t>(random()));
            break;
        case 3: {
            const std::size_t at = place();
            const std::size_t count = std::min<std::size_t>(random() % 64 + 1, broken.size() - at);
            std::copy_n(other.begin() + static_cast<std::ptrdiff_t>(at), count,
                        broken.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        }
        default:
            broken.erase(broken.begin() + static_cast<std::ptrdiff_t>(place()));
            break;
        }
        const auto source = open(broken);
        if (!source)
            continue;
        ASSERT_LE((*source)->size(), static_cast<std::int64_t>(broken.size()));
        const auto at = static_cast<std::size_t>(random() % plain.size());
        const auto got = (*source)->readAt(static_cast<std::int64_t>(at), std::span(into).first(1 + random() % 400));
        if (!got)
            continue;
        ASSERT_LE(at + *got, plain.size()) << i << ", seed " << kSeed;
        ASSERT_TRUE(std::equal(into.begin(), into.begin() + static_cast<std::ptrdiff_t>(*got),
                               plain.begin() + static_cast<std::ptrdiff_t>(at)))
            << i << ", seed " << kSeed;
    }
}

} // namespace
} // namespace alliance::db
