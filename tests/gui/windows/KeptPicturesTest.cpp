// Empty, busy, failed and full: what the main panels look like in each state.

#include "app/models/CodingSession.h"
#include "app/models/CollectionBoard.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/HomePage.h"
#include "app/panels/JobsPanel.h"
#include "app/panels/MarkersList.h"
#include "app/panels/NotesList.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SearchPanel.h"
#include "app/panels/UnlockPanel.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/gui/timeline/SampleTimeline.h"
#include "tests/gui/windows/KeptFixture.h"
#include "tests/gui/windows/SampleWork.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <atomic>

namespace alliance::app
{
namespace
{

using KeptPictures = KeptWindowTest;

TEST_F(KeptPictures, OfHome)
{
    expectInAllThemes(m_window->home(), "home-empty");
    m_window->openLibrary(pathText(path("nothing here")));
    ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
    expectLooksAsKept(*m_window, "window-failed");
    ASSERT_TRUE(LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill")));
    m_window->openLibrary(pathText(path("library")));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    expectLooksAsKept(m_window->home(), "home-without-sessions");
}

TEST_F(KeptPictures, OfHomeWithSessions)
{
    makeLibrary({30, 60});
    keepUnprepared();
    addSession("CD-02", "second.mp4");
    addSession("EF-03", "third.mp4");
    openLibrary();
    auto& list = m_window->home().sessionList();
    ASSERT_TRUE(waitFor([&] { return list.model()->rowCount() == 3 && !m_library.busy(); }));
    expectInAllThemes(m_window->home(), "home-full");
}

TEST_F(KeptPictures, OfASessionWithoutNotes)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    expectLooksAsKept(raised<NotesList>("notesDock"), "notes-empty");
    expectLooksAsKept(raised<MarkersList>("markersDock"), "markers-empty");
    expectLooksAsKept(timeline(), "timeline-empty");
    expectInAllThemes(*m_window->findChild<ReviewPage*>(), "player");
    expectInAllThemes(*m_window, "window-review");
}

TEST_F(KeptPictures, OfTheMeasurementOverThePicture)
{
    makeLibrary();
    keepUnprepared();
    inLibrary([this](LibraryService& library) {
        keepMeasurement(library, m_sessionId, turnedHeads());
        return 0;
    });
    openSession();
    m_actions.action(ActionId::ShowOverlay)->trigger();
    auto& page = *m_window->findChild<ReviewPage*>();
    expectInAllThemes(page, "player-overlay");
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    expectLooksAsKept(page, "player-blind");
}

TEST_F(KeptPictures, OfASessionWithManyNotes)
{
    makeLibrary({20, 40, 60});
    keepUnprepared();
    addNotes(12);
    addMarkers(12);
    openSession();
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().markers().size() == 12; }));
    expectInAllThemes(raised<NotesList>("notesDock"), "notes-full");
    expectInAllThemes(raised<MarkersList>("markersDock"), "markers-full");
    timeline().setData(sampleTimeline());
    timeline().setPictures(samplePictures(120));
    expectInAllThemes(timeline(), "timeline-full");
}

TEST_F(KeptPictures, OfAMissingRecording)
{
    makeLibrary({30});
    std::filesystem::remove_all(path("library") / "media");
    openLibrary();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([this] { return m_session.isOpen(); }));
    expectLooksAsKept(*m_window->findChild<ReviewPage*>(), "player-missing");
}

TEST_F(KeptPictures, OfWork)
{
    makeLibrary();
    keepUnprepared();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    m_library.clearEndedJobs();
    JobsPanel panel(m_library);
    panel.resize(480, 400);
    panel.show();
    expectLooksAsKept(panel, "jobs-empty");
    std::atomic<bool> held = true;
    const auto work = [&](LibraryService&, const JobContext& context) -> Outcome<QVariant> {
        while (held && !context.stopped())
            QThread::msleep(1);
        return failed(base::ErrorCategory::Unwritable, "disk", Subject::Library, QStringLiteral("library"));
    };
    QList<Job*> jobs;
    for (int i = 0; i < 4; ++i)
        jobs.append(m_library.start(JobKind::Safety, QStringLiteral("Work %1").arg(i + 1), work));
    QTest::qWait(200);
    expectInAllThemes(panel, "jobs-busy");
    held = false;
    ASSERT_TRUE(waitFor([&] { return std::all_of(jobs.begin(), jobs.end(), [](Job* job) { return job->over(); }); }));
    expectLooksAsKept(panel, "jobs-failed");
}

TEST_F(KeptPictures, OfSearch)
{
    makeLibrary();
    keepUnprepared();
    addNotes(8);
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return !m_window->home().currentSession().isNull(); }));
    press(Qt::Key_F, Qt::ControlModifier);
    auto& panel = *m_window->findChild<SearchPanel*>();
    const auto hits = [&] { return panel.list().model()->rowCount(); };
    QTest::qWait(300);
    expectLooksAsKept(panel, "search-empty");
    type(QStringLiteral("answers"));
    ASSERT_TRUE(waitFor([&] { return hits() == 8; }));
    expectInAllThemes(panel, "search-full");
    type(QStringLiteral(" zebra"));
    ASSERT_TRUE(waitFor([&] { return hits() == 0; }));
    expectLooksAsKept(panel, "search-none");
}

TEST_F(KeptPictures, OfCollections)
{
    makeLibrary();
    keepUnprepared();
    openLibrary();
    press(Qt::Key_B, Qt::ControlModifier);
    auto& flow = m_window->collections();
    ASSERT_TRUE(waitFor([&] { return flow.board().isReady() && m_window->place() == ActionPlace::Collections; }));
    expectLooksAsKept(flow.page(), "collections-empty");
}

TEST_F(KeptPictures, OfALockedLibrary)
{
    ASSERT_TRUE(LibraryService::createSealed(path("sealed"), QStringLiteral("Dr. Maren Quill"),
                                             db::SecretText("plum window carries slowly")));
    m_window->openLibrary(pathText(path("sealed")));
    auto& panel = m_window->home().locked();
    ASSERT_TRUE(waitFor([&] { return panel.isVisible(); }));
    expectInAllThemes(panel, "unlock");
    panel.setBusy(true);
    expectLooksAsKept(panel, "unlock-busy");
    panel.setBusy(false);
    panel.findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QStringLiteral("plum window"));
    panel.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
    ASSERT_TRUE(waitFor([&] { return panel.findChild<QLabel*>(QStringLiteral("unlockProblem"))->isVisible(); }));
    expectLooksAsKept(panel, "unlock-failed");
}

class KeptPicturesOfTheQueue : public ReviewTest
{
protected:
    void SetUp() override
    {
        m_theme.apply(*qApp);
        ReviewTest::SetUp();
    }
    void TearDown() override
    {
        m_queue.reset();
        ReviewTest::TearDown();
        qApp->setStyleSheet({});
    }
    void expectQueue(const char* name, bool inAllThemes = false)
    {
        m_queue = std::make_unique<CandidateQueue>(m_review, m_theme);
        m_queue->resize(360, 600);
        m_queue->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_queue.get()));
        if (inAllThemes)
            expectLooksAsKeptInAllThemes(*m_queue, name, m_theme);
        else
            expectLooksAsKept(*m_queue, name);
    }

    std::unique_ptr<CandidateQueue> m_queue;
};

TEST_F(KeptPicturesOfTheQueue, BeforeMeasuring)
{
    open();
    expectQueue("queue-unmeasured");
}

TEST_F(KeptPicturesOfTheQueue, WithoutCandidates)
{
    measure(0);
    open();
    expectQueue("queue-none");
}

TEST_F(KeptPicturesOfTheQueue, WithMany)
{
    measure(12);
    open();
    m_review.selectNextCandidate();
    expectQueue("queue-full", true);
}

TEST_F(KeptPicturesOfTheQueue, OfAnEarlierVersion)
{
    measure(5);
    makeOutdated();
    open();
    expectQueue("queue-outdated");
}

} // namespace
} // namespace alliance::app
