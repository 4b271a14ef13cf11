// Verification by somebody who may not open a session: its files are looked at from outside, and what could not be
// looked into is said.

#include "app/services/DerivedFiles.h"
#include "app/services/FileLock.h"
#include "app/services/IngestService.h"
#include "app/services/PeopleService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SealingService.h"
#include "db/vault/SealedStore.h"
#include "tests/app/AppFixture.h"
#include "tests/support/FlippedBit.h"

#include <fstream>
#include <iterator>
#include <span>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using support::flipBit;

constexpr const char* kMaren = "four plain words here";
constexpr const char* kIris = "reeds in the wind";

// As it stands in the source, or as a test before this one had it put: "recordings", or "it is" of one.
QRegularExpression counted(const char* words)
{
    return QRegularExpression(QRegularExpression::escape(QLatin1String(words))
                                  .replace(QStringLiteral("\\(s\\)"), QStringLiteral("(s|\\(s\\))?"))
                                  .replace(QStringLiteral("they\\ are"), QStringLiteral("(they are|it is)")));
}

class ClosedMedia : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        auto made = valueOf(LibraryService::createSealed(libraryFolder(), QStringLiteral("Dr. Maren Quill"),
                                                         db::SecretText(kMaren), db::PassphraseCost::least()));
        m_recovery = std::make_unique<db::SecretText>(made.recoveryKey.view());
        valueOf(PeopleService(*made.library)
                    .add({db::PersonRole::Supervisor, QStringLiteral("Dr. Iris Vale")}, db::SecretText(kIris),
                         db::PassphraseCost::least()));
        m_recording = added(*made.library, false);
        ASSERT_TRUE(IngestService(*made.library).ingest(m_recording.record.sessionId, {}));
    }
    RecordingItem added(LibraryService& library, bool link)
    {
        ImportRequest request;
        request.files = {clip()};
        request.link = link;
        const QUuid session = valueOf(ImportService(library).import(request, {})).sessionId;
        return valueOf(library.session(session)).recordings.front();
    }
    LibraryCheck checkBy(const db::Credentials& credentials, bool deep = true) const
    {
        return valueOf(valueOf(LibraryService::open(libraryFolder(), credentials))->verify(deep, {}));
    }
    LibraryCheck check(const char* passphrase, bool deep = true) const
    {
        return checkBy(db::Credentials::ofPassphrase(db::SecretText(passphrase)), deep);
    }
    std::string findingsOf(const char* passphrase, bool deep = true) const
    {
        return check(passphrase, deep).findings.join(u'\n').toStdString();
    }
    fs::path file() const { return m_recording.bytes.mediaFile(); }
    std::unique_ptr<LibraryService> openAs(const char* passphrase) const
    {
        return valueOf(
            LibraryService::open(libraryFolder(), db::Credentials::ofPassphrase(db::SecretText(passphrase))));
    }
    // As earlier versions took it in: sealed, and only its key shows whether that is still so.
    RecordingItem importedWithoutProofs(LibraryService& library, const fs::path& film)
    {
        db::Library& database = library.database();
        const db::SessionSeed seed = database.seedSession();
        db::RecordingDraft draft;
        draft.id = QUuid::createUuid();
        draft.sessionId = seed.id;
        draft.storage = db::Storage::Sealed;
        draft.path = db::Library::sealedPath(draft.id);
        draft.fileName = pathText(film.filename());
        draft.contentHash = valueOf(contentHash(film, {}));
        draft.sizeBytes = static_cast<std::int64_t>(fs::file_size(film));
        const std::string bytes = bytesOf(film);
        const std::string whose = draft.id.toString(QUuid::WithoutBraces).toStdString();
        const std::span film8(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        const auto media = db::makeSealedSink(*base::openFileSink(libraryFolder() / draft.path.toStdString()), seed.key,
                                              db::bindingOf(whose, db::kSealedMediaName));
        EXPECT_TRUE(media->write(film8));
        EXPECT_TRUE(media->commit());
        const auto keys = [key = seed.key](const QUuid&) -> base::Result<db::NamedKey> { return key; };
        const auto store = db::openSealedStore(base::openFolderStore(database.derivedFolder(draft.id)),
                                               {seed.key.id, keys, whose, db::PlainFiles::Refuse});
        EXPECT_TRUE(writeStored(*store, derived::kSpeech, "{}"));
        db::SessionDraft session;
        session.caseId = database.cases().findOrCreate(QStringLiteral("OLD-1"))->id;
        session.seed = seed;
        EXPECT_TRUE(database.sessions().create(session));
        EXPECT_TRUE(database.recordings().create(draft));
        return valueOf(library.session(seed.id)).recordings.front();
    }
    static std::string bytesOf(const fs::path& path)
    {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    RecordingItem m_recording;
    std::unique_ptr<db::SecretText> m_recovery;
};

TEST_F(ClosedMedia, WhatCouldNotBeOpenedIsCountedInWords)
{
    const LibraryCheck others = check(kIris);
    EXPECT_TRUE(others.clean()) << others.findings.join(u'\n').toStdString();
    EXPECT_EQ(others.recordings, 1);
    ASSERT_EQ(others.remarks.size(), 1) << others.remarks.join(u'\n').toStdString();
    EXPECT_TRUE(others.remarks.front().contains(counted("1 recording(s) (every part")))
        << others.remarks.front().toStdString();
    EXPECT_TRUE(check(kIris, false).remarks.front().contains(counted("1 recording(s) (that they are there")));
    EXPECT_TRUE(others.remarks.front().contains(QStringLiteral("text"))) << others.remarks.front().toStdString();
    EXPECT_TRUE(check(kMaren).remarks.isEmpty()) << "who holds every key";
    added(*valueOf(LibraryService::open(libraryFolder(), db::Credentials::ofPassphrase(db::SecretText(kMaren)))), true);
    EXPECT_TRUE(check(kIris).remarks.front().contains(counted("1 linked recording(s)")))
        << check(kIris).remarks.front().toStdString();
}

TEST_F(ClosedMedia, ARecordingThatIsGoneIsNamed)
{
    fs::remove(file());
    for (const bool deep : {false, true}) {
        const std::string found = findingsOf(kIris, deep);
        EXPECT_NE(found.find("missing"), std::string::npos) << found;
        EXPECT_NE(found.find(file().filename().string()), std::string::npos) << found;
    }
}

TEST_F(ClosedMedia, ARecordingOfAnotherSizeBeginningOrKeyIsNamed)
{
    const auto size = fs::file_size(file());
    flipBit(file(), 12); // the id of its key
    EXPECT_NE(findingsOf(kIris).find("no longer the file"), std::string::npos) << findingsOf(kIris);
    flipBit(file(), 12);
    EXPECT_EQ(findingsOf(kIris), "");
    flipBit(file(), 1);
    EXPECT_NE(findingsOf(kIris), "");
    flipBit(file(), 1);
    fs::resize_file(file(), size - 1);
    EXPECT_NE(findingsOf(kIris), "");
}

TEST_F(ClosedMedia, WhatWasMadeFromItIsLookedAtToo)
{
    const fs::path wave = m_recording.bytes.derivedFolder() / derived::kWaveform;
    flipBit(wave, 1);
    EXPECT_NE(findingsOf(kIris).find(derived::kWaveform), std::string::npos) << findingsOf(kIris);
    flipBit(wave, 1);
    flipBit(wave, static_cast<std::int64_t>(fs::file_size(wave)) - 40);
    EXPECT_NE(findingsOf(kIris).find(derived::kWaveform), std::string::npos) << findingsOf(kIris);
    EXPECT_EQ(findingsOf(kIris, false), "") << "its beginning is as it was";
    fs::remove(wave);
    EXPECT_EQ(findingsOf(kIris), "") << "it can be made anew";
}

TEST_F(ClosedMedia, AChangedBitAnywhereIsFoundWithoutTheKeyAndItsPartNamed)
{
    const auto size = static_cast<std::int64_t>(fs::file_size(file()));
    for (const std::int64_t at : {std::int64_t{30}, std::int64_t{56}, size / 2, size - 20, size - 1}) {
        flipBit(file(), at);
        for (const char* who : {kIris, kMaren}) {
            const std::string found = findingsOf(who);
            EXPECT_NE(found.find("not as they were written"), std::string::npos) << at << found;
            const bool first = at >= 56 && (at - 56) / (db::kSealedChunkBytes + 32) == 0;
            EXPECT_EQ(found.find("sealed parts 1 of") != std::string::npos, first || size < db::kSealedChunkBytes)
                << at << found;
            EXPECT_NE(found.find(file().filename().string()), std::string::npos) << found;
        }
        flipBit(file(), at);
    }
    EXPECT_EQ(findingsOf(kIris), "");
    EXPECT_EQ(findingsOf(kMaren), "");
}

TEST_F(ClosedMedia, FilesOfOneSessionThatChangedPlacesAreFoundWithoutTheirKey)
{
    const fs::path folder = m_recording.bytes.derivedFolder();
    fs::rename(folder / derived::kWaveform, folder / "aside");
    fs::rename(folder / derived::kIngest, folder / derived::kWaveform);
    fs::rename(folder / "aside", folder / derived::kIngest);
    EXPECT_EQ(check(kIris).findings.size(), 2) << findingsOf(kIris);
}

TEST_F(ClosedMedia, AnEarlierWholeFileInThePlaceOfOneMadeFromItIsFound)
{
    const fs::path speech = m_recording.bytes.derivedFolder() / derived::kSpeech;
    const fs::path earlier = folder() / "earlier";
    fs::copy_file(speech, earlier);
    const auto again = [&](const char* text) {
        const auto maren = openAs(kMaren);
        DerivedWriter writer(m_recording.record.id, m_recording.bytes.derived());
        ASSERT_TRUE(writer.write(QStringLiteral("speech"), derived::kSpeech, text));
        ASSERT_TRUE(maren->database().recordings().putSignalFile(writer.files().front()));
    };
    const auto keepOpen = openAs(kMaren);
    m_recording = valueOf(keepOpen->session(m_recording.record.sessionId)).recordings.front();
    again("{}");
    EXPECT_EQ(findingsOf(kIris), "");
    EXPECT_EQ(findingsOf(kMaren), "");
    fs::copy_file(speech, folder() / "same length");
    fs::copy_file(earlier, speech, fs::copy_options::overwrite_existing);
    for (const char* who : {kIris, kMaren}) {
        EXPECT_EQ(check(who).findings.size(), 1);
        EXPECT_NE(findingsOf(who).find(derived::kSpeech), std::string::npos) << findingsOf(who);
        EXPECT_NE(findingsOf(who).find("earlier"), std::string::npos) << findingsOf(who);
    }
    {
        const auto work = lockIngest(m_recording.bytes.derivedFolder());
        ASSERT_TRUE(work);
        EXPECT_EQ(findingsOf(kMaren), "") << "it may be about to be listed";
    }
    again("[]");
    fs::copy_file(folder() / "same length", speech, fs::copy_options::overwrite_existing);
    EXPECT_EQ(check(kMaren).findings.size(), 1);
    EXPECT_EQ(findingsOf(kIris), "") << "of the same length: only the key shows it";
}

TEST_F(ClosedMedia, WhatAnEarlierVersionSealedIsSealedAnewByWhoMayOpenItAndThenChecked)
{
    const auto maren = openAs(kMaren);
    const fs::path film = clip({.frames = 30}, "earlier.mp4");
    const RecordingItem old = importedWithoutProofs(*maren, film);
    const fs::path media = old.bytes.mediaFile();
    const auto middle = static_cast<std::int64_t>(fs::file_size(media)) / 2;
    flipBit(media, middle);
    EXPECT_EQ(findingsOf(kIris), "") << "without a proof only the key shows it";
    EXPECT_NE(findingsOf(kMaren), "");
    const SealingResult damaged = valueOf(SealingService(*maren).seal({}, {}));
    EXPECT_EQ(damaged.renewed, 0);
    ASSERT_EQ(damaged.findings.size(), 1);
    EXPECT_TRUE(damaged.findings.front().contains(QStringLiteral("earlier.mp4")));
    flipBit(media, middle);

    const LibraryCheck before = check(kIris);
    EXPECT_TRUE(before.clean());
    ASSERT_EQ(before.remarks.size(), 1);
    EXPECT_TRUE(before.remarks.front().contains(counted("1 recording(s) (every part")));
    EXPECT_TRUE(before.remarks.front().contains(counted("1 recording(s) (that they are there")));
    ASSERT_EQ(check(kMaren).remarks.size(), 1);
    EXPECT_TRUE(check(kMaren).remarks.front().contains(counted("1 recording(s)")));

    EXPECT_EQ(valueOf(SealingService(*maren).seal({}, {})).renewed, 1);
    EXPECT_EQ(valueOf(contentHash(old, {})), old.record.contentHash);
    EXPECT_EQ(readStored(*old.bytes.derived(), derived::kSpeech).value(), "{}");
    EXPECT_EQ(static_cast<std::int64_t>(fs::file_size(media)), old.bytes.storedSize(old.record.sizeBytes));
    EXPECT_TRUE(check(kMaren).remarks.isEmpty()) << check(kMaren).remarks.join(u'\n').toStdString();
    EXPECT_TRUE(check(kIris).remarks.front().contains(counted("2 recording(s) (every part")));
    flipBit(media, middle);
    EXPECT_NE(findingsOf(kIris).find(media.filename().string()), std::string::npos);
    EXPECT_EQ(valueOf(SealingService(*maren).seal({}, {})).renewed, 0) << "once is enough";
}

TEST_F(ClosedMedia, ADamagedFileMadeFromARecordingDoesNotKeepItFromBeingSealedAnew)
{
    const auto maren = openAs(kMaren);
    const RecordingItem old = importedWithoutProofs(*maren, clip({.frames = 30}, "earlier.mp4"));
    const fs::path made = old.bytes.derivedFolder() / derived::kSpeech;
    flipBit(made, static_cast<std::int64_t>(fs::file_size(made)) - 1);
    const fs::path part = old.bytes.mediaFile().string() + ".part-999999999-1";
    std::ofstream(part) << "of a program that was killed";
    const SealingResult first = valueOf(SealingService(*maren).seal({}, {}));
    EXPECT_EQ(first.renewed, 1);
    ASSERT_EQ(first.findings.size(), 1);
    EXPECT_TRUE(first.findings.front().contains(pathText(made))) << first.findings.front().toStdString();
    EXPECT_TRUE(first.findings.front().contains(QStringLiteral("Delete it"))) << first.findings.front().toStdString();
    EXPECT_FALSE(fs::exists(part));
    EXPECT_EQ(static_cast<std::int64_t>(fs::file_size(old.bytes.mediaFile())),
              old.bytes.storedSize(old.record.sizeBytes));
    const SealingResult second = valueOf(SealingService(*maren).seal({}, {}));
    EXPECT_EQ(second.renewed, 0);
    EXPECT_EQ(second.findings, first.findings);
}

TEST_F(ClosedMedia, SealingAnewThatIsCancelledLeavesTheOldFileWhole)
{
    const auto maren = openAs(kMaren);
    const RecordingItem old = importedWithoutProofs(*maren, clip({.frames = 30}, "earlier.mp4"));
    const std::string before = bytesOf(old.bytes.mediaFile());
    std::stop_source stop;
    const auto done = SealingService(*maren).seal({}, JobContext(stop.get_token(), [&](double, const QString& words) {
                                                      if (words.contains(QStringLiteral("earlier.mp4")))
                                                          stop.request_stop();
                                                  }));
    EXPECT_EQ(categoryOf(done), base::ErrorCategory::Cancelled);
    EXPECT_EQ(bytesOf(old.bytes.mediaFile()), before);
    EXPECT_EQ(std::distance(fs::directory_iterator(libraryFolder() / "media"), fs::directory_iterator()), 2);
}

TEST_F(ClosedMedia, TheRecoveryKeyReadsWhatOthersSeeFromOutside)
{
    const auto maren = openAs(kMaren);
    const fs::path media = importedWithoutProofs(*maren, clip({.frames = 30}, "earlier.mp4")).bytes.mediaFile();
    flipBit(media, static_cast<std::int64_t>(fs::file_size(media) / 2));
    EXPECT_EQ(findingsOf(kIris), "") << "without a proof only the key shows it";
    const LibraryCheck all = checkBy(db::Credentials::ofRecoveryKey(db::SecretText(m_recovery->view())));
    ASSERT_EQ(all.findings.size(), 1) << all.findings.join(u'\n').toStdString();
    EXPECT_TRUE(all.findings.front().contains(QStringLiteral("earlier.mp4"))) << all.findings.front().toStdString();
}

} // namespace
} // namespace alliance::app
