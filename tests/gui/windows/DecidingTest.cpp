#include "app/panels/CandidateQueue.h"
#include "app/services/CandidateService.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QLabel>
#include <QPushButton>

namespace alliance::app
{
namespace
{

// Who decides on candidates, and what becomes of an answer that the library refuses.
class DecidingTest : public PeopleTest
{
protected:
    QUuid candidate(int row) { return m_session.candidates()[row].record.id; }
    void chooseFirst()
    {
        press(Qt::Key_N);
        ASSERT_TRUE(waitForFrame(10));
        ASSERT_EQ(m_session.selectedCandidate(), candidate(0));
    }
};

TEST_F(DecidingTest, AGuestRaterIsToldThatOthersDecideAndStaysWhereTheyAre)
{
    openSessionAs(kGus);
    chooseFirst();
    for (const ActionId id : {ActionId::AcceptCandidate, ActionId::RejectCandidate, ActionId::UndecidedCandidate}) {
        EXPECT_FALSE(m_actions.action(id)->isEnabled());
        EXPECT_TRUE(m_actions.reason(id).contains(QStringLiteral("Only supervisors and trainees decide")))
            << m_actions.reason(id).toStdString();
    }
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_U, Qt::Key_R})
        press(key);
    m_window->queue().acceptCurrent();
    EXPECT_EQ(m_session.selectedCandidate(), candidate(0));
    EXPECT_FALSE(m_window->queue().isAskingForReason());
    int buttons = 0;
    for (const auto* button : m_window->queue().findChildren<QPushButton*>()) {
        if (button->text() != QStringLiteral("Accept") && button->text() != QStringLiteral("Unsure"))
            continue;
        ++buttons;
        EXPECT_FALSE(button->isVisible());
    }
    EXPECT_EQ(buttons, 2);
    EXPECT_TRUE(m_window->queue()
                    .findChild<QLabel*>(QStringLiteral("reviewProgress"))
                    ->text()
                    .contains(QStringLiteral("Only supervisors")));
}

TEST_F(DecidingTest, AnAnswerThatTheLibraryRefusesIsComeBackTo)
{
    openSessionAs(kSupervisor);
    chooseFirst();
    ASSERT_TRUE(CandidateService(*beside(kTrainee))
                    .decide(candidate(0), {db::DecisionState::Rejected, QStringLiteral("thinking"), {}}, 0));
    press(Qt::Key_A);
    EXPECT_TRUE(waitFor([this] {
        const CandidateItem* first = m_session.candidate(candidate(0));
        return first->record.decision.state == db::DecisionState::Rejected &&
               m_session.selectedCandidate() == candidate(0);
    })) << "decided elsewhere meanwhile";
    EXPECT_EQ(m_session.undecidedCount(), kCandidates - 1);
}

TEST_F(DecidingTest, WhatSomebodyHadChosenIsNotRingedForWhoComesNext)
{
    openSessionAs(kGus);
    chooseFirst();
    EXPECT_EQ(timeline().currentCandidate(), candidate(0));
    leave();
    EXPECT_TRUE(timeline().currentCandidate().isNull());
    openSessionAs(kSupervisor);
    EXPECT_TRUE(m_session.selectedCandidate().isNull());
    EXPECT_TRUE(timeline().currentCandidate().isNull());
}

TEST_F(DecidingTest, AnAnswerThatIsTakenGoesOn)
{
    openSessionAs(kSupervisor);
    chooseFirst();
    press(Qt::Key_A);
    press(Qt::Key_A);
    ASSERT_TRUE(waitFor([this] { return m_session.undecidedCount() == kCandidates - 2; }));
    EXPECT_EQ(m_session.selectedCandidate(), candidate(2));
}

} // namespace
} // namespace alliance::app
