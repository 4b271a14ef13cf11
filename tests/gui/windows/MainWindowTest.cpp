#include "app/panels/CandidateQueue.h"
#include "app/panels/HomePage.h"
#include "app/panels/ImportDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TransportBar.h"
#include "app/windows/LibraryFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>

namespace alliance::app
{
namespace
{

TEST_F(WindowTest, AnEmptyLibraryIsShownAsSuchAndTheFirstImportFillsIt)
{
    ASSERT_TRUE(LibraryService::create(path("library"), {}));
    openLibrary();
    EXPECT_FALSE(m_window->showsReview());
    EXPECT_EQ(m_window->home().sessionList().model()->rowCount(), 0);

    ImportRequest request;
    request.files = {makeClip("first hour.mp4")};
    request.caseCode = QStringLiteral("XY-09");
    m_library.import(request);
    ASSERT_TRUE(waitFor([this] { return m_window->home().sessionList().model()->rowCount() == 1; }));
    const QString row = m_window->home().sessionList().model()->index(0, 0).data().toString();
    EXPECT_TRUE(row.contains(QStringLiteral("XY-09"))) << row.toStdString();
}

TEST_F(WindowTest, EveryMenuIsOneColumnOnASmallScreen)
{
    makeLibrary();
    openSession();
    for (const QAction* one : m_window->menuBar()->actions()) {
        ASSERT_NE(one->menu(), nullptr);
        EXPECT_LE(one->menu()->sizeHint().height(), 710) << one->text().toStdString();
    }
}

TEST_F(WindowTest, NoneOfItHasToLieOffASmallScreen)
{
    const QSize screen = m_window->screen()->availableSize();
    EXPECT_LE(m_window->minimumWidth(), screen.width());
    EXPECT_LE(m_window->minimumHeight(), screen.height());
}

TEST_F(WindowTest, EnterOnASessionOpensItWithItsFirstFrame)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    m_window->home().sessionList().setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(0));
    EXPECT_TRUE(m_window->showsReview());
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("AB-01")));
}

TEST_F(WindowTest, ALibraryThatIsClosedTakesTheOpenSessionAlongAndKeepsWhatWasBeingTyped)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    press(Qt::Key_M);
    type(QStringLiteral("half a hope"));
    m_library.close();
    EXPECT_FALSE(m_session.isOpen());
    EXPECT_FALSE(m_window->showsReview());
    m_session.keepDraft("late words"); // are nobody's
    EXPECT_TRUE(inLibrary([this](LibraryService& library) {
        return library.database().drafts().get(m_sessionId)->contains("half a hope");
    }));
}

TEST_F(WindowTest, BothStacksOfPanelsHaveTheirTabsHoweverASessionIsOpened)
{
    const auto tabs = [this] {
        QStringList titles;
        for (const QTabBar* bar : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
                titles.append(bar->tabText(i));
        }
        titles.sort();
        return titles.join(QStringLiteral(", ")).toStdString();
    };
    const std::string all = "Candidates, Definitions, Marker, Markers, Note, Notes, Progress, Reasons";
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    m_window->home().sessionList().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(waitFor([&] { return tabs() == all; })) << tabs();
    for (int round = 0; round < 2; ++round) {
        m_actions.action(ActionId::GoHome)->trigger();
        ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        EXPECT_TRUE(waitFor([&] { return tabs() == all; })) << tabs();
    }
    m_window->resize(1270, 690);
    EXPECT_TRUE(waitFor([&] { return tabs() == all; })) << tabs();
}

TEST_F(WindowTest, ATypedFrameNumberShowsExactlyThatFrame)
{
    makeLibrary();
    openSession();
    for (const int frame : {57, 3, 99, 98, 31}) {
        press(Qt::Key_G, Qt::ControlModifier);
        ASSERT_EQ(QApplication::focusWidget(), &m_window->review().transport().frameField());
        type(QString::number(frame));
        press(Qt::Key_Return);
        EXPECT_TRUE(waitForFrame(frame)) << frame << " asked, " << shownNumber() << " shown";
    }
    for (const auto& [key, beyond] : {std::pair{Qt::Key_G, "100"}, std::pair{Qt::Key_T, "9:00"}}) {
        press(key, Qt::ControlModifier);
        type(QString::fromLatin1(beyond));
        press(Qt::Key_Return);
        EXPECT_TRUE(waitForFrame(kFrames - 1));
        EXPECT_TRUE(m_window->review().picture().remark().contains(QLatin1String(beyond))) << beyond;
    }
}

TEST_F(WindowTest, ATypedTimeShowsTheFrameOnScreenAtThatTime)
{
    makeLibrary();
    openSession();
    press(Qt::Key_T, Qt::ControlModifier);
    type(QStringLiteral("0:00:02.050"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(51));
    EXPECT_EQ(m_window->review().transport().timeField().text(), QStringLiteral("0:00:02.040"));
}

TEST_F(WindowTest, WhilePlayingTheTimeFieldNamesTheFrameThatThePlayheadNames)
{
    makeLibrary();
    openSession();
    m_session.setPosition(51, {2'062'000'000}); // the clock, as the player tells it
    EXPECT_EQ(m_window->review().transport().timeField().text(), QStringLiteral("0:00:02.040"));
}

TEST_F(WindowTest, NonsenseInTheTimeFieldIsMarkedAndMovesNothing)
{
    makeLibrary();
    openSession();
    press(Qt::Key_T, Qt::ControlModifier);
    type(QStringLiteral("soon"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_window->review().transport().timeField().property("error").toBool());
    EXPECT_TRUE(m_window->review().picture().remark().contains(QStringLiteral("is no time")));
    EXPECT_EQ(m_session.currentFrame(), 0);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->review().transport().timeField().property("error").toBool());
    EXPECT_EQ(m_window->review().transport().timeField().text(), QStringLiteral("0:00:00.000"));
}

TEST_F(WindowTest, TitlesOfPanelsAreReadWholeHoweverManyThereAre)
{
    makeLibrary();
    openSession();
    m_window->resize(1280, 720);
    m_actions.action(ActionId::ShowDifferences)->trigger();
    m_actions.action(ActionId::ShowComparison)->trigger();
    int seen = 0;
    for (const auto* tabs : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        EXPECT_EQ(tabs->elideMode(), Qt::ElideNone);
        for (int i = 0; i < tabs->count(); ++i, ++seen)
            EXPECT_GE(tabs->tabRect(i).width(), tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                << tabs->tabText(i).toStdString();
    }
    EXPECT_GE(seen, 8);
}

TEST_F(WindowTest, ArrowKeysStepFramesAndJumpSeconds)
{
    makeLibrary();
    openSession();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(waitForFrame(2));
    press(Qt::Key_Left);
    EXPECT_TRUE(waitForFrame(1));
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(waitForFrame(26));
    press(Qt::Key_End);
    EXPECT_TRUE(waitForFrame(kFrames - 1));
    press(Qt::Key_Home);
    EXPECT_TRUE(waitForFrame(0));
}

TEST_F(WindowTest, SpacePlaysAndPauses)
{
    makeLibrary();
    openSession();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return m_session.isPlaying() && m_session.currentFrame() > 2; }));
    press(Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    const int frame = shownNumber();
    EXPECT_TRUE(waitForFrame(frame));
}

TEST_F(WindowTest, CandidatesAreWalkedAndDecidedByKeyboard)
{
    makeLibrary({30, 60});
    openSession();
    ASSERT_EQ(m_session.candidates().size(), 2);
    press(Qt::Key_N);
    EXPECT_TRUE(waitForFrame(30));
    const QUuid first = m_session.selectedCandidate();
    press(Qt::Key_A);
    ASSERT_TRUE(
        waitFor([&] { return m_session.candidate(first)->record.decision.state == db::DecisionState::Accepted; }));
    const QUuid second = m_session.candidates()[1].record.id;
    m_session.selectCandidate(second);
    press(Qt::Key_R);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(
        waitFor([&] { return m_session.candidate(second)->record.decision.state == db::DecisionState::Rejected; }));
    EXPECT_FALSE(m_session.candidate(second)->record.decision.reason.isEmpty());
    EXPECT_EQ(m_session.undecidedCount(), 0);
}

TEST_F(WindowTest, EscapeInTheReasonFieldDecidesNothing)
{
    makeLibrary({30});
    openSession();
    press(Qt::Key_N);
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_R);
    EXPECT_TRUE(m_window->queue().isAskingForReason());
    type(QStringLiteral("a reason"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->queue().isAskingForReason());
    EXPECT_EQ(m_session.undecidedCount(), 1);
}

TEST_F(WindowTest, UndoTakesADecisionBackAndIsNamedByIt)
{
    makeLibrary({30});
    openSession();
    const QUuid id = m_session.candidates().front().record.id;
    m_session.selectCandidate(id);
    press(Qt::Key_A);
    QAction* undo = m_actions.action(ActionId::Undo);
    ASSERT_TRUE(waitFor([&] { return undo->isEnabled() && m_session.undecidedCount() == 0; }));
    EXPECT_TRUE(undo->text().contains(QStringLiteral("candidate"))) << undo->text().toStdString();
    m_window->review().picture().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return m_session.undecidedCount() == 1; }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return m_session.undecidedCount() == 0; }));
}

TEST_F(WindowTest, TypingANoteDecidesNothingAndMovesNothing)
{
    makeLibrary({30, 60});
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_M);
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr) << "the note field has no focus";
    const QString text = QStringLiteral("a run, a jump; l k p u A R N ? 1. ");
    type(text);
    EXPECT_EQ(field->toPlainText(), text);
    press(Qt::Key_Left);
    press(Qt::Key_Home);
    EXPECT_EQ(m_session.undecidedCount(), 2);
    EXPECT_EQ(m_session.currentFrame(), 30);
    EXPECT_FALSE(m_session.isPlaying());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().text.trimmed(), text.trimmed());
    ASSERT_TRUE(m_session.notes().front().moment);
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 30);
}

TEST_F(WindowTest, EscapeLeavesAFieldForThePicture)
{
    makeLibrary();
    openSession();
    press(Qt::Key_G, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &m_window->review().picture());
}

TEST_F(WindowTest, AFileThatIsNoRecordingIsRefusedByNameAndNothingIsImported)
{
    makeLibrary();
    openLibrary();
    ImportRequest request;
    request.files = {std::filesystem::path(writeFile("holiday letter.mp4", "Dear all, no video here.").toStdString())};
    m_library.import(request);
    // Beside the reminder that the library has no backup.
    EXPECT_TRUE(waitFor([this] {
        return m_window->notices().texts().join(u'|').contains(QStringLiteral("holiday letter.mp4"));
    })) << m_window->notices().texts().join(u'|').toStdString();
    EXPECT_EQ(m_library.sessions().size(), 1);
}

TEST_F(WindowTest, EnterInTheImportDialogImportsTheFilesThatWereDropped)
{
    makeLibrary();
    openLibrary();
    EXPECT_TRUE(m_window->flow().drop({pathText(makeClip("dropped.mp4", 30))}));
    auto* dialog = m_window->findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->request().files.size(), 1);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return m_library.sessions().size() == 2; }));
}

TEST_F(WindowTest, ADroppedLibraryFolderIsOpened)
{
    makeLibrary();
    EXPECT_TRUE(m_window->flow().drop({pathText(path("library"))}));
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
}

TEST_F(WindowTest, AFolderThatIsNoLibrarySaysSoAndTheWindowStaysUsable)
{
    m_window->openLibrary(pathText(path("nothing here")));
    ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
    EXPECT_TRUE(m_window->notices().texts().front().contains(QStringLiteral("nothing here")));
    EXPECT_FALSE(m_library.isOpen());
    makeLibrary();
    openSession();
    EXPECT_TRUE(m_window->notices().texts().isEmpty());
}

TEST_F(WindowTest, AMissingRecordingIsNamedAndNotesStayReadable)
{
    makeLibrary({30});
    std::filesystem::remove_all(path("library") / "media");
    openLibrary();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([this] { return m_session.isOpen(); }));
    EXPECT_TRUE(m_window->showsReview());
    EXPECT_TRUE(m_session.recordingFailure().has_value());
    EXPECT_FALSE(m_actions.action(ActionId::PlayPause)->isEnabled());
    EXPECT_EQ(m_session.candidates().size(), 1);
}

TEST_F(WindowTest, GoingHomeAndBackShowsTheSameSessionAgain)
{
    makeLibrary({30});
    openSession();
    m_session.selectNextCandidate();
    ASSERT_TRUE(waitForFrame(30));
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_FALSE(m_window->showsReview());
    EXPECT_FALSE(m_actions.action(ActionId::AcceptCandidate)->isEnabled());
    m_window->openSession(m_sessionId);
    EXPECT_TRUE(waitForFrame(0));
}

TEST_F(WindowTest, ClosingWhileWorkGoesOnAsksAndStopsItWhenTold)
{
    makeLibrary();
    openLibrary();
    ImportRequest request;
    request.files = {makeClip("second.mp4", 300)};
    m_library.import(request);
    m_window->close();
    EXPECT_TRUE(m_window->isVisible());
    auto* question = m_window->findChild<QMessageBox*>(QStringLiteral("closeQuestion"));
    ASSERT_NE(question, nullptr);
    QAbstractButton* stop = nullptr;
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            stop = button;
    ASSERT_NE(stop, nullptr);
    EXPECT_FALSE(static_cast<QPushButton*>(stop)->isDefault()) << "Enter stops nothing";
    QTest::mouseClick(stop, Qt::LeftButton);
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_TRUE(waitFor([this] { return !m_library.busy(); }));
}

TEST_F(WindowTest, FailedMeasurementSaysWhatIsMissing)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::MeasureAgain)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
    EXPECT_TRUE(waitFor([this] { return !m_library.busy(); }));
    EXPECT_TRUE(m_actions.action(ActionId::MeasureAgain)->isEnabled());
}

TEST_F(WindowTest, FullScreenShowsThePictureAndComesBack)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::ShowComparison)->trigger();
    const auto panels = [this] {
        QStringList names;
        for (const auto* dock : m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!dock->isHidden())
                names.append(dock->objectName());
        names.sort();
        return names;
    };
    const QStringList before = panels();
    ASSERT_TRUE(before.contains(QStringLiteral("comparisonDock"))) << before.join(u' ').toStdString();
    auto* codes = m_window->findChild<QDockWidget*>(QStringLiteral("comparisonDock"))->findChild<QListView*>();
    ASSERT_NE(codes, nullptr);
    codes->setFocus();
    press(Qt::Key_F11);
    EXPECT_TRUE(m_window->isFullScreen());
    EXPECT_TRUE(m_window->review().picture().hasFocus()) << "keys are not typed into a field";
    EXPECT_EQ(panels(), QStringList{QStringLiteral("timelineDock")});
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isFullScreen());
    EXPECT_TRUE(m_window->showsReview());
    EXPECT_EQ(panels(), before);
}

} // namespace
} // namespace alliance::app
