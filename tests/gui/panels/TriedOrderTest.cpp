// While definitions are tried out, everything that names a candidate has the same numbers and order.
#include "app/models/CandidateListModel.h"
#include "app/models/NoteListModel.h"
#include "app/models/TimelineContent.h"
#include "app/models/TriedOut.h"
#include "app/panels/CandidateExplanation.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/DefinitionsPanel.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QTest>

namespace alliance::app
{
namespace
{

// The left one looks away for a short time and moves meanwhile, then only looks away, for longer.
vision::SessionSignals mixedThenLong()
{
    test::SyntheticSession left(60);
    left.headTurn(12, 17, 35).shift(13, 14.5, 0.3, 0).headTurn(40, 48, 35);
    vision::SessionSignals measured = left.signals();
    measured.people.push_back(test::SyntheticSession(60, 7).person(1));
    measured.people[0].place = vision::Place::Left;
    measured.people[1].place = vision::Place::Right;
    return measured;
}

class TriedOrderTest : public ReviewTest
{
protected:
    void SetUp() override
    {
        ReviewTest::SetUp();
        measure(mixedThenLong());
        open();
        ASSERT_EQ(m_review.candidates().size(), 2);
        m_mixed = candidate(0).record.id;
        m_long = candidate(1).record.id;
        m_panel = std::make_unique<DefinitionsPanel>(m_review, m_theme);
        m_panel->setActive(true);
        evaluated();
        m_queue = std::make_unique<CandidateQueue>(m_review, m_theme);
        m_queue->resize(368, 420);
        m_queue->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_queue.get()));
    }
    void evaluated()
    {
        ASSERT_TRUE(waitFor([this] { return !m_panel->model().isEvaluating(); }));
    }
    // Looks away count from that length on; no move is large enough.
    void tryLooks(double seconds)
    {
        for (const auto& [key, value] :
             {std::pair("gaze_aversion.min_duration_s", seconds), std::pair("posture_shift.min_shift", 1.0),
              std::pair("posture_shift.min_trunk_deg", 30.0)}) {
            m_panel->field(key)->setValue(value);
            evaluated();
        }
    }
    QAbstractItemModel& rows() const { return *m_queue->list().model(); }
    QList<QUuid> order() const
    {
        QList<QUuid> ids;
        for (int row = 0; row < rows().rowCount(); ++row)
            ids.append(rows().index(row, 0).data(CandidateListModel::IdRole).toUuid());
        return ids;
    }

    QUuid m_mixed; // first by the definitions of the session
    QUuid m_long;
    std::unique_ptr<DefinitionsPanel> m_panel;
    std::unique_ptr<CandidateQueue> m_queue;
};

TEST_F(TriedOrderTest, TheRowsOfTheQueueFollowTheNumbersAndWhatIsChosenStaysChosen)
{
    ASSERT_EQ(order(), (QList<QUuid>{m_mixed, m_long}));
    m_review.selectCandidate(m_mixed, false);
    m_queue->pick(m_long, true);
    ASSERT_EQ(m_queue->picked().size(), 2);
    tryLooks(6);
    EXPECT_EQ(order(), (QList<QUuid>{m_long, m_mixed}));
    EXPECT_EQ(rows().index(0, 0).data(CandidateListModel::NumberRole).toString(), QStringLiteral("1"));
    EXPECT_EQ(rows().index(1, 0).data(CandidateListModel::NumberRole).toString(), QStringLiteral("Not proposed"));
    EXPECT_EQ(m_queue->picked().size(), 2);
    EXPECT_EQ(m_queue->list().currentIndex().data(CandidateListModel::IdRole).toUuid(), m_review.selectedCandidate());
    m_panel->setActive(false);
    EXPECT_EQ(order(), (QList<QUuid>{m_mixed, m_long}));
    EXPECT_EQ(m_queue->list().currentIndex().data(CandidateListModel::IdRole).toUuid(), m_review.selectedCandidate());
}

TEST_F(TriedOrderTest, NextGoesToTheRowBelowAsItIsShown)
{
    tryLooks(6);
    m_review.selectCandidate(m_long, false);
    m_queue->next();
    EXPECT_EQ(m_review.selectedCandidate(), m_mixed);
    EXPECT_EQ(m_queue->list().currentIndex().row(), 1);
}

TEST_F(TriedOrderTest, WhatIsTriedIsWorkedOutOnceForAllWhoShowIt)
{
    CandidateExplanation reasons(m_review, m_theme);
    m_review.selectCandidate(m_long, false);
    tryLooks(6);
    const TriedOut* before = m_review.tried();
    ASSERT_NE(before, nullptr);
    EXPECT_EQ(before->ranks.value(m_long), 1);
    EXPECT_TRUE(reasons.plainText().contains(QStringLiteral("Candidate 1")));
    EXPECT_EQ(timelineCandidates(m_review).front().rank, 1);
    EXPECT_EQ(m_review.tried(), before);
    // A decision is a change of the session's own candidates.
    m_review.decide(m_long, db::DecisionState::Accepted);
    settle();
    ASSERT_NE(m_review.tried(), nullptr);
    EXPECT_EQ(m_review.tried()->marks.front().state, CandidateState::Accepted);
    m_panel->setActive(false);
    EXPECT_EQ(m_review.tried(), nullptr);
}

TEST_F(TriedOrderTest, NotesNameTheirCandidateByTheNumberThatIsShown)
{
    NoteListModel notes(m_review);
    db::NoteDraft draft;
    draft.sessionId = m_review.sessionId();
    draft.moment = m_review.momentAt({base::MediaTime::fromSeconds(41), base::MediaTime::fromSeconds(41)});
    draft.kind = m_review.vocabulary().noteKinds.front().code;
    draft.text = QStringLiteral("Still away");
    draft.candidateId = m_long;
    m_review.addNote(draft);
    settle();
    ASSERT_EQ(notes.rowCount(), 1);
    const auto about = [&] { return notes.index(0).data(NoteListModel::AboutRole).toString(); };
    EXPECT_TRUE(about().contains(QStringLiteral("candidate 2"))) << about().toStdString();
    int told = 0;
    QObject::connect(&notes, &QAbstractItemModel::dataChanged, &notes, [&told] { ++told; });
    tryLooks(6);
    EXPECT_TRUE(about().contains(QStringLiteral("candidate 1"))) << about().toStdString();
    EXPECT_GT(told, 0);
    tryLooks(12);
    EXPECT_TRUE(about().contains(QStringLiteral("not proposed now"))) << about().toStdString();
}

} // namespace
} // namespace alliance::app
