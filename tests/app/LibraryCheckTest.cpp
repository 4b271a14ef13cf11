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

} // namespace
} // namespace alliance::app
