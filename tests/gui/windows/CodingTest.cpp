#include "app/models/CodingSession.h"
#include "app/models/MarkerListModel.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/MarkersList.h"
#include "app/panels/PlayerView.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/VersionsDialog.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

namespace alliance::app
{
namespace
{

class CodingTest : public WindowTest
{
protected:
    CodingSession& coding() { return m_window->coding().coding(); }
    void openWith(const QList<int>& candidates = {})
    {
        makeLibrary(candidates);
        openSession();
        ASSERT_TRUE(waitFor([this] { return coding().isReady(); }));
    }
    void goTo(int frame)
    {
        m_session.seekToFrame(frame);
        ASSERT_TRUE(waitForFrame(frame));
    }
    void code(const char* text)
    {
        const qsizetype before = coding().markers().size();
        press(Qt::Key_C);
        ASSERT_EQ(QApplication::focusWidget(), &m_window->coding().editor().codeLine());
        type(QString::fromUtf8(text));
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return coding().markers().size() == before + 1; }));
        ASSERT_NE(QApplication::focusWidget(), &m_window->coding().editor().codeLine());
    }
    TimelineLayout layout() const { return timeline().rows(); }
    // Where that time lies in the row.
    QPoint at(TimelineRowKind kind, double seconds) const
    {
        const TimelineLayout rows = layout();
        const base::TimeRange visible = timeline().visibleRange();
        for (const TimelineRow& row : rows.rows) {
            if (row.kind == kind)
                return {rows.headerWidth + static_cast<int>((seconds - visible.start.seconds()) /
                                                            visible.length().seconds() * rows.body.width()),
                        row.rect.center().y()};
        }
        ADD_FAILURE() << "no such row";
        return {};
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&timeline(), (from + to) / 2);
        QTest::mouseMove(&timeline(), to);
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, to);
    }
};

TEST_F(CodingTest, AMomentIsCodedAtThePlayheadByKeysAlone)
{
    openWith();
    goTo(40);
    code("w2 r5 4");
    const db::Marker& marker = coding().markers().front();
    EXPECT_EQ(marker.type, QStringLiteral("withdrawal"));
    EXPECT_EQ(marker.subtype, QStringLiteral("W2"));
    EXPECT_EQ(marker.strategies, QStringList{QStringLiteral("R5")});
    EXPECT_EQ(marker.significance, 4);
    EXPECT_EQ(marker.moment.startFrame, 40);
    EXPECT_TRUE(marker.moment.isPoint());
    EXPECT_EQ(marker.visibility, db::Visibility::Supervision) << "or no second supervisor could compare";
    EXPECT_EQ(m_session.currentFrame(), 40);
    EXPECT_EQ(m_window->coding().editor().stateText(), QStringLiteral("All saved"));
}

TEST_F(CodingTest, ThatATypeIsMissingIsSaidOnceBesideTheLine)
{
    openWith();
    goTo(40);
    press(Qt::Key_C);
    press(Qt::Key_Return);
    const MarkerEditor& editor = m_window->coding().editor();
    const auto saying = [&] {
        int labels = 0;
        for (const auto* label : editor.findChildren<QLabel*>())
            labels += label->isVisible() && label->text().startsWith(QStringLiteral("Say what it is")) ? 1 : 0;
        return labels;
    };
    EXPECT_EQ(saying(), 1);
    const auto* words = editor.findChild<QLabel*>(QStringLiteral("markerWords"));
    EXPECT_TRUE(words->text().startsWith(QStringLiteral("Say what it is")));
    EXPECT_TRUE(waitFor([&] { return words->visibleRegion().boundingRect().height() >= words->height(); }))
        << "and it is in sight";
    EXPECT_EQ(editor.stateText(), QStringLiteral("Not saved yet"));
}

TEST_F(CodingTest, ThreeKeysAcceptACandidateAndCodeItAndOneUndoTakesBothBack)
{
    openWith({20, 60});
    press(Qt::Key_N);
    ASSERT_TRUE(waitForFrame(20));
    press(Qt::Key_C);
    type(QStringLiteral("c"));
    EXPECT_EQ(m_window->coding().editor().stateText(), QStringLiteral("Saving also accepts candidate 1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
    const db::Marker marker = coding().markers().front();
    EXPECT_EQ(marker.type, QStringLiteral("confrontation"));
    EXPECT_EQ(marker.candidateId, m_session.candidates().front().record.id);
    EXPECT_EQ(marker.moment.range, m_session.candidates().front().record.where().range);
    const auto state = [this] { return m_session.candidates().front().record.decision.state; };
    ASSERT_TRUE(waitFor([&] { return state() == db::DecisionState::Accepted; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return coding().markers().isEmpty() && state() == db::DecisionState::Undecided; }));
    const auto remark = [this] { return m_window->review().picture().remark(); };
    EXPECT_TRUE(waitFor([&] { return remark().startsWith(QStringLiteral("Undone: ")); })) << remark().toStdString();
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return coding().markers().size() == 1 && state() == db::DecisionState::Accepted; }));
    EXPECT_TRUE(waitFor([&] { return remark().startsWith(QStringLiteral("Redone: ")); })) << remark().toStdString();
}

TEST_F(CodingTest, InAndOutKeysGiveTheRangeOfAMarker)
{
    openWith();
    goTo(20);
    press(Qt::Key_I);
    goTo(60);
    press(Qt::Key_O);
    code("b");
    const db::Moment& moment = coding().markers().front().moment;
    EXPECT_EQ(moment.startFrame, 20);
    EXPECT_EQ(moment.endFrame, 61);
}

TEST_F(CodingTest, WhatIsNoCodeIsSaidAndNotSaved)
{
    openWith();
    press(Qt::Key_C);
    type(QStringLiteral("w9"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->coding().editor().stateText(), QStringLiteral("Not saved yet"));
    const auto* words = m_window->coding().editor().findChild<QLabel*>(QStringLiteral("markerWords"));
    EXPECT_EQ(words->text(), QStringLiteral("Not a code: w9")) << "beside the line, which is in sight";
    EXPECT_TRUE(coding().markers().isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
}

TEST_F(CodingTest, AMarkerIsEditedWithCtrlEnterAndUndone)
{
    openWith();
    goTo(10);
    code("w1");
    MarkerEditor& editor = m_window->coding().editor();
    auto* words = editor.findChild<QPlainTextEdit*>(QStringLiteral("markerComment"));
    words->setFocus();
    type(QStringLiteral("Looks at the floor."));
    EXPECT_EQ(editor.stateText(), QStringLiteral("Changes are not saved yet"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return coding().markers().front().version == 2; }));
    EXPECT_EQ(coding().markers().front().comment, QStringLiteral("Looks at the floor."));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return coding().markers().front().comment.isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return words->toPlainText().isEmpty(); }));
}

TEST_F(CodingTest, DeleteRemovesTheChosenMarkerAndUndoBringsItBack)
{
    openWith();
    goTo(10);
    code("w1");
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return coding().markers().isEmpty(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
}

TEST_F(CodingTest, TheListShowsMarkersByTimeAndAClickGoesThere)
{
    openWith();
    goTo(80);
    code("c1");
    goTo(10);
    code("w1");
    QListView& list = m_window->coding().list().list();
    ASSERT_EQ(list.model()->rowCount(), 2);
    EXPECT_EQ(list.model()->index(0, 0).data(MarkerListModel::CodeRole).toString(), QStringLiteral("W1"));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(waitForFrame(80));
    m_window->findChild<QWidget*>(QStringLiteral("markersDock"))->raise();
    ASSERT_TRUE(waitFor([&] { return list.isVisible(); }));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    EXPECT_TRUE(waitForFrame(10));
}

TEST_F(CodingTest, AClickOnTheTimelineChoosesAMarkerAndItsEdgeIsDragged)
{
    openWith({50});
    goTo(10);
    press(Qt::Key_I);
    goTo(30);
    press(Qt::Key_O);
    code("w1");
    press(Qt::Key_O, Qt::ShiftModifier);
    goTo(90);
    code("c1");
    // To the start of the candidate, where it snaps.
    drag(at(TimelineRowKind::Markers, 31 * 0.04), at(TimelineRowKind::Markers, 2.0) + QPoint(2, 0));
    ASSERT_TRUE(waitFor([this] { return coding().markers().front().version == 2; }));
    EXPECT_EQ(coding().markers().front().moment.range.end, base::MediaTime::fromSeconds(2));
    EXPECT_EQ(coding().markers().front().moment.startFrame, 10);
    EXPECT_EQ(m_session.currentFrame(), 90);
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, at(TimelineRowKind::Markers, 1.0));
    EXPECT_EQ(coding().selectedMarker(), coding().markers().front().id);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return coding().markers().front().moment.endFrame == 31; }));
}

TEST_F(CodingTest, OneKeyBeginsAStageThatRunsUntilTheNext)
{
    openWith();
    goTo(10);
    press(Qt::Key_1);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 1; }));
    EXPECT_EQ(coding().passages().front().moment.endFrame, kFrames);
    goTo(50);
    press(Qt::Key_2);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 2; }));
    EXPECT_EQ(coding().passages()[0].moment.endFrame, 50);
    EXPECT_EQ(coding().passages()[1].stage, QStringLiteral("S2"));
    EXPECT_EQ(coding().passages()[1].moment.startFrame, 50);
    press(Qt::Key_Z, Qt::ControlModifier); // both in one
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 1; }));
    EXPECT_EQ(coding().passages().front().moment.endFrame, kFrames);
    press(Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 2; }));
    goTo(80);
    press(Qt::Key_5);
    ASSERT_TRUE(waitFor([this] { return coding().passages()[1].moment.endFrame == 80; }));
    goTo(90);
    press(Qt::Key_1); // stages come back
    EXPECT_TRUE(waitFor([this] { return coding().passages().size() == 3; }));
}

TEST_F(CodingTest, AnotherStageAtTheSameFrameTakesItsPlace)
{
    openWith();
    goTo(10);
    press(Qt::Key_1);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 1; }));
    press(Qt::Key_3);
    ASSERT_TRUE(waitFor([this] { return coding().passages().front().stage == QLatin1String("S3"); }));
    EXPECT_EQ(coding().passages().size(), 1);
}

TEST_F(CodingTest, EdgesOfACandidateAndOfANoteAreDraggedAndOneUndoEachTakesThemBack)
{
    openWith({50});
    const auto candidate = [this] { return m_session.candidates().front().record; };
    const base::TimeRange measured = candidate().where().range;
    const base::MediaTime wanted = measured.end + base::MediaTime{400'000'000};
    drag(at(TimelineRowKind::Candidates, measured.end.seconds()), at(TimelineRowKind::Candidates, wanted.seconds()));
    ASSERT_TRUE(waitFor([&] { return candidate().decision.adjusted.has_value(); }));
    EXPECT_EQ(candidate().where().range.start, measured.start);
    EXPECT_NEAR(candidate().where().range.end.seconds(), wanted.seconds(), 0.05);
    EXPECT_EQ(candidate().decision.state, db::DecisionState::Undecided);

    db::NoteDraft draft;
    draft.sessionId = m_sessionId;
    draft.kind = QStringLiteral("observation");
    draft.text = QStringLiteral("looks down");
    draft.moment = m_session.momentAt({m_session.timeOf(10), m_session.timeOf(30)});
    m_session.addNote(draft);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    const base::TimeRange noted = m_session.notes().front().moment->range;
    drag(at(TimelineRowKind::Notes, noted.start.seconds()) + QPoint(1, 0), at(TimelineRowKind::Notes, 0.61));
    ASSERT_TRUE(waitFor([this] { return m_session.notes().front().version == 2; }));
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 15);
    EXPECT_EQ(m_session.notes().front().moment->range.end, noted.end);

    m_window->review().picture().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return m_session.notes().front().moment->range == noted; }));
    press(Qt::Key_Z, Qt::ControlModifier); // the note
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return candidate().where().range == measured; }));
}

TEST_F(CodingTest, SeveralMarkersOfTheListAreRemovedByOneKeyAndOneUndo)
{
    openWith();
    for (const int frame : {10, 40, 70}) {
        goTo(frame);
        code("w1");
    }
    QListView& list = m_window->coding().list().list();
    m_window->coding().coding().selectMarker(coding().markers().front().id, false);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_window->coding().list().picked().size(), 2);
    EXPECT_TRUE(timeline().accessibleDescription().contains(QStringLiteral("2 chosen together")));
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
    EXPECT_EQ(coding().markers().front().moment.startFrame, 70);
    const auto said = [this] { return m_window->coding().editor().stateText(); };
    EXPECT_FALSE(said().contains(QStringLiteral("Save or discard"))) << "there is none any more";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return coding().markers().size() == 3; }));
    EXPECT_FALSE(said().contains(QStringLiteral("Save or discard")));
}

TEST_F(CodingTest, TheHistoryOfAMarkerThatWasNeverChangedShowsAllOfIt)
{
    openWith();
    goTo(25);
    code("w3 r5 4");
    press(Qt::Key_H, Qt::ControlModifier);
    auto* dialog = shown<VersionsDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([dialog] { return dialog->list().count() == 1; }));
    for (const char* word : {"Place: 0:00:01.000", "Withdrawal", "Significance: 4", "Strategies: ", "Who may read it"})
        EXPECT_TRUE(dialog->plainText().contains(QString::fromLatin1(word)))
            << word << " in " << dialog->plainText().toStdString();
}

TEST_F(CodingTest, SeveralMarkersOfTheListAreTaggedInOneStep)
{
    openWith();
    for (const int frame : {10, 40, 70}) {
        goTo(frame);
        code("w1");
    }
    const auto tags = [this](qsizetype marker) { return coding().markers()[marker].tags.join(u'|'); };
    QListView& list = m_window->coding().list().list();
    auto* field = m_window->coding().list().findChild<QLineEdit*>(QStringLiteral("markersTags"));
    coding().selectMarker(coding().markers().front().id, false);
    list.setFocus();
    EXPECT_FALSE(field->isVisible()) << "for one there is its own field";
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_TRUE(field->isVisible());
    EXPECT_TRUE(field->accessibleName().contains(u'2'));
    press(Qt::Key_Tab);
    ASSERT_TRUE(field->hasFocus());
    type(QStringLiteral("silence, ending"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return tags(0) == QStringLiteral("silence|ending"); }));
    EXPECT_EQ(tags(1), QStringLiteral("silence|ending"));
    EXPECT_EQ(tags(2), QString());
    const QAction* undo = m_actions.action(ActionId::Undo);
    EXPECT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("Tag 2 marker")); }))
        << undo->text().toStdString();
    m_window->review().picture().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return tags(0).isEmpty() && tags(1).isEmpty(); }));
}

TEST_F(CodingTest, SeveralNotesAreTakenOnTheTimelineAndRemovedByOneKeyAndOneUndo)
{
    openWith();
    for (const int frame : {10, 40, 70}) {
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("at %1").arg(frame);
        draft.moment = m_session.momentAt({m_session.timeOf(frame), m_session.timeOf(frame)});
        const qsizetype before = m_session.notes().size();
        m_session.addNote(draft);
        ASSERT_TRUE(waitFor([&] { return m_session.notes().size() == before + 1; }));
    }
    QTest::mouseClick(&timeline(), Qt::LeftButton, Qt::ControlModifier, at(TimelineRowKind::Notes, 0.4));
    QTest::mouseClick(&timeline(), Qt::LeftButton, Qt::ControlModifier, at(TimelineRowKind::Notes, 2.8));
    EXPECT_TRUE(timeline().accessibleDescription().contains(QStringLiteral("2 chosen together")));
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("at 40"));
    const QAction* undo = m_actions.action(ActionId::Undo);
    EXPECT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("Remove 2 note")); }))
        << undo->text().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 3; }));
}

TEST_F(CodingTest, SeveralCandidatesAreRejectedWithOneReasonAndOneUndo)
{
    openWith({10, 35, 60});
    const auto decided = [this](db::DecisionState state) {
        const auto& all = m_session.candidates();
        return std::count_if(all.begin(), all.end(),
                             [&](const CandidateItem& one) { return one.record.decision.state == state; });
    };
    QListView& list = m_window->queue().list();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_window->queue().picked().size(), 2);
    press(Qt::Key_A);
    ASSERT_TRUE(waitFor([&] { return decided(db::DecisionState::Accepted) == 2; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return decided(db::DecisionState::Accepted) == 0; }));
    m_session.selectCandidate(m_session.candidates()[1].record.id);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_R);
    ASSERT_TRUE(m_window->queue().isAskingForReason());
    type(QStringLiteral("laughing"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return decided(db::DecisionState::Rejected) == 2; }));
    EXPECT_EQ(m_session.candidates()[2].record.decision.reason, QStringLiteral("laughing"));
    EXPECT_EQ(m_session.selectedCandidate(), m_session.candidates()[0].record.id);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return decided(db::DecisionState::Rejected) == 0; }));
}

TEST_F(CodingTest, AStageIsChosenDraggedAndRemovedOnTheTimeline)
{
    openWith();
    goTo(10);
    press(Qt::Key_1);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 1; }));
    goTo(50);
    press(Qt::Key_2);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 2; }));
    drag(at(TimelineRowKind::Stages, 0.4) + QPoint(1, 0), at(TimelineRowKind::Stages, 1.22));
    ASSERT_TRUE(waitFor([this] { return coding().passages().front().version == 3; }));
    EXPECT_EQ(coding().passages().front().moment.startFrame, 30);
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, at(TimelineRowKind::Stages, 3.0));
    EXPECT_EQ(coding().selectedPassage(), coding().passages()[1].id);
    press(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([this] { return coding().passages().size() == 1; }));
}

TEST_F(CodingTest, SegmentsAreRatedByDigitsThatGoOnAndUndoTakesOneBack)
{
    openWith();
    press(Qt::Key_G);
    auto* grid = m_window->findChild<RatingGrid*>();
    ASSERT_NE(grid, nullptr);
    ASSERT_TRUE(waitFor([&] { return grid->table().hasFocus(); }));
    QTableView& table = grid->table();
    ASSERT_EQ(table.model()->columnCount(), 1); // a short session is one segment
    EXPECT_TRUE(grid->stateText().contains(QStringLiteral("0 of 1"))) << grid->stateText().toStdString();
    type(QStringLiteral("23"));
    EXPECT_EQ(table.currentIndex().row(), 2);
    ASSERT_TRUE(
        waitFor([&] { return coding().ratings().size() == 1 && coding().ratings().front().values.size() == 2; }));
    EXPECT_EQ(coding().ratings().front().values.value(QStringLiteral("overall_withdrawal")), 2);
    ASSERT_EQ(timeline().data().segments.size(), 1U);
    EXPECT_EQ(timeline().data().segments.front().rated, 2);
    type(QStringLiteral("45"));
    EXPECT_TRUE(waitFor([&] { return grid->stateText().contains(QStringLiteral("All saved · 1 of 1")); }))
        << grid->stateText().toStdString();
    // A form of marker is rated as well; an arrow goes there.
    table.setCurrentIndex(table.model()->index(3, 0));
    press(Qt::Key_Down);
    press(Qt::Key_5);
    ASSERT_TRUE(waitFor([&] { return coding().ratings().front().values.size() == 5; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return coding().ratings().front().values.size() == 4; }));
    table.setCurrentIndex(table.model()->index(0, 0));
    press(Qt::Key_0);
    EXPECT_TRUE(waitFor([&] { return grid->stateText().contains(QStringLiteral("0 of 1")); }));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return m_window->findChild<RatingGrid*>() == nullptr; }));
}

} // namespace
} // namespace alliance::app
