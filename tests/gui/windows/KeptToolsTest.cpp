// What helps with the program itself: commands, keys, help, preferences, the tour, notices.

#include "app/models/TraineePath.h"
#include "app/panels/CommandPalette.h"
#include "app/panels/GuideBubble.h"
#include "app/panels/HelpWindow.h"
#include "app/panels/KeyField.h"
#include "app/panels/LockCover.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PassingRemark.h"
#include "app/panels/PreferencesDialog.h"
#include "app/panels/PrivacyCover.h"
#include "app/panels/ShortcutsDialog.h"
#include "app/panels/ShortcutSheet.h"
#include "app/panels/TraineeBar.h"
#include "app/panels/TraineeStrip.h"
#include "app/timeline/PreviewBubble.h"
#include "app/windows/HelpFlow.h"
#include "tests/gui/windows/KeptFixture.h"

#include <QLineEdit>
#include <QTimer>

namespace alliance::app
{
namespace
{

class KeptTools : public KeptWindowTest
{
protected:
    template <typename Dialog>
    Dialog& opened(ActionId id, QSize size)
    {
        m_actions.action(id)->trigger();
        auto* dialog = shown<Dialog>();
        if (!dialog)
            throw std::runtime_error("no dialog");
        dialog->resize(size);
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }
    // On a plain ground of the window's size.
    QWidget& ground(QSize size)
    {
        m_ground.resize(size);
        m_ground.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_ground));
        return m_ground;
    }

    QWidget m_ground;
};

TEST_F(KeptTools, OfCommandsAndKeys)
{
    makeLibrary({30});
    keepUnprepared();
    openSession();
    auto& palette = opened<CommandPalette>(ActionId::ShowPalette, {560, 420});
    palette.field().setText(QStringLiteral("note"));
    expectInAllThemes(palette, "palette-full");
    palette.field().setText(QStringLiteral("zebra"));
    expectLooksAsKept(palette, "palette-none");
    palette.close();
    auto& sheet = opened<ShortcutSheet>(ActionId::ShowShortcuts, {1100, 640});
    expectInAllThemes(sheet, "shortcut-sheet");
    sheet.close();
    auto& shortcuts = opened<ShortcutsDialog>(ActionId::EditShortcuts, {680, 560});
    shortcuts.choose(ActionId::NewNote);
    expectInAllThemes(shortcuts, "shortcuts-full");
    QTest::keyClick(&shortcuts.keyField(), Qt::Key_A);
    expectLooksAsKept(shortcuts, "shortcuts-taken");
}

TEST_F(KeptTools, OfHelpAndPreferences)
{
    makeLibrary({30});
    keepUnprepared();
    openSession();
    m_actions.action(ActionId::ShowHelp)->trigger();
    HelpWindow& help = *m_window->findChild<HelpFlow*>()->window();
    help.resize(900, 600);
    help.showPage(QStringLiteral("start"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&help));
    expectInAllThemes(help, "help-full");
    help.search().setText(QStringLiteral("zebra"));
    expectLooksAsKept(help, "help-none");
    help.close();
    auto& preferences = opened<PreferencesDialog>(ActionId::ShowPreferences, {820, 560});
    expectInAllThemes(preferences, "preferences-full");
    preferences.search().setText(QStringLiteral("zebra"));
    expectLooksAsKept(preferences, "preferences-none");
}

TEST_F(KeptTools, OfTheTourAndThePrivacyKey)
{
    QWidget& page = ground({640, 400});
    GuideBubble bubble(m_theme, &page);
    bubble.showStep(
        {QStringLiteral("The timeline"),
         QStringLiteral("The whole session lies here: what was measured, what you wrote, who spoke. Drag to "
                        "look, and the picture follows."),
         3, 9},
        nullptr);
    expectInAllThemes(bubble, "tour");
    PrivacyCover cover(page, QStringLiteral("F9"));
    cover.show();
    expectInAllThemes(page, "privacy");
}

TEST_F(KeptTools, OfTheLockWhileSomethingGoesOn)
{
    QWidget& page = ground({720, 560});
    LockCover cover(page, m_theme, LockCover::Asks::Passphrase);
    LibraryWork work;
    work.imports = 2;
    work.measurements = 1;
    work.done = 0.43;
    cover.showWork(work);
    expectInAllThemes(page, "locked");
    cover.setBusy(true);
    expectLooksAsKept(page, "locked-busy");
    cover.showProblem(
        QStringLiteral("That is not the passphrase of whoever is signed in. Capital letters and spaces matter."));
    expectLooksAsKept(page, "locked-refused");
}

TEST_F(KeptTools, OfNotices)
{
    NoticeBar bar(m_theme);
    bar.show(NoticeKind::Info, QStringLiteral("This library has not been backed up yet."),
             QStringLiteral("A broken disk would take the notes with it."), QStringLiteral("Back up…"), [] {});
    bar.show(NoticeKind::Warning, QStringLiteral("Two recordings are not where they were."),
             QStringLiteral("They were linked; plug in the disk, or look for them."));
    bar.show(NoticeKind::Error, QStringLiteral("“session 4.mp4” cannot be read any more."),
             QStringLiteral("It was unplugged or moved while it was open."), QStringLiteral("Look for it…"), [] {});
    bar.resize(900, bar.sizeHint().height());
    static_cast<QWidget&>(bar).show();
    expectInAllThemes(bar, "notices");
}

TEST_F(KeptTools, ErrorsAreNotPushedOutByGoodNews)
{
    NoticeBar bar(m_theme);
    const auto say = [&](NoticeKind kind, const char* text) { bar.show(kind, QString::fromLatin1(text)); };
    const auto now = [&] { return bar.texts().join(u' '); };
    for (const char* text : {"e1", "w1", "g1"})
        say(text[0] == 'e' ? NoticeKind::Error : text[0] == 'w' ? NoticeKind::Warning : NoticeKind::Good, text);
    say(NoticeKind::Error, "e2");
    EXPECT_EQ(now(), QStringLiteral("e1 w1 e2"));
    say(NoticeKind::Error, "e3");
    say(NoticeKind::Good, "g2");
    say(NoticeKind::Good, "g3");
    EXPECT_EQ(now(), QStringLiteral("e1 e2 e3 g3"));
    say(NoticeKind::Error, "e4");
    EXPECT_EQ(now(), QStringLiteral("e2 e3 e4"));
}

TEST_F(KeptTools, OfWhyAKeyDoesNothing)
{
    QWidget& page = ground({460, 160});
    PassingRemark remark(page);
    const auto say = [&] {
        remark.say(page, QStringLiteral("Repeat: To repeat a part, choose a range (keys I and O, or drag with Shift on "
                                        "the timeline) or a candidate"));
    };
    say();
    QTimer again; // it goes by itself, and the pictures may take longer
    QObject::connect(&again, &QTimer::timeout, &page, say);
    again.start(500);
    expectInAllThemes(page, "passing-remark");
}

TEST_F(KeptTools, OfWhatATraineeDoesNext)
{
    m_actions.setEnabled({ActionId::ShowRehearsal, ActionId::ShowCourse, ActionId::ShowComparison}, true);
    TraineeBar bar(m_actions);
    bar.showTasks(
        {{QUuid::createUuid(), TraineeStep::Watch, QStringLiteral("Watch AB-01, session 2 on your own first")},
         {QUuid::createUuid(), TraineeStep::Read, QStringLiteral("Read the feedback on AB-01, session 1")}});
    bar.resize(1000, bar.sizeHint().height());
    bar.show();
    expectInAllThemes(bar, "trainee-bar");
    TraineeStrip strip(m_actions);
    strip.showState({false, 3, 2, 4, 1, 0});
    strip.resize(1000, 56);
    strip.show();
    expectInAllThemes(strip, "trainee-strip");
}

TEST_F(KeptTools, OfThePreviewAboveTheTimeline)
{
    QWidget& page = ground({400, 260});
    PreviewBubble bubble(m_theme, &page);
    QImage picture(160, 90, QImage::Format_RGB32);
    picture.fill(QColor(0x60, 0x70, 0x80));
    bubble.setPicture(picture, true);
    bubble.showAt(QStringLiteral("0:12:40.240 · frame 19006"), {0, 200, 400, 60}, 200);
    expectInAllThemes(page, "preview-bubble");
}

} // namespace
} // namespace alliance::app
