#include "db/backup/Backup.h"

#include "tests/db/LibraryFixture.h"

#include <fstream>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class Backups : public LibraryTest
{
protected:
    fs::path backup() const { return m_temporary.path() / "backup"; }
    int entriesBeside() const
    {
        return static_cast<int>(std::distance(fs::directory_iterator(m_temporary.path()), fs::directory_iterator()));
    }
};

TEST_F(Backups, AreWholeLibrariesOfTheirMoment)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    succeed(backUp(library(), backup()));
    valueOf(library().notes().add(note(QStringLiteral("after"))));
    EXPECT_EQ(fs::status(backup() / "library.keys").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    Library copy = valueOf(Library::open(backup()));
    EXPECT_EQ(valueOf(copy.notes().list(m_session.id)).size(), 1);
    EXPECT_TRUE(valueOf(copy.verify()).sound());
    EXPECT_EQ(valueOf(library().audit().list(5)).first().action, QStringLiteral("library.backed_up"));
}

TEST_F(Backups, DoNotOverwriteAnything)
{
    succeed(backUp(library(), backup()));
    EXPECT_EQ(categoryOf(backUp(library(), backup())), ErrorCategory::Conflict);
    fs::create_directory(m_temporary.path() / "empty");
    succeed(backUp(library(), m_temporary.path() / "empty"));
}

TEST_F(Backups, ThatFailLeaveNothing)
{
    fs::remove(folder() / "library.keys");
    EXPECT_FALSE(backUp(library(), backup()));
    EXPECT_EQ(entriesBeside(), 1);
}

TEST_F(Backups, CanBePutBack)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    succeed(backUp(library(), backup()));
    valueOf(library().notes().add(note(QStringLiteral("after"))));
    close();
    succeed(restoreBackup(backup(), folder()));
    reopen();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 1);
    EXPECT_TRUE(valueOf(library().verify()).sound());
    const fs::path replaced = fs::directory_iterator(folder() / "backups")->path();
    Library former = valueOf(Library::open(replaced));
    EXPECT_EQ(valueOf(former.notes().list(m_session.id)).size(), 2);
}

TEST_F(Backups, CanBePutInANewPlace)
{
    succeed(backUp(library(), backup()));
    const fs::path elsewhere = m_temporary.path() / "elsewhere";
    succeed(restoreBackup(backup(), elsewhere));
    EXPECT_TRUE(valueOf(valueOf(Library::open(elsewhere)).verify()).sound());
    EXPECT_TRUE(fs::is_directory(elsewhere / "media"));
}

TEST_F(Backups, ThatAreDamagedAreNotPutBack)
{
    succeed(backUp(library(), backup()));
    close();
    std::fstream file(backup() / "library.db", std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(0);
    file << std::string(200, 'x');
    file.close();
    EXPECT_EQ(categoryOf(restoreBackup(backup(), folder())), ErrorCategory::Damaged);
    reopen();
    EXPECT_FALSE(fs::exists(folder() / "backups"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

} // namespace
} // namespace alliance::db
