// An import on a disk that fails, and one that is killed, at every change it makes.

#include "tests/app/AppFixture.h"
#include "tests/support/FaultySystem.h"

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using support::Fault;
using support::runWithFault;

class ImportTrouble : public AppTest
{
protected:
    void SetUp() override
    {
        if (!support::canInjectFaults())
            GTEST_SKIP() << "this system does not let a test inject faults";
        AppTest::SetUp();
        m_film = clip();
        static_cast<void>(valueOf(LibraryService::create(libraryFolder(), QStringLiteral("Dr. Maren Quill"))));
        fs::copy(libraryFolder(), folder() / "pattern", fs::copy_options::recursive);
    }
    void startAnew() const
    {
        fs::remove_all(libraryFolder());
        fs::copy(folder() / "pattern", libraryFolder(), fs::copy_options::recursive);
    }
    int importOne() const
    {
        auto opened = LibraryService::open(libraryFolder());
        if (!opened)
            return 1 + static_cast<int>(opened.error().error.category);
        ImportRequest request;
        request.files = {m_film};
        const auto done = ImportService(**opened).import(request, {});
        return done ? 0 : 1 + static_cast<int>(done.error().error.category);
    }
    // With all of the recording, or without any of it.
    qsizetype soundSessions(bool withLeftOvers)
    {
        auto opened = valueOf(LibraryService::open(libraryFolder()));
        const LibraryCheck check = valueOf(opened->verify(true, {}));
        EXPECT_TRUE(check.clean()) << check.findings.join(QLatin1Char('\n')).toStdString();
        if (!withLeftOvers) {
            EXPECT_TRUE(check.remarks.isEmpty()) << check.remarks.join(QLatin1Char('\n')).toStdString();
        }
        return valueOf(opened->sessions()).size();
    }

    fs::path m_film;
};

TEST_F(ImportTrouble, ADiskThatFailsAnywhereLeavesTheLibraryAsItWas)
{
    startAnew(); // a library that was copied is opened with fewer changes
    const int changes = runWithFault([this] { return importOne(); }, {}).changes;
    ASSERT_GT(changes, 15);
    int refused = 0;
    for (const support::Fault& fault : support::diskTroubles(changes)) {
        startAnew();
        SCOPED_TRACE(support::textOf(fault) + " of " + std::to_string(changes));
        const auto run = runWithFault([this] { return importOne(); }, fault);
        ASSERT_FALSE(run.killed);
        refused += run.code != 0;
        if (run.code != 0) {
            const auto category = static_cast<ErrorCategory>(run.code - 1);
            EXPECT_TRUE(category == ErrorCategory::NoSpace || category == ErrorCategory::Unwritable) << run.code - 1;
        }
        EXPECT_EQ(soundSessions(run.code == 0), run.code == 0 ? 1 : 0);
        EXPECT_EQ(importOne(), 0);
    }
    EXPECT_GT(refused, 2);
}

TEST_F(ImportTrouble, AKillAnywhereLeavesAllOfTheRecordingOrNone)
{
    startAnew(); // a library that was copied is opened with fewer changes
    const int changes = runWithFault([this] { return importOne(); }, {}).changes;
    for (const int at : support::faultsToTry(changes)) {
        startAnew();
        SCOPED_TRACE("change " + std::to_string(at) + " of " + std::to_string(changes));
        EXPECT_TRUE(runWithFault([this] { return importOne(); }, {Fault::Kind::Kills, at, 0}).killed);
        const qsizetype sessions = soundSessions(true);
        EXPECT_LE(sessions, 1);
        EXPECT_EQ(importOne(), 0);
        EXPECT_EQ(soundSessions(true), sessions + 1);
    }
}

} // namespace
} // namespace alliance::app
