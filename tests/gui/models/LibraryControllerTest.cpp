#include "app/models/LibraryController.h"

#include "app/models/LibraryWork.h"
#include "app/models/ReviewSession.h"
#include "app/models/SessionListModel.h"
#include "app/services/FileLock.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/support/media/ClipMaker.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace alliance::app
{
namespace
{

class OpeningALibrary : public ::testing::Test
{
protected:
    OpeningALibrary() : m_library(path("no models")) {}

    void SetUp() override
    {
        auto library = LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill"));
        ASSERT_TRUE(library);
        support::ClipSpec spec;
        spec.frames = 100;
        spec.sound = support::Sound::Beeps;
        ASSERT_TRUE(support::makeClip(spec, path("session.mp4")));
        ImportRequest request;
        request.files = {path("session.mp4")};
        request.caseCode = QStringLiteral("AB-01");
        const auto imported = ImportService(**library).import(request, {});
        ASSERT_TRUE(imported);
        m_id = imported->sessionId;
        m_service = std::move(*library);
    }
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    // Prepares the session up to `share`.
    void prepare(double share)
    {
        std::stop_source stop;
        IngestSettings settings;
        settings.segmentFrames = 20;
        static_cast<void>(IngestService(*m_service)
                              .ingest(m_id,
                                      JobContext(stop.get_token(),
                                                 [&](double fraction, const QString&) {
                                                     if (fraction >= share)
                                                         stop.request_stop();
                                                 }),
                                      settings));
    }
    void open()
    {
        m_library.open(path("library"));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    }
    QString stateText()
    {
        const SessionListModel model(m_library);
        return model.data(model.index(0), SessionListModel::StateTextRole).toString();
    }

    QTemporaryDir m_folder;
    LibraryController m_library;
    std::unique_ptr<LibraryService> m_service;
    QUuid m_id;
};

TEST_F(OpeningALibrary, APassThatWasCutOffGoesOnByItself)
{
    prepare(0.6);
    QSignalSpy failures(&m_library, &LibraryController::jobFailed);
    QSignalSpy derived(&m_library, &LibraryController::derivedChanged);
    open();
    ASSERT_EQ(m_library.jobs().size(), 1);
    Job* job = m_library.jobs().front();
    EXPECT_EQ(job->title(), QStringLiteral("Preparing AB-01, session 1"));
    EXPECT_TRUE(job->resumable());
    static const QRegularExpression text(QStringLiteral("^(Waiting to prepare|Preparing \\d+ %)$"));
    EXPECT_TRUE(text.match(m_library.workText(m_id)).hasMatch()) << m_library.workText(m_id).toStdString();
    EXPECT_FALSE(m_library.measuring(m_id)) << "measuring can be asked for";
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    EXPECT_EQ(job->state(), Job::State::Finished);
    const auto result = job->result().value<IngestResult>();
    EXPECT_GT(result.resumedFrame, 0);
    EXPECT_EQ(result.decoded, 100 - result.resumedFrame);
    ASSERT_TRUE(waitFor([this] { return !m_library.session(m_id)->pending(); }));
    EXPECT_GE(derived.size(), 1);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(OpeningALibrary, WhatIsPreparedStartsNothing)
{
    prepare(2.0);
    open();
    EXPECT_TRUE(m_library.jobs().isEmpty());
    EXPECT_EQ(stateText(), QStringLiteral("Not measured")) << "new is what nothing was begun with";
}

TEST_F(OpeningALibrary, ASessionWhoseMeasuringFailedSaysSoAndWhyUntilItIsMeasuredAgain)
{
    prepare(2.0);
    open();
    EXPECT_EQ(m_library.workFailure(m_id), nullptr);
    EXPECT_FALSE(m_library.canMeasure());
    QSignalSpy told(&m_library, &LibraryController::workFailed);
    Job* job = m_library.measure(m_id);
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    ASSERT_EQ(job->state(), Job::State::Failed) << "there are no models";
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(stateText(), QStringLiteral("Measuring failed"));
    const SessionListModel model(m_library);
    EXPECT_TRUE(model.data(model.index(0), SessionListModel::DetailRole).toString().contains(QStringLiteral("model")));
    EXPECT_TRUE(model.data(model.index(0), Qt::DisplayRole).toString().contains(QStringLiteral("Measuring failed")));
    EXPECT_TRUE(model.data(model.index(0), Qt::ToolTipRole).toString().contains(QStringLiteral("Install")));
    ASSERT_TRUE(job->canTryAgain());
    job->tryAgain();
    EXPECT_EQ(m_library.workFailure(m_id), nullptr);
    EXPECT_NE(stateText(), QStringLiteral("Measuring failed"));
    ASSERT_TRUE(waitFor([&] { return told.size() == 2; }));
    m_library.close();
    EXPECT_EQ(m_library.workFailure(m_id), nullptr);
    open();
    ASSERT_TRUE(waitFor([this] { return m_library.workFailure(m_id) != nullptr; })) << "it is kept with the session";
    EXPECT_TRUE(m_library.jobs().isEmpty());
    EXPECT_EQ(stateText(), QStringLiteral("Measuring failed"));
    EXPECT_TRUE(SessionListModel(m_library)
                    .index(0)
                    .data(SessionListModel::DetailRole)
                    .toString()
                    .contains(QStringLiteral("model")));
}

TEST_F(OpeningALibrary, WhatCannotBePreparedSaysSo)
{
    const RecordingItem recording = m_service->session(m_id)->recordings.front();
    {
        const auto lock = lockIngest(recording.bytes.derivedFolder());
        ASSERT_TRUE(lock);
        open();
        const Job* job = m_library.jobs().front();
        ASSERT_TRUE(waitFor([job] { return job->over(); }));
        EXPECT_EQ(stateText(), QStringLiteral("New")) << "another program prepares it";
        m_library.close();
    }
    std::filesystem::remove(recording.bytes.mediaFile());
    QSignalSpy told(&m_library, &LibraryController::workFailed);
    open();
    const Job* job = m_library.jobs().front();
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    EXPECT_EQ(stateText(), QStringLiteral("Preparing failed"));
    EXPECT_TRUE(told.isEmpty()) << "nobody asked for it: the row says it";
}

TEST_F(OpeningALibrary, ASessionWhosePassIsCancelledSaysHowFarItIs)
{
    prepare(0.6);
    open();
    m_library.cancelJobs();
    Job* job = m_library.jobs().front();
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    ASSERT_EQ(job->state(), Job::State::Cancelled);
    EXPECT_TRUE(stateText().startsWith(QStringLiteral("Stopped at"))) << stateText().toStdString();
}

TEST_F(OpeningALibrary, AnImportThatFailedIsTriedAgainWithTheSameRequestWhileTheLibraryIsOpen)
{
    prepare(2.0);
    open();
    ImportRequest request;
    request.files = {path("stick.mp4")}; // not plugged in yet
    request.caseCode = QStringLiteral("CD-02");
    Job* job = m_library.import(request);
    EXPECT_TRUE(job->canPause());
    EXPECT_FALSE(job->resumable());
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    ASSERT_EQ(job->state(), Job::State::Failed);
    ASSERT_TRUE(job->canTryAgain());
    std::filesystem::copy_file(path("session.mp4"), path("stick.mp4"));
    QSignalSpy imported(&m_library, &LibraryController::imported);
    job->tryAgain();
    ASSERT_TRUE(waitFor([&] { return imported.size() == 1; }));
    EXPECT_EQ(m_library.sessions().size(), 2);
    EXPECT_EQ(imported.front().front().value<ImportResult>().caseCode, QStringLiteral("CD-02"));

    request.files = {path("nowhere.mp4")};
    job = m_library.import(request);
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    EXPECT_TRUE(job->canTryAgain());
    m_library.close();
    EXPECT_FALSE(job->canTryAgain()) << "it was asked of a library that is closed";
}

TEST_F(OpeningALibrary, AnImportThatIsPausedKeepsNothingElseWaiting)
{
    prepare(2.0);
    open();
    Job* import = m_library.start(JobKind::Import, QStringLiteral("import"),
                                  [](LibraryService&, const JobContext& job) -> Outcome<QVariant> {
                                      while (!job.stopped())
                                          std::this_thread::yield();
                                      return failed(base::ErrorCategory::Cancelled, "import", Subject::Library, {});
                                  },
                                  {.pausable = true});
    ASSERT_TRUE(waitFor([&] { return import->state() == Job::State::Running; }));
    import->pause();
    ASSERT_EQ(import->state(), Job::State::Paused);
    EXPECT_TRUE(m_library.busy()) << "closing the library would lose it";
    const Job* other =
        m_library.start(JobKind::Feedback, QStringLiteral("other"),
                        [](LibraryService&, const JobContext&) { return Outcome<QVariant>(QVariant()); });
    EXPECT_TRUE(waitFor([&] { return other->state() == Job::State::Finished; }));
    import->cancel();
    EXPECT_TRUE(waitFor([&] { return import->over(); }));
}

TEST_F(OpeningALibrary, MeasuringTakesThePlaceOfAPassThatOnlyPrepares)
{
    open();
    Job* preparing = m_library.jobs().front();
    Job* measuring = m_library.measure(m_id);
    EXPECT_NE(measuring, preparing);
    EXPECT_EQ(m_library.measure(m_id), measuring);
    EXPECT_EQ(m_library.measuring(m_id), measuring);
    ASSERT_TRUE(waitFor([measuring] { return measuring->over(); }));
    EXPECT_EQ(measuring->state(), Job::State::Failed) << "there are no models";
    EXPECT_TRUE(preparing->over());
    ASSERT_TRUE(waitFor([this] { return !m_library.session(m_id)->pending(); })) << "all else is made";
}

TEST_F(OpeningALibrary, APausedReelKeepsNothingElseWaitingAndDestroyingStopsIt)
{
    prepare(1);
    open();
    Job* reel =
        m_library.start(JobKind::Reel, QStringLiteral("reel"),
                        [](LibraryService&, const JobContext& job) -> Outcome<QVariant> {
                            while (!job.stopped())
                                std::this_thread::yield();
                            return failed(base::ErrorCategory::Cancelled, kGoesOnFromThere, Subject::Library, {});
                        },
                        {true});
    ASSERT_TRUE(waitFor([&] { return reel->state() == Job::State::Running; }));
    EXPECT_TRUE(m_library.busy());
    reel->pause();
    EXPECT_EQ(reel->state(), Job::State::Paused);
    EXPECT_TRUE(waitFor([this] { return workOf(m_library).stands; })) << "it does not hold the library open";
    const Job* other =
        m_library.start(JobKind::Annotations, QStringLiteral("other"),
                        [](LibraryService&, const JobContext&) { return Outcome<QVariant>(QVariant()); });
    EXPECT_TRUE(waitFor([&] { return other->state() == Job::State::Finished; }));
    QSignalSpy destroyed(&m_library, &LibraryController::destroyed);
    db::DestructionRequest request;
    request.sessions = {m_id};
    request.reason = QStringLiteral("asked for");
    m_library.destroy(request, false);
    EXPECT_TRUE(waitFor([&] { return destroyed.size() == 1; }));
    EXPECT_EQ(reel->state(), Job::State::Cancelled);
}

TEST_F(OpeningALibrary, AnOpenSessionGetsTheOutlineOfItsSoundWhenItIsMade)
{
    ReviewSession review;
    {
        const auto lock = lockIngest(m_service->session(m_id)->recordings.front().bytes.derivedFolder());
        ASSERT_TRUE(lock);
        open();
        const Job* job = m_library.jobs().front();
        ASSERT_TRUE(waitFor([job] { return job->over(); }));
        review.open(*m_library.worker(), *m_library.commands(), m_id);
        ASSERT_TRUE(waitFor([&] { return review.isOpen(); }));
    }
    EXPECT_FALSE(review.waveform());
    EXPECT_TRUE(review.frameIndex()) << "it can be played";
    QObject::connect(&m_library, &LibraryController::derivedChanged, &review, &ReviewSession::reloadDerived);
    QSignalSpy arrived(&review, &ReviewSession::derivedChanged);
    m_library.measure(m_id);
    ASSERT_TRUE(waitFor([&] { return review.waveform() && !review.findings().turns.empty(); }));
    EXPECT_GE(arrived.size(), 1);
    EXPECT_NEAR(static_cast<double>(review.waveform()->high.size()), 200, 10);
    review.close();
}

} // namespace
} // namespace alliance::app
