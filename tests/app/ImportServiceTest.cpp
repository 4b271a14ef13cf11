#include "app/services/RecordingFiles.h"
#include "tests/app/AppFixture.h"

#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class Importing : public AppTest
{
protected:
    QStringList filesOfLibrary() { return listing(libraryFolder() / "media") + listing(libraryFolder() / "derived"); }

    // Expects the import to fail, to name the file, and to leave the library as it was.
    void expectRefused(const fs::path& file, ErrorCategory category, bool link = false)
    {
        library();
        const QStringList before = filesOfLibrary();
        ImportRequest request;
        request.files = {file};
        request.link = link;
        const auto result = ImportService(library()).import(request, {});
        EXPECT_EQ(categoryOf(result), category) << file;
        if (!result) {
            EXPECT_EQ(result.error().name, pathText(file));
        }
        EXPECT_EQ(filesOfLibrary(), before);
        EXPECT_TRUE(valueOf(library().sessions()).isEmpty());
    }
    fs::path write(const std::string& name, const std::string& text)
    {
        std::ofstream(folder() / name, std::ios::binary) << text;
        return folder() / name;
    }
};

TEST_F(Importing, CopiesHashesAndRegistersARecording)
{
    const fs::path file = clip();
    const ImportResult result = import(file);
    const SessionItem session = valueOf(library().session(result.sessionId));
    ASSERT_EQ(session.recordings.size(), 1);
    const RecordingItem& recording = session.recordings.front();
    EXPECT_EQ(session.record.label, QStringLiteral("session"));
    EXPECT_EQ(session.caseCode, QStringLiteral("C1"));
    EXPECT_EQ(recording.record.frameCount, 75);
    EXPECT_EQ(recording.record.duration, base::MediaTime::fromSeconds(3));
    EXPECT_TRUE(recording.record.hasAudio);
    EXPECT_FALSE(recording.measured);
    EXPECT_EQ(recording.record.contentHash, valueOf(contentHash(file, {})));
    EXPECT_EQ(valueOf(contentHash(recording, {})), recording.record.contentHash);
    EXPECT_TRUE(storedIndex(recording));
    EXPECT_TRUE(result.remarks.isEmpty()) << result.remarks.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(Importing, IsOverBeforeAnythingIsDecodedAndTheSessionCanBeUsed)
{
    const SessionItem session = valueOf(library().session(import(clip()).sessionId));
    const fs::path derived = session.recordings.front().bytes.derivedFolder();
    for (const char* name : {derived::kSpeech, derived::kWaveform, derived::kSignals})
        EXPECT_FALSE(fs::exists(derived / name)) << name;
    EXPECT_TRUE(session.pending());
    EXPECT_EQ(session.prepared(), 0.0);
    EXPECT_TRUE(session.recordings.front().record.hasAudio);
    EXPECT_EQ(valueOf(openIndex(session.recordings.front(), {}))->frameCount(), 75);
}

TEST_F(Importing, ALinkedRecordingStaysWhereItIs)
{
    const fs::path file = clip();
    const SessionItem session = valueOf(library().session(import(file, true).sessionId));
    EXPECT_EQ(session.recordings.front().bytes.mediaFile(), file);
    EXPECT_TRUE(listing(libraryFolder() / "media").isEmpty());
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
    fs::remove(file);
    EXPECT_FALSE(valueOf(library().verify(false, {})).clean());
}

TEST_F(Importing, WaitsWhileItIsPausedAndIsTheSameAfterwards)
{
    for (const bool link : {false, true}) {
        std::atomic<bool> paused = false;
        std::atomic<bool> resumed = false;
        int reports = 0;
        int early = 0;
        std::jthread resumes;
        const JobContext job(
            {},
            [&](double, const QString&) {
                ++reports;
                if (reports == 1) {
                    paused = true;
                    resumes = std::jthread([&] {
                        std::this_thread::sleep_for(std::chrono::milliseconds(20));
                        resumed = true;
                        paused = false;
                    });
                } else if (!resumed) {
                    ++early;
                }
            },
            {}, &paused);
        ImportRequest request;
        request.files = {clip()};
        request.link = link;
        const ImportResult result = valueOf(ImportService(library()).import(request, job));
        EXPECT_GT(reports, 2);
        EXPECT_EQ(early, 0) << (link ? "linked" : "sealed");
        const SessionItem session = valueOf(library().session(result.sessionId));
        EXPECT_EQ(session.recordings.front().record.contentHash, valueOf(contentHash(clip(), {})));
    }
}

TEST_F(Importing, CancelledWhileItIsPausedNothingIsLeftBehind)
{
    library();
    const QStringList before = filesOfLibrary();
    std::atomic<bool> paused = false;
    std::stop_source stop;
    std::jthread cancels;
    const JobContext job(
        stop.get_token(),
        [&](double, const QString&) {
            if (!paused.exchange(true))
                cancels = std::jthread([&] { stop.request_stop(); });
        },
        {}, &paused);
    ImportRequest request;
    request.files = {clip()};
    EXPECT_EQ(categoryOf(ImportService(library()).import(request, job)), ErrorCategory::Cancelled);
    EXPECT_EQ(filesOfLibrary(), before);
}

TEST_F(Importing, AChangedRecordingIsFoundByVerify)
{
    const SessionItem session = valueOf(library().session(import(clip()).sessionId));
    std::fstream media(session.recordings.front().bytes.mediaFile(), std::ios::in | std::ios::out | std::ios::binary);
    media.seekp(-20, std::ios::end);
    media << "12345";
    media.close();
    EXPECT_TRUE(valueOf(library().verify(false, {})).clean()) << "the size is the same";
    EXPECT_FALSE(valueOf(library().verify(true, {})).clean());
}

TEST_F(Importing, SeveralRecordingsAreCamerasOfOneSession)
{
    support::ClipSpec other;
    other.frames = 30;
    ImportRequest request;
    request.files = {clip(), clip(other, "second camera.mp4")};
    request.caseCode = QStringLiteral("KESTREL");
    request.title = QStringLiteral("Hour 3");
    request.heldOn = QDate(2026, 5, 31);
    const ImportResult result = valueOf(ImportService(library()).import(request, {}));
    const SessionItem session = valueOf(library().session(result.sessionId));
    ASSERT_EQ(session.recordings.size(), 2);
    EXPECT_EQ(session.recordings[1].record.fileName, QStringLiteral("second camera.mp4"));
    EXPECT_EQ(session.caseCode, QStringLiteral("KESTREL"));
    EXPECT_EQ(session.record.label, QStringLiteral("Hour 3"));
    EXPECT_EQ(session.record.heldOn, QDate(2026, 5, 31));
}

TEST_F(Importing, AFurtherSessionOfACaseIsNumberedOn)
{
    ImportRequest request;
    request.files = {clip()};
    request.caseCode = QStringLiteral("KESTREL");
    valueOf(ImportService(library()).import(request, {}));
    const ImportResult second = valueOf(ImportService(library()).import(request, {}));
    EXPECT_EQ(valueOf(library().session(second.sessionId)).record.number, 2);
}

TEST_F(Importing, APictureWithoutSoundIsTakenAndSaid)
{
    support::ClipSpec spec;
    spec.frames = 25;
    const ImportResult result = import(clip(spec, "silent.mp4"));
    ASSERT_EQ(result.remarks.size(), 1);
    EXPECT_TRUE(result.remarks.front().contains(QStringLiteral("no sound")));
    EXPECT_FALSE(valueOf(library().session(result.sessionId)).recordings.front().record.hasAudio);
}

TEST_F(Importing, WhatIsNoRecordingIsRefusedAndNothingChanges)
{
    expectRefused(folder() / "missing.mp4", ErrorCategory::NotFound);
    fs::create_directory(folder() / "folder.mp4");
    expectRefused(folder() / "folder.mp4", ErrorCategory::NotAFile);
    expectRefused(write("empty.mp4", ""), ErrorCategory::Empty);
    expectRefused(write("text.mp4", std::string(5000, 'a') + "\nDear diary\n"), ErrorCategory::Unsupported);
    support::ClipSpec sound;
    sound.frames = 0;
    sound.sound = support::Sound::Beeps;
    sound.soundSeconds = 2;
    expectRefused(clip(sound, "sound.mp4"), ErrorCategory::Unsupported);
    expectRefused(folder() / "missing.mp4", ErrorCategory::NotFound, true);
}

TEST_F(Importing, AnMp4CutOffBeforeItsTableOfContentsIsRefused)
{
    const fs::path file = clip();
    fs::resize_file(file, fs::file_size(file) / 2);
    expectRefused(file, ErrorCategory::Damaged);
}

TEST_F(Importing, AnMp4CutOffAfterItsTableOfContentsIsTakenAndSaid)
{
    support::ClipSpec spec;
    spec.frames = 75;
    spec.fastStart = true;
    const fs::path file = clip(spec, "cut.mp4");
    fs::resize_file(file, fs::file_size(file) * 2 / 3);
    const ImportResult result = import(file);
    EXPECT_TRUE(result.remarks.join(QLatin1Char('\n')).contains(QStringLiteral("cut off")))
        << result.remarks.join(QLatin1Char('\n')).toStdString();
}

TEST_F(Importing, CancellingLeavesNothingWhereverItHappens)
{
    const fs::path file = clip();
    library();
    const QStringList before = filesOfLibrary();
    for (const double at : {0.0, 0.3, 0.5, 0.75, 0.95}) {
        std::stop_source stop;
        const JobContext job(stop.get_token(), [&](double fraction, const QString&) {
            if (fraction >= at)
                stop.request_stop();
        });
        ImportRequest request;
        request.files = {file};
        EXPECT_EQ(categoryOf(ImportService(library()).import(request, job)), ErrorCategory::Cancelled) << at;
        EXPECT_EQ(filesOfLibrary(), before) << at;
    }
    EXPECT_TRUE(valueOf(library().sessions()).isEmpty());
}

TEST_F(Importing, ProgressNeverFallsAndEndsAtOne)
{
    double last = 0;
    bool fell = false;
    const JobContext job({}, [&](double fraction, const QString&) {
        fell = fell || fraction < last;
        last = fraction;
    });
    ImportRequest request;
    request.files = {clip()};
    valueOf(ImportService(library()).import(request, job));
    EXPECT_FALSE(fell);
    EXPECT_EQ(last, 1.0);
}

TEST_F(Importing, ALeftoverOfAnInterruptedImportIsSaidByVerify)
{
    import(clip());
    std::ofstream(libraryFolder() / "media" / "left.mp4.part-999999999") << "x";
    const LibraryCheck check = valueOf(library().verify(true, {}));
    EXPECT_TRUE(check.clean());
    ASSERT_EQ(check.remarks.size(), 1);
    EXPECT_TRUE(check.remarks.front().contains(QStringLiteral("left.mp4.part-999999999")));
}

} // namespace
} // namespace alliance::app
