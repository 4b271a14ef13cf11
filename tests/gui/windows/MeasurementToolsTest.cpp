#include "app/panels/DefinitionsPanel.h"
#include "app/panels/FiguresDialog.h"
#include "app/panels/NoticeBar.h"
#include "tests/gui/windows/SampleWork.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

namespace alliance::app
{
namespace
{

// A session whose two people were measured.
class MeasurementToolsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        const auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        keepMeasurement(**library, m_sessionId, m_left);
        openSession();
        ASSERT_EQ(m_session.findings().people.size(), 2);
    }

    test::SyntheticSession m_left = test::SyntheticSession(4);
};

// The person on the left looks aside three times.
class MarkThatTurnsOverTest : public MeasurementToolsTest
{
protected:
    void SetUp() override
    {
        m_left.eyesAside(0.6, 1.2).eyesAside(1.8, 2.4).eyesAside(3.0, 3.6);
        MeasurementToolsTest::SetUp();
        ASSERT_EQ(looksAway(), 3);
    }

    qsizetype looksAway() const
    {
        const QList<vision::Behaviour>& all = m_session.findings().behaviours;
        return std::count_if(all.begin(), all.end(), [](const vision::Behaviour& one) {
            return one.person == 0 && one.kind == vision::BehaviourKind::GazeAversion;
        });
    }
};

TEST_F(MeasurementToolsTest, OneKeyMarksWhereTheChosenPersonLooksAndUndoTakesItBack)
{
    m_session.seekToFrame(40);
    ASSERT_TRUE(waitForFrame(40));
    press(Qt::Key_H); // the other person
    press(Qt::Key_E);
    ASSERT_TRUE(waitFor([this] { return m_session.findings().marks.size() == 1; }));
    EXPECT_EQ(m_session.findings().marks.front().track, 1);
    EXPECT_EQ(m_session.findings().marks.front().moment.startFrame, 40);
    EXPECT_TRUE(m_session.findings().marks.front().engaged);
    press(Qt::Key_W);
    ASSERT_TRUE(waitFor([this] { return m_session.findings().marks.size() == 2; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.findings().marks.size() == 1; }));
    press(Qt::Key_E, Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([this] { return m_session.findings().marks.isEmpty(); }));
}

TEST_F(MarkThatTurnsOverTest, IsSaidWithANumberAndCanBeTakenBackFromThere)
{
    m_session.seekToFrame(52); // in the middle of a look aside
    ASSERT_TRUE(waitForFrame(52));
    press(Qt::Key_E);
    ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
    EXPECT_TRUE(m_window->notices().texts().front().startsWith(QStringLiteral("The mark changed ")))
        << m_window->notices().texts().front().toStdString();
    QPushButton* takeBack = nullptr;
    for (QPushButton* button : m_window->notices().findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Take the mark back")))
            takeBack = button;
    ASSERT_NE(takeBack, nullptr);
    QTest::mouseClick(takeBack, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return m_session.findings().marks.isEmpty(); }));
    EXPECT_EQ(looksAway(), 3);
}

TEST_F(MarkThatTurnsOverTest, AMarkThatOnlyConfirmsSaysNothing)
{
    m_session.seekToFrame(5);
    ASSERT_TRUE(waitForFrame(5));
    press(Qt::Key_E);
    ASSERT_TRUE(waitFor([this] { return m_session.findings().marks.size() == 1; }));
    EXPECT_TRUE(m_window->notices().texts().isEmpty());
    EXPECT_EQ(looksAway(), 3);
}

TEST_F(MeasurementToolsTest, AMissedMomentNeedsARangeAndSaysSo)
{
    QAction* add = m_actions.action(ActionId::MissedLookAway);
    EXPECT_FALSE(add->isEnabled());
    EXPECT_TRUE(add->toolTip().contains(QStringLiteral("range"))) << add->toolTip().toStdString();
    m_session.seekToFrame(20);
    ASSERT_TRUE(waitForFrame(20));
    press(Qt::Key_I);
    m_session.seekToFrame(60);
    ASSERT_TRUE(waitForFrame(60));
    press(Qt::Key_O);
    EXPECT_TRUE(add->isEnabled());
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.candidates().size() == 1; }));
    EXPECT_EQ(m_session.candidates().front().record.source, db::CandidateSource::Reviewer);
    EXPECT_EQ(m_session.candidates().front().record.moment.startFrame, 20);
}

TEST_F(MeasurementToolsTest, DefinitionsAreReachedByKeyAndEscapeLeavesThem)
{
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(m_window->definitions().isVisible());
    EXPECT_TRUE(m_window->definitions().isAncestorOf(m_window->focusWidget()));
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->definitions().isAncestorOf(m_window->focusWidget()));
}

TEST_F(MeasurementToolsTest, FiguresAreShownForTheSessionAndTheLibrary)
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_window->findChild<FiguresDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([dialog] { return dialog->plainText().contains(QStringLiteral("This session")); }));
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("not known yet")));
    dialog->close();
}

TEST_F(MeasurementToolsTest, APersonsNameOnTheTimelineOpensTheMenuOfThatPerson)
{
    Q_EMIT timeline().personMenuRequested(1, base::MediaTime::fromSeconds(1), m_window->mapToGlobal(QPoint(300, 500)));
    auto* menu = timeline().findChild<QMenu*>(QStringLiteral("personMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(m_session.person(), 1);
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("Patient")))
            action->trigger();
    menu->close();
    ASSERT_TRUE(waitFor([this] { return m_session.findings().people[1].role == QStringLiteral("patient"); }));
    EXPECT_FALSE(m_session.findings().people[0].stored.saidByReviewer) << "of the other nothing was said";
}

TEST_F(MeasurementToolsTest, WhatIsMeasuredIsMeasuredAgainOnlyWhenThatIsConfirmed)
{
    QSignalSpy started(&m_library, &LibraryController::jobsChanged);
    ASSERT_TRUE(waitFor([this] { return !m_library.busy(); }));
    started.clear();
    press(Qt::Key_M, Qt::ControlModifier);
    auto* box = shown<QMessageBox>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("Decisions, added moments")));
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !m_window->findChild<QMessageBox*>(); }));
    EXPECT_TRUE(started.isEmpty()) << "Enter alone measures nothing";
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_actions.action(ActionId::MeasureAgain)->trigger();
    answer("Measure again");
    EXPECT_TRUE(waitFor([&] { return !started.isEmpty(); }));
    EXPECT_TRUE(waitFor([this] { return !m_library.busy(); })); // there are no models
}

} // namespace
} // namespace alliance::app
