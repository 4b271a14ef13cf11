// The window itself; dialogs are looked at where every action is run (EveryActionTest.cpp).

#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SpokenWords.h"
#include "app/windows/ScreenReader.h"
#include "tests/gui/windows/DialogCheck.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

class AccessibilityTest : public WindowTest
{
protected:
    // What a screen reader finds as a message in the window.
    static QString spokenIn(const QWidget& window)
    {
        auto* spoken = window.findChild<SpokenWords*>();
        const QAccessibleInterface* read = spoken ? QAccessible::queryAccessibleInterface(spoken) : nullptr;
        return read && read->role() == QAccessible::Notification ? read->text(QAccessible::Name) : QString();
    }
    QString spoken() const { return spokenIn(*m_window); }
    bool hears(const char* words)
    {
        return waitFor([&] { return spoken().contains(QLatin1String(words)); });
    }
};

TEST_F(AccessibilityTest, NoControlOfTheWindowIsWithoutAName)
{
    EXPECT_EQ(unnamedIn(*m_window), "") << "without a library";
    makeLibrary({30, 60});
    openLibrary();
    EXPECT_EQ(unnamedIn(*m_window), "") << "sessions";
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    m_session.selectCandidate(m_session.candidates().front().record.id);
    press(Qt::Key_R);
    EXPECT_EQ(unnamedIn(*m_window), "") << "review, asking for a reason";
    press(Qt::Key_Escape);
    press(Qt::Key_S);
    m_actions.action(ActionId::ShowSearch)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "tape stopped, finding";
    m_actions.action(ActionId::ShowDefinitions)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "definitions";
    m_actions.action(ActionId::ShowDifferences)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "differences";
    m_actions.action(ActionId::ShowComparison)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "comparison";
    m_actions.action(ActionId::FindExamples)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "collections";
}

TEST_F(AccessibilityTest, AScreenReaderReadsThePlayheadAndMovesIt)
{
    makeLibrary();
    openSession();
    QAccessibleInterface* timelineRead = QAccessible::queryAccessibleInterface(&timeline());
    ASSERT_TRUE(timelineRead);
    EXPECT_EQ(timelineRead->role(), QAccessible::Slider);
    QAccessibleValueInterface* value = timelineRead->valueInterface();
    ASSERT_TRUE(value);
    EXPECT_NEAR(value->maximumValue().toDouble(), 4.0, 0.05);
    value->setCurrentValue(2.0);
    EXPECT_TRUE(waitForFrame(50));
    EXPECT_NEAR(value->currentValue().toDouble(), 2.0, 0.001);
    EXPECT_EQ(timelineRead->text(QAccessible::Value), QStringLiteral("0:00:02.000"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_window->review().picture())->role(), QAccessible::Graphic);
}

TEST_F(AccessibilityTest, MessagesAndRemarksAreSpokenAndTheKeyboardStays)
{
    makeLibrary();
    openSession();
    m_window->review().picture().setFocus();
    const QWidget* before = QApplication::focusWidget();
    m_window->notices().show(NoticeKind::Error, QStringLiteral("The disk is full."),
                             QStringLiteral("Free some space."));
    EXPECT_EQ(spoken(), QStringLiteral("The disk is full. Free some space."));
    m_window->review().picture().showRemark(QStringLiteral("No further difference"));
    EXPECT_EQ(spoken(), QStringLiteral("No further difference"));
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_EQ(faultsOf(*m_window).find("spokenWords"), std::string::npos) << "Tab does not come to it";
}

TEST_F(AccessibilityTest, WhatIsNotOnScreenIsNotSpoken)
{
    QWidget window;
    speak(window, QStringLiteral("too early"));
    EXPECT_EQ(spokenIn(window), QString());
    window.show();
    speak(window, QStringLiteral("in time"));
    explainPaintedWidgets();
    EXPECT_EQ(spokenIn(window), QStringLiteral("in time"));
    speak(window, QString());
    EXPECT_EQ(spokenIn(window), QStringLiteral("in time")) << "nothing is no news";
}

TEST_F(AccessibilityTest, CandidatesThatTheKeysGoToAndAPauseAreSpoken)
{
    makeLibrary({30, 60});
    openSession();
    press(Qt::Key_N);
    EXPECT_TRUE(hears("Candidate 1 at 0:00:01")) << spoken().toStdString();
    press(Qt::Key_N);
    EXPECT_TRUE(hears("Candidate 2 at 0:00:02")) << spoken().toStdString();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    press(Qt::Key_Space);
    EXPECT_TRUE(hears("Paused at 0:00:0")) << spoken().toStdString();
}

TEST_F(AccessibilityTest, ThatANoteIsSavedIsSpokenAndWhatIsFound)
{
    makeLibrary();
    openSession();
    press(Qt::Key_M);
    type(QStringLiteral("She waits."));
    m_actions.action(ActionId::SaveNote)->trigger();
    EXPECT_TRUE(hears("All saved")) << spoken().toStdString();
    m_actions.action(ActionId::ShowSearch)->trigger();
    type(QStringLiteral("zebra"));
    EXPECT_TRUE(hears("Nothing found")) << spoken().toStdString();
    EXPECT_TRUE(hears("Fewer words find more")) << spoken().toStdString();
}

// In each look: the ring of a button with the colour of its ground would not be seen.
TEST_F(AccessibilityTest, TheFocusIsPlainInEveryLook)
{
    QApplication::setCursorFlashTime(0);
    makeLibrary({30, 60});
    keepUnprepared();
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    m_actions.action(ActionId::ShowSearch)->trigger();
    for (const Theme& theme : {lightTheme(), darkTheme(), contrastTheme()}) {
        m_theme.colors = theme.colors;
        m_theme.apply(*qApp);
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        EXPECT_EQ(unseenFocusIn(*m_window), "") << m_theme.colors.window.name().toStdString();
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        auto* main = new QPushButton(QStringLiteral("Close"));
        main->setDefault(true);
        auto* chip = new QPushButton(QStringLiteral("M1"));
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setChecked(true);
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setAccessibleName(QStringLiteral("Volume"));
        for (QWidget* one : {static_cast<QWidget*>(main), static_cast<QWidget*>(chip), static_cast<QWidget*>(slider),
                             static_cast<QWidget*>(new QCheckBox(QStringLiteral("Pictures"))),
                             static_cast<QWidget*>(new QRadioButton(QStringLiteral("A new folder")))})
            column->addWidget(one);
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        EXPECT_EQ(unseenFocusIn(dialog), "") << m_theme.colors.window.name().toStdString();
    }
    qApp->setStyleSheet({});
}

} // namespace
} // namespace alliance::app
