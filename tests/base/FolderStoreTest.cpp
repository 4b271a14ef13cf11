// A folder as a store: whole files or none, plain names only, nothing of other people's making in the way.

#include "media/base/ByteStore.h"
#include "tests/support/ScratchFolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace alliance::base::testing
{
namespace
{

namespace fs = std::filesystem;

class FolderStore : public ::testing::Test
{
protected:
    fs::path folder() const { return m_top.path() / "derived" / "recording"; }

    Status put(const std::string& name, std::string_view text)
    {
        auto sink = store().create(name);
        if (!sink)
            return tl::unexpected(sink.error());
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        if (auto written = (*sink)->write({bytes, text.size()}); !written)
            return written;
        return (*sink)->commit();
    }

    static std::string all(ByteSource& source)
    {
        std::string text(static_cast<std::size_t>(source.size()), '\0');
        const auto got = source.readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
        return got && *got == text.size() ? text : "unreadable";
    }
    std::string get(const std::string& name)
    {
        const auto source = store().open(name);
        return source ? all(**source) : "missing";
    }
    std::vector<std::string> names()
    {
        const auto found = store().names();
        EXPECT_TRUE(found) << (found ? "" : found.error().context);
        return found.value_or(std::vector<std::string>{"unreadable"});
    }
    ByteStore& store()
    {
        if (!m_opened)
            m_opened = openFolderStore(folder());
        return *m_opened;
    }

    support::ScratchFolder m_top;

private:
    std::unique_ptr<ByteStore> m_opened;
};

TEST_F(FolderStore, IsEmptyBeforeItsFirstFileWhichMakesTheFolder)
{
    EXPECT_TRUE(names().empty());
    EXPECT_FALSE(fs::exists(folder()));
    const auto missing = store().open("proxy-000000.alsp");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().category, ErrorCategory::NotFound);
    ASSERT_TRUE(put("proxy-000000.alsp", "picture"));
    EXPECT_EQ(get("proxy-000000.alsp"), "picture");
    EXPECT_EQ(fs::status(folder()).permissions() & fs::perms::mask, fs::perms::owner_all);
}

TEST_F(FolderStore, NamesComeSortedAndOnlyThoseCommitted)
{
    ASSERT_TRUE(put("wave.bin", "w"));
    ASSERT_TRUE(put("proxy-000010.alsp", "b"));
    ASSERT_TRUE(put("proxy-000002.alsp", "a"));
    fs::create_directory(folder() / "inner");
    std::ofstream(folder() / "name with blanks") << "x";
    auto open = store().create("half.bin");
    ASSERT_TRUE(open);
    EXPECT_EQ(names(), (std::vector<std::string>{"proxy-000002.alsp", "proxy-000010.alsp", "wave.bin"}));
}

TEST_F(FolderStore, AFileIsReplacedOnCommitAndWithoutItStaysAsItWas)
{
    ASSERT_TRUE(put("state", "old"));
    {
        auto sink = store().create("state");
        ASSERT_TRUE(sink);
        const std::uint8_t byte = 'n';
        ASSERT_TRUE((*sink)->write({&byte, 1}));
    }
    EXPECT_EQ(get("state"), "old");
    ASSERT_TRUE(put("state", "new"));
    EXPECT_EQ(get("state"), "new");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), 1);
}

TEST_F(FolderStore, WhatIsOpenStaysReadableWhenItIsReplacedOrRemoved)
{
    ASSERT_TRUE(put("a", "first"));
    const auto before = store().open("a");
    ASSERT_TRUE(before);
    ASSERT_TRUE(put("a", "second"));
    EXPECT_EQ(all(**before), "first");
    const auto after = store().open("a");
    ASSERT_TRUE(after);
    ASSERT_TRUE(store().remove("a"));
    EXPECT_EQ(all(**after), "second");
    EXPECT_TRUE(names().empty());
    EXPECT_TRUE(store().remove("a"));
}

TEST_F(FolderStore, TwoThatWriteTheSameFileAtOnceDoNotMixAndTheLaterStands)
{
    const auto first = store().create("state");
    const auto second = store().create("state");
    ASSERT_TRUE(first && second);
    const std::string one(100'000, 'a');
    const std::string two(50'000, 'b');
    const auto write = [](ByteSink& sink, const std::string& text) {
        return sink.write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    };
    ASSERT_TRUE(write(**first, one) && write(**second, two) && write(**first, one));
    ASSERT_TRUE((*second)->commit());
    EXPECT_EQ(get("state"), two);
    ASSERT_TRUE((*first)->commit());
    EXPECT_EQ(get("state"), one + one);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), 1);
}

TEST_F(FolderStore, OnlyPlainNamesAreTaken)
{
    const std::vector<std::string> bad = {"",           ".",
                                          "..",         "../escape",
                                          "a/b",        ".hidden",
                                          "blank name", "umlaut-\xc3\xa4",
                                          "x.part-12",  std::string(101, 'a')};
    for (const std::string& name : bad) {
        const auto opened = store().open(name);
        const auto created = store().create(name);
        const auto removed = store().remove(name);
        ASSERT_FALSE(opened || created || removed) << name;
        EXPECT_EQ(opened.error().category, ErrorCategory::Invalid) << name;
        EXPECT_EQ(created.error().category, ErrorCategory::Invalid) << name;
        EXPECT_EQ(removed.error().category, ErrorCategory::Invalid) << name;
    }
    EXPECT_TRUE(put(std::string(100, 'a'), "long"));
}

TEST_F(FolderStore, AFileInPlaceOfTheFolderIsReported)
{
    fs::create_directories(folder().parent_path());
    std::ofstream(folder()) << "x";
    const auto listed = store().names();
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().category, ErrorCategory::NotAFile);
    const auto written = put("a", "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().category, ErrorCategory::Unwritable);
    EXPECT_FALSE(store().open("a"));
}

TEST_F(FolderStore, WhatAKilledWriterLeftIsClearedAwayByTheNextOne)
{
    ASSERT_TRUE(put("a", "whole"));
    const pid_t gone = ::fork();
    if (gone == 0)
        ::_exit(0);
    ::waitpid(gone, nullptr, 0);
    const fs::path left = folder() / ("a.part-" + std::to_string(gone));
    const fs::path leftToo = folder() / ("a.part-" + std::to_string(gone) + "-12");
    const fs::path ofOther = folder() / ("b.part-" + std::to_string(gone));
    const fs::path ofRunning = folder() / ("a.part-" + std::to_string(::getppid()));
    for (const fs::path& path : {left, leftToo, ofOther, ofRunning})
        std::ofstream(path) << "half";
    EXPECT_EQ(names(), std::vector<std::string>{"a"});
    ASSERT_TRUE(put("a", "again"));
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(leftToo));
    EXPECT_TRUE(fs::exists(ofOther));
    EXPECT_TRUE(fs::exists(ofRunning));
    EXPECT_EQ(get("a"), "again");
}

} // namespace
} // namespace alliance::base::testing
