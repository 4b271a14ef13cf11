#include "app/panels/JobRow.h"

#include "app/jobs/JobQueue.h"
#include "tests/gui/panels/ReviewFixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace alliance::app
{
namespace
{

class JobRowTest : public ::testing::Test
{
protected:
    void start(bool resumable, const char* whenStopped = kGoesOnFromThere)
    {
        m_job = m_queue.start(QStringLiteral("Preparing AB-01"),
                              [whenStopped](const JobContext& context) -> Outcome<QVariant> {
                                  while (!context.stopped())
                                      QThread::msleep(1);
                                  return failed(base::ErrorCategory::Cancelled, whenStopped, Subject::Session, {});
                              },
                              {resumable});
        m_row = std::make_unique<JobRow>(*m_job);
        m_row->show();
        m_pause = m_row->findChild<QToolButton*>(QStringLiteral("pauseJob"));
        ASSERT_TRUE(waitFor([this] { return m_job->state() == Job::State::Running; }));
    }
    bool says(const QString& words) const
    {
        const auto labels = m_row->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(words); });
    }

    JobQueue m_queue;
    Job* m_job = nullptr;
    std::unique_ptr<JobRow> m_row;
    QToolButton* m_pause = nullptr;
};

TEST_F(JobRowTest, AResumableJobIsPausedAndResumedByKeyboard)
{
    start(true);
    ASSERT_TRUE(m_pause->isVisible());
    EXPECT_NE(m_pause->focusPolicy() & Qt::TabFocus, 0);
    EXPECT_EQ(m_pause->accessibleName(), QStringLiteral("Pause: Preparing AB-01"));
    QTest::keyClick(m_pause, Qt::Key_Space);
    EXPECT_EQ(m_job->state(), Job::State::Paused);
    EXPECT_EQ(m_pause->accessibleName(), QStringLiteral("Resume: Preparing AB-01"));
    EXPECT_TRUE(says(QStringLiteral("Paused")));
    QTest::keyClick(m_pause, Qt::Key_Space);
    EXPECT_EQ(m_job->state(), Job::State::Running);
    QTest::mouseClick(m_row->findChild<QToolButton*>(QStringLiteral("cancelJob")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return m_job->over(); }));
    EXPECT_FALSE(m_pause->isVisible());
    EXPECT_TRUE(says(QStringLiteral("goes on from there")));
}

TEST_F(JobRowTest, WhatWasCancelledTooEarlyToBeKeptSaysThatItBeginsAnew)
{
    start(true, kBeginsAnew);
    m_job->setAgain([] {});
    m_job->cancel();
    ASSERT_TRUE(waitFor([this] { return m_job->over(); }));
    EXPECT_EQ(m_row->findChild<QPushButton*>(QStringLiteral("tryAgain"))->text(), QStringLiteral("Begin anew"));
    EXPECT_TRUE(says(QStringLiteral("begins anew")));
    EXPECT_FALSE(says(QStringLiteral("goes on from there")));
}

TEST_F(JobRowTest, AFailedJobIsTriedAgainByKeyboard)
{
    int starts = 0;
    m_job = m_queue.start(QStringLiteral("Import “a.mp4”"), [](const JobContext&) -> Outcome<QVariant> {
        return failed(base::ErrorCategory::Unreadable, "gone", Subject::Recording, QStringLiteral("/a.mp4"));
    });
    m_job->setAgain([&starts] { ++starts; });
    m_row = std::make_unique<JobRow>(*m_job);
    m_row->show();
    auto* again = m_row->findChild<QPushButton*>(QStringLiteral("tryAgain"));
    EXPECT_FALSE(again->isVisible());
    ASSERT_TRUE(waitFor([this] { return m_job->over(); }));
    ASSERT_TRUE(again->isVisible());
    EXPECT_EQ(again->accessibleName(), QStringLiteral("Try again: Import “a.mp4”"));
    m_job->setAgain({});
    EXPECT_FALSE(again->isVisible()) << "its library was closed";
    m_job->setAgain([&starts] { ++starts; });
    QTest::keyClick(again, Qt::Key_Space);
    EXPECT_EQ(starts, 1);
    EXPECT_TRUE(m_queue.jobs().isEmpty());
}

TEST_F(JobRowTest, ACancelledJobThatKeptItsWorkGoesOnByKeyboard)
{
    int starts = 0;
    start(true);
    auto* again = m_row->findChild<QPushButton*>(QStringLiteral("tryAgain"));
    m_job->setAgain([&starts] { ++starts; });
    EXPECT_FALSE(again->isVisible());
    m_job->cancel();
    ASSERT_TRUE(waitFor([this] { return m_job->over(); }));
    ASSERT_TRUE(again->isVisible());
    EXPECT_EQ(again->text(), QStringLiteral("Go on"));
    EXPECT_EQ(again->accessibleName(), QStringLiteral("Go on: Preparing AB-01"));
    QTest::keyClick(again, Qt::Key_Space);
    EXPECT_EQ(starts, 1);
    EXPECT_TRUE(m_queue.jobs().isEmpty());
}

TEST_F(JobRowTest, WhatCannotBePausedOffersNoPause)
{
    start(false);
    EXPECT_FALSE(m_pause->isVisible());
}

TEST_F(JobRowTest, WhoCancelsByKeyboardCanGoOnByKeyboard)
{
    start(true);
    m_job->setAgain([] {});
    m_row->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_row.get()));
    auto* cancel = m_row->findChild<QToolButton*>(QStringLiteral("cancelJob"));
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_job->over(); }));
    EXPECT_EQ(QApplication::focusWidget(), m_row->findChild<QPushButton*>(QStringLiteral("tryAgain")));
}

} // namespace
} // namespace alliance::app
