#include "app/panels/CandidateQueue.h"

#include "app/models/CandidateListModel.h"
#include "app/models/CandidateWords.h"
#include "app/panels/CandidateExplanation.h"
#include "app/panels/CoverageStrip.h"
#include "tests/gui/panels/ReviewFixture.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace alliance::app
{
namespace
{

using db::DecisionState;

class CandidateQueueTest : public ReviewTest
{
protected:
    void openWith(int candidates)
    {
        measure(candidates);
        open();
        m_queue = std::make_unique<CandidateQueue>(m_review, m_theme);
        m_queue->resize(360, 600);
        m_queue->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_queue.get()));
        m_queue->list().setFocus();
    }
    void key(Qt::Key key) { QTest::keyClick(m_queue->focusWidget(), key); }
    QString progress() { return m_queue->findChild<QLabel*>(QStringLiteral("reviewProgress"))->text(); }
    QLineEdit& reasonEdit() { return *m_queue->findChild<QLineEdit*>(QStringLiteral("candidateReasonEdit")); }
    int selected() const
    {
        for (int row = 0; row < m_review.candidates().size(); ++row) {
            if (candidate(row).record.id == m_review.selectedCandidate())
                return row;
        }
        return -1;
    }

    std::unique_ptr<CandidateQueue> m_queue;
};

TEST_F(CandidateQueueTest, WhoMayNotDecideIsToldWhyAlsoWhereSomeIsDecided)
{
    openWith(4);
    const QString why = QStringLiteral("Only supervisors and trainees decide on moments.");
    m_queue->setMayNot(why);
    EXPECT_EQ(progress(), why);
    m_queue->setMayNot({});
    key(Qt::Key_N);
    key(Qt::Key_A);
    ASSERT_TRUE(waitFor([this] { return progress() == QStringLiteral("1 of 4 reviewed"); }))
        << progress().toStdString();
    m_queue->setMayNot(why);
    EXPECT_EQ(progress(), QStringLiteral("1 of 4 reviewed. ") + why);
}

TEST_F(CandidateQueueTest, IsWalkedByKeyboardAloneWithAtMostThreeKeysForADecision)
{
    openWith(12);
    key(Qt::Key_N);
    EXPECT_EQ(selected(), 0);
    for (int row = 0; row < 12; ++row) {
        ASSERT_EQ(selected(), row);
        if (row % 3 == 0) {
            key(Qt::Key_A);
        } else if (row % 3 == 1) {
            key(Qt::Key_R);
            key(Qt::Key_2);
            key(Qt::Key_Return);
        } else {
            key(Qt::Key_U);
        }
    }
    EXPECT_TRUE(waitFor([this] { return progress() == QStringLiteral("8 of 12 reviewed, 4 unsure"); }))
        << progress().toStdString();
    for (int row = 0; row < 12; ++row) {
        EXPECT_EQ(stateAt(row), row % 3 == 0   ? DecisionState::Accepted
                                : row % 3 == 1 ? DecisionState::Rejected
                                               : DecisionState::Undecided)
            << row;
    }
    EXPECT_EQ(reasonOf(1), rejectionReasons()[1]);
}

TEST_F(CandidateQueueTest, ANumberThatNoReasonHasIsNoReason)
{
    openWith(2);
    key(Qt::Key_N);
    key(Qt::Key_R);
    key(Qt::Key_9);
    key(Qt::Key_Return);
    const auto* problem = m_queue->findChild<QLabel*>(QStringLiteral("candidateReasonProblem"));
    EXPECT_TRUE(problem->isVisible());
    settle();
    EXPECT_EQ(stateAt(0), DecisionState::Undecided);
    key(Qt::Key_2);
    EXPECT_FALSE(problem->isVisible());
    key(Qt::Key_Return);
    settle();
    EXPECT_EQ(stateAt(0), DecisionState::Rejected);
    EXPECT_EQ(reasonOf(0), rejectionReasons()[1]);
}

TEST_F(CandidateQueueTest, GoesFirstThroughWhatNobodyAnsweredAndThenThroughTheUnsure)
{
    openWith(4);
    key(Qt::Key_N);
    key(Qt::Key_U);
    settle();
    EXPECT_EQ(selected(), 1);
    m_review.selectCandidate(candidate(3).record.id);
    key(Qt::Key_A);
    settle();
    EXPECT_EQ(selected(), 1) << "the unsure one at the top waits until all were looked at";
    key(Qt::Key_U);
    settle();
    EXPECT_EQ(selected(), 2);
    key(Qt::Key_A);
    settle();
    EXPECT_EQ(selected(), 0);
    key(Qt::Key_U); // still
    EXPECT_EQ(selected(), 1);
    m_review.selectNextCandidate();
    EXPECT_EQ(selected(), 0);
}

TEST_F(CandidateQueueTest, WhoeverComesBackBeginsWithWhatNobodyAnswered)
{
    openWith(4);
    m_review.decideTogether({candidate(0).record.id, candidate(1).record.id}, DecisionState::Accepted);
    settle();
    ASSERT_EQ(m_review.selectedCandidate(), QUuid());
    key(Qt::Key_N);
    EXPECT_EQ(selected(), 2);
    key(Qt::Key_P);
    EXPECT_EQ(selected(), 1) << "by rank from there";
}

TEST_F(CandidateQueueTest, TellsTheUnsureFromWhatNobodyAnswered)
{
    openWith(3);
    const auto words = [this](int row) {
        return m_queue->list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    const auto state = [this](int row) {
        return static_cast<CandidateState>(
            m_queue->list().model()->index(row, 0).data(CandidateListModel::StateRole).toInt());
    };
    key(Qt::Key_N);
    key(Qt::Key_U);
    settle();
    EXPECT_TRUE(words(0).endsWith(QStringLiteral("unsure"))) << words(0).toStdString();
    EXPECT_TRUE(words(1).endsWith(QStringLiteral("to review"))) << words(1).toStdString();
    EXPECT_EQ(state(0), CandidateState::Unsure);
    EXPECT_EQ(state(1), CandidateState::Undecided);
    EXPECT_EQ(progress(), QStringLiteral("0 of 3 reviewed, 1 unsure"));
    EXPECT_EQ(m_review.undecidedCount(), 3) << "it is to review, as the list of sessions counts";
    m_review.adjust(candidate(0).record.id,
                    base::TimeRange{base::MediaTime::fromSeconds(2), base::MediaTime::fromSeconds(5)});
    settle();
    EXPECT_EQ(state(0), CandidateState::Unsure);
    undo();
    undo();
    EXPECT_EQ(state(0), CandidateState::Undecided) << "taken back";
    EXPECT_EQ(progress(), QStringLiteral("0 of 3 reviewed"));
}

TEST_F(CandidateQueueTest, GoesToTheMomentOfTheChosenCandidate)
{
    openWith(3);
    key(Qt::Key_N);
    key(Qt::Key_N);
    EXPECT_EQ(selected(), 1);
    EXPECT_EQ(m_review.currentFrame(), candidate(1).record.moment.startFrame);
    key(Qt::Key_P);
    EXPECT_EQ(m_review.currentFrame(), candidate(0).record.moment.startFrame);
    key(Qt::Key_P);
    EXPECT_EQ(selected(), 2);
}

TEST_F(CandidateQueueTest, DoesNotMoveThePlayheadByTakingTheFocus)
{
    openWith(3);
    EXPECT_TRUE(m_queue->list().hasFocus());
    EXPECT_EQ(selected(), -1);
    EXPECT_EQ(m_review.currentFrame(), 0);
    key(Qt::Key_Down);
    EXPECT_EQ(selected(), 0);
}

TEST_F(CandidateQueueTest, RejectsOnlyWithAReason)
{
    openWith(3);
    key(Qt::Key_N);
    key(Qt::Key_R);
    ASSERT_TRUE(m_queue->isAskingForReason());
    EXPECT_TRUE(reasonEdit().hasFocus());
    key(Qt::Key_Return);
    EXPECT_TRUE(m_queue->isAskingForReason());
    QTest::keyClicks(&reasonEdit(), QStringLiteral("   "));
    key(Qt::Key_Return);
    settle();
    EXPECT_EQ(stateAt(0), DecisionState::Undecided);
    QTest::keyClicks(&reasonEdit(), QStringLiteral("tying 1 shoe"));
    key(Qt::Key_Return);
    settle();
    EXPECT_FALSE(m_queue->isAskingForReason());
    EXPECT_EQ(stateAt(0), DecisionState::Rejected);
    EXPECT_EQ(reasonOf(0), QStringLiteral("tying 1 shoe"));
    EXPECT_EQ(selected(), 1);
    EXPECT_TRUE(m_queue->list().hasFocus());
}

TEST_F(CandidateQueueTest, CancelsTheReasonWithEscapeAndChangesNothing)
{
    openWith(2);
    key(Qt::Key_N);
    key(Qt::Key_R);
    key(Qt::Key_Down);
    EXPECT_EQ(reasonEdit().text(), rejectionReasons()[0]);
    key(Qt::Key_Escape);
    settle();
    EXPECT_FALSE(m_queue->isAskingForReason());
    EXPECT_EQ(stateAt(0), DecisionState::Undecided);
    EXPECT_TRUE(m_queue->list().hasFocus());
}

TEST_F(CandidateQueueTest, DropsTheQuestionWhenAnotherCandidateIsChosen)
{
    openWith(3);
    key(Qt::Key_N);
    key(Qt::Key_R);
    m_review.selectCandidate(candidate(2).record.id);
    EXPECT_FALSE(m_queue->isAskingForReason());
}

TEST_F(CandidateQueueTest, StaysOnTheLastCandidateWhenAllAreDecided)
{
    openWith(2);
    key(Qt::Key_N);
    key(Qt::Key_A);
    settle();
    key(Qt::Key_A);
    settle();
    EXPECT_EQ(selected(), 1);
    EXPECT_EQ(progress(), QStringLiteral("2 of 2 reviewed"));
}

TEST_F(CandidateQueueTest, SaysThatNothingHasBeenMeasuredYet)
{
    open();
    CandidateQueue queue(m_review, m_theme);
    EXPECT_EQ(queue.findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"))->text(),
              QStringLiteral("Not measured yet"));
    EXPECT_TRUE(queue.findChild<CoverageStrip*>()->isHidden());
    grab(queue, "queue-unmeasured", {360, 500});
}

TEST_F(CandidateQueueTest, SaysHowMuchWasCoveredWhenNothingWasFound)
{
    openWith(0);
    const QString title = m_queue->findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"))->text();
    EXPECT_TRUE(title.startsWith(QStringLiteral("Nothing found")));
    const QString coverage = m_queue->findChild<CoverageStrip*>()->plainText();
    EXPECT_TRUE(coverage.contains(QStringLiteral("gaze 90 %"))) << coverage.toStdString();
    grab(*m_queue, "queue-nothing", {360, 500});
    const QString reasons = CandidateExplanation(m_review, m_theme).plainText();
    EXPECT_TRUE(reasons.contains(QStringLiteral("so far there is none"))) << reasons.toStdString();
}

TEST_F(CandidateQueueTest, NamesEveryRowInWords)
{
    openWith(2);
    const QAbstractItemModel& model = *m_queue->list().model();
    const QString words = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(words.contains(QStringLiteral("Candidate 1 at 0:00:03, Left. Looked down, 3.4 s")))
        << words.toStdString();
    EXPECT_TRUE(words.endsWith(QStringLiteral("to review"))) << words.toStdString();
}

TEST_F(CandidateQueueTest, LooksRightInEveryState)
{
    openWith(12);
    key(Qt::Key_N);
    key(Qt::Key_A);
    key(Qt::Key_R);
    key(Qt::Key_1);
    key(Qt::Key_Return);
    settle();
    grab(*m_queue, "queue-full", {360, 640});
    key(Qt::Key_R);
    grab(*m_queue, "queue-reason", {320, 640});
}

TEST_F(CandidateQueueTest, ExplainsWhatWasMeasuredAndWhatCouldMislead)
{
    openWith(3);
    CandidateExplanation explanation(m_review, m_theme);
    EXPECT_TRUE(explanation.plainText().contains(QStringLiteral("Choose a candidate")));
    grab(explanation, "explanation-empty", {360, 300});
    key(Qt::Key_N);
    const QString text = explanation.plainText();
    for (const char* part : {"Candidate 1", "longer than 91 %", "Head away from usual direction", "24°",
                             "0.31 shoulder widths", "while they think", "moved chair"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    for (const char* never : {"rupture", "withdrawal", "sad", "anxious", "angry"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(never), Qt::CaseInsensitive)) << never;
    grab(explanation, "explanation", {360, 900});
    grab(explanation, "explanation", {300, 500});
}

} // namespace
} // namespace alliance::app
