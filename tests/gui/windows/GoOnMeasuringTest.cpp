// A measuring that stopped before it was through is gone on with from wherever the window says that it stopped.
#include "app/models/SessionListModel.h"
#include "app/panels/HomePage.h"
#include "app/panels/JobRow.h"
#include "app/panels/SessionDelegate.h"
#include "app/services/IngestProgress.h"
#include "app/services/LibraryService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class GoOnMeasuringTest : public WindowTest
{
protected:
    // With a session that is prepared in part, and that another program keeps this one from going on with by itself.
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        inLibrary([this](LibraryService& library) {
            std::stop_source stop;
            IngestSettings settings;
            settings.segmentFrames = 20;
            const auto halfway = [&](double fraction, const QString&) {
                if (fraction >= 0.6)
                    stop.request_stop();
            };
            return IngestService(library).ingest(m_sessionId, JobContext(stop.get_token(), halfway), settings);
        });
        keepUnprepared();
    }
    void atRest()
    {
        ASSERT_TRUE(waitFor([this] { return m_library.session(m_sessionId) && !m_library.busy(); }));
        waitForAnswers();
    }
    QAction& goOn() { return *m_actions.action(ActionId::GoOnMeasuring); }
    QString stateText()
    {
        return m_window->home().sessionList().model()->index(0, 0).data(SessionListModel::StateTextRole).toString();
    }
};

TEST_F(GoOnMeasuringTest, TheCommandGoesOnWithTheSessionThatIsMarkedInTheList)
{
    openLibrary();
    atRest();
    ASSERT_TRUE(stateText().startsWith(QStringLiteral("Stopped at"))) << stateText().toStdString();
    ASSERT_TRUE(goOn().isEnabled());
    m_unprepared.reset();
    goOn().trigger();
    EXPECT_NE(m_library.measuring(m_sessionId), nullptr);
    EXPECT_FALSE(goOn().isEnabled()) << "it goes on already";
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(GoOnMeasuringTest, ASecondMeasuringThatStoppedIsGoneOnWithTooAndTheListKeepsWhatTheFirstOneFound)
{
    inLibrary([this](LibraryService& library) {
        const RecordingItem recording = library.session(m_sessionId)->recordings.front();
        db::MeasurementRun run;
        run.recordingId = recording.record.id;
        EXPECT_TRUE(library.database().candidates().storeRun(run, {candidateAt(recording.record, 10, 1)}));
        return writeIngestProgress(*recording.bytes.derived(), {kFrames, 60, true, false, true});
    });
    openLibrary();
    atRest();
    EXPECT_EQ(stateText(), QStringLiteral("1 to review"));
    ASSERT_TRUE(goOn().isEnabled());
    m_unprepared.reset();
    goOn().trigger();
    EXPECT_NE(m_library.measuring(m_sessionId), nullptr);
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(GoOnMeasuringTest, ItsRowInTheListOffersToGoOn)
{
    openLibrary();
    atRest();
    QListView& list = m_window->home().sessionList();
    list.doItemsLayout();
    const QModelIndex row = list.model()->index(0, 0);
    const auto* delegate = qobject_cast<SessionDelegate*>(list.itemDelegate());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, delegate->stateArea(list.visualRect(row), row).center());
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("workMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("Go on measuring"));
    m_unprepared.reset();
    menu->actions().front()->trigger();
    menu->close();
    EXPECT_NE(m_library.measuring(m_sessionId), nullptr);
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(GoOnMeasuringTest, TheEmptyQueueOfTheOpenSessionSaysWhereItStoppedAndOffersToGoOn)
{
    openSession();
    atRest();
    const auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("queueDock"));
    const auto buttons = dock->findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* one) {
        return one->text() == QStringLiteral("Go on measuring") && one->isVisible();
    });
    ASSERT_NE(found, buttons.end());
    const auto* title = m_window->findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"));
    EXPECT_TRUE(title->text().startsWith(QStringLiteral("Stopped at"))) << title->text().toStdString();
    m_unprepared.reset();
    QTest::keyClick(*found, Qt::Key_Space);
    EXPECT_NE(m_library.measuring(m_sessionId), nullptr);
    EXPECT_FALSE((*found)->isVisible());
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(GoOnMeasuringTest, TheEmptyQueueOfASessionThatCouldNotBeMeasuredSaysWhyUntilItIsTriedAgain)
{
    inLibrary([this](LibraryService& library) { // nothing of it is kept
        return writeIngestProgress(*library.session(m_sessionId)->recordings.front().bytes.derived(), {});
    });
    openSession();
    atRest();
    m_unprepared.reset();
    const auto* title = m_window->findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"));
    ASSERT_EQ(title->text(), QStringLiteral("Not measured yet"));
    const auto* why = m_window->findChild<QLabel*>(QStringLiteral("candidateEmptyText"));
    Job* job = m_library.measure(m_sessionId); // no models
    ASSERT_TRUE(waitFor([&] { return job->canTryAgain(); }));
    EXPECT_TRUE(waitFor([&] { return title->text() == QStringLiteral("Measuring failed"); }));
    EXPECT_TRUE(why->text().contains(QStringLiteral("Install Alliance Review again"))) << why->text().toStdString();
    m_actions.action(ActionId::GoHome)->trigger();
    openSession();
    EXPECT_EQ(title->text(), QStringLiteral("Measuring failed"));
    m_library.measure(m_sessionId);
    EXPECT_NE(title->text(), QStringLiteral("Measuring failed"));
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(GoOnMeasuringTest, WhatIsPausedGoesOnToo)
{
    openLibrary();
    atRest();
    m_unprepared.reset();
    Job* job = m_library.measure(m_sessionId);
    QObject::connect(job, &Job::started, job, &Job::pause);
    ASSERT_TRUE(waitFor([job] { return job->state() == Job::State::Paused; }));
    ASSERT_TRUE(goOn().isEnabled());
    goOn().trigger();
    EXPECT_NE(job->state(), Job::State::Paused);
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(GoOnMeasuringTest, ACancelledOneGoesOnFromItsRowOfTheProgressPanelUntilAnotherDoes)
{
    openSession();
    atRest();
    m_unprepared.reset();
    Job* job = m_library.measure(m_sessionId);
    QObject::connect(job, &Job::started, job, &Job::cancel);
    ASSERT_TRUE(waitFor([job] { return job->over(); }));
    ASSERT_EQ(job->state(), Job::State::Cancelled);
    ASSERT_TRUE(job->canTryAgain());
    const QUuid id = job->id();
    job->tryAgain();
    const Job* second = m_library.measuring(m_sessionId);
    ASSERT_NE(second, nullptr);
    EXPECT_NE(second->id(), id);
    m_library.cancelJobs();
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    ASSERT_TRUE(second->canTryAgain());
    m_library.measure(m_sessionId);
    EXPECT_FALSE(second->canTryAgain()) << "what it did is gone on with already";
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

} // namespace
} // namespace alliance::app
