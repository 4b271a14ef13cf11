#include "db/vault/SealedStore.h"

#include "tests/db/vault/SealedBytes.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class SealedStores : public ::testing::Test
{
protected:
    std::unique_ptr<base::ByteStore> open(PlainFiles plain = PlainFiles::Refuse,
                                          const std::string& binding = "recording")
    {
        return openSealedStore(m_files, {m_key.id, only(m_key), binding, plain});
    }
    bool isSealed(const std::string& name)
    {
        return stored(*m_files, name)[0] == 'A' && *isSealedFile(**m_files->open(name));
    }

    NamedKey m_key = newKey();
    std::shared_ptr<base::MemoryStore> m_files = std::make_shared<base::MemoryStore>();
    Bytes m_text = randomBytes(1000, 1);
};

TEST_F(SealedStores, KeepFilesUnderTheirNamesAndSealed)
{
    const auto all = open();
    ASSERT_TRUE(store(*all, "signals.csv", m_text));
    EXPECT_EQ(stored(*all, "signals.csv"), m_text);
    EXPECT_TRUE(isSealed("signals.csv"));
    EXPECT_EQ(*all->names(), std::vector<std::string>{"signals.csv"});
    EXPECT_EQ(all->open("other").error().category, ErrorCategory::NotFound);
    EXPECT_EQ(all->create("../other").error().category, ErrorCategory::Invalid);
    ASSERT_TRUE(store(*all, "empty", {}));
    EXPECT_EQ(all->open("empty").error().category, ErrorCategory::Empty);
    EXPECT_TRUE(all->remove("signals.csv"));
    EXPECT_EQ(all->open("signals.csv").error().category, ErrorCategory::NotFound);
}

TEST_F(SealedStores, FilesThatChangedPlacesOrCameFromAnotherRecordingDoNotOpen)
{
    const auto all = open();
    ASSERT_TRUE(store(*all, "a", m_text));
    ASSERT_TRUE(store(*m_files, "b", stored(*m_files, "a")));
    Bytes into(10);
    EXPECT_EQ((*all->open("b"))->readAt(0, into).error().category, ErrorCategory::Damaged);
    EXPECT_EQ((*open(PlainFiles::Refuse, "another")->open("a"))->readAt(0, into).error().category,
              ErrorCategory::Damaged);
}

TEST_F(SealedStores, PlainFilesOfAnEarlierVersionAreSealedWhenTheyAreFirstOpened)
{
    const Bytes large = randomBytes(3'000'000, 2);
    ASSERT_TRUE(store(*m_files, "proxy", large));
    const auto before = m_files->open("proxy");
    const auto all = open(PlainFiles::Seal);
    EXPECT_EQ(stored(*all, "proxy"), large);
    EXPECT_TRUE(isSealed("proxy"));
    EXPECT_EQ(stored(*all, "proxy"), large);
    EXPECT_EQ(contentOf(**before), large) << "whoever reads it already goes on";
    EXPECT_EQ(stored(*open(), "proxy"), large);
}

TEST_F(SealedStores, PlainFilesAreReadAsTheyAreWhereTheyCannotBeSealed)
{
    class ReadOnly final : public base::ByteStore
    {
    public:
        explicit ReadOnly(std::shared_ptr<base::ByteStore> files) : m_files(std::move(files)) {}
        base::Result<std::unique_ptr<base::ByteSource>> open(const std::string& name) const override
        {
            return m_files->open(name);
        }
        base::Result<std::unique_ptr<base::ByteSink>> create(const std::string&) override
        {
            return base::fail(ErrorCategory::Unwritable);
        }
        base::Result<std::vector<std::string>> names() const override { return m_files->names(); }
        base::Status remove(const std::string&) override { return base::fail(ErrorCategory::Unwritable); }

    private:
        std::shared_ptr<base::ByteStore> m_files;
    };
    ASSERT_TRUE(store(*m_files, "proxy", m_text));
    const auto all =
        openSealedStore(std::make_shared<ReadOnly>(m_files), {m_key.id, only(m_key), "recording", PlainFiles::Seal});
    EXPECT_EQ(stored(*all, "proxy"), m_text);
    EXPECT_FALSE(isSealed("proxy"));
}

TEST_F(SealedStores, WhereAllWasSealedFromTheStartAPlainFileIsNotTaken)
{
    ASSERT_TRUE(store(*m_files, "candidates.json", m_text));
    EXPECT_EQ(open()->open("candidates.json").error().category, ErrorCategory::Damaged);
    EXPECT_FALSE(isSealed("candidates.json"));
}

TEST_F(SealedStores, WhatIsUnderAFormerKeyOpensAndIsRewrittenUnderTheNewest)
{
    ASSERT_TRUE(store(*open(), "a", m_text));
    const NamedKey newest = newKey();
    const auto both = [&](const QUuid& id) {
        return id == newest.id ? base::Result<NamedKey>(newest) : only(m_key)(id);
    };
    const auto all = openSealedStore(m_files, {newest.id, both, "recording", PlainFiles::Refuse});
    EXPECT_EQ(stored(*all, "a"), m_text);
    ASSERT_TRUE(store(*all, "a", m_text));
    EXPECT_EQ(open()->open("a").error().category, ErrorCategory::Refused);
    EXPECT_EQ(stored(*all, "a"), m_text);
}

} // namespace
} // namespace alliance::db
