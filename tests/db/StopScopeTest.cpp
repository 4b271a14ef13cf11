#include "db/core/StopScope.h"

#include "db/audit/LooseEnds.h"
#include "db/core/Connection.h"
#include "db/core/LibraryContext.h"
#include "db/core/Unlocking.h"
#include "tests/db/LibraryFixture.h"

#include <fstream>
#include <thread>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class Stopping : public LibraryTest
{
};

TEST_F(Stopping, EndsAVerificationAndTheLibraryGoesOnAsBefore)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    std::stop_source source;
    {
        const StopScope stops(source.get_token());
        EXPECT_TRUE(valueOf(library().verify()).sound());
        source.request_stop();
        EXPECT_EQ(categoryOf(library().verify()), ErrorCategory::Cancelled);
    }
    EXPECT_TRUE(valueOf(library().verify()).sound());
    valueOf(library().notes().add(note(QStringLiteral("after"))));
}

TEST_F(Stopping, EndsReadingAtTheNextRow)
{
    const auto database = valueOf(Connection::open(folder() / "library.db", OpenMode::ReadOnly, {}));
    std::stop_source source;
    const StopScope stops(source.get_token());
    int rows = 0;
    const base::Status read = database->forEach(QStringLiteral("SELECT version FROM schema_migrations"), {},
                                                [&](const Row& /*row*/) -> base::Status {
                                                    ++rows;
                                                    source.request_stop();
                                                    return {};
                                                });
    EXPECT_EQ(categoryOf(read), ErrorCategory::Cancelled);
    EXPECT_EQ(rows, 1);
    valueOf(database->execute(QStringLiteral("BEGIN")));
    {
        const StopScope goesOn{std::stop_token()};
        EXPECT_GT(valueOf(database->number(QStringLiteral("SELECT COUNT(*) FROM schema_migrations"))), 1);
    }
    EXPECT_EQ(categoryOf(database->number(QStringLiteral("SELECT 1"))), ErrorCategory::Cancelled);
}

TEST_F(Stopping, EndsALongStatementInTheMiddle)
{
    const auto database = valueOf(Connection::open(folder() / "library.db", OpenMode::ReadOnly, {}));
    std::stop_source source;
    const StopScope stops(source.get_token());
    std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    });
    // Would count for minutes.
    const auto counted = database->number(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT "
                       "COUNT(*) FROM n"));
    EXPECT_EQ(categoryOf(counted), ErrorCategory::Cancelled);
}

TEST_F(Stopping, EndsTheWalkOverDraftsAndOverWhatWasLeft)
{
    std::filesystem::create_directory(folder() / "drafts");
    std::ofstream(folder() / "drafts" / "stray") << "x";
    std::filesystem::create_directory(folder() / ".restoring");
    const auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, std::chrono::seconds(1), {}));
    const auto walked = [&] {
        VerifyReport report;
        checkDrafts(*context, report);
        findLeftOvers(*context, report);
        return report.remarks.size();
    };
    EXPECT_EQ(walked(), 2U);
    std::stop_source source;
    source.request_stop();
    const StopScope stops(source.get_token());
    EXPECT_EQ(walked(), 0U);
}

} // namespace
} // namespace alliance::db
