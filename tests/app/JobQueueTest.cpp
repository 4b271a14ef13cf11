#include "app/jobs/JobQueue.h"

#include "tests/app/AppFixture.h"

#include <QEventLoop>
#include <QThread>

#include <latch>

namespace alliance::app
{
namespace
{

class JobQueueTest : public ::testing::Test
{
protected:
    void SetUp() override { needApplication(); }
    static void waitFor(Job* job)
    {
        if (job->over())
            return;
        QEventLoop loop;
        QObject::connect(job, &Job::ended, &loop, &QEventLoop::quit);
        loop.exec();
    }
    // Works until it is asked to stop.
    static Outcome<QVariant> untilStopped(const JobContext& context)
    {
        std::latch stopped(1);
        const std::stop_callback wake(context.stopToken(), [&] { stopped.count_down(); });
        stopped.wait();
        return failed(base::ErrorCategory::Cancelled, "stopped", Subject::Session, {});
    }
};

TEST_F(JobQueueTest, WorkRunsInAnotherThreadAndItsResultArrivesInThisOne)
{
    JobQueue queue;
    QThread* worker = nullptr;
    Job* job = queue.start(QStringLiteral("Count"), [&](const JobContext& context) -> Outcome<QVariant> {
        worker = QThread::currentThread();
        context.progress(0.5, QStringLiteral("half"));
        return QVariant(42);
    });
    QThread* receiver = nullptr;
    QStringList seen;
    QObject::connect(job, &Job::progressed, job, [&](double, const QString& text) { seen.append(text); });
    QObject::connect(job, &Job::finished, job, [&] { receiver = QThread::currentThread(); });
    waitFor(job);
    EXPECT_EQ(job->state(), Job::State::Finished);
    EXPECT_EQ(job->result().toInt(), 42);
    EXPECT_EQ(job->fraction(), 1.0);
    EXPECT_EQ(receiver, QThread::currentThread());
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(seen, QStringList{QStringLiteral("half")});
}

TEST_F(JobQueueTest, AFailureArrivesWithItsSubject)
{
    JobQueue queue;
    Job* job = queue.start(QStringLiteral("Fail"), [](const JobContext&) -> Outcome<QVariant> {
        return failed(base::ErrorCategory::NoSpace, "full", Subject::Output, QStringLiteral("/out"));
    });
    waitFor(job);
    EXPECT_EQ(job->state(), Job::State::Failed);
    ASSERT_TRUE(job->failure());
    EXPECT_EQ(job->failure()->name, QStringLiteral("/out"));
}

TEST_F(JobQueueTest, ARunningJobIsCancelled)
{
    JobQueue queue;
    Job* job = queue.start(QStringLiteral("Long"), untilStopped);
    QObject::connect(job, &Job::started, job, &Job::cancel);
    waitFor(job);
    EXPECT_EQ(job->state(), Job::State::Cancelled);
}

TEST_F(JobQueueTest, AWaitingJobIsCancelledAtOnceAndNeverRuns)
{
    JobQueue queue;
    Job* first = queue.start(QStringLiteral("First"), untilStopped);
    bool ran = false;
    Job* second = queue.start(QStringLiteral("Second"), [&](const JobContext&) -> Outcome<QVariant> {
        ran = true;
        return QVariant();
    });
    second->cancel();
    EXPECT_EQ(second->state(), Job::State::Cancelled);
    first->cancel();
    waitFor(first);
    EXPECT_FALSE(ran);
    queue.clearEnded();
    EXPECT_TRUE(queue.jobs().isEmpty());
}

TEST_F(JobQueueTest, OneThreadRunsJobsInTheOrderGiven)
{
    JobQueue queue(1);
    QStringList order;
    Job* last = nullptr;
    for (const char* name : {"a", "b", "c"})
        last = queue.start(QString::fromLatin1(name), [&order, name](const JobContext&) -> Outcome<QVariant> {
            order.append(QString::fromLatin1(name));
            return QVariant();
        });
    waitFor(last);
    EXPECT_EQ(order.join(QLatin1Char(' ')), QStringLiteral("a b c"));
    EXPECT_FALSE(queue.busy());
}

TEST_F(JobQueueTest, DestructionCancelsWhatRuns)
{
    bool stopped = false;
    {
        std::latch running(1);
        JobQueue queue;
        queue.start(QStringLiteral("Long"), [&](const JobContext& context) {
            running.count_down();
            auto outcome = untilStopped(context);
            stopped = true;
            return outcome;
        });
        running.wait();
    }
    EXPECT_TRUE(stopped);
}

TEST_F(JobQueueTest, AResumableJobWaitsWhileItIsPausedAndThenGoesOn)
{
    JobQueue queue;
    std::atomic<int> turns = 0;
    Job* job = queue.start(QStringLiteral("Long"),
                           [&](const JobContext& context) -> Outcome<QVariant> {
                               while (turns < 2) {
                                   if (*context.paused())
                                       turns = 1;
                                   else if (turns == 1)
                                       turns = 2;
                                   QThread::yieldCurrentThread();
                               }
                               return QVariant();
                           },
                           {true});
    QList<Job::State> seen;
    QObject::connect(job, &Job::started, job, &Job::pause);
    QObject::connect(job, &Job::paused, job, [&] {
        seen.append(job->state());
        EXPECT_FALSE(job->over());
        EXPECT_FALSE(job->secondsLeft());
        while (turns == 0)
            QThread::yieldCurrentThread();
        QMetaObject::invokeMethod(job, &Job::resume, Qt::QueuedConnection);
    });
    QObject::connect(job, &Job::resumed, job, [&] { seen.append(job->state()); });
    waitFor(job);
    EXPECT_EQ(seen, (QList<Job::State>{Job::State::Paused, Job::State::Running}));
    EXPECT_EQ(job->state(), Job::State::Finished);
}

TEST_F(JobQueueTest, APausedJobCanBeCancelled)
{
    JobQueue queue;
    Job* job = queue.start(QStringLiteral("Long"), untilStopped, {true});
    QObject::connect(job, &Job::started, job, &Job::pause);
    QObject::connect(job, &Job::paused, job, &Job::cancel);
    waitFor(job);
    EXPECT_EQ(job->state(), Job::State::Cancelled);
}

TEST_F(JobQueueTest, WhatCannotGoOnLaterIsNotPaused)
{
    JobQueue queue;
    Job* job = queue.start(QStringLiteral("Copy"), untilStopped);
    QObject::connect(job, &Job::started, job, [job] {
        job->pause();
        EXPECT_EQ(job->state(), Job::State::Running);
        job->cancel();
    });
    waitFor(job);
    EXPECT_EQ(job->state(), Job::State::Cancelled);
}

TEST_F(JobQueueTest, WhatOnlyPausesIsPausedAndLeavesNothingWhenItIsCancelled)
{
    JobQueue queue;
    Job* job = queue.start(QStringLiteral("Import"), untilStopped, {.pausable = true});
    EXPECT_FALSE(job->resumable());
    QObject::connect(job, &Job::started, job, &Job::pause);
    QObject::connect(job, &Job::paused, job, &Job::cancel);
    waitFor(job);
    EXPECT_EQ(job->state(), Job::State::Cancelled);
}

TEST_F(JobQueueTest, WhatFailedOfSomethingThatMayPassIsTriedAgainWithTheSameRequest)
{
    JobQueue queue;
    int runs = 0;
    QList<Job*> started;
    const std::function<void()> start = [&] {
        Job* job = queue.start(QStringLiteral("Write"), [&](const JobContext&) -> Outcome<QVariant> {
            if (++runs == 1)
                return failed(base::ErrorCategory::NoSpace, "full", Subject::Output, QStringLiteral("/out"));
            return QVariant(runs);
        });
        job->setAgain(start);
        started.append(job);
    };
    start();
    EXPECT_FALSE(started.front()->canTryAgain());
    waitFor(started.front());
    ASSERT_TRUE(started.front()->canTryAgain());
    started.front()->tryAgain();
    ASSERT_EQ(started.size(), 2);
    waitFor(started.back());
    EXPECT_EQ(started.back()->result().toInt(), 2);
    EXPECT_EQ(queue.jobs(), QList<Job*>{started.back()}) << "the failed one is forgotten";
}

TEST_F(JobQueueTest, WhatWouldFailInTheSameWayIsNotOfferedAgain)
{
    JobQueue queue;
    int starts = 0;
    for (const auto category : {base::ErrorCategory::Unsupported, base::ErrorCategory::Damaged,
                                base::ErrorCategory::Refused, base::ErrorCategory::Invalid}) {
        Job* job = queue.start(QStringLiteral("Import"), [category](const JobContext&) -> Outcome<QVariant> {
            return failed(category, "no", Subject::Recording, QStringLiteral("/a.mp4"));
        });
        job->setAgain([&starts] { ++starts; });
        waitFor(job);
        EXPECT_FALSE(job->canTryAgain());
        job->tryAgain();
    }
    EXPECT_EQ(starts, 0);
    EXPECT_EQ(queue.jobs().size(), 4);
}

TEST(JobContextTest, APartMapsItsProgressIntoTheWhole)
{
    double seen = 0;
    const JobContext whole({}, [&](double fraction, const QString&) { seen = fraction; });
    whole.part(0.5, 0.7).progress(0.5, {});
    EXPECT_DOUBLE_EQ(seen, 0.6);
    double wentOnAt = 0;
    const JobContext resumed({}, {}, [&](double fraction) { wentOnAt = fraction; });
    resumed.part(0.5, 1.0).part(0.0, 0.5).goesOnAt(0.4);
    EXPECT_DOUBLE_EQ(wentOnAt, 0.6);
}

} // namespace
} // namespace alliance::app
