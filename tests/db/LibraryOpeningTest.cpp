#include "db/vault/KeyFile.h"
#include "tests/db/LibraryFixture.h"

#include <fstream>
#include <thread>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using LibraryOpening = LibraryTest;

void overwrite(const fs::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

TEST_F(LibraryOpening, ANewLibraryHasItsFoldersAndKeysForItsOwnerOnly)
{
    EXPECT_TRUE(fs::is_regular_file(folder() / "library.db"));
    EXPECT_TRUE(fs::is_directory(folder() / "media"));
    EXPECT_TRUE(fs::is_directory(folder() / "derived"));
    const auto ownerOnly = fs::perms::owner_read | fs::perms::owner_write;
    EXPECT_EQ(fs::status(folder() / "library.keys").permissions(), ownerOnly);
    EXPECT_EQ(fs::status(folder() / "library.db").permissions(), ownerOnly);
}

TEST_F(LibraryOpening, WhatWasWrittenIsThereAfterReopening)
{
    const QUuid id = library().id();
    close();
    reopen();
    EXPECT_EQ(library().id(), id);
    EXPECT_EQ(valueOf(library().cases().get(m_case.id)).code, QStringLiteral("KESTREL-7"));
    EXPECT_EQ(valueOf(library().sessions().get(m_session.id)).label, QStringLiteral("After the break"));
    EXPECT_EQ(valueOf(library().sessions().get(m_session.id)).heldOn, QDate(2024, 3, 5));
    EXPECT_EQ(valueOf(library().recordings().get(m_recording.id)).fileName, QStringLiteral("Ingrid_Halvorsen.mp4"));
    EXPECT_EQ(valueOf(library().people().current()).name, QStringLiteral("Dr. Maren Quill"));
    EXPECT_TRUE(valueOf(library().people().current()).canOpen);
}

TEST_F(LibraryOpening, AFolderWithSomethingInItIsNotTurnedIntoALibrary)
{
    EXPECT_EQ(categoryOf(Library::create(folder())), ErrorCategory::Conflict);
    const fs::path file = m_temporary.path() / "file";
    overwrite(file, "x");
    EXPECT_EQ(categoryOf(Library::create(file)), ErrorCategory::Conflict);
    EXPECT_TRUE(Library::open(folder()));
}

TEST_F(LibraryOpening, AnEmptyFolderAndAMissingParentAreFine)
{
    fs::create_directory(m_temporary.path() / "empty");
    EXPECT_TRUE(Library::create(m_temporary.path() / "empty"));
    EXPECT_TRUE(Library::create(m_temporary.path() / "new" / "deeper # 100%?"));
    EXPECT_TRUE(Library::open(m_temporary.path() / "new" / "deeper # 100%?"));
}

TEST_F(LibraryOpening, ACreationThatFailsLeavesNothing)
{
    const fs::path parent = m_temporary.path() / "file";
    overwrite(parent, "x");
    EXPECT_EQ(categoryOf(Library::create(parent / "library")), ErrorCategory::Unwritable);
    EXPECT_TRUE(fs::is_regular_file(parent));
}

TEST_F(LibraryOpening, AFolderWithoutALibraryIsNotFound)
{
    EXPECT_EQ(categoryOf(Library::open(m_temporary.path())), ErrorCategory::NotFound);
    EXPECT_EQ(categoryOf(Library::open(m_temporary.path() / "nowhere")), ErrorCategory::NotFound);
    EXPECT_FALSE(fs::exists(m_temporary.path() / "library.db"));
}

TEST_F(LibraryOpening, WithoutItsKeyFileItIsRefused)
{
    close();
    fs::remove(folder() / "library.keys");
    EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::Refused);
}

TEST_F(LibraryOpening, ADamagedKeyFileIsSaid)
{
    close();
    for (const char* text : {"", "not json", "{}", "{\"format\":\"alliance-review-keys\",\"version\":1}"}) {
        overwrite(folder() / "library.keys", text);
        EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::Damaged) << text;
    }
    overwrite(folder() / "library.keys", "{\"format\":\"alliance-review-keys\",\"version\":2}");
    EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::Newer);
}

TEST_F(LibraryOpening, TheKeyFileOfAnotherLibraryIsRefused)
{
    const fs::path other = m_temporary.path() / "other";
    EXPECT_TRUE(Library::create(other));
    close();
    fs::copy_file(other / "library.keys", folder() / "library.keys", fs::copy_options::overwrite_existing);
    EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::Refused);
}

TEST_F(LibraryOpening, AnotherThreadOpensItThroughTheHandleWithoutTheKeyFile)
{
    fs::remove(folder() / "library.keys");
    std::optional<QUuid> added;
    std::thread([&, handle = library().handle()] {
        if (auto mine = handle.open()) {
            if (const auto one = mine->notes().add(note(QStringLiteral("from another thread"))))
                added = one->id;
        }
    }).join();
    ASSERT_TRUE(added);
    EXPECT_EQ(valueOf(library().notes().get(*added)).text, QStringLiteral("from another thread"));
}

} // namespace
} // namespace alliance::db
