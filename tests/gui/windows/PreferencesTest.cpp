#include "app/actions/ThemeActionSpecs.h"
#include "app/models/PlaybackPreferences.h"
#include "app/models/Preference.h"
#include "app/models/UsualDefinitions.h"
#include "app/panels/PlayerView.h"
#include "app/panels/PreferencesDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/services/Language.h"
#include "app/windows/LibraryLock.h"
#include "app/windows/PrivacyFlow.h"
#include "app/windows/StepActions.h"
#include "app/windows/ThemeActions.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace alliance::app
{
namespace
{

using namespace std::chrono_literals;

class PreferencesTest : public WindowTest
{
protected:
    PreferencesDialog& openPreferences()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = m_window->findChild<PreferencesDialog*>();
        if (!dialog)
            throw std::runtime_error("no preferences");
        dialog->activateWindow();
        EXPECT_TRUE(waitFor([dialog] { return QApplication::activeWindow() == dialog; }));
        return *dialog;
    }
    void closePreferences()
    {
        press(Qt::Key_Escape);
        EXPECT_TRUE(waitFor([this] { return !m_window->findChild<PreferencesDialog*>(); }));
        m_window->activateWindow();
        EXPECT_TRUE(waitFor([this] { return QApplication::activeWindow() == m_window.get(); }));
    }
    static void goToPage(PreferencesDialog& dialog, const QString& title)
    {
        dialog.places().setFocus();
        for (int i = 0; i < dialog.places().count() && dialog.places().currentItem()->text() != title; ++i)
            QTest::keyClick(&dialog.places(), Qt::Key_Down);
        EXPECT_EQ(dialog.places().currentItem()->text(), title);
    }
    template <typename Control>
    static Control& control(PreferencesDialog& dialog, const char* key)
    {
        auto* found = dialog.findChild<Control*>(QString::fromLatin1(key));
        if (!found)
            throw std::runtime_error(std::string("no control ") + key);
        EXPECT_TRUE(found->isVisible()) << key;
        found->setFocus();
        return *found;
    }
};

TEST_F(PreferencesTest, ASwitchActsAtOnceAndIsKept)
{
    makeLibrary();
    openSession();
    ASSERT_TRUE(m_actions.action(ActionId::EnterResumes)->isChecked());
    PreferencesDialog& dialog = openPreferences();
    control<QCheckBox>(dialog, "note.enter-resumes");
    press(Qt::Key_Space);
    EXPECT_FALSE(m_actions.action(ActionId::EnterResumes)->isChecked());
    EXPECT_FALSE(m_settings.value(QStringLiteral("notes/enter-resumes")).toBool());
    closePreferences();
    press(Qt::Key_M);
    type(QStringLiteral("one"));
    press(Qt::Key_Return); // a new line now
    EXPECT_TRUE(m_session.notes().isEmpty());
}

TEST_F(PreferencesTest, WhatIsPlayedBeforeARepeatedCandidateFollowsItsNumber)
{
    makeLibrary({60});
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    ASSERT_TRUE(waitForFrame(60));
    press(Qt::Key_L, Qt::ShiftModifier);
    ASSERT_TRUE(m_playback.range().isLooping());
    EXPECT_EQ(m_playback.range().loop()->start.ns, 400'000'000);
    PreferencesDialog& dialog = openPreferences();
    control<QDoubleSpinBox>(dialog, "pre-roll").selectAll();
    type(QStringLiteral("0.5"));
    press(Qt::Key_Tab);
    EXPECT_EQ(m_playback.range().loop()->start.ns, 1'900'000'000);
    EXPECT_EQ(PlaybackPreferences(m_playback, m_settings).preRoll(), 0.5);
    closePreferences();
}

TEST_F(PreferencesTest, TheFirstChosenCandidateRepeatsIfThatIsSetAndTurningItOffHoldsForTheSession)
{
    makeLibrary({30, 60});
    openSession();
    PreferencesDialog& dialog = openPreferences();
    control<QCheckBox>(dialog, "repeat-candidates");
    press(Qt::Key_Space);
    closePreferences();
    m_window->activateWindow();
    press(Qt::Key_N);
    ASSERT_TRUE(waitFor([this] { return m_playback.range().isLooping(); }));
    press(Qt::Key_L, Qt::ShiftModifier);
    ASSERT_FALSE(m_playback.range().isLooping());
    press(Qt::Key_N);
    EXPECT_FALSE(m_playback.range().isLooping());
}

TEST_F(PreferencesTest, SessionsOpenWithTheOwnPassOnceThatIsSet)
{
    makeLibrary({30});
    openLibrary();
    PreferencesDialog& dialog = openPreferences();
    goToPage(dialog, QStringLiteral("Review"));
    control<QCheckBox>(dialog, "own-pass");
    press(Qt::Key_Space);
    closePreferences();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(m_session.isBlind());
}

TEST_F(PreferencesTest, PicturesAreNotCopiedOnceThatIsForbiddenAndTheCommandSaysWhy)
{
    makeLibrary();
    openSession();
    ASSERT_TRUE(m_actions.action(ActionId::CopyStill)->isEnabled());
    PreferencesDialog& dialog = openPreferences();
    goToPage(dialog, QStringLiteral("Privacy"));
    control<QCheckBox>(dialog, "copy-stills");
    press(Qt::Key_Space);
    EXPECT_FALSE(m_actions.action(ActionId::CopyStill)->isEnabled());
    EXPECT_TRUE(m_actions.reason(ActionId::CopyStill).contains(QStringLiteral("preferences")));
    press(Qt::Key_Space);
    EXPECT_TRUE(m_actions.action(ActionId::CopyStill)->isEnabled());
    closePreferences();
}

TEST_F(PreferencesTest, MinutesUntilLockingAreTheSameInTheMenu)
{
    PreferencesDialog& dialog = openPreferences();
    goToPage(dialog, QStringLiteral("Privacy"));
    control<QComboBox>(dialog, "lock-after");
    press(Qt::Key_Down); // 10 → 30
    EXPECT_EQ(m_window->privacy().lock().after(), 30min);
    closePreferences();
    const std::unique_ptr<QMenu> menu(m_window->privacy().makeLockMenu(nullptr));
    const auto checked = [&] {
        QString text;
        for (const QAction* action : menu->actions())
            if (action->isChecked())
                text += action->text();
        return text;
    };
    EXPECT_EQ(checked(), QStringLiteral("After 30 minutes"));
    m_window->privacy().lock().setAfter(5min);
    EXPECT_EQ(checked(), QStringLiteral("After 5 minutes"));
}

TEST_F(PreferencesTest, SearchingShowsWhatHasTheWordsFromAllPagesAndEscLeavesTheSearchFirst)
{
    PreferencesDialog& dialog = openPreferences();
    dialog.search().setFocus();
    type(QStringLiteral("clip board"));
    EXPECT_TRUE(dialog.findChild<QCheckBox*>(QStringLiteral("copy-stills"))->isVisible());
    EXPECT_FALSE(dialog.findChild<QCheckBox*>(QStringLiteral("note.typing-pauses"))->isVisible());
    EXPECT_FALSE(dialog.findChild<QComboBox*>(QStringLiteral("lock-after"))->isVisible());
    type(QStringLiteral(" xyz"));
    EXPECT_FALSE(dialog.findChild<QCheckBox*>(QStringLiteral("copy-stills"))->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.findChild<QCheckBox*>(QStringLiteral("note.typing-pauses"))->isVisible());
    closePreferences();
}

TEST_F(PreferencesTest, WhoeverTypesInTheListOfPagesFindsASettingByWhatTheyCallIt)
{
    PreferencesDialog& dialog = openPreferences();
    ASSERT_TRUE(dialog.places().hasFocus());
    type(QStringLiteral("font"));
    EXPECT_EQ(dialog.search().text(), QStringLiteral("font"));
    EXPECT_TRUE(dialog.findChild<QComboBox*>(QStringLiteral("text-size"))->isVisible());
    EXPECT_FALSE(dialog.findChild<QCheckBox*>(QStringLiteral("note.typing-pauses"))->isVisible());
    EXPECT_TRUE(dialog.findChild<QListWidget*>()->selectedItems().isEmpty()) << "no page is marked that is not shown";
    press(Qt::Key_Escape);
    EXPECT_EQ(dialog.findChild<QListWidget*>()->selectedItems().size(), 1);
    closePreferences();
}

TEST_F(PreferencesTest, APageGoesBackToTheUsualAndOthersStay)
{
    m_window->privacy().lock().setAfter(2min);
    m_actions.action(ActionId::TypingPauses)->setChecked(false);
    PreferencesDialog& dialog = openPreferences();
    auto& reset = control<QPushButton>(dialog, "playing-reset");
    ASSERT_TRUE(reset.isEnabled());
    press(Qt::Key_Space);
    EXPECT_TRUE(m_actions.action(ActionId::TypingPauses)->isChecked());
    EXPECT_FALSE(reset.isEnabled());
    EXPECT_EQ(m_window->privacy().lock().after(), 2min);
    closePreferences();
}

TEST_F(PreferencesTest, TabReachesEveryControlOfAPage)
{
    PreferencesDialog& dialog = openPreferences();
    for (int page = 0; page < dialog.places().count(); ++page) {
        dialog.places().setFocus();
        dialog.places().setCurrentRow(page);
        QSet<QWidget*> reached;
        for (int step = 0; step < 20; ++step) {
            press(Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool control = qobject_cast<QCheckBox*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QDoubleSpinBox*>(widget) || qobject_cast<QPushButton*>(widget);
            if (control && widget->isVisible() && widget->isEnabled()) {
                EXPECT_TRUE(reached.contains(widget)) << page << " " << widget->objectName().toStdString();
            }
        }
    }
    closePreferences();
}

TEST_F(PreferencesTest, SpeedAndLoudnessHoldAtTheNextStartIfThatIsSet)
{
    PreferencesDialog& dialog = openPreferences();
    control<QCheckBox>(dialog, "keep-sound");
    press(Qt::Key_Space);
    closePreferences();
    m_playback.setSpeed(1.5);
    m_playback.setVolume(0.25);
    ReviewSession session;
    PlaybackController next(session, nullptr);
    const PlaybackPreferences preferences(next, m_settings);
    EXPECT_EQ(next.speed(), 1.5);
    EXPECT_EQ(next.volume(), 0.25);
}

TEST_F(PreferencesTest, TheLanguageIsChosenForTheNextStart)
{
    PreferencesDialog& dialog = openPreferences();
    goToPage(dialog, QStringLiteral("Appearance"));
    auto& box = control<QComboBox>(dialog, "language");
    EXPECT_TRUE(box.accessibleDescription().contains(QStringLiteral("next time")));
    press(Qt::Key_End);
    EXPECT_EQ(chosenLanguage(m_settings), box.currentData().toString());
    EXPECT_FALSE(chosenLanguage(m_settings).isEmpty());
    press(Qt::Key_Home);
    EXPECT_TRUE(chosenLanguage(m_settings).isEmpty());
    closePreferences();
}

TEST_F(PreferencesTest, NonsenseInTheSettingsIsTheUsual)
{
    m_settings.setValue(QStringLiteral("playback/pre-roll"), QStringLiteral("soon"));
    m_settings.setValue(QStringLiteral("playback/post-roll"), -3);
    m_settings.setValue(QStringLiteral("playback/picture-memory"), 1 << 20);
    const PlaybackPreferences preferences(m_playback, m_settings);
    EXPECT_EQ(preferences.preRoll(), 2);
    EXPECT_EQ(preferences.postRoll(), 1);
    EXPECT_EQ(preferences.pictureMemory(), PlaybackPreferences::usualPictureMemory());
}

TEST_F(PreferencesTest, StepsAndJumpsGoAsFarAsIsSetAndTheirCommandsSaySo)
{
    makeLibrary();
    openSession();
    PreferencesDialog& dialog = openPreferences();
    goToPage(dialog, QStringLiteral("Steps and jumps"));
    control<QDoubleSpinBox>(dialog, "short-step").selectAll();
    type(QStringLiteral("3"));
    control<QDoubleSpinBox>(dialog, "long-jump").selectAll();
    type(QStringLiteral("2"));
    press(Qt::Key_Tab);
    EXPECT_EQ(m_actions.action(ActionId::StepForward5)->text(), QStringLiteral("3 frames forward"));
    EXPECT_EQ(m_actions.action(ActionId::JumpBack5)->text(), QStringLiteral("2 seconds back"));
    closePreferences();
    m_window->activateWindow();
    m_window->review().picture().setFocus();
    press(Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(waitForFrame(3));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitForFrame(53));
    // The next start has them too.
    ActionRegistry actions;
    const StepActions next(actions, m_playback, m_settings);
    EXPECT_EQ(actions.action(ActionId::StepBack5)->text(), QStringLiteral("3 frames back"));
}

TEST_F(PreferencesTest, ThresholdsForNewSessionsAreKeptAndWhatIsOutOfRangeIsTheUsual)
{
    makeLibrary();
    openLibrary();
    PreferencesDialog& dialog = openPreferences();
    goToPage(dialog, QStringLiteral("Measuring new sessions"));
    control<QDoubleSpinBox>(dialog, "gaze_aversion.min_duration_s").selectAll();
    type(QStringLiteral("6"));
    control<QDoubleSpinBox>(dialog, "posture_shift.min_shift").selectAll();
    type(QStringLiteral("0.25"));
    press(Qt::Key_Tab);
    EXPECT_EQ(UsualDefinitions(m_library, m_settings).settings().gazeAversion.minDurationS, 6);
    EXPECT_EQ(UsualDefinitions(m_library, m_settings).settings().postureShift.minShift, 0.25);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("measuring-reset")), Qt::LeftButton);
    EXPECT_EQ(UsualDefinitions(m_library, m_settings).settings().toJson(), vision::Settings().toJson());
    m_settings.setValue(QStringLiteral("definitions/gaze_aversion.min_duration_s"), -4);
    EXPECT_EQ(UsualDefinitions(m_library, m_settings).settings().toJson(), vision::Settings().toJson());
    closePreferences();
}

TEST_F(PreferencesTest, ASizeOfTextActsOnceTheArrowKeysHaveStopped)
{
    {
        ThemeActions themes(m_theme, m_actions, m_settings, *qApp);
        QList<int> sizes;
        for (const ActionId id : textSizes())
            QObject::connect(m_actions.action(id), &QAction::triggered, qApp,
                             [&sizes, id] { sizes.append(*percentOf(id)); });
        makeLibrary();
        PreferencesDialog& dialog = openPreferences();
        dialog.search().setText(QStringLiteral("size of text"));
        auto& combo = control<QComboBox>(dialog, "text-size");
        combo.setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&combo, Qt::Key_Down);
        EXPECT_EQ(combo.currentText(), QStringLiteral("150 %"));
        EXPECT_TRUE(waitFor([this] { return m_theme.textScale == 1.5; }));
        EXPECT_EQ(combo.currentText(), QStringLiteral("150 %"));
        EXPECT_EQ(sizes, QList<int>{150});
        QTest::keyClick(&combo, Qt::Key_Up);
        closePreferences();
        EXPECT_TRUE(waitFor([this] { return m_theme.textScale == 1.25; })) << "left at once";
        EXPECT_EQ(sizes, (QList<int>{150, 125}));
    }
    lightTheme().apply(*qApp);
}

} // namespace
} // namespace alliance::app
