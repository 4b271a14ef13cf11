// What a library holds of a recording is sealed, is found out when it was changed, and is used all the same.

#include "app/report/FeedbackReport.h"
#include "app/services/IngestService.h"
#include "app/services/Leftovers.h"
#include "app/services/RecordingFiles.h"
#include "db/vault/SealedFile.h"
#include "media/decode/SeekEngine.h"
#include "tests/app/AppFixture.h"
#include "tests/support/FlippedBit.h"
#include "tests/support/media/NumberPicture.h"

#include <fstream>
#include <iterator>
#include <set>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using support::flipBit;

constexpr std::int64_t kStoredPart = db::kSealedChunkBytes + 32; // tag and proof
constexpr std::int64_t kHeader = 56;

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class SealedMedia : public AppTest
{
protected:
    RecordingItem recording(QUuid session) { return valueOf(library().session(session)).recordings.front(); }
    // More than three parts.
    fs::path longClip()
    {
        support::ClipSpec spec;
        spec.codec = support::Codec::Mjpeg;
        spec.container = support::Container::Mkv;
        spec.width = 640;
        spec.height = 360;
        spec.frames = 120;
        const fs::path file = clip(spec, "Ingrid Halvorsen.mkv");
        EXPECT_GT(fs::file_size(file), 4 * db::kSealedChunkBytes);
        return file;
    }
    int numberAt(const RecordingItem& item, std::int64_t frame)
    {
        const auto index = valueOf(openIndex(item, {}));
        const auto engine = media::SeekEngine::open(valueOf(openRecording(item)), index);
        const auto picture = (*engine)->frame(frame);
        return picture ? support::readNumber(media::toRgb(*picture)->view()) : -1;
    }
    RecordingItem plainImport(const fs::path& file)
    {
        RecordingItem item = recording(importedPlain(file));
        EXPECT_EQ(item.record.storage, db::Storage::Imported);
        return item;
    }
};

TEST_F(SealedMedia, NoByteOfARecordingOrOfWhatIsMadeFromItLiesOpenInTheLibrary)
{
    const fs::path file = longClip();
    const QUuid session = import(file).sessionId;
    import(clip());
    IngestSettings settings;
    settings.segmentFrames = 20;
    ASSERT_TRUE(IngestService(library()).ingest(session, {}, settings));
    const std::string plain = bytesOf(file);
    std::vector<std::string> words{"ftyp",    "moov", "matroska",   "Lavf",       "Lavc",     "\xff\xd8\xff",
                                   "ALRVIDX", "ALSP", "\"frames\"", "\"speech\"", "Halvorsen"};
    for (std::size_t at = 1000; at + 24 < plain.size(); at += plain.size() / 40) {
        const std::string piece = plain.substr(at, 24);
        if (std::set(piece.begin(), piece.end()).size() > 16) // no padding, which databases have, too
            words.push_back(piece);
    }
    ASSERT_GT(words.size(), 20U);
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(libraryFolder())) {
        if (!entry.is_regular_file())
            continue;
        const std::string bytes = bytesOf(entry.path());
        for (const std::string& word : words) {
            // Three bytes occur by chance in random ones; the rest does not.
            const bool byChance = word.size() < 4;
            const std::string found = byChance ? bytes.substr(0, word.size()) : bytes;
            EXPECT_EQ(found.find(word), std::string::npos) << entry.path() << " " << word;
        }
        files += entry.path().parent_path().filename() != "library" ? 1 : 0;
    }
    EXPECT_GE(files, 8);
}

TEST_F(SealedMedia, ASealedCopyHasThePlainHashAndIsPlayedInPlace)
{
    const fs::path file = longClip();
    const RecordingItem item = recording(import(file).sessionId);
    EXPECT_EQ(item.record.storage, db::Storage::Sealed);
    EXPECT_EQ(item.record.contentHash, valueOf(contentHash(file, {})));
    EXPECT_EQ(item.record.sizeBytes, static_cast<std::int64_t>(fs::file_size(file)));
    EXPECT_EQ(static_cast<std::int64_t>(fs::file_size(item.bytes.mediaFile())),
              db::sealedFileSize(item.record.sizeBytes, db::SealedFormat::Proved));
    for (const std::int64_t frame : {0, 39, 17, 18, 3})
        EXPECT_EQ(numberAt(item, frame), frame);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(SealedMedia, AnotherProgramWithTheLibraryReadsWhatThisOneSealed)
{
    const QUuid session = import(clip()).sessionId;
    const auto other = valueOf(LibraryService::open(libraryFolder()));
    const RecordingItem item = valueOf(other->session(session)).recordings.front();
    EXPECT_EQ(numberAt(item, 42), 42);
    EXPECT_TRUE(storedIndex(item));
    EXPECT_EQ(item.ingest->frames, 75);
}

TEST_F(SealedMedia, OneFlippedBitIsNamedWithItsRecordingAndPartAndTheRestIsLookedAt)
{
    const RecordingItem first = recording(import(longClip()).sessionId);
    const RecordingItem second = recording(import(clip()).sessionId);
    flipBit(first.bytes.mediaFile(), kHeader + 2 * kStoredPart + 100);
    flipBit(first.bytes.mediaFile(), kHeader + 3 * kStoredPart + 100);
    EXPECT_TRUE(valueOf(library().verify(false, {})).clean()) << "its size is the same";
    LibraryCheck check = valueOf(library().verify(true, {}));
    ASSERT_EQ(check.findings.size(), 1) << check.findings.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(check.findings.front().contains(QStringLiteral("Ingrid Halvorsen.mkv")));
    EXPECT_TRUE(check.findings.front().contains(QStringLiteral("parts 3-4 of")))
        << check.findings.front().toStdString();
    EXPECT_TRUE(storedIndex(first)) << "although its ends are read for it";
    const auto source = valueOf(openRecording(first));
    std::vector<std::uint8_t> bytes(1000);
    EXPECT_TRUE(source->readAt(0, bytes)) << "what is whole still opens";
    EXPECT_FALSE(source->readAt(2 * db::kSealedChunkBytes, bytes));

    flipBit(second.bytes.mediaFile(), 20);
    fs::resize_file(first.bytes.mediaFile(), fs::file_size(first.bytes.mediaFile()) - 5);
    check = valueOf(library().verify(true, {}));
    EXPECT_EQ(check.findings.size(), 2) << check.findings.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(valueOf(library().verify(false, {})).findings.size(), 1);
}

TEST_F(SealedMedia, ADerivedFileThatWasChangedIsNamedAndCanBeMadeAnew)
{
    const QUuid session = import(clip()).sessionId;
    ASSERT_TRUE(IngestService(library()).ingest(session, {}));
    const RecordingItem item = recording(session);
    const fs::path wave = item.bytes.derivedFolder() / derived::kWaveform;
    flipBit(wave, static_cast<std::int64_t>(fs::file_size(wave)) - 30);
    const LibraryCheck check = valueOf(library().verify(true, {}));
    ASSERT_EQ(check.findings.size(), 1);
    EXPECT_TRUE(check.findings.front().contains(pathText(wave)));
    fs::remove(wave);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
    ASSERT_TRUE(IngestService(library()).ingest(session, {}));
    EXPECT_TRUE(readStored(*item.bytes.derived(), derived::kWaveform));
}

TEST_F(SealedMedia, FilesOfTwoRecordingsThatChangedPlacesAreFound)
{
    const RecordingItem first = recording(import(clip()).sessionId);
    const RecordingItem second = recording(import(clip()).sessionId);
    fs::rename(first.bytes.mediaFile(), folder() / "aside");
    fs::rename(second.bytes.mediaFile(), first.bytes.mediaFile());
    fs::rename(folder() / "aside", second.bytes.mediaFile());
    EXPECT_EQ(valueOf(library().verify(true, {})).findings.size(), 2);
}

TEST_F(SealedMedia, APlainCopyOfAnEarlierVersionPlaysAndItsFilesAreSealedWhenTheyAreOpened)
{
    const RecordingItem before = plainImport(clip());
    EXPECT_EQ(bytesOf(before.bytes.derivedFolder() / derived::kIngest).substr(0, 4), "ALSF") << "it was looked at";
    const RecordingItem item = recording(before.record.sessionId);
    EXPECT_EQ(item.ingest->done, 25);
    EXPECT_EQ(numberAt(item, 42), 42);
    ASSERT_TRUE(IngestService(library()).ingest(item.record.sessionId, {}));
    for (const auto& entry : fs::directory_iterator(item.bytes.derivedFolder()))
        if (entry.path().filename() != derived::kIngestLock) {
            EXPECT_EQ(bytesOf(entry.path()).substr(0, 4), "ALSF") << entry.path();
        }
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(SealedMedia, APlainFileDoesNotPassForOneThatWasSealed)
{
    const RecordingItem item = recording(import(clip(), true).sessionId);
    ASSERT_TRUE(writeBytes(item.bytes.derivedFolder() / derived::kIngest,
                           R"({"frames":75,"done":75,"prepared":true,"sound":true,"measure":false})"));
    EXPECT_FALSE(readIngestProgress(*item.bytes.derived()));
    EXPECT_EQ(valueOf(library().verify(true, {})).findings.size(), 1);
}

TEST_F(SealedMedia, FeedbackShowsPicturesFromASealedRecording)
{
    const QUuid session = import(clip()).sessionId;
    const RecordingItem item = recording(session);
    db::NoteDraft note;
    note.sessionId = session;
    note.moment = db::Moment{item.record.id, item.record.contentHash, {{0}, {0}}, 0, 0};
    note.kind = QStringLiteral("observation");
    note.text = QStringLiteral("here");
    note.visibility = db::Visibility::Trainee;
    ASSERT_TRUE(library().database().notes().add(note));
    const FeedbackOutcome feedback = valueOf(readyFeedback(library(), session, {}, {}));
    ASSERT_EQ(feedback.composition.moments.size(), 1);
    EXPECT_NE(feedback.pictures.of(feedback.composition.moments.front()), nullptr);
}

TEST_F(SealedMedia, WhatKilledImportsLeftIsNamedAndRemovedAndNothingElse)
{
    const RecordingItem item = recording(import(clip()).sessionId);
    const QStringList whole = listing(libraryFolder());
    const std::string stranger = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const fs::path media = libraryFolder() / "media";
    const fs::path ofDead = media / (stranger + ".sealed.part-999999999-1");
    const fs::path ofRunning = media / (stranger + ".sealed.part-" + std::to_string(::getpid()) + "-7");
    const fs::path inDerived = item.bytes.derivedFolder() / "proxy-000000.alsp.part-999999999-4";
    fs::create_directory(libraryFolder() / "derived" / stranger);
    for (const fs::path& left : {ofDead, ofRunning, inDerived, media / (stranger + ".sealed"),
                                 libraryFolder() / "derived" / stranger / "frames.index"})
        std::ofstream(left) << "x";
    const LibraryCheck check = valueOf(library().verify(true, {}));
    EXPECT_TRUE(check.clean()) << check.findings.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(check.remarks.size(), 4) << check.remarks.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(valueOf(removeLeftovers(library())).size(), 4);
    EXPECT_TRUE(fs::remove(ofRunning)) << "it is being written";
    EXPECT_EQ(listing(libraryFolder()), whole);
    EXPECT_TRUE(valueOf(library().verify(true, {})).remarks.isEmpty());
}

TEST_F(SealedMedia, WhatAKilledRestoreLeftIsNamedAndRemovedWithTheRecordingsThatItBrought)
{
    import(clip());
    const QStringList whole = listing(libraryFolder());
    const fs::path staged = libraryFolder() / ".restoring";
    fs::create_directories(staged / "drafts");
    fs::copy_file(libraryFolder() / "library.db", staged / "library.db");
    const QUuid brought = QUuid::createUuid();
    std::ofstream(libraryFolder() / "media" / (brought.toString(QUuid::WithoutBraces).toStdString() + ".sealed"))
        << "x";
    std::ofstream(libraryFolder() / "library.restore.part-999999999-1") << "x";
    const QString remarks = valueOf(library().verify(true, {})).remarks.join(QLatin1Char('\n'));
    EXPECT_TRUE(remarks.contains(QStringLiteral(".restoring"))) << remarks.toStdString();
    EXPECT_TRUE(remarks.contains(QStringLiteral("alliance library clean"))) << remarks.toStdString();
    EXPECT_FALSE(remarks.contains(QStringLiteral("Keep it elsewhere")))
        << "it is named once: " << remarks.toStdString();
    EXPECT_EQ(valueOf(removeLeftovers(library())).size(), 3);
    EXPECT_EQ(listing(libraryFolder()), whole);
    EXPECT_TRUE(valueOf(library().verify(true, {})).remarks.isEmpty());
}

TEST_F(SealedMedia, ACheckCanBeCancelledWhileItLooksThroughTheFolder)
{
    library();
    for (const double from : {0.0, 0.9, 0.95}) {
        std::stop_source stop;
        const JobContext job(stop.get_token(), [&](double fraction, const QString& text) {
            EXPECT_FALSE(text.isEmpty());
            if (fraction >= from && fraction < 1.0)
                stop.request_stop();
        });
        EXPECT_EQ(categoryOf(library().verify(true, job)), ErrorCategory::Cancelled) << from;
    }
}

TEST_F(SealedMedia, WhileAnImportRunsNothingIsCalledLeftOver)
{
    library();
    const fs::path file = longClip();
    int looked = 0;
    const JobContext job({}, [&](double fraction, const QString&) {
        if (fraction <= 0.3 || fraction >= 0.9 || looked++ > 0)
            return;
        const auto other = valueOf(LibraryService::open(libraryFolder()));
        EXPECT_TRUE(valueOf(findLeftovers(*other)).files.isEmpty());
        EXPECT_EQ(categoryOf(removeLeftovers(*other)), ErrorCategory::Busy);
    });
    ImportRequest request;
    request.files = {file};
    ASSERT_TRUE(ImportService(library()).import(request, job));
    EXPECT_GT(looked, 0);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

} // namespace
} // namespace alliance::app
