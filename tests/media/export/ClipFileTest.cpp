#include "media/export/ClipSink.h"
#include "tests/support/ScratchFolder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace alliance::media::testing
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class ClipFile : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_FALSE(m_folder.path().empty()); }

    fs::path file() const { return m_folder.path() / "clip.mp4"; }
    std::string content() const
    {
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::ptrdiff_t entries() const
    {
        return std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator());
    }
    static std::span<const std::uint8_t> bytes(std::string_view text)
    {
        return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
    }

    support::ScratchFolder m_folder;
};

TEST_F(ClipFile, AppearsWholeWhenCommitted)
{
    const auto sink = openClipFile(file(), Existing::Keep);
    ASSERT_TRUE(sink);
    ASSERT_TRUE((*sink)->writeAt(4, bytes("wxyz")));
    ASSERT_TRUE((*sink)->writeAt(0, bytes("abcd")));
    EXPECT_FALSE(fs::exists(file()));
    ASSERT_TRUE((*sink)->commit());
    EXPECT_EQ(content(), "abcdwxyz");
    EXPECT_EQ(entries(), 1);
}

TEST_F(ClipFile, LeavesNothingWithoutACommit)
{
    {
        const auto sink = openClipFile(file(), Existing::Keep);
        ASSERT_TRUE(sink);
        ASSERT_TRUE((*sink)->writeAt(0, bytes("abcd")));
    }
    EXPECT_EQ(entries(), 0);
}

TEST_F(ClipFile, ReplacesOnlyWhenToldSo)
{
    std::ofstream(file()) << "old";
    const auto kept = openClipFile(file(), Existing::Keep);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().category, ErrorCategory::Conflict);
    const auto replaced = openClipFile(file(), Existing::Replace);
    ASSERT_TRUE(replaced);
    ASSERT_TRUE((*replaced)->writeAt(0, bytes("new")));
    EXPECT_EQ(content(), "old");
    ASSERT_TRUE((*replaced)->commit());
    EXPECT_EQ(content(), "new");
    EXPECT_EQ(entries(), 1);
}

TEST_F(ClipFile, KeepsWhatCameThereInTheMeantime)
{
    const auto sink = openClipFile(file(), Existing::Keep);
    ASSERT_TRUE(sink);
    ASSERT_TRUE((*sink)->writeAt(0, bytes("new")));
    std::ofstream(file()) << "faster";
    const auto committed = (*sink)->commit();
    ASSERT_FALSE(committed);
    EXPECT_EQ(committed.error().category, ErrorCategory::Conflict);
    EXPECT_EQ(content(), "faster");
}

TEST_F(ClipFile, RefusesFoldersAndPlacesThatDoNotExist)
{
    fs::create_directory(file());
    EXPECT_EQ(openClipFile(file(), Existing::Replace).error().category, ErrorCategory::NotAFile);
    EXPECT_EQ(openClipFile(m_folder.path() / "nowhere" / "clip.mp4", Existing::Keep).error().category,
              ErrorCategory::Unwritable);
}

} // namespace
} // namespace alliance::media::testing
