// Backup and restore on a disk that fails, and with a program that is killed, at every change they make.

#include "db/backup/Backup.h"
#include "db/backup/Restore.h"
#include "tests/db/LibraryFixture.h"
#include "tests/support/FaultySystem.h"

#include <fstream>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using support::Fault;
using support::runWithFault;

constexpr int kRestoredOnOpening = 200; // what the child returns for kFinishedOnOpening

class BackupTrouble : public LibraryTest
{
protected:
    void SetUp() override
    {
        if (!support::canInjectFaults())
            GTEST_SKIP() << "this system does not let a test inject faults";
        LibraryTest::SetUp();
        RecordingDraft draft;
        draft.id = QUuid::createUuid();
        draft.sessionId = m_session.id;
        draft.storage = Storage::Imported;
        draft.path = QStringLiteral("media/%1.mp4").arg(draft.id.toString(QUuid::WithoutBraces));
        draft.fileName = QStringLiteral("a.mp4");
        draft.contentHash = hashOf('b');
        draft.sizeBytes = 1 << 20;
        draft.frameCount = 25;
        draft.duration = base::MediaTime::fromSeconds(1);
        m_media = library().mediaPath(valueOf(library().recordings().create(draft)));
        std::ofstream(m_media, std::ios::binary) << std::string(1 << 20, 'm');
        valueOf(library().notes().add(note(QStringLiteral("before"))));
        succeed(library().drafts().keep(m_session.id, "half a sentence"));
    }
    fs::path backup() const { return m_temporary.path() / "backup"; }
    int makeBackup() const
    {
        auto opened = Library::open(folder());
        if (!opened)
            return 1 + static_cast<int>(opened.error().category);
        const auto made = backUp(*opened, backup(), {true, {}, {}});
        return made ? 0 : 1 + static_cast<int>(made.error().category);
    }
    int restore() const
    {
        const auto done = restoreBackup(backup(), folder(), {});
        if (!done && done.error().context == kFinishedOnOpening)
            return kRestoredOnOpening;
        return done ? 0 : 1 + static_cast<int>(done.error().category);
    }
    void expectSaid(int code) const
    {
        const auto category = static_cast<ErrorCategory>(code - 1);
        EXPECT_TRUE(category == ErrorCategory::NoSpace || category == ErrorCategory::Unwritable) << code;
    }
    void expectWholeBackup() const
    {
        Library copy = valueOf(Library::open(backup()));
        EXPECT_TRUE(valueOf(copy.verify()).sound());
        EXPECT_EQ(valueOf(copy.notes().list(m_session.id)).size(), 1);
        EXPECT_EQ(fs::file_size(backup() / "media" / m_media.filename()), fs::file_size(m_media));
    }
    void expectSound() const
    {
        Library one = valueOf(Library::open(folder()));
        EXPECT_TRUE(valueOf(one.verify()).sound());
        EXPECT_EQ(valueOf(one.drafts().get(m_session.id)), QByteArray("half a sentence"));
        EXPECT_EQ(fs::file_size(m_media), 1U << 20);
    }
    // Notes in the library: 2 in the old state, 1 in the one of the backup.
    qsizetype notes() const
    {
        Library one = valueOf(Library::open(folder()));
        return valueOf(one.notes().list(m_session.id)).size();
    }
    // What a restore begins with: a backup with one note, and a library with two.
    void prepareRestore()
    {
        valueOf(backUp(library(), backup(), {true, {}, {}}));
        valueOf(library().notes().add(note(QStringLiteral("after"))));
        close();
        fs::copy(folder(), m_temporary.path() / "pattern", fs::copy_options::recursive);
    }
    void startRestoreAnew() const
    {
        fs::remove_all(folder());
        fs::copy(m_temporary.path() / "pattern", folder(), fs::copy_options::recursive);
    }

    fs::path m_media;
};

TEST_F(BackupTrouble, ADiskThatFailsInABackupLeavesNoneAndTheLibraryWhole)
{
    close();
    const int changes = runWithFault([this] { return makeBackup(); }, {}).changes;
    ASSERT_GT(changes, 20);
    expectWholeBackup();
    int refused = 0;
    for (const support::Fault& fault : support::diskTroubles(changes)) {
        fs::remove_all(backup());
        const auto run = runWithFault([this] { return makeBackup(); }, fault);
        SCOPED_TRACE(support::textOf(fault) + " of " + std::to_string(changes));
        ASSERT_FALSE(run.killed);
        if (run.code == 0) {
            expectWholeBackup();
        } else {
            ++refused;
            expectSaid(run.code);
            EXPECT_FALSE(fs::exists(backup()));
        }
        expectSound();
    }
    EXPECT_GT(refused, 4);
}

TEST_F(BackupTrouble, AKillInABackupLeavesNoHalfOneAndTheNextClearsUp)
{
    close();
    EXPECT_EQ(makeBackup(), 0); // the first one writes more than those that follow
    fs::remove_all(backup());
    const int changes = runWithFault([this] { return makeBackup(); }, {}).changes;
    for (const int at : support::faultsToTry(changes)) {
        fs::remove_all(backup());
        EXPECT_TRUE(runWithFault([this] { return makeBackup(); }, {Fault::Kind::Kills, at, 0}).killed);
        SCOPED_TRACE("change " + std::to_string(at) + " of " + std::to_string(changes));
        if (fs::exists(backup()))
            expectWholeBackup();
        expectSound();
    }
    fs::remove_all(backup());
    EXPECT_EQ(makeBackup(), 0);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_temporary.path()), fs::directory_iterator()), 2);
}

TEST_F(BackupTrouble, ADiskThatFailsInARestoreLeavesTheOldStateOrTheNewOneWhole)
{
    prepareRestore();
    const int changes = runWithFault([this] { return restore(); }, {}).changes;
    ASSERT_GT(changes, 30);
    EXPECT_EQ(notes(), 1);
    int refused = 0;
    for (const support::Fault& fault : support::diskTroubles(changes)) {
        startRestoreAnew();
        const auto run = runWithFault([this] { return restore(); }, fault);
        SCOPED_TRACE(support::textOf(fault) + " of " + std::to_string(changes));
        ASSERT_FALSE(run.killed);
        if (run.code != 0 && run.code != kRestoredOnOpening) {
            ++refused;
            expectSaid(run.code);
            EXPECT_EQ(notes(), 2);
        } else {
            EXPECT_EQ(notes(), 1);
        }
        expectSound();
    }
    EXPECT_GT(refused, 0);
}

TEST_F(BackupTrouble, AKillInARestoreLeavesTheOldStateOrTheNewOneWhole)
{
    prepareRestore();
    const int changes = runWithFault([this] { return restore(); }, {}).changes;
    int old = 0;
    int fresh = 0;
    for (const int at : support::faultsToTry(changes)) {
        startRestoreAnew();
        EXPECT_TRUE(runWithFault([this] { return restore(); }, {Fault::Kind::Kills, at, 0}).killed);
        SCOPED_TRACE("change " + std::to_string(at) + " of " + std::to_string(changes));
        const qsizetype found = notes();
        EXPECT_TRUE(found == 1 || found == 2) << found;
        ++(found == 1 ? fresh : old);
        expectSound();
        EXPECT_EQ(restore(), 0);
        EXPECT_EQ(notes(), 1);
    }
    EXPECT_GT(old, 2);
    EXPECT_GT(fresh, 0);
}

TEST_F(BackupTrouble, AKillInARestoreToANewFolderLeavesNoneOrAWholeOne)
{
    prepareRestore();
    fs::remove_all(folder());
    const int changes = runWithFault([this] { return restore(); }, {}).changes;
    for (const int at : support::faultsToTry(changes)) {
        fs::remove_all(folder());
        EXPECT_TRUE(runWithFault([this] { return restore(); }, {Fault::Kind::Kills, at, 0}).killed);
        SCOPED_TRACE("change " + std::to_string(at) + " of " + std::to_string(changes));
        if (!fs::exists(folder() / "library.restore") && !fs::exists(folder() / "library.db")) {
            EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::NotFound);
        } else
            expectSound();
        EXPECT_EQ(restore(), 0);
        expectSound();
    }
}

} // namespace
} // namespace alliance::db
