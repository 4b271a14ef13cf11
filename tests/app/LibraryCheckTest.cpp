// What a check remarks on that is no damage.

#include "db/core/Connection.h"
#include "db/destruction/Erasure.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

class LibraryChecks : public AppTest
{
protected:
    bool saysNotCleaned()
    {
        const LibraryCheck check = valueOf(library().verify(false, {}));
        EXPECT_TRUE(check.clean()) << qPrintable(check.findings.join(u'\n'));
        return check.remarks.join(u'\n').contains(QStringLiteral("still has to be cleaned"));
    }
};

TEST_F(LibraryChecks, SayThatTheDatabaseIsStillToBeCleaned)
{
    EXPECT_FALSE(saysNotCleaned());
    closeLibrary();
    {
        ASSERT_TRUE(db::markCleaning(libraryFolder()));
        const auto reader =
            db::Connection::open(libraryFolder() / "library.db", db::OpenMode::Existing, std::chrono::seconds(1));
        ASSERT_TRUE(reader && (*reader)->execute(QStringLiteral("BEGIN IMMEDIATE")));
        EXPECT_TRUE(saysNotCleaned());
    }
    EXPECT_TRUE(saysNotCleaned()) << "it is tried when the library is opened";
    closeLibrary();
    EXPECT_FALSE(saysNotCleaned());
}

TEST_F(LibraryChecks, NameBackupsFromWhichNothingCanBeRestored)
{
    import(clip());
    closeLibrary();
    const std::filesystem::path whole = libraryFolder() / "backups" / "before-upgrade-from-16-20260101-000000-000";
    const std::filesystem::path half = libraryFolder() / "backups" / "before-upgrade-from-16-20260102-000000-000";
    const std::filesystem::path none = libraryFolder() / "backups" / "before-upgrade-from-16-20260103-000000-000";
    for (const std::filesystem::path& copy : {whole, half, none}) {
        std::filesystem::create_directories(copy);
        std::filesystem::copy_file(libraryFolder() / "library.db", copy / "library.db");
    }
    const auto size = std::filesystem::file_size(half / "library.db");
    std::filesystem::resize_file(half / "library.db", size / 2 / 4096 * 4096);
    std::filesystem::resize_file(none / "library.db", 0);
    const QString remarks = valueOf(library().verify(true, {})).remarks.join(u'\n');
    const auto named = [&](const std::filesystem::path& copy) {
        return remarks.contains(u'“' + QString::fromStdString(copy.string()) +
                                QStringLiteral("” does not hold together"));
    };
    EXPECT_TRUE(named(half) && named(none)) << remarks.toStdString();
    EXPECT_FALSE(named(whole));
    const QString quick = valueOf(library().verify(false, {})).remarks.join(u'\n');
    EXPECT_FALSE(quick.contains(QStringLiteral("does not hold together"))) << "nothing is read through for it";
    EXPECT_TRUE(quick.contains(QStringLiteral("Not read through: 3 "))) << quick.toStdString();
}

TEST_F(LibraryChecks, NameTheFolderOfAnUpgradeThatWroteNoBackup)
{
    const std::filesystem::path backups = libraryFolder() / "backups";
    library();
    const std::filesystem::path empty = backups / "before-upgrade-from-16-20260101-000000-000";
    std::filesystem::create_directories(empty);
    std::filesystem::create_directories(backups / "before-upgrade-from-16-20260101-000000-000.part-999999999");
    std::filesystem::create_directories(backups / "of somebody");
    for (const bool deep : {true, false}) {
        const QStringList remarks = valueOf(library().verify(deep, {})).remarks;
        ASSERT_EQ(remarks.size(), 1) << remarks.join(u'\n').toStdString();
        EXPECT_TRUE(
            remarks[0].startsWith(u'“' + QString::fromStdString(empty.string()) + QStringLiteral("” holds no backup")));
    }
}

} // namespace
} // namespace alliance::app
