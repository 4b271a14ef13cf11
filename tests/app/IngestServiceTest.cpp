#include "app/services/IngestService.h"

#include "app/services/ErrorText.h"
#include "app/services/FileLock.h"
#include "app/services/IngestTrouble.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SoundTrack.h"
#include "media/base/ByteStore.h"
#include "media/ingest/ScrubProxy.h"
#include "media/ingest/ThumbnailStrip.h"
#include "tests/app/AppFixture.h"
#include "tests/support/pictures/PictureFiles.h"
#include "tests/support/puppet/DemoMovieWriter.h"
#include "tests/support/puppet/PuppetRenderer.h"
#include "vision/models/ModelSet.h"

#include <opencv2/imgproc.hpp>

#include <atomic>
#include <thread>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

// What must be the same however often a pass was interrupted.
constexpr const char* kResults[] = {derived::kSignals, derived::kCandidates, derived::kSummary, derived::kSpeech,
                                    derived::kWaveform};

// Stops at the first progress of the pass at or after `share`, once.
class StopAt
{
public:
    explicit StopAt(double share) : m_share(share) {}
    JobContext job()
    {
        return JobContext(
            m_stop.get_token(),
            [this](double fraction, const QString&) {
                m_last = fraction;
                m_first = m_first.value_or(fraction);
                if (fraction >= m_share)
                    m_stop.request_stop();
            },
            [this](double fraction) { m_wentOnAt = fraction; });
    }
    double wentOnAt() const { return m_wentOnAt; }
    double first() const { return m_first.value_or(-1); } // fraction that was told

private:
    double m_share;
    double m_last = 0;
    std::optional<double> m_first;
    double m_wentOnAt = 0;
    std::stop_source m_stop;
};

class Ingesting : public AppTest
{
protected:
    static IngestSettings measuring()
    {
        IngestSettings settings;
        settings.models = vision::modelFolder();
        settings.segmentFrames = 20;
        return settings;
    }
    static IngestSettings preparing()
    {
        IngestSettings settings;
        settings.segmentFrames = 20;
        return settings;
    }
    Outcome<IngestResult> ingest(const IngestSettings& settings, const JobContext& job = {})
    {
        return IngestService(library()).ingest(m_session, job, settings);
    }
    SessionItem session() { return valueOf(library().session(m_session)); }
    fs::path derivedDir() { return session().recordings.front().bytes.derivedFolder(); }
    base::ByteStore& store() { return *(m_store = session().recordings.front().bytes.derived()); }
    std::string content(const char* name) { return keptText(library(), session().recordings.front(), name).value(); }
    // Of proxy and thumbnails, whichever is less.
    double coverage()
    {
        const RecordingItem recording = session().recordings.front();
        const auto index = valueOf(openIndex(recording, {}));
        const std::shared_ptr<const base::ByteStore> store = recording.bytes.derived();
        const auto proxy = media::ScrubProxy::open(store, index);
        const auto strip = media::ThumbnailStrip::open(store, index);
        return proxy && strip ? std::min((*proxy)->coverage(), (*strip)->coverage()) : -1;
    }
    // A photograph of a person that moves about, with a tone that comes and goes: about 60 frames.
    fs::path portrait()
    {
        const cv::Size size(640, 360);
        cv::Mat photo = support::readPicture(test::photoFolder() / "astronaut.png");
        EXPECT_FALSE(photo.empty());
        cv::cvtColor(photo, photo, cv::COLOR_BGR2RGB);
        const fs::path file = folder() / "portrait.mp4";
        auto movie = test::DemoMovieWriter::create(file, {size.width, size.height, 25, 48000});
        for (int look = 0; look < 4; ++look) {
            const double scale = double(size.height) / photo.rows;
            const cv::Matx23d place(scale, 0, 100.0 + 12 * look, 0, scale, 0);
            cv::Mat picture;
            cv::warpAffine(photo, picture, place, size);
            for (int frame = 0; frame < 15; ++frame) {
                std::vector<float> sound(1920);
                for (std::size_t i = 0; i < sound.size(); ++i)
                    sound[i] = look % 2 == 0 ? (i / 24 % 2 == 0 ? 0.3F : -0.3F) : 0.0F;
                EXPECT_TRUE((*movie)->addSound(sound, sound));
                EXPECT_TRUE((*movie)->addFrame({picture.data, size.width, size.height,
                                                static_cast<std::ptrdiff_t>(picture.step), base::PixelFormat::Rgb24}));
            }
        }
        EXPECT_TRUE((*movie)->finish());
        return file;
    }

    QUuid m_session;
    std::shared_ptr<base::ByteStore> m_store;
};

TEST_F(Ingesting, MakesProxyThumbnailsOutlineOfTheSoundAndWhereSomebodySpeaks)
{
    m_session = import(clip()).sessionId;
    EXPECT_EQ(coverage(), 0.0);
    const IngestResult result = valueOf(ingest(preparing()));
    EXPECT_EQ(result.frames, 75);
    EXPECT_EQ(result.decoded, 75);
    EXPECT_FALSE(result.measurement);
    EXPECT_FALSE(result.notMeasured);
    EXPECT_EQ(coverage(), 1.0);
    const auto speech = readSpeechJson(content(derived::kSpeech));
    ASSERT_TRUE(speech);
    EXPECT_NEAR(speech->covered.end.seconds(), 3.0, 0.15);
    const auto waveform = readWaveform(content(derived::kWaveform));
    ASSERT_TRUE(waveform);
    EXPECT_NEAR(static_cast<double>(waveform->peaks.size()), 150, 8);
    EXPECT_GT(waveform->peaks[2], 0.05F);
    EXPECT_LT(waveform->peaks[25], 0.02F);
    EXPECT_FALSE(session().pending());
    EXPECT_EQ(session().prepared(), 1.0);
    EXPECT_FALSE(session().measured());
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(Ingesting, WhatIsThereIsNotMadeAgain)
{
    m_session = import(clip()).sessionId;
    valueOf(ingest(preparing()));
    const QStringList before = listing(derivedDir());
    EXPECT_EQ(valueOf(ingest(preparing())).decoded, 0);
    EXPECT_EQ(listing(derivedDir()), before);
}

TEST_F(Ingesting, ARecordingWithNobodyInItIsMeasuredAndSaid)
{
    m_session = import(clip()).sessionId;
    const IngestResult result = valueOf(ingest(measuring()));
    ASSERT_TRUE(result.measurement);
    EXPECT_EQ(result.measurement->frames, 75);
    EXPECT_EQ(result.measurement->candidates, 0);
    EXPECT_TRUE(result.measurement->remarks.join(QLatin1Char('\n')).contains(QStringLiteral("Nobody")));
    EXPECT_TRUE(session().measured());
    for (const char* name : kResults)
        EXPECT_FALSE(content(name).empty()) << name;
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(Ingesting, ARecordingWithoutSoundIsPreparedOnce)
{
    support::ClipSpec spec;
    spec.frames = 50;
    m_session = import(clip(spec, "silent.mp4")).sessionId;
    EXPECT_EQ(valueOf(ingest(preparing())).decoded, 50);
    EXPECT_FALSE(session().pending());
    EXPECT_EQ(valueOf(ingest(preparing())).decoded, 0);
    EXPECT_FALSE(fs::exists(derivedDir() / derived::kSpeech));
}

TEST_F(Ingesting, AllCamerasArePreparedAndTheFirstIsMeasured)
{
    support::ClipSpec other;
    other.frames = 30;
    ImportRequest request;
    request.files = {clip(), clip(other, "second camera.mp4")};
    m_session = valueOf(ImportService(library()).import(request, {})).sessionId;
    double last = 0;
    bool fell = false;
    const IngestResult result = valueOf(ingest(measuring(), JobContext({}, [&](double fraction, const QString&) {
                                                   fell = fell || fraction < last;
                                                   last = fraction;
                                               })));
    EXPECT_EQ(result.frames, 105);
    EXPECT_EQ(result.decoded, 105);
    EXPECT_FALSE(fell);
    EXPECT_EQ(last, 1.0);
    EXPECT_EQ(session().prepared(), 1.0);
    EXPECT_TRUE(session().recordings[0].measured);
    EXPECT_FALSE(session().recordings[1].measured);
}

TEST_F(Ingesting, APassThatWasCancelledGoesOnWhereItWasAndEndsWithTheSameBytes)
{
    const fs::path film = portrait();
    m_session = import(film, true).sessionId;
    ASSERT_TRUE(valueOf(ingest(measuring())).measurement);
    std::map<std::string, std::string> whole;
    for (const char* name : kResults)
        whole[name] = content(name);
    ASSERT_NE(whole[derived::kCandidates].find("\"place\""), std::string::npos) << "somebody was followed";

    const auto other = valueOf(LibraryService::create(folder() / "other", QStringLiteral("Dr. Maren Quill")));
    ImportRequest request;
    request.files = {film};
    request.link = true;
    const QUuid again = valueOf(ImportService(*other).import(request, {})).sessionId;
    IngestService service(*other);
    std::int64_t safe = 0;
    for (const double at : {0.45, 0.8}) {
        StopAt stop(at);
        const auto stopped = service.ingest(again, stop.job(), measuring());
        ASSERT_EQ(categoryOf(stopped), ErrorCategory::Cancelled) << at;
        EXPECT_EQ(stopped.error().error.context, kGoesOnFromThere) << at;
        EXPECT_EQ(safe > 0, stop.wentOnAt() > 0.04) << at;
        EXPECT_EQ(safe > 0, stop.first() > 0.04) << at << ": it never shows less than it has";
        const SessionItem item = valueOf(other->session(again));
        EXPECT_TRUE(item.pending());
        EXPECT_FALSE(item.measured());
        const std::int64_t now = item.recordings.front().ingest->done;
        EXPECT_GT(now, safe) << at;
        EXPECT_EQ(now % 20, 0) << "whole segments";
        safe = now;
    }
    const IngestResult last = valueOf(service.ingest(again, {}, measuring()));
    EXPECT_EQ(last.resumedFrame, safe);
    EXPECT_EQ(last.decoded, last.frames - safe);
    const RecordingItem its = valueOf(other->session(again)).recordings.front();
    for (const char* name : kResults)
        EXPECT_EQ(*keptText(*other, its, name), whole[name]) << name;
}

TEST_F(Ingesting, OtherDefinitionsDoNotDecodeAgain)
{
    m_session = import(clip()).sessionId;
    valueOf(ingest(measuring()));
    const std::string first = content(derived::kCandidates);
    IngestSettings other = measuring();
    other.definitions = *vision::Settings::fromJson(R"({"gaze_aversion":{"min_duration_s":1.5}})");
    const IngestResult result = valueOf(ingest(other));
    EXPECT_EQ(result.decoded, 0);
    EXPECT_TRUE(result.measurement);
    EXPECT_NE(content(derived::kCandidates), first);
    // Measuring again keeps what somebody chose.
    const std::string chosen = content(derived::kCandidates);
    valueOf(ingest(measuring()));
    EXPECT_EQ(content(derived::kCandidates), chosen);
    other.definitions = vision::Settings();
    valueOf(ingest(other));
    EXPECT_EQ(content(derived::kCandidates), first);
}

TEST_F(Ingesting, MeasuringLaterSamplesOnlyAndGivesTheSame)
{
    const fs::path file = clip();
    m_session = import(file).sessionId;
    valueOf(ingest(measuring()));
    const std::string atOnce = content(derived::kSignals);
    fs::remove_all(derivedDir());
    valueOf(ingest(preparing()));
    const auto proxies = listing(derivedDir());
    const IngestResult later = valueOf(ingest(measuring()));
    EXPECT_EQ(later.decoded, 75);
    EXPECT_EQ(content(derived::kSignals), atOnce);
    EXPECT_EQ(coverage(), 1.0);
    EXPECT_FALSE(session().pending());
}

TEST_F(Ingesting, AProxyOrStripThatIsGoneIsMadeAgainWithoutMeasuringAgain)
{
    m_session = import(clip()).sessionId;
    valueOf(ingest(measuring()));
    const auto samples = fs::last_write_time(derivedDir() / derived::kSamples);
    for (const char* prefix : {"proxy-", "thumbs-"}) {
        int removed = 0;
        for (const auto& entry : fs::directory_iterator(derivedDir()))
            if (entry.path().filename().string().starts_with(prefix))
                removed += fs::remove(entry.path()) ? 1 : 0;
        ASSERT_GT(removed, 0) << prefix;
        EXPECT_LT(coverage(), 1.0) << prefix;
        EXPECT_EQ(valueOf(ingest(measuring())).decoded, 75) << prefix;
        EXPECT_EQ(coverage(), 1.0) << prefix;
    }
    EXPECT_EQ(fs::last_write_time(derivedDir() / derived::kSamples), samples);
}

TEST_F(Ingesting, AProxyThatWasCutOffIsMadeAgain)
{
    m_session = import(clip()).sessionId;
    valueOf(ingest(preparing()));
    int cut = 0;
    for (const auto& entry : fs::directory_iterator(derivedDir())) {
        if (entry.path().filename().string().starts_with("proxy-") && cut++ == 0)
            fs::resize_file(entry.path(), entry.file_size() / 2);
    }
    ASSERT_GT(cut, 1);
    EXPECT_LT(coverage(), 1.0);
    EXPECT_GT(valueOf(ingest(preparing())).decoded, 0);
    EXPECT_EQ(coverage(), 1.0);
    EXPECT_FALSE(session().pending());
}

TEST_F(Ingesting, WhatIsStoppedBeforeAnythingIsKeptSaysThatItBeginsAnew)
{
    m_session = import(clip()).sessionId;
    IngestSettings settings = preparing();
    settings.segmentFrames = 1000; // more than there are
    StopAt early(0.3);
    const auto stopped = ingest(settings, early.job());
    ASSERT_EQ(categoryOf(stopped), ErrorCategory::Cancelled);
    EXPECT_EQ(stopped.error().error.context, kBeginsAnew);
    EXPECT_TRUE(wordFailure(stopped.error()).remedy.contains(QStringLiteral("begins anew")));
    EXPECT_EQ(session().prepared(), 0.0);
    EXPECT_EQ(valueOf(ingest(settings)).decoded, 75);
}

TEST_F(Ingesting, WithoutModelsAllElseIsMadeAndSaid)
{
    m_session = import(clip()).sessionId;
    IngestSettings settings = measuring();
    settings.models = folder() / "no models";
    const IngestResult result = valueOf(ingest(settings));
    ASSERT_TRUE(result.notMeasured);
    EXPECT_EQ(result.notMeasured->subject, Subject::Models);
    EXPECT_FALSE(result.measurement);
    EXPECT_EQ(session().prepared(), 1.0);
    EXPECT_EQ(coverage(), 1.0);
    const auto kept = keptTroubles({session()});
    ASSERT_TRUE(kept.contains(m_session)) << "why is known when the library is opened again";
    EXPECT_EQ(wordFailure(kept[m_session]).oneText(), wordFailure(*result.notMeasured).oneText());
    ASSERT_TRUE(ingest(measuring()));
    EXPECT_TRUE(keptTroubles({session()}).isEmpty());
}

TEST_F(Ingesting, WhyAPreparedRecordingCouldNotBeMeasuredIsKeptUnlessItWasStopped)
{
    m_session = import(clip(), true).sessionId;
    ASSERT_TRUE(ingest(preparing()));
    std::stop_source stopped;
    stopped.request_stop();
    ASSERT_FALSE(ingest(measuring(), JobContext(stopped.get_token())));
    EXPECT_TRUE(keptTroubles({session()}).isEmpty());
    fs::remove(session().recordings.front().bytes.mediaFile());
    const auto failed = ingest(measuring());
    ASSERT_FALSE(failed);
    ASSERT_FALSE(session().pending());
    const auto kept = keptTroubles({session()});
    ASSERT_TRUE(kept.contains(m_session));
    EXPECT_EQ(kept[m_session].error.category, failed.error().error.category);
    EXPECT_EQ(wordFailure(kept[m_session]).oneText(), wordFailure(failed.error()).oneText());
}

TEST_F(Ingesting, ARecordingThatIsNoLongerTheSameIsNotTouched)
{
    m_session = import(clip(), true).sessionId;
    const auto linked = session().recordings.front().bytes.mediaFile();
    fs::resize_file(linked, fs::file_size(linked) - 10);
    EXPECT_EQ(categoryOf(ingest(measuring())), ErrorCategory::Conflict);
    m_session = import(clip()).sessionId;
    const auto sealed = session().recordings.front().bytes.mediaFile();
    fs::resize_file(sealed, fs::file_size(sealed) - 10);
    EXPECT_EQ(categoryOf(ingest(measuring())), ErrorCategory::Damaged);
}

TEST_F(Ingesting, WhatAnotherProgramPreparesIsLeftToIt)
{
    m_session = import(clip()).sessionId;
    {
        const auto lock = lockIngest(derivedDir());
        ASSERT_TRUE(lock);
        EXPECT_EQ(categoryOf(ingest(preparing())), ErrorCategory::Busy);
    }
    EXPECT_TRUE(ingest(preparing()));
}

TEST_F(Ingesting, WaitsWhileItIsPaused)
{
    m_session = import(clip()).sessionId;
    std::atomic<bool> paused = false;
    std::atomic<bool> wasPaused = false;
    std::jthread other([&] {
        const auto its = valueOf(LibraryService::open(libraryFolder()));
        const auto pauseOnce = [&](double fraction, const QString&) {
            if (fraction > 0.3 && !wasPaused.exchange(true)) {
                paused = true;
                wasPaused.notify_all();
            }
        };
        EXPECT_TRUE(IngestService(*its).ingest(m_session, JobContext({}, pauseOnce, {}, &paused), preparing()));
        EXPECT_FALSE(paused) << "it ended only after it was let go on";
        wasPaused = true;
        wasPaused.notify_all();
    });
    wasPaused.wait(false);
    EXPECT_FALSE(readIngestProgress(store())->prepared);
    paused = false;
    other.join();
    EXPECT_EQ(session().prepared(), 1.0);
}

TEST_F(Ingesting, ADamagedNoteOfProgressIsAsNone)
{
    m_session = import(clip()).sessionId;
    valueOf(ingest(preparing()));
    ASSERT_TRUE(writeStored(store(), derived::kIngest, "{\"frames\":"));
    EXPECT_FALSE(session().pending()) << "the library knows that it is through";
    ASSERT_TRUE(library().database().recordings().setIngested(session().recordings.front().record.id, false));
    EXPECT_TRUE(session().pending());
    EXPECT_TRUE(ingest(preparing()));
    EXPECT_FALSE(session().pending());
}

} // namespace
} // namespace alliance::app
