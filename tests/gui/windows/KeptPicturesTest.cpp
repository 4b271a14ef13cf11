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
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "tests/gui/KeptPicture.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/gui/timeline/SampleTimeline.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <atomic>

namespace alliance::app
{
namespace
{

class KeptPictures : public WindowTest
{
protected:
    void SetUp() override
    {
        QApplication::setCursorFlashTime(0);
        m_theme.apply(*qApp);
        WindowTest::SetUp();
    }
    void TearDown() override { qApp->setStyleSheet({}); }

    void addSession(const char* caseCode, const char* file)
    {
        inLibrary([&](LibraryService& library) {
            ImportRequest request;
            request.files = {makeClip(file, 10)};
            request.caseCode = QString::fromLatin1(caseCode);
            EXPECT_TRUE(ImportService(library).import(request, {}));
            return 0;
        });
    }
    void addNotes(int count)
    {
        inLibrary([&](LibraryService& library) {
            for (int i = 0; i < count; ++i) {
                const base::MediaTime time{i * 300'000'000LL};
                db::NoteDraft draft;
                draft.sessionId = m_sessionId;
                draft.moment = *NoteService(library).moment(m_sessionId, {time, time});
                draft.kind = i % 2 == 0 ? QStringLiteral("observation") : QStringLiteral("question");
                draft.text = QStringLiteral("Answers come late and get shorter; what went on between them here?");
                draft.principles = {QStringLiteral("M1")};
                draft.visibility = db::Visibility::Supervision;
                EXPECT_TRUE(NoteService(library).add(draft));
            }
            return 0;
        });
    }
    void addMarkers(int count)
    {
        inLibrary([&](LibraryService& library) {
            for (int i = 0; i < count; ++i) {
                const base::MediaTime time{i * 300'000'000LL};
                db::MarkerDraft draft;
                draft.sessionId = m_sessionId;
                draft.moment = *NoteService(library).moment(m_sessionId, {time, time});
                draft.type = i % 2 == 0 ? QStringLiteral("withdrawal") : QStringLiteral("confrontation");
                draft.subtype = i % 2 == 0 ? QStringLiteral("W2") : QStringLiteral("C4");
                draft.significance = 1 + i % 5;
                draft.strategies = {QStringLiteral("R4")};
                EXPECT_TRUE(MarkerService(library).add(draft));
            }
            return 0;
        });
    }
    template <typename Panel>
    Panel& raised(const char* dock)
    {
        auto* its = m_window->findChild<QDockWidget*>(QLatin1String(dock));
        its->show();
        its->raise();
        return *m_window->findChild<Panel*>();
    }
};

TEST_F(KeptPictures, OfHome)
{
    expectLooksAsKept(m_window->home(), "home-empty");
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
    expectLooksAsKept(m_window->home(), "home-full");
}

TEST_F(KeptPictures, OfASessionWithoutNotes)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    expectLooksAsKept(raised<NotesList>("notesDock"), "notes-empty");
    expectLooksAsKept(raised<MarkersList>("markersDock"), "markers-empty");
    expectLooksAsKept(timeline(), "timeline-empty");
    expectLooksAsKept(*m_window->findChild<ReviewPage*>(), "player");
}

TEST_F(KeptPictures, OfASessionWithManyNotes)
{
    makeLibrary({20, 40, 60});
    keepUnprepared();
    addNotes(12);
    addMarkers(12);
    openSession();
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().markers().size() == 12; }));
    expectLooksAsKept(raised<NotesList>("notesDock"), "notes-full");
    expectLooksAsKept(raised<MarkersList>("markersDock"), "markers-full");
    timeline().setData(sampleTimeline());
    expectLooksAsKept(timeline(), "timeline-full");
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
    expectLooksAsKept(panel, "jobs-busy");
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
    expectLooksAsKept(panel, "search-full");
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
    expectLooksAsKept(panel, "unlock");
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
    void expectQueue(const char* name)
    {
        m_queue = std::make_unique<CandidateQueue>(m_review, m_theme);
        m_queue->resize(360, 600);
        m_queue->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_queue.get()));
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
    expectQueue("queue-full");
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
