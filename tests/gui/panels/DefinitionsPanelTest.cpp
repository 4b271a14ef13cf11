#include "app/panels/DefinitionsPanel.h"

#include "app/models/CandidateListModel.h"
#include "app/models/DefinitionFields.h"
#include "app/models/MeasurementEdits.h"
#include "app/models/TimelineContent.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/CoverageStrip.h"
#include "tests/gui/panels/ReviewFixture.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTest>

namespace alliance::app
{
namespace
{

using base::MediaTime;
using base::TimeRange;

constexpr const char* kShortest = "gaze_aversion.min_duration_s";

TEST(DefinitionFields, EverySliderStaysWithinWhatTheSettingsAccept)
{
    vision::Settings settings;
    for (const DefinitionField& field : definitionFields()) {
        SCOPED_TRACE(field.key);
        EXPECT_GE(field.valueIn(settings), field.low);
        EXPECT_LE(field.valueIn(settings), field.high);
        vision::Settings moved;
        EXPECT_TRUE(vision::setSetting(moved, field.section, field.key, field.low));
        EXPECT_EQ(field.valueIn(moved), field.low);
        EXPECT_TRUE(vision::setSetting(moved, field.section, field.key, field.high));
    }
}

// A minute of two people, of whom the left one looks away for three, five and eight seconds.
vision::SessionSignals minuteOfTwo()
{
    test::SyntheticSession left(60);
    left.headTurn(12, 15, 35).headTurn(24, 29, 35).headTurn(40, 48, 35);
    vision::SessionSignals measured = left.signals();
    measured.people.push_back(test::SyntheticSession(60, 7).person(1));
    measured.people[0].place = vision::Place::Left;
    measured.people[1].place = vision::Place::Right;
    return measured;
}

class DefinitionsPanelTest : public ReviewTest
{
protected:
    void openWith(const vision::SessionSignals& signalSet)
    {
        measure(signalSet);
        open();
        m_panel = std::make_unique<DefinitionsPanel>(m_review, m_theme);
        m_panel->resize(368, 420);
        m_panel->show();
        m_panel->setActive(true);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_panel.get()));
        evaluated();
    }
    void evaluated()
    {
        ASSERT_TRUE(waitFor([this] { return !m_panel->model().isEvaluating(); }));
    }
    void type(const char* key, const QString& text)
    {
        QDoubleSpinBox* box = m_panel->field(key);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void press(const char* button) { m_panel->findChild<QPushButton*>(QString::fromLatin1(button))->click(); }
    bool isOn(const char* button) { return m_panel->findChild<QPushButton*>(QString::fromLatin1(button))->isEnabled(); }
    int looksShown() const
    {
        const TimelineData data = timelineData(m_review);
        return static_cast<int>(std::count_if(data.behaviours.begin(), data.behaviours.end(),
                                              [](const auto& one) { return one.kind == BehaviourKind::GazeAversion; }));
    }

    std::unique_ptr<DefinitionsPanel> m_panel;
};

TEST_F(DefinitionsPanelTest, AStricterNumberShowsFewerCandidatesAndStoresNothing)
{
    openWith(minuteOfTwo());
    EXPECT_EQ(m_panel->counts(), QStringLiteral("2 candidates by these definitions"));
    EXPECT_FALSE(isOn("definitionsApply"));
    type(kShortest, QStringLiteral("6"));
    evaluated();
    EXPECT_EQ(m_panel->counts(), QStringLiteral("2 → 1 candidates"));
    EXPECT_EQ(looksShown(), 1);
    EXPECT_EQ(m_review.candidates().size(), 2);
    grab(*m_panel, "definitions-tried", {368, 420});
    press("definitionsCancel");
    evaluated();
    EXPECT_EQ(m_panel->field(kShortest)->value(), 4);
    EXPECT_EQ(looksShown(), 2);
}

TEST_F(DefinitionsPanelTest, ApplyingIsOneEditThatUndoTakesBack)
{
    openWith(minuteOfTwo());
    QSlider* slider = m_panel->findChild<QSlider*>();
    for (int i = 0; i < 4; ++i) // half a second each
        QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(m_panel->field(kShortest)->value(), 6);
    evaluated();
    press("definitionsApply");
    settle();
    EXPECT_EQ(m_review.candidates().size(), 1);
    EXPECT_EQ(m_review.findings().input.definitions.gazeAversion.minDurationS, 6);
    EXPECT_FALSE(isOn("definitionsApply"));
    undo();
    EXPECT_EQ(m_review.candidates().size(), 2);
    EXPECT_EQ(m_panel->field(kShortest)->value(), 4);
    evaluated();
    EXPECT_EQ(looksShown(), 2);
}

TEST_F(DefinitionsPanelTest, TheLatestWishWins)
{
    openWith(minuteOfTwo());
    for (const double value : {10.0, 3.0, 9.0, 2.0})
        m_panel->field(kShortest)->setValue(value);
    evaluated();
    EXPECT_EQ(m_panel->model().after().looksAway, 3);
    EXPECT_EQ(looksShown(), 3);
}

TEST_F(DefinitionsPanelTest, WhenThePanelIsPutAwayTheTimelineShowsWhatIsStored)
{
    openWith(minuteOfTwo());
    m_panel->field(kShortest)->setValue(6);
    evaluated();
    ASSERT_EQ(looksShown(), 1);
    m_panel->setActive(false);
    EXPECT_EQ(looksShown(), 2);
    m_panel->setActive(true);
    evaluated();
    EXPECT_EQ(looksShown(), 1);
}

TEST_F(DefinitionsPanelTest, ASessionOfAnEarlierVersionOffersMeasuringAnewInsteadOfADeadEnd)
{
    measure(minuteOfTwo());
    makeOutdated();
    open();
    DefinitionsPanel panel(m_review, m_theme);
    panel.show();
    EXPECT_TRUE(panel.findChild<QLabel*>(QStringLiteral("definitionsWhyNot"))
                    ->text()
                    .contains(QStringLiteral("earlier version")));
    CandidateQueue queue(m_review, m_theme);
    queue.show();
    bool asked = false;
    QObject::connect(&queue, &CandidateQueue::measureRequested, &queue, [&asked] { asked = true; });
    auto* again = queue.findChild<QPushButton*>(QStringLiteral("measureAgain"));
    ASSERT_TRUE(again->isVisible());
    again->click();
    EXPECT_TRUE(asked);
    EXPECT_EQ(m_review.candidates().size(), 2); // nothing is lost meanwhile
    grab(queue, "queue-outdated", {368, 420});
}

TEST_F(DefinitionsPanelTest, AMarkMovesTheFindingsAtOnceAndUndoRemovesIt)
{
    openWith(minuteOfTwo());
    const QUuid run = m_review.findings().run;
    const MediaTime here = MediaTime::fromSeconds(26);
    markGaze(m_review, 0, {here, here}, true);
    settle();
    ASSERT_EQ(m_review.findings().marks.size(), 1);
    EXPECT_NE(m_review.findings().run, run);
    EXPECT_EQ(timelineData(m_review).gazeMarks.size(), 1U);
    ASSERT_NE(gazeMarkAt(m_review, 0, MediaTime::fromSeconds(26.5)), nullptr);
    EXPECT_EQ(gazeMarkAt(m_review, 0, MediaTime::fromSeconds(28)), nullptr);
    EXPECT_EQ(gazeMarkAt(m_review, 1, here), nullptr);
    undo();
    EXPECT_TRUE(m_review.findings().marks.isEmpty());
}

TEST_F(DefinitionsPanelTest, OneClickSaysWhoSomebodyIsAndProposesTheOtherOfTwo)
{
    vision::SessionSignals proposed = minuteOfTwo();
    proposed.people[0].role = vision::Role::Patient;
    proposed.people[0].roleConfidence = 0.62;
    proposed.people[1].role = vision::Role::Therapist;
    proposed.people[1].roleConfidence = 0.62;
    openWith(proposed);
    CoverageStrip strip(m_review, m_theme);
    strip.resize(368, 90);
    strip.show();
    EXPECT_TRUE(strip.personButton(0)->text().trimmed().startsWith(QStringLiteral("Left: patient?")));
    grab(strip, "coverage-proposed", {368, 90});
    sayPart(m_review, 1, db::SessionPart::Patient);
    settle();
    EXPECT_TRUE(strip.personButton(0)->text().trimmed().startsWith(QStringLiteral("Left: therapist?")));
    EXPECT_FALSE(m_review.findings().people[0].stored.saidByReviewer);
    EXPECT_EQ(strip.personButton(1)->text().trimmed(), QStringLiteral("Right: patient"));
    EXPECT_EQ(m_review.candidates().front().personName, QStringLiteral("therapist"));
    undo();
    EXPECT_TRUE(strip.personButton(0)->text().trimmed().startsWith(QStringLiteral("Left: patient?")));
    swapParts(m_review);
    settle();
    EXPECT_EQ(strip.personButton(0)->text().trimmed(), QStringLiteral("Left: therapist"));
    EXPECT_EQ(strip.personButton(1)->text().trimmed(), QStringLiteral("Right: patient"));
}

TEST_F(DefinitionsPanelTest, WhatWasSaidOfSomebodyStandsWhenTheOtherIsNamed)
{
    openWith(minuteOfTwo());
    sayPart(m_review, 1, db::SessionPart::Observer);
    settle();
    sayPart(m_review, 0, db::SessionPart::Patient);
    settle();
    EXPECT_EQ(m_review.findings().people[0].stored.part, db::SessionPart::Patient);
    EXPECT_EQ(m_review.findings().people[1].stored.part, db::SessionPart::Observer);
    EXPECT_TRUE(m_review.findings().people[1].stored.saidByReviewer);
    sayPart(m_review, 0, {});
    settle();
    EXPECT_FALSE(m_review.findings().people[0].stored.saidByReviewer);
    EXPECT_EQ(m_review.findings().people[1].stored.part, db::SessionPart::Observer);
}

TEST_F(DefinitionsPanelTest, AMissedMomentJoinsTheQueueAsAcceptedAndIsOfThatPerson)
{
    openWith(minuteOfTwo());
    addMissedMoment(m_review, 1, {MediaTime::fromSeconds(30), MediaTime::fromSeconds(33)},
                    vision::BehaviourKind::PostureShift);
    settle();
    ASSERT_EQ(m_review.candidates().size(), 3);
    const CandidateItem& added = m_review.candidates().back();
    EXPECT_EQ(added.record.source, db::CandidateSource::Reviewer);
    EXPECT_EQ(added.record.track, 1);
    EXPECT_EQ(added.record.decision.state, db::DecisionState::Accepted);
    undo();
    EXPECT_EQ(m_review.candidates().size(), 2);
}

TEST_F(DefinitionsPanelTest, WhereNobodyCouldBeFollowedTheQueueSaysWhatToDo)
{
    vision::SessionSignals nobody;
    nobody.frames = 300;
    nobody.width = 160;
    nobody.height = 96;
    nobody.covered = {MediaTime{}, MediaTime::fromSeconds(60)};
    nobody.remarks = {vision::SceneRemark::NobodySeen};
    measure(nobody);
    open();
    CandidateQueue queue(m_review, m_theme);
    queue.show();
    EXPECT_EQ(queue.findChild<QLabel*>(QStringLiteral("candidateEmptyTitle"))->text(),
              QStringLiteral("Nobody could be followed"));
    grab(queue, "queue-nobody", {368, 420});
}

TEST_F(DefinitionsPanelTest, WhileNumbersAreTriedTheQueueSaysThoseOfTheTimeline)
{
    openWith(minuteOfTwo());
    CandidateQueue queue(m_review, m_theme);
    queue.show();
    const auto* said = queue.findChild<QLabel*>(QStringLiteral("triedNumbers"));
    const auto number = [&](int row) {
        return queue.list().model()->index(row, 0).data(CandidateListModel::NumberRole).toString();
    };
    const auto onTimeline = [this](int row) {
        const QUuid id = candidate(row).record.id;
        for (const TimelineCandidate& mark : timelineCandidates(m_review))
            if (mark.id == id)
                return QString::number(mark.rank);
        return QStringLiteral("Not proposed");
    };
    const auto same = [&] { return number(0) == onTimeline(0) && number(1) == onTimeline(1); };
    ASSERT_EQ(m_review.candidates().size(), 2);
    EXPECT_TRUE(same());
    m_panel->field(kShortest)->setValue(6);
    evaluated();
    EXPECT_TRUE(same()) << number(0).toStdString() << ' ' << number(1).toStdString();
    EXPECT_TRUE(number(0) == QStringLiteral("Not proposed") || number(1) == QStringLiteral("Not proposed"));
    EXPECT_TRUE(said->isVisible());
    m_panel->field(kShortest)->setValue(2);
    evaluated();
    EXPECT_TRUE(same());
    EXPECT_TRUE(said->text().contains(QStringLiteral("New there: 1"))) << said->text().toStdString();
    m_panel->setActive(false);
    EXPECT_FALSE(said->isVisible());
    EXPECT_TRUE(same());
    EXPECT_EQ(number(0), QStringLiteral("1"));
}

} // namespace
} // namespace alliance::app
