#include "app/jobs/Job.h"
#include "app/models/CodingSession.h"
#include "app/panels/CandidateExplanation.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/RaterStrip.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class RaterTest : public PeopleTest
{
protected:
    RaterStrip& strip() { return *m_window->findChild<RaterStrip*>(); }
    bool isFinished()
    {
        const auto library = beside(kSupervisor);
        const auto holders = PeopleService(*library).holders(m_sessionId);
        for (const HolderItem& one : *holders)
            if (one.record.as == db::SessionHolder::As::GuestRater)
                return one.record.finished;
        return false;
    }
};

TEST_F(RaterTest, IsToldThatOthersAreHiddenAndSaysWhenTheRatingIsFinished)
{
    openSessionAs(kGus);
    ASSERT_TRUE(waitFor([this] { return strip().isVisible(); }));
    auto* finish = strip().findChild<QPushButton*>();
    QTest::mouseClick(finish, Qt::LeftButton);
    answer("Not yet");
    EXPECT_TRUE(strip().isVisible());
    EXPECT_FALSE(isFinished());
    QTest::mouseClick(finish, Qt::LeftButton);
    answer("I have finished");
    ASSERT_TRUE(waitFor([this] { return !strip().isVisible(); }));
    EXPECT_TRUE(isFinished());
    EXPECT_FALSE(m_actions.action(ActionId::FinishRating)->isEnabled());
    leave();
    openSessionAs(kGus);
    QTest::qWait(50);
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(RaterTest, SeesNoAnswersToCandidatesThatOthersGive)
{
    openSessionAs(kGus);
    ASSERT_TRUE(waitFor([this] { return !m_session.candidates().isEmpty(); }));
    const auto* queue = m_window->findChild<CandidateQueue*>();
    EXPECT_FALSE(queue->findChild<QWidget*>(QStringLiteral("candidateAnswers"))->isVisible());
    EXPECT_TRUE(queue->findChild<QLabel*>(QStringLiteral("reviewProgress"))
                    ->text()
                    .contains(QStringLiteral("Only supervisors and trainees decide")));
    const auto* list = queue->findChild<QListView*>(QStringLiteral("candidateList"));
    EXPECT_FALSE(
        list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("to review")));
    press(Qt::Key_N);
    ASSERT_TRUE(waitFor([this] { return !m_session.selectedCandidate().isNull(); }));
    const auto* reasons = m_window->findChild<CandidateExplanation*>();
    EXPECT_TRUE(reasons->plainText().contains(QStringLiteral("You rate and code; supervisors and trainees decide")))
        << reasons->plainText().toStdString();
    EXPECT_FALSE(reasons->plainText().contains(QStringLiteral("to review")));
    leave();
    openSessionAs(kSupervisor);
    EXPECT_TRUE(waitFor([&] { return queue->findChild<QWidget*>(QStringLiteral("candidateAnswers"))->isVisible(); }));
}

TEST_F(RaterTest, MeasuresNothingAndExportsNothing)
{
    openSessionAs(kGus);
    for (const ActionId id : {ActionId::MeasureAgain, ActionId::ExportFeedback, ActionId::PrintFeedback,
                              ActionId::MarkEngaged, ActionId::MissedLookAway, ActionId::HandOnPackage}) {
        EXPECT_FALSE(m_actions.action(id)->isEnabled()) << m_actions.spec(id).text.toStdString();
        EXPECT_FALSE(m_actions.reason(id).isEmpty());
    }
    int buttons = 0;
    for (const auto* button : m_window->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Measure this session")) {
            ++buttons;
            EXPECT_FALSE(button->isEnabled());
            EXPECT_TRUE(button->toolTip().contains(QStringLiteral("Guest raters do not measure")));
        }
    EXPECT_EQ(buttons, 2) << "in the queue, and beside the definitions";
    const Job* job = m_library.measure(m_sessionId);
    QString why;
    QObject::connect(job, &Job::failed, &m_actions, [&](const Failure& failure) { why = failure.name; });
    EXPECT_TRUE(waitFor([&] { return why.contains(QStringLiteral("Guest raters do not measure")); }))
        << why.toStdString();
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    QListView& list = m_window->home().sessionList();
    Q_EMIT list.customContextMenuRequested(list.visualRect(list.model()->index(0, 0)).center());
    auto* menu = shown<QMenu>();
    ASSERT_NE(menu, nullptr);
    for (const QAction* action : menu->actions())
        if (action->text() == QStringLiteral("Measure")) {
            EXPECT_FALSE(action->isEnabled());
            EXPECT_TRUE(action->toolTip().contains(QStringLiteral("Guest raters do not measure")));
        }
    menu->close();
    m_library.close();
    openSessionAs(kTrainee);
    EXPECT_TRUE(m_actions.action(ActionId::MeasureAgain)->isEnabled());
    for (const auto* button : m_window->findChildren<QPushButton*>())
        EXPECT_TRUE(button->text() != QStringLiteral("Measure this session") || button->isEnabled());
}

TEST_F(RaterTest, IsToldThatFeedbackComesAfterTheRatingAndNotThatNoneIsReleased)
{
    openSessionAs(kGus);
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    auto* dialog = m_window->findChild<FeedbackDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto says = [&](const char* words) {
        for (const auto* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words)))
                return true;
        return false;
    };
    EXPECT_TRUE(waitFor([&] { return says("when you have finished rating"); }));
    EXPECT_FALSE(says("has been released yet"));
    EXPECT_FALSE(dialog->reply().isVisible()) << "it would name who can read it";
    for (const auto* box : dialog->findChildren<QComboBox*>())
        EXPECT_FALSE(box->isVisible()) << box->accessibleName().toStdString();
    QStringList buttons;
    for (const auto* button : dialog->findChildren<QPushButton*>())
        if (button->isVisible())
            buttons.append(button->text().remove(QLatin1Char('&')));
    EXPECT_EQ(buttons, QStringList{QStringLiteral("Close")}) << buttons.join(u'|').toStdString();
    EXPECT_LT(dialog->height(), 400) << "one sentence";
    dialog->close();
}

TEST_F(RaterTest, NobodyElseIsAskedToFinish)
{
    openSessionAs(kSupervisor);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(m_actions.action(ActionId::FinishRating)->isEnabled());
    EXPECT_TRUE(m_actions.reason(ActionId::FinishRating).contains(QStringLiteral("guest raters")));
}

} // namespace
} // namespace alliance::app
