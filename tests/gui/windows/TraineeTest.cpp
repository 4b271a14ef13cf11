#include "app/models/CodingSession.h"
#include "app/models/CollectionBoard.h"
#include "app/models/ComparisonModel.h"
#include "app/models/NoteListModel.h"
#include "app/panels/CommandPalette.h"
#include "app/panels/ComparisonPanel.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackPreview.h"
#include "app/panels/HomePage.h"
#include "app/panels/OwnPassStrip.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/RehearsalDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SearchPanel.h"
#include "app/panels/TraineeBar.h"
#include "app/panels/TraineeStrip.h"
#include "app/report/FeedbackService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "app/windows/ReviewAids.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace alliance::app
{
namespace
{

// A sealed library of a supervisor, with one session of the trainee who opens it in the window.
class TraineeTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_supervisor = makeSealedLibrary();
        ASSERT_TRUE(m_supervisor);
    }
    db::Moment moment(int from, int until)
    {
        return *NoteService(*m_supervisor).moment(m_sessionId, {{from * 40'000'000LL}, {until * 40'000'000LL}});
    }
    void note(const char* kind, int frame, const char* text, db::Visibility visibility)
    {
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.moment = moment(frame, frame);
        draft.kind = QString::fromLatin1(kind);
        draft.text = QString::fromUtf8(text);
        draft.visibility = visibility;
        ASSERT_TRUE(NoteService(*m_supervisor).add(draft));
    }
    void marker(int from, int until)
    {
        db::MarkerDraft draft;
        draft.sessionId = m_sessionId;
        draft.moment = moment(from, until);
        draft.type = QStringLiteral("withdrawal");
        draft.subtype = QStringLiteral("W2");
        draft.visibility = db::Visibility::Trainee;
        ASSERT_TRUE(MarkerService(*m_supervisor).add(draft));
    }
    void openAsTrainee()
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kTrainee)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        waitForAnswers();
    }
    // Own pass finished.
    void review()
    {
        openAsTrainee();
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
        ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
        ASSERT_TRUE(m_session.isBlind());
        finishOwnPass();
    }
    void reflect(const char* words)
    {
        const auto before = m_session.notes().size();
        press(Qt::Key_S);
        type(QString::fromUtf8(words));
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor(
            [&] { return m_session.notes().size() == before + 1 && !m_session.notes().front().text.isEmpty(); }));
    }
    bool gone() // a question
    {
        const auto* box = m_window->findChild<QMessageBox*>();
        return !box || !box->isVisible();
    }
    OwnPassStrip& ownPass() { return *m_window->findChild<OwnPassStrip*>(); }
    TraineeStrip& strip() { return *m_window->findChild<TraineeStrip*>(); }
    ComparisonPanel& comparison() { return *m_window->findChild<ComparisonPanel*>(); }
    QString sideAt(int row) { return comparison().model().index(row).data(ComparisonModel::SideRole).toString(); }

    std::unique_ptr<LibraryService> m_supervisor;
};

TEST_F(TraineeTest, TheOwnSessionComesFirstWithoutAnybodysMarks)
{
    note("appreciation", 10, "well noticed", db::Visibility::Trainee);
    marker(20, 40);
    openAsTrainee();
    auto* bar = m_window->findChild<TraineeBar*>();
    ASSERT_TRUE(bar->isVisible());
    const auto task = [&] {
        for (auto* one : bar->findChildren<QPushButton*>()) {
            if (one->text() == QStringLiteral("Watch AB-01, session 1 on your own first"))
                return one;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_TRUE(waitFor([&] { return task() && task()->isVisible(); }));
    task()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitForFrame(0));
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    EXPECT_TRUE(m_session.isBlind());
    EXPECT_TRUE(ownPass().isVisible());
    EXPECT_FALSE(strip().isVisible());
    EXPECT_TRUE(m_session.notes().isEmpty());
    EXPECT_TRUE(m_window->coding().coding().markers().isEmpty());
    m_actions.action(ActionId::ShowComparison)->trigger();
    EXPECT_TRUE(comparison().isVisible());
    EXPECT_TRUE(comparison().model().moments().isEmpty());
    finishOwnPass();
    EXPECT_EQ(m_session.notes().size(), 1);
    EXPECT_EQ(m_window->coding().coding().markers().size(), 1);
    EXPECT_EQ(comparison().model().moments().size(), 1) << "within five seconds of each other";
    EXPECT_TRUE(strip().isVisible());
    m_actions.action(ActionId::GoHome)->trigger();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    EXPECT_FALSE(m_session.isBlind()) << "it stays finished";
}

TEST_F(TraineeTest, NeitherSearchNorExamplesNorAnExportTellOfOthersBeforeTheOwnPassIsFinished)
{
    note("appreciation", 10, "well noticed", db::Visibility::Trainee);
    marker(20, 40);
    openAsTrainee();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    reflect("I noticed nothing");
    press(Qt::Key_F, Qt::ControlModifier);
    auto* panel = m_window->findChild<SearchPanel*>();
    const auto hits = [panel] { return panel->list().model()->rowCount(); };
    type(QStringLiteral("noticed"));
    ASSERT_TRUE(waitFor([&] { return hits() > 0; }));
    EXPECT_EQ(hits(), 1);
    EXPECT_TRUE(panel->list().model()->index(0, 0).data().toString().contains(QStringLiteral("nothing")));
    CollectionBoard& board = m_window->collections().board();
    board.setActive(true);
    board.find();
    ASSERT_TRUE(waitFor([&] { return board.isReady() && !board.isFinding(); }));
    EXPECT_TRUE(board.found().isEmpty());
    EXPECT_FALSE(m_actions.action(ActionId::ExportAnnotations)->isEnabled());
    finishOwnPass();
    EXPECT_TRUE(waitFor([&] { return hits() == 2; }));
    EXPECT_TRUE(waitFor([&] { return board.found().size() == 1; }));
    EXPECT_TRUE(m_actions.action(ActionId::ExportAnnotations)->isEnabled());
}

TEST_F(TraineeTest, ReflectionsAreReleasedInOneStepAndThenReadByTheSupervisor)
{
    review();
    EXPECT_TRUE(strip().words().contains(QStringLiteral("not written anything")));
    reflect("I went numb");
    ASSERT_TRUE(waitFor([this] { return strip().words().contains(QStringLiteral("for you alone")); }));
    EXPECT_TRUE(NoteService(*m_supervisor).list(m_sessionId)->isEmpty());
    auto* all = strip().findChild<QPushButton*>(QStringLiteral("releaseAll"));
    ASSERT_TRUE(all->isVisible());
    all->setFocus();
    press(Qt::Key_Space);
    ASSERT_NE(shown<QMessageBox>(), nullptr) << "it asks first";
    EXPECT_TRUE(shown<QMessageBox>()->informativeText().contains(QStringLiteral("Dr. Maren Quill")))
        << shown<QMessageBox>()->informativeText().toStdString();
    QTest::keyClick(shown<QMessageBox>(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return gone(); }));
    EXPECT_EQ(m_session.notes().front().visibility, db::Visibility::Private) << "Enter alone releases nothing";
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(all, Qt::Key_Space);
    ASSERT_NE(shown<QMessageBox>(), nullptr);
    answer("Release");
    ASSERT_TRUE(waitFor([this] {
        return m_session.notes().front().visibility == db::Visibility::Supervision && !strip().words().isEmpty();
    }));
    EXPECT_FALSE(all->isVisible());
}

TEST_F(TraineeTest, TheQuestionAndItsStepSayHowManyAreReleased)
{
    review();
    reflect("I went numb");
    auto* all = strip().findChild<QPushButton*>(QStringLiteral("releaseAll"));
    ASSERT_TRUE(waitFor([&] { return all->isVisible(); }));
    EXPECT_EQ(all->text(), QStringLiteral("Release it to my supervisor"));
    QTest::mouseClick(all, Qt::LeftButton);
    ASSERT_NE(shown<QMessageBox>(), nullptr);
    EXPECT_EQ(shown<QMessageBox>()->text(), QStringLiteral("Release it to your supervisor?"));
    EXPECT_EQ(shown<QMessageBox>()->informativeText(),
              QStringLiteral("From then on it can be read by: Dr. Maren Quill. Undo takes it back, but not what was "
                             "read meanwhile."));
    shown<QMessageBox>()->reject();
    ASSERT_TRUE(waitFor([this] { return gone(); }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    reflect("I was pulled to explain");
    ASSERT_TRUE(waitFor([&] { return all->text() == QStringLiteral("Release all 2 to my supervisor"); }))
        << all->text().toStdString();
    ASSERT_TRUE(waitFor([this] {
        const auto& notes = m_session.notes();
        return std::none_of(notes.begin(), notes.end(), [](const db::Note& note) { return note.text.isEmpty(); });
    }));
    waitForAnswers();
    QTest::mouseClick(all, Qt::LeftButton);
    ASSERT_NE(shown<QMessageBox>(), nullptr);
    EXPECT_EQ(shown<QMessageBox>()->text(), QStringLiteral("Release all 2 to your supervisor?"));
    EXPECT_EQ(shown<QMessageBox>()->informativeText(),
              QStringLiteral("From then on all 2 can be read by: Dr. Maren Quill. Undo takes them back, but not what "
                             "was read meanwhile."));
    answer("Release");
    EXPECT_TRUE(waitFor([this] {
        return m_actions.action(ActionId::Undo)->text() == QStringLiteral("&Undo: Release what was held back (2)");
    })) << m_actions.action(ActionId::Undo)->text().toStdString();
}

TEST_F(TraineeTest, OneNoteIsReleasedByItsKeyAndTakenBackByIt)
{
    review();
    reflect("I went numb");
    m_session.selectNote(m_session.notes().front().id);
    QAction* release = m_actions.action(ActionId::ReleaseToSupervisor);
    ASSERT_TRUE(release->isEnabled());
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return release->text().contains(QStringLiteral("back")); }));
    EXPECT_EQ(m_session.notes().front().visibility, db::Visibility::Supervision);
    ASSERT_TRUE(release->isEnabled());
    const QString said = QStringLiteral("Others no longer see it here. What was already handed on stays.");
    const PlayerView& picture = m_window->review().picture();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(picture.remark(), said) << "not before it is stored";
    ASSERT_TRUE(waitFor([&] { return !release->text().contains(QStringLiteral("back")); }));
    EXPECT_TRUE(waitFor([&] { return picture.remark() == said; }));
    EXPECT_EQ(m_session.notes().front().visibility, db::Visibility::Private);
    EXPECT_TRUE(m_actions.action(ActionId::Undo)->isEnabled());
}

TEST_F(TraineeTest, WhoSharesInThePaletteDoesNotTakeBackWhatIsReleased)
{
    const auto found = [this] {
        m_actions.action(ActionId::ShowPalette)->trigger();
        auto* palette = m_window->findChild<CommandPalette*>();
        palette->field().setText(QStringLiteral("share"));
        QStringList texts;
        for (int row = 0; row < palette->list().model()->rowCount(); ++row)
            texts.append(palette->list().model()->index(row, 0).data().toString());
        delete palette;
        return texts.join(QLatin1Char('\n'));
    };
    review();
    reflect("I went numb");
    m_session.selectNote(m_session.notes().front().id);
    const QAction* release = m_actions.action(ActionId::ReleaseToSupervisor);
    EXPECT_TRUE(found().contains(QStringLiteral("Release to my supervisor")));
    EXPECT_TRUE(release->toolTip().startsWith(QStringLiteral("Your supervisor may read"))) << "of what it does now";
    m_actions.action(ActionId::ReleaseToSupervisor)->trigger();
    ASSERT_TRUE(waitFor([&] { return release->text().contains(QStringLiteral("back")); }));
    EXPECT_FALSE(found().contains(QStringLiteral("Take the release back")));
    EXPECT_TRUE(release->toolTip().startsWith(QStringLiteral("Others no longer read")));
}

TEST_F(TraineeTest, WhoTypesFinishedInThePaletteEndsTheOwnPass)
{
    openAsTrainee();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    ASSERT_TRUE(m_session.isBlind());
    for (const char* typed : {"finished", "finish my pass", "i have finished", "own pass"}) {
        m_actions.action(ActionId::ShowPalette)->trigger();
        auto* palette = m_window->findChild<CommandPalette*>();
        ASSERT_NE(palette, nullptr);
        palette->field().setText(QString::fromLatin1(typed));
        EXPECT_EQ(palette->list().currentIndex().data().toString(), QStringLiteral("I have finished my pass…"))
            << typed;
        delete palette;
    }
    m_actions.action(ActionId::ShowPalette)->trigger();
    auto* palette = m_window->findChild<CommandPalette*>();
    palette->field().setText(QStringLiteral("finished"));
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return shown<QMessageBox>() != nullptr; })) << "it asks";
    answer("I have finished");
    EXPECT_TRUE(waitFor([this] { return !m_session.isBlind(); }));
    m_actions.action(ActionId::ShowPalette)->trigger();
    palette = m_window->findChild<CommandPalette*>();
    palette->field().setText(QStringLiteral("finished"));
    EXPECT_FALSE(palette->list().currentIndex().data().toString().contains(QStringLiteral("pass")))
        << "nor begins it anew";
}

TEST_F(TraineeTest, AMarkerIsReleasedByTheSameKeyAndTakenBackByIt)
{
    review();
    reflect("I went numb");
    CodingSession& coding = m_window->coding().coding();
    press(Qt::Key_C);
    type(QStringLiteral("w1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return coding.markers().size() == 1; }));
    const auto visibility = [&] { return coding.markers().front().visibility; };
    ASSERT_EQ(visibility(), db::Visibility::Private);
    m_session.selectNote(m_session.notes().front().id);
    coding.selectMarker({}, false);
    coding.selectMarker(coding.markers().front().id, false);
    QAction* release = m_actions.action(ActionId::ReleaseToSupervisor);
    ASSERT_TRUE(release->isEnabled());
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Supervision; }));
    EXPECT_EQ(m_session.notes().front().visibility, db::Visibility::Private) << "what was chosen last";
    EXPECT_EQ(release->text(), QStringLiteral("Take the &release back"));
    EXPECT_TRUE(release->toolTip().startsWith(QStringLiteral("Others no longer read the chosen marker")));
    EXPECT_EQ(m_actions.action(ActionId::Undo)->text(), QStringLiteral("&Undo: Release"));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Private; }));
    EXPECT_EQ(release->text(), QStringLiteral("&Release to my supervisor"));
    EXPECT_TRUE(
        waitFor([this] { return m_window->review().picture().remark().contains(QStringLiteral("handed on")); }));
    EXPECT_EQ(m_actions.action(ActionId::Undo)->text(), QStringLiteral("&Undo: Take the release back"));
    m_actions.action(ActionId::Undo)->trigger();
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Supervision; }));
    m_session.selectNote({}, false);
    m_session.selectNote(m_session.notes().front().id);
    EXPECT_EQ(release->text(), QStringLiteral("&Release to my supervisor")) << "of the note again";
}

TEST_F(TraineeTest, WhoMayReadANoteIsSaidInWordsForATrainee)
{
    review();
    QStringList words;
    const auto* box = m_window->findChild<QComboBox*>(QStringLiteral("noteVisibility"));
    for (int i = 0; i < box->count(); ++i)
        words.append(box->itemText(i));
    EXPECT_EQ(words, (QStringList{QStringLiteral("Only me"), QStringLiteral("Supervisor and me"),
                                  QStringLiteral("All who share the session"),
                                  QStringLiteral("Directors and collections as well")}));
}

TEST_F(TraineeTest, AMarkerThatFollowsALookAtTheSupervisorsIsForTheTraineeAlone)
{
    marker(50, 60);
    review();
    CodingSession& coding = m_window->coding().coding();
    ASSERT_TRUE(waitFor([&] { return coding.markers().size() == 1; }));
    coding.selectMarker(coding.markers().front().id, false);
    m_session.seekToFrame(20);
    ASSERT_TRUE(waitForFrame(20));
    press(Qt::Key_C);
    type(QStringLiteral("w1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return coding.markers().size() == 2; }));
    for (const db::Marker& one : coding.markers())
        EXPECT_EQ(one.visibility, coding.isOwn(one.author) ? db::Visibility::Private : db::Visibility::Trainee);
}

TEST_F(TraineeTest, MomentsOfBothSidesAreWalkedByKeys)
{
    note("appreciation", 40, "well noticed", db::Visibility::Trainee);
    marker(90, 98);
    note("observation", 60, "for the supervisor alone", db::Visibility::Private);
    review();
    ASSERT_TRUE(waitFor([this] { return comparison().model().moments().size() == 1; }))
        << "what lies within some seconds of each other is one moment";
    EXPECT_EQ(sideAt(0), QStringLiteral("theirs"));
    reflect("I went numb");
    ASSERT_TRUE(waitFor([this] { return sideAt(0) == QStringLiteral("both"); }));
    m_session.seekToFrame(50);
    ASSERT_TRUE(waitForFrame(50));
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_TRUE(comparison().isVisible());
    EXPECT_TRUE(waitForFrame(0)) << "the earlier one of both";
}

TEST_F(TraineeTest, RehearsalPromptsAreInOnePlaceAndMarkedAsTried)
{
    note("role_play", 50, "Say it as the patient.", db::Visibility::Trainee);
    openAsTrainee();
    m_actions.action(ActionId::ShowRehearsal)->trigger();
    auto* dialog = m_window->findChild<RehearsalDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->list().count(), 0) << "the own pass comes first";
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return !m_window->findChild<RehearsalDialog*>(); }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    finishOwnPass();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    dialog = m_window->findChild<RehearsalDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    auto* words = dialog->findChild<QLineEdit*>(QStringLiteral("triedWords"));
    QTest::keyClicks(words, QStringLiteral("my voice got quiet"));
    QTest::keyClick(words, Qt::Key_Return);
    auto* tried = dialog->findChild<QPushButton*>(QStringLiteral("tried"));
    ASSERT_TRUE(waitFor([&] { return tried->text().contains(QStringLiteral("after all")); }));
    QTest::keyClick(&dialog->list(), Qt::Key_Return);
    ASSERT_TRUE(waitForFrame(50)) << "the moment of the prompt";
}

TEST_F(TraineeTest, WhatWasTypedAboutAPromptStaysWithItUntilItIsSent)
{
    note("role_play", 30, "Say it as the patient.", db::Visibility::Trainee);
    note("role_play", 50, "Let the silence stand.", db::Visibility::Trainee);
    review();
    const auto open = [this] {
        m_actions.action(ActionId::ShowRehearsal)->trigger();
        auto* dialog = shown<RehearsalDialog>();
        return dialog && waitFor([dialog] { return dialog->list().count() == 2; }) ? dialog : nullptr;
    };
    RehearsalDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    const auto words = [&] { return dialog->findChild<QLineEdit*>(QStringLiteral("triedWords")); };
    QTest::keyClicks(words(), QStringLiteral("my voice got quiet"));
    QTest::keyClick(&dialog->list(), Qt::Key_Down);
    EXPECT_EQ(words()->text(), QString()) << "that was about another prompt";
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return !m_window->findChild<RehearsalDialog*>(); }));
    dialog = open();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(waitFor([&] { return words()->text() == QStringLiteral("my voice got quiet"); }));
    words()->setFocus();
    QTest::keyClick(words(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return words()->isHidden(); })) << "it is tried";
    EXPECT_TRUE(dialog->list().hasFocus()) << "where the next prompt is chosen";
    QTest::keyClick(&dialog->list(), Qt::Key_Home);
    EXPECT_EQ(words()->text(), QString());
    EXPECT_TRUE(words()->isVisible());
}

TEST_F(TraineeTest, WhoWroteAPromptReadsInItsListThatItWasTriedAndHow)
{
    note("role_play", 30, "Say it as the patient.", db::Visibility::Trainee);
    review();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = shown<RehearsalDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    auto* words = dialog->findChild<QLineEdit*>(QStringLiteral("triedWords"));
    QTest::keyClicks(words, QStringLiteral("my voice got quiet"));
    QTest::keyClick(words, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return words->isHidden(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return !m_window->findChild<RehearsalDialog*>(); }));
    const NoteListModel notes(m_session);
    ASSERT_TRUE(waitFor([&] { return notes.rowCount() == 2; }));
    EXPECT_EQ(notes.index(1).data(NoteListModel::AboutRole).toString(), QStringLiteral("The supervisors · tried out"))
        << "in the words of the language, not as the tag is stored";
    m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && m_library.role() == db::PersonRole::Supervisor; }));
    waitForAnswers();
    m_actions.action(ActionId::ShowRehearsal)->trigger();
    dialog = shown<RehearsalDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("promptText"))
                    ->text()
                    .contains(QStringLiteral("Tried by Iris Vale: my voice got quiet")));
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("rehearsalSummary"))
                    ->text()
                    .startsWith(QStringLiteral("1 of 1 tried")));
    EXPECT_EQ(dialog->findChild<QPushButton*>(QStringLiteral("tried"))->text(), QStringLiteral("&Tried it"));
}

TEST_F(TraineeTest, RehearsalPromptsOfASessionComeWhereItsOwnPassEndsMeanwhile)
{
    note("role_play", 50, "Say it as the patient.", db::Visibility::Trainee);
    openAsTrainee();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    m_actions.action(ActionId::ShowRehearsal)->trigger();
    auto* dialog = m_window->findChild<RehearsalDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto* summary = dialog->findChild<QLabel*>(QStringLiteral("rehearsalSummary"));
    const auto* empty = dialog->findChild<QWidget*>(QStringLiteral("noPrompts"));
    const auto says = [&](const QString& words) {
        const auto labels = empty->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](auto* one) { return one->text().contains(words); });
    };
    EXPECT_TRUE(waitFor([&] { return empty->isVisible() && says(QStringLiteral("your own pass comes first")); }));
    EXPECT_FALSE(says(QStringLiteral("No prompts"))) << "that would not be true";
    EXPECT_FALSE(dialog->list().isVisible()) << "an empty box";
    m_window->findChild<ReviewAids*>()->pass().finish();
    EXPECT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(dialog->list().isVisible());
    EXPECT_FALSE(summary->text().contains(QStringLiteral("own pass")));
}

TEST_F(TraineeTest, ReleasedFeedbackIsSaidAfterTheOwnPassOpenedAndRepliedTo)
{
    note("appreciation", 10, "well noticed", db::Visibility::Trainee);
    ASSERT_TRUE(FeedbackService(*m_supervisor).release(m_sessionId, 0));
    openAsTrainee();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    EXPECT_FALSE(m_actions.action(ActionId::PreviewFeedback)->isEnabled()) << "the own pass comes first";
    finishOwnPass();
    auto* read = strip().findChild<QPushButton*>(QStringLiteral("readFeedback"));
    ASSERT_TRUE(waitFor([read] { return read->isVisible(); }));
    EXPECT_TRUE(strip().words().contains(QStringLiteral("released feedback"))) << strip().words().toStdString();
    read->setFocus();
    press(Qt::Key_Space);
    auto* dialog = m_window->findChild<FeedbackDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([dialog] { return dialog->work().isOpen() && dialog->reply().isVisible(); }));
    EXPECT_FALSE(dialog->work().mayCompose());
    EXPECT_EQ(dialog->work().shown(), 1);
    EXPECT_EQ(dialog->reply().placeholderText(), QStringLiteral("It can be read by: Dr. Maren Quill."));
    EXPECT_TRUE(waitFor([dialog] { return !dialog->preview().document().pages.isEmpty(); }));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(&dialog->reply(), QStringLiteral("I will try"));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Send")))
            QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] {
        return !dialog->work().composition().replies.isEmpty() && dialog->reply().toPlainText().isEmpty();
    })) << dialog->findChild<QLabel*>(QStringLiteral("trouble"))->text().toStdString();
    EXPECT_FALSE(strip().words().contains(QStringLiteral("feedback"))) << "it was read";
    EXPECT_TRUE(read->isVisible()) << "it can be read again";
}

TEST_F(TraineeTest, ANewVersionOfTheFeedbackWaitsInTheListOfSessionsUntilItIsOpened)
{
    note("appreciation", 10, "well noticed", db::Visibility::Trainee);
    ASSERT_TRUE(FeedbackService(*m_supervisor).release(m_sessionId, 0));
    review();
    ASSERT_TRUE(waitFor([this] { return strip().words().contains(QStringLiteral("feedback")); }));
    m_actions.action(ActionId::PreviewFeedback)->trigger();
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    auto* bar = m_window->findChild<TraineeBar*>();
    const auto task = [&] {
        for (auto* one : bar->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == QStringLiteral("Read the feedback on AB-01, session 1"))
                return one;
        return static_cast<QPushButton*>(nullptr);
    };
    EXPECT_TRUE(waitFor([&] { return task() == nullptr; }));
    const auto state = FeedbackService(*m_supervisor).state(m_sessionId);
    ASSERT_TRUE(state);
    FeedbackPlan plan = state->plan;
    plan.introduction = QStringLiteral("Once more");
    const auto saved = FeedbackService(*m_supervisor).save(m_sessionId, plan, state->version);
    ASSERT_TRUE(saved);
    ASSERT_TRUE(FeedbackService(*m_supervisor).release(m_sessionId, saved->version));
    m_library.reload();
    ASSERT_TRUE(waitFor([&] { return task() != nullptr; }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    task()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] {
        auto* dialog = m_window->findChild<FeedbackDialog*>();
        return dialog && dialog->isVisible() && dialog->work().isOpen() && dialog->work().shown() == 2;
    }));
}

TEST_F(TraineeTest, TheChosenRowOfTheComparisonShowsAllItsWordsAndIsReadOnByKey)
{
    const QByteArray sentences = QByteArray("She looked away when the week was spoken of. ").repeated(60) + "The end.";
    note("appreciation", 10, sentences, db::Visibility::Trainee);
    review();
    m_actions.action(ActionId::ShowComparison)->trigger();
    QListView& rows = comparison().list();
    ASSERT_TRUE(waitFor([&] { return rows.model()->rowCount() == 1 && rows.isVisible(); }));
    rows.doItemsLayout();
    const auto row = [&] { return rows.visualRect(rows.model()->index(0, 0)); };
    const int folded = row().height();
    rows.setFocus();
    press(Qt::Key_Home);
    rows.setCurrentIndex(rows.model()->index(0, 0));
    ASSERT_TRUE(waitFor([&] { return row().height() > rows.viewport()->height(); })) << row().height();
    EXPECT_EQ(row().top(), 0) << "read from its beginning";
    int keys = 0;
    for (; row().bottom() >= rows.viewport()->height() && keys < 200; ++keys) {
        const int before = row().top();
        press(Qt::Key_Down);
        ASSERT_LT(row().top(), before);
    }
    EXPECT_GT(keys, 1);
    press(Qt::Key_Up);
    EXPECT_GE(row().bottom(), rows.viewport()->height()) << "and back";
    rows.clearSelection();
    EXPECT_TRUE(waitFor([&] { return row().height() == folded; }));
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, QPoint(20, 5));
    EXPECT_TRUE(waitFor([&] { return row().height() > folded; })) << "by the mouse, too";
}

TEST_F(TraineeTest, TheQuestionThatEndsThePassSaysWhatIsReleasedAlready)
{
    openAsTrainee();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    ASSERT_TRUE(m_session.isBlind());
    const auto words = [this] {
        QTest::mouseClick(&ownPass().finish(), Qt::LeftButton);
        auto* box = shown<QMessageBox>();
        const QString said = box ? box->informativeText() : QString();
        answer("Not yet");
        EXPECT_TRUE(waitFor([this] { return gone(); }));
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        return said;
    };
    EXPECT_TRUE(words().contains(QStringLiteral("What you wrote stays for you alone")));
    m_window->review().picture().setFocus();
    reflect("I went numb");
    m_session.selectNote(m_session.notes().front().id);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().front().visibility == db::Visibility::Supervision; }));
    const QString all = words();
    EXPECT_TRUE(all.contains(QStringLiteral("What you wrote is released"))) << all.toStdString();
    m_window->review().picture().setFocus();
    reflect("and then I was back");
    const QString some = words();
    EXPECT_TRUE(some.contains(QStringLiteral("What you have released can be read already. The rest stays")))
        << some.toStdString();
}

TEST_F(TraineeTest, ARatingIsReleasedByTheSameKeyInTheGridAndTakenBackByIt)
{
    review();
    reflect("I went numb");
    m_session.selectNote(m_session.notes().front().id);
    CodingSession& coding = m_window->coding().coding();
    QAction* release = m_actions.action(ActionId::ReleaseToSupervisor);
    press(Qt::Key_G);
    auto* grid = m_window->findChild<RatingGrid*>();
    ASSERT_NE(grid, nullptr);
    ASSERT_TRUE(waitFor([&] { return grid->table().hasFocus(); }));
    type(QStringLiteral("23"));
    ASSERT_TRUE(waitFor([&] { return coding.ratings().size() == 1 && coding.ratings().front().values.size() == 2; }));
    const auto visibility = [&] { return coding.ratings().front().visibility; };
    ASSERT_EQ(visibility(), db::Visibility::Private);
    const auto* button = grid->findChild<QToolButton*>(QStringLiteral("releaseRating"));
    EXPECT_TRUE(button->isVisible());
    ASSERT_TRUE(waitFor([&] { return release->isEnabled(); }));
    const auto* readers = grid->findChild<QLabel*>(QStringLiteral("ratingReaders"));
    const QString held = readers->text();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Supervision; }));
    EXPECT_EQ(m_session.notes().front().visibility, db::Visibility::Private) << "the keyboard is in the grid";
    EXPECT_NE(readers->text(), held) << readers->text().toStdString();
    EXPECT_EQ(release->text(), QStringLiteral("Take the &release back"));
    EXPECT_TRUE(release->toolTip().startsWith(QStringLiteral("Others no longer read the chosen rating")));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Private; }));
    EXPECT_EQ(readers->text(), held);
    EXPECT_EQ(coding.ratings().front().values.size(), 2) << "what was rated stays";
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<RatingGrid*>() == nullptr; }));
    EXPECT_TRUE(waitFor([&] { return release->text() == QStringLiteral("&Release to my supervisor"); }))
        << "of the note again";
    EXPECT_TRUE(release->isEnabled());
}

TEST_F(TraineeTest, AStageIsReleasedByTheSameKeyAndTakenBackByIt)
{
    review();
    CodingSession& coding = m_window->coding().coding();
    press(Qt::Key_1);
    ASSERT_TRUE(waitFor([&] { return coding.passages().size() == 1; }));
    const auto visibility = [&] { return coding.passages().front().visibility; };
    ASSERT_EQ(visibility(), db::Visibility::Private);
    coding.selectPassage({}, false);
    coding.selectPassage(coding.passages().front().id, false);
    QAction* release = m_actions.action(ActionId::ReleaseToSupervisor);
    ASSERT_TRUE(release->isEnabled());
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Supervision; }));
    EXPECT_EQ(release->text(), QStringLiteral("Take the &release back"));
    EXPECT_TRUE(release->toolTip().startsWith(QStringLiteral("Others no longer read the chosen stage")));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return visibility() == db::Visibility::Private; }));
    EXPECT_EQ(release->text(), QStringLiteral("&Release to my supervisor"));
}

} // namespace
} // namespace alliance::app
