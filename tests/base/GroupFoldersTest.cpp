#include "media/base/GroupFolders.h"

#include "media/base/ByteSource.h"
#include "media/base/ByteStore.h"
#include "tests/support/ScratchFolder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace alliance::base
{
namespace
{

namespace fs = std::filesystem;

class GroupFolders : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_mask = ::umask(077); // of a careful person: the group gets its rights all the same
        fs::create_directory(shared());
        ASSERT_EQ(::chmod(shared().c_str(), 02770), 0);
        fs::create_directory(own());
    }
    void TearDown() override { ::umask(m_mask); }

    fs::path shared() const { return m_scratch.path() / "shared"; }
    fs::path own() const { return m_scratch.path() / "own"; }
    static unsigned modeOf(const fs::path& path)
    {
        struct stat info = {};
        return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777U : 0;
    }
    static void write(ByteSink& sink)
    {
        const std::uint8_t byte = 1;
        ASSERT_TRUE(sink.write({&byte, 1}));
        ASSERT_TRUE(sink.commit());
    }

    support::ScratchFolder m_scratch;
    mode_t m_mask = 0;
};

TEST_F(GroupFolders, PassThemselvesOnToWhatIsMadeInThem)
{
    EXPECT_FALSE(makeFolderIn(shared() / "media" / "deep"));
    EXPECT_EQ(modeOf(shared() / "media"), 02770U);
    EXPECT_EQ(modeOf(shared() / "media" / "deep"), 02770U);
    const auto sink = openFileSink(shared() / "media" / "file");
    ASSERT_TRUE(sink);
    write(**sink);
    EXPECT_EQ(modeOf(shared() / "media" / "file"), 0660U);
    const auto stored = openFolderStore(shared() / "derived" / "one")->create("wave");
    ASSERT_TRUE(stored);
    write(**stored);
    EXPECT_EQ(modeOf(shared() / "derived" / "one"), 02770U);
    EXPECT_EQ(modeOf(shared() / "derived" / "one" / "wave"), 0660U);
}

TEST_F(GroupFolders, AnywhereElseAllIsItsOwnersAlone)
{
    ::umask(0);
    EXPECT_FALSE(makeFolderIn(own() / "media"));
    EXPECT_EQ(modeOf(own() / "media"), 0700U);
    const auto sink = openFileSink(own() / "media" / "file");
    ASSERT_TRUE(sink);
    write(**sink);
    EXPECT_EQ(modeOf(own() / "media" / "file"), 0600U);
}

TEST_F(GroupFolders, AreOnlyThoseInWhichTheGroupMayDoEverything)
{
    for (const mode_t mode : {mode_t{0770}, mode_t{02700}, mode_t{02750}, mode_t{0777}}) {
        ASSERT_EQ(::chmod(shared().c_str(), mode), 0);
        EXPECT_FALSE(isGroupFolder(shared())) << mode;
    }
    EXPECT_FALSE(isGroupFolder(m_scratch.path() / "nowhere"));
}

TEST_F(GroupFolders, AFileInThePlaceOfAFolderIsSaid)
{
    const auto sink = openFileSink(own() / "file");
    ASSERT_TRUE(sink);
    write(**sink);
    EXPECT_TRUE(makeFolderIn(own() / "file"));
    EXPECT_TRUE(makeFolderIn(own() / "file" / "below"));
}

} // namespace
} // namespace alliance::base
