#include "app/actions/ActionPlace.h"
#include "app/panels/CommandPalette.h"
#include "app/panels/HomePage.h"
#include "app/panels/KeyField.h"
#include "app/panels/PassingRemark.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SessionDelegate.h"
#include "app/panels/ShortcutsDialog.h"
#include "app/panels/ShortcutSheet.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

class CommandFlowTest : public WindowTest
{
protected:
    CommandPalette* openPalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        if (!palette)
            throw std::runtime_error("no palette");
        EXPECT_TRUE(waitFor([palette] { return palette->field().hasFocus(); }));
        return palette;
    }
    // A transient window counts as active with its parent; the keys go to the one that has the focus.
    static bool activate(QWidget& window)
    {
        window.activateWindow();
        return waitFor([&window] { return QApplication::activeWindow() == &window; });
    }
    bool waitClosed()
    {
        const bool closed = waitFor([this] { return !m_window->findChild<CommandPalette*>(); });
        return closed && activate(*m_window); // as a window manager does
    }
    static QString current(const CommandPalette& palette, int role = Qt::DisplayRole)
    {
        return const_cast<CommandPalette&>(palette).list().currentIndex().data(role).toString();
    }
    QStringList sheetKeys()
    {
        press(Qt::Key_Question);
        auto* sheet = m_window->findChild<ShortcutSheet*>();
        if (!sheet)
            throw std::runtime_error("no sheet");
        QStringList keys;
        for (const QLabel* label : sheet->findChildren<QLabel*>(QStringLiteral("key")))
            keys.append(label->text());
        delete sheet;
        EXPECT_TRUE(activate(*m_window));
        return keys;
    }
};

TEST_F(CommandFlowTest, TheSessionPlaysOnWhileACommandIsLookedFor)
{
    makeLibrary();
    openSession();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    auto* palette = openPalette();
    const auto frame = m_session.currentFrame();
    EXPECT_TRUE(waitFor([&] { return m_session.currentFrame() > frame + 2; }));
    palette->close();
    EXPECT_TRUE(waitClosed());
}

TEST_F(CommandFlowTest, EveryPanelIsFoundByItsWords)
{
    makeLibrary({30});
    openSession();
    const std::pair<const char*, const char*> panels[] = {{"candidates", "queueDock"}, {"panel notes", "notesDock"},
                                                          {"markers", "markersDock"},  {"panel marker", "markerDock"},
                                                          {"reasons", "reasonsDock"},  {"jobs", "jobsDock"}};
    for (const auto& [words, name] : panels) {
        auto* dock = m_window->findChild<QDockWidget*>(QString::fromLatin1(name));
        dock->close();
        CommandPalette* palette = openPalette();
        type(QString::fromLatin1(words));
        EXPECT_TRUE(current(*palette).startsWith(QStringLiteral("Panel: "))) << words;
        press(Qt::Key_Return);
        ASSERT_TRUE(waitClosed());
        EXPECT_TRUE(waitFor([dock] { return !dock->visibleRegion().isEmpty(); })) << words;
    }
}

TEST_F(CommandFlowTest, WhatRunsInTheBackgroundIsShownOnThePageOfSessionsToo)
{
    makeLibrary();
    openLibrary();
    auto* jobs = m_window->findChild<QDockWidget*>(QStringLiteral("jobsDock"));
    ASSERT_FALSE(jobs->isVisible());
    ASSERT_NE(m_library.working(m_sessionId), nullptr) << "it is being prepared";
    QListView& sessions = m_window->home().sessionList();
    sessions.doItemsLayout();
    const QModelIndex row = sessions.model()->index(0, 0);
    const auto* delegate = qobject_cast<SessionDelegate*>(sessions.itemDelegate());
    QTest::mouseClick(sessions.viewport(), Qt::LeftButton, {},
                      delegate->stateArea(sessions.visualRect(row), row).center());
    EXPECT_TRUE(jobs->isVisible());
    jobs->close();
    openPalette();
    type(QStringLiteral("progress"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitClosed());
    EXPECT_TRUE(waitFor([jobs] { return jobs->isVisible(); }));
}

TEST_F(CommandFlowTest, SomeWordsAndEnterRunACommand)
{
    makeLibrary({30});
    openSession();
    CommandPalette* palette = openPalette();
    type(QStringLiteral("nex cand"));
    EXPECT_EQ(current(*palette), QStringLiteral("Next candidate"));
    const QString read = current(*palette, Qt::AccessibleTextRole);
    EXPECT_TRUE(read.contains(QStringLiteral("Review"))) << read.toStdString();
    EXPECT_TRUE(read.endsWith(QStringLiteral(", N"))) << read.toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(30));
    EXPECT_TRUE(waitClosed());
}

TEST_F(CommandFlowTest, WhatCannotBeUsedSaysWhyAndEnterLeavesItAlone)
{
    makeLibrary({30});
    openSession();
    CommandPalette* palette = openPalette();
    type(QStringLiteral("accept"));
    EXPECT_TRUE(current(*palette, Qt::AccessibleTextRole).contains(QStringLiteral("Choose a candidate first")));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
    EXPECT_EQ(m_session.undecidedCount(), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitClosed());
}

TEST_F(CommandFlowTest, WhatWasRunStandsFirstTheNextTime)
{
    makeLibrary();
    openSession();
    openPalette();
    type(QStringLiteral("last frame"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForFrame(kFrames - 1));
    ASSERT_TRUE(waitClosed());
    CommandPalette* palette = openPalette();
    EXPECT_EQ(current(*palette), QStringLiteral("To the end"));
    press(Qt::Key_Down);
    EXPECT_NE(current(*palette), QStringLiteral("To the end"));
    press(Qt::Key_Up);
    press(Qt::Key_Escape);
}

TEST_F(CommandFlowTest, ThePaletteOpensFromTheNoteFieldAndItsTextStays)
{
    makeLibrary();
    openSession();
    press(Qt::Key_M);
    type(QStringLiteral("one two"));
    press(Qt::Key_Home);
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    openPalette();
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitClosed());
    EXPECT_EQ(field->toPlainText(), QStringLiteral("one two"));
    EXPECT_TRUE(waitFor([field] { return field->hasFocus(); }));
}

TEST_F(CommandFlowTest, EveryActionThatCannotBeUsedHasAReasonInEveryPlace)
{
    const auto check = [this](const ActionSurroundings& now) {
        for (const ActionSpec& spec : m_actions.specs()) {
            const QString words = whyNot(m_actions, spec.id, now);
            EXPECT_EQ(words.isEmpty(), m_actions.action(spec.id)->isEnabled()) << spec.key;
            EXPECT_FALSE(now.sessionOpen && words == QStringLiteral("The recording of this session cannot be shown"))
                << spec.key;
        }
    };
    check({});
    makeLibrary();
    openLibrary();
    check({true, false, false});
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    check({true, false, true});
}

TEST_F(CommandFlowTest, WhatIsCodedAndNotReadYetIsNotTakenForARecordingThatCannotBeShown)
{
    makeLibrary();
    openLibrary();
    const QList<ActionId> coding{ActionId::CodeMoment, ActionId::BeginStage1, ActionId::TagSession,
                                 ActionId::ShowRemoved};
    QSet<QString> reasons;
    QObject::connect(&m_session, &ReviewSession::opened, m_window.get(), [&] {
        for (const ActionId id : coding)
            reasons.insert(whyNot(m_actions, id, {true, false, true}));
    });
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    EXPECT_EQ(reasons, QSet<QString>{QStringLiteral("What is coded in this session is still being read")});
    for (const ActionId id : coding)
        EXPECT_TRUE(m_actions.action(id)->isEnabled()) << m_actions.spec(id).key;
}

TEST_F(CommandFlowTest, AKeyThatIsChosenInTheDialogRunsItsActionAndTheOldOneNoLonger)
{
    makeLibrary({30});
    openSession();
    m_actions.action(ActionId::EditShortcuts)->trigger();
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(activate(*dialog));
    dialog->choose(ActionId::NextCandidate);
    dialog->keyField().setFocus();
    press(Qt::Key_F12);
    EXPECT_EQ(dialog->words(), QStringLiteral("Kept."));
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return !m_window->findChild<ShortcutsDialog*>(); }));
    ASSERT_TRUE(activate(*m_window));
    m_window->review().picture().setFocus();
    press(Qt::Key_N);
    EXPECT_EQ(m_session.currentFrame(), 0);
    press(Qt::Key_F12);
    EXPECT_TRUE(waitForFrame(30));
}

TEST_F(CommandFlowTest, AKeyOfAnotherActionIsTakenOnlyWhenThatIsConfirmed)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::EditShortcuts)->trigger();
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    ASSERT_TRUE(activate(*dialog));
    dialog->choose(ActionId::Mute);
    dialog->keyField().setFocus();
    press(Qt::Key_A);
    EXPECT_TRUE(dialog->words().contains(QStringLiteral("Accept candidate"))) << dialog->words().toStdString();
    EXPECT_EQ(m_actions.action(ActionId::AcceptCandidate)->shortcut(), QKeySequence(Qt::Key_A));
    QTest::mouseClick(&dialog->takeOver(), Qt::LeftButton);
    EXPECT_EQ(m_actions.action(ActionId::Mute)->shortcut(), QKeySequence(Qt::Key_A));
    EXPECT_TRUE(m_actions.action(ActionId::AcceptCandidate)->shortcuts().isEmpty());
    QTest::mouseClick(&dialog->resetOne(), Qt::LeftButton);
    EXPECT_EQ(m_actions.action(ActionId::Mute)->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QTest::mouseClick(&dialog->resetAll(), Qt::LeftButton);
    EXPECT_EQ(m_actions.action(ActionId::AcceptCandidate)->shortcut(), QKeySequence(Qt::Key_A));
}

TEST_F(CommandFlowTest, EnterWhileACommandIsLookedForGoesToItsKeysAndResetsNone)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::EditShortcuts)->trigger();
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    ASSERT_TRUE(activate(*dialog));
    dialog->choose(ActionId::Mute);
    dialog->keyField().setFocus();
    press(Qt::Key_F12);
    ASSERT_TRUE(dialog->resetAll().isEnabled());
    auto* find = dialog->findChild<QLineEdit*>();
    find->setFocus();
    type(QStringLiteral("mute"));
    const auto* list = dialog->findChild<QTreeWidget*>();
    QStringList shown;
    for (QTreeWidgetItemIterator row(const_cast<QTreeWidget*>(list), QTreeWidgetItemIterator::NotHidden); *row; ++row)
        if ((*row)->parent())
            shown.append((*row)->text(0));
    EXPECT_EQ(shown, QStringList{QStringLiteral("Mute")}) << "not whatever has these letters somewhere";
    press(Qt::Key_Return);
    EXPECT_EQ(m_actions.action(ActionId::Mute)->shortcut(), QKeySequence(Qt::Key_F12));
    EXPECT_EQ(QApplication::focusWidget(), &dialog->keyField());
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(CommandFlowTest, TheSheetShowsTheKeysOfThePlaceAndThoseThatWereChanged)
{
    makeLibrary();
    openLibrary();
    EXPECT_FALSE(sheetKeys().contains(QStringLiteral("N")));
    EXPECT_TRUE(sheetKeys().contains(QStringLiteral("Ctrl+I")));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(sheetKeys().contains(QStringLiteral("N")));
    m_actions.action(ActionId::EditShortcuts)->trigger();
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    ASSERT_TRUE(activate(*dialog));
    dialog->choose(ActionId::NextCandidate);
    dialog->keyField().setFocus();
    press(Qt::Key_F12);
    delete dialog;
    ASSERT_TRUE(activate(*m_window));
    m_window->review().picture().setFocus();
    const QStringList keys = sheetKeys();
    EXPECT_FALSE(keys.contains(QStringLiteral("N")));
    EXPECT_TRUE(keys.join(u'|').contains(QStringLiteral("F12 ✎"))) << keys.join(u'|').toStdString();
}

TEST_F(CommandFlowTest, AKeyWhoseCommandIsOffSaysWhyAndKeysThatAreTypedSayNothing)
{
    makeLibrary({30});
    openLibrary();
    auto* remark = m_window->findChild<PassingRemark*>();
    ASSERT_NE(remark, nullptr);
    m_window->home().sessionList().setFocus();
    press(Qt::Key_A);
    EXPECT_FALSE(remark->isVisible()) << "letters are commands in the review alone";
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(remark->isVisible());
    EXPECT_EQ(remark->text(), QStringLiteral("Feedback: Open a session first"));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    QWidget* focus = QApplication::focusWidget();
    press(Qt::Key_A);
    EXPECT_EQ(remark->text(), QStringLiteral("Accept candidate: Choose a candidate first"));
    EXPECT_EQ(QApplication::focusWidget(), focus) << "the keyboard stays where it is";
    EXPECT_EQ(m_session.undecidedCount(), 1);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(remark->text().contains(QStringLiteral("Choose a note, marker, stage or rating of your own")))
        << remark->text().toStdString();
    remark->hide();
    press(Qt::Key_M);
    type(QStringLiteral("as far as u"));
    EXPECT_FALSE(remark->isVisible());
    press(Qt::Key_Escape);
    m_window->review().picture().setFocus();
    press(Qt::Key_N);
    EXPECT_FALSE(remark->isVisible()) << "this one can be used";
}

} // namespace
} // namespace alliance::app
