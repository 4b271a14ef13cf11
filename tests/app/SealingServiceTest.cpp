// Sealing recordings that an earlier version took in plain, on a disk that fails and with a program that is killed.

#include "app/services/SealingService.h"

#include "app/services/FileLock.h"
#include "app/services/IngestProgress.h"
#include "app/services/RecordingFiles.h"
#include "db/vault/SealedFile.h"
#include "tests/app/AppFixture.h"
#include "tests/support/FaultySystem.h"

#include <fstream>
#include <optional>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using support::Fault;
using support::runWithFault;

class SealingOld : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_film = clip();
        m_session = plainImport(m_film);
    }
    QUuid plainImport(const fs::path& file)
    {
        const QUuid session = importedPlain(file);
        const auto store = base::openFolderStore(recording(session).bytes.derivedFolder());
        EXPECT_TRUE(writeStored(*store, derived::kSpeech, "{}"));
        return session;
    }
    RecordingItem recording(const QUuid& session) { return valueOf(library().session(session)).recordings.front(); }
    static std::string bytesOf(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    Outcome<SealingResult> seal(const JobContext& job = {}) { return SealingService(library()).seal({}, job); }
    std::vector<std::string> mediaFiles()
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(libraryFolder() / "media"))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
    // Every file of the recording, and of what is derived from it, is sealed, and nothing plain is left.
    void expectSealed(const QUuid& session)
    {
        const RecordingItem item = recording(session);
        EXPECT_EQ(item.record.storage, db::Storage::Sealed);
        EXPECT_EQ(mediaFiles(), std::vector<std::string>{item.bytes.mediaFile().filename().string()});
        EXPECT_EQ(valueOf(contentHash(item, {})), item.record.contentHash);
        for (const auto& entry : fs::directory_iterator(item.bytes.derivedFolder())) {
            if (entry.path().filename() != derived::kIngestLock) {
                EXPECT_EQ(bytesOf(entry.path()).substr(0, 4), "ALSF") << entry.path();
            }
        }
        const LibraryCheck check = valueOf(library().verify(true, {}));
        EXPECT_TRUE(check.clean()) << check.findings.join(QLatin1Char('\n')).toStdString();
        EXPECT_TRUE(check.remarks.isEmpty()) << check.remarks.join(QLatin1Char('\n')).toStdString();
    }
    void keepPattern()
    {
        closeLibrary();
        fs::copy(libraryFolder(), folder() / "pattern", fs::copy_options::recursive);
    }
    void startAnew()
    {
        closeLibrary();
        fs::remove_all(libraryFolder());
        fs::copy(folder() / "pattern", libraryFolder(), fs::copy_options::recursive);
    }
    int sealInChild() const
    {
        const auto opened = LibraryService::open(libraryFolder());
        if (!opened)
            return 1 + static_cast<int>(opened.error().error.category);
        const auto done = SealingService(**opened).seal({}, {});
        return done ? (done->findings.isEmpty() ? 0 : 200) : 1 + static_cast<int>(done.error().error.category);
    }

    fs::path m_film;
    QUuid m_session;
};

TEST_F(SealingOld, WhatIsPlainIsNamedByVerifyAndSealedWithAllThatWasMadeFromIt)
{
    const LibraryCheck before = valueOf(library().verify(true, {}));
    EXPECT_TRUE(before.clean());
    ASSERT_EQ(before.remarks.size(), 1);
    EXPECT_TRUE(before.remarks[0].contains(QStringLiteral("session.mp4")));
    ASSERT_EQ(valueOf(SealingService(library()).plain()).size(), 1);
    double last = 0;
    const SealingResult result = valueOf(seal(JobContext({}, [&](double fraction, const QString&) {
        EXPECT_GE(fraction + 1e-9, last);
        last = fraction;
    })));
    EXPECT_EQ(last, 1.0);
    EXPECT_EQ(result.sealed, 1);
    EXPECT_EQ(result.bytes, static_cast<qint64>(fs::file_size(m_film)));
    expectSealed(m_session);
    EXPECT_EQ(readIngestProgress(*recording(m_session).bytes.derived())->done, 25) << "and still reads";
    EXPECT_EQ(valueOf(seal()).sealed, 0);
    const auto events = library().database().audit().listOfSession(m_session);
    EXPECT_EQ(events->last().action, QStringLiteral("recording.sealed"));
}

TEST_F(SealingOld, ARecordingThatIsBeingPreparedIsWaitedForAndTheWaitSaysSoAndCanBeCancelled)
{
    auto lock = lockIngest(recording(m_session).bytes.derivedFolder());
    ASSERT_TRUE(lock);
    std::optional<FileLock> preparing(std::move(*lock));
    std::stop_source stop;
    const auto cancelled = seal(JobContext(stop.get_token(), [&](double, const QString& text) {
        EXPECT_TRUE(text.contains(QStringLiteral("session.mp4"))) << text.toStdString();
        stop.request_stop();
    }));
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().error.category, ErrorCategory::Cancelled);
    EXPECT_EQ(recording(m_session).record.storage, db::Storage::Imported);

    bool waited = false;
    const SealingResult result = valueOf(seal(JobContext({}, [&](double, const QString&) {
        waited = waited || preparing.has_value();
        preparing.reset();
    })));
    EXPECT_TRUE(waited);
    EXPECT_EQ(result.sealed, 1);
    EXPECT_TRUE(result.findings.isEmpty());
    expectSealed(m_session);
}

TEST_F(SealingOld, OneSessionAloneCanBeSealedAndLinkedRecordingsStay)
{
    const QUuid linked = import(clip({.frames = 25}, "linked.mp4"), true).sessionId;
    const QUuid other = plainImport(clip({.frames = 30}, "other.mp4"));
    EXPECT_EQ(valueOf(SealingService(library()).seal(other, {})).sealed, 1);
    EXPECT_EQ(recording(m_session).record.storage, db::Storage::Imported);
    EXPECT_EQ(recording(linked).record.storage, db::Storage::Linked);
    EXPECT_EQ(valueOf(seal()).sealed, 1);
    EXPECT_EQ(recording(linked).record.storage, db::Storage::Linked);
}

TEST_F(SealingOld, ARecordingThatIsNoLongerWhatWasImportedStaysAsItIs)
{
    const QUuid good = plainImport(clip({.frames = 30}, "other.mp4"));
    const fs::path file = recording(m_session).bytes.mediaFile();
    std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(2000).put('!');
    const SealingResult result = valueOf(seal());
    EXPECT_EQ(result.sealed, 1);
    ASSERT_EQ(result.findings.size(), 1);
    EXPECT_TRUE(result.findings[0].contains(QStringLiteral("session.mp4")));
    EXPECT_TRUE(fs::exists(file));
    EXPECT_EQ(recording(m_session).record.storage, db::Storage::Imported);
    EXPECT_EQ(recording(good).record.storage, db::Storage::Sealed);
    EXPECT_EQ(mediaFiles().size(), 2U) << "nothing half";
}

TEST_F(SealingOld, CancellingLeavesThePlainRecordingAndTheNextRunSealsIt)
{
    for (const double at : {0.0, 0.3, 0.7}) {
        std::stop_source stop;
        const auto cancelled = seal(JobContext(stop.get_token(), [&](double fraction, const QString&) {
            if (fraction >= at)
                stop.request_stop();
        }));
        if (cancelled)
            continue; // a short clip is sealed before anybody can say stop
        EXPECT_EQ(categoryOf(cancelled), ErrorCategory::Cancelled);
        EXPECT_EQ(recording(m_session).record.storage, db::Storage::Imported);
        EXPECT_TRUE(fs::exists(recording(m_session).bytes.mediaFile()));
    }
    valueOf(seal());
    expectSealed(m_session);
}

TEST_F(SealingOld, AKillAnywhereLeavesARecordingThatPlaysAndTheNextRunGoesOn)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    keepPattern();
    const int changes = runWithFault([this] { return sealInChild(); }, {}).changes;
    ASSERT_GT(changes, 15);
    for (const int at : support::faultsToTry(changes)) {
        startAnew();
        SCOPED_TRACE("change " + std::to_string(at) + " of " + std::to_string(changes));
        EXPECT_TRUE(runWithFault([this] { return sealInChild(); }, {Fault::Kind::Kills, at, 0}).killed);
        const RecordingItem item = recording(m_session);
        EXPECT_EQ(valueOf(contentHash(item, {})), item.record.contentHash);
        EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
        EXPECT_TRUE(valueOf(seal()).findings.isEmpty());
        expectSealed(m_session);
    }
}

TEST_F(SealingOld, ADiskThatFailsAnywhereLosesNothing)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    keepPattern();
    const int changes = runWithFault([this] { return sealInChild(); }, {}).changes;
    int refused = 0;
    for (const support::Fault& fault : support::diskTroubles(changes)) {
        startAnew();
        SCOPED_TRACE(support::textOf(fault) + " of " + std::to_string(changes));
        const auto run = runWithFault([this] { return sealInChild(); }, fault);
        ASSERT_FALSE(run.killed);
        if (run.code != 0) {
            ++refused;
            const auto category = static_cast<ErrorCategory>(run.code - 1);
            EXPECT_TRUE(category == ErrorCategory::NoSpace || category == ErrorCategory::Unwritable) << run.code - 1;
        }
        const RecordingItem item = recording(m_session);
        EXPECT_EQ(valueOf(contentHash(item, {})), item.record.contentHash);
        EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
        EXPECT_TRUE(valueOf(seal()).findings.isEmpty());
        expectSealed(m_session);
    }
    EXPECT_GT(refused, 1);
}

} // namespace
} // namespace alliance::app
