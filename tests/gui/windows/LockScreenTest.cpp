// The library is locked while something goes on in it: nothing is seen, heard or operated; the work goes on, and when
// it has ended, or was paused for too long, the library is closed.

#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/PrivacyCover.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SessionTagsDialog.h"
#include "app/windows/PrivacyFlow.h"
#include "tests/gui/windows/LockFixture.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

TEST_F(LockScreenTest, TheLockKeyHidesAllAtOnceAndTheWorkGoesOnBehindIt)
{
    openSealedSession();
    Job* job = work();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_NE(coverOf(*m_window), nullptr);
    EXPECT_EQ(coverOf(*m_window)->geometry(), m_window->rect());
    EXPECT_TRUE(m_playback.isSilenced());
    EXPECT_FALSE(m_window->windowTitle().contains(QStringLiteral("AB-01")));
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    EXPECT_TRUE(part<QLabel>("lockWork").text().contains(QStringLiteral("1"))) << "what goes on";
    EXPECT_EQ(job->state(), Job::State::Running);
    EXPECT_TRUE(m_library.isOpen());
    for (const QLabel* label : coverOf(*m_window)->findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(QStringLiteral("AB-01")));
        EXPECT_FALSE(label->text().contains(QStringLiteral("secret")));
        EXPECT_FALSE(label->text().contains(QStringLiteral("Quill")));
        EXPECT_FALSE(label->text().contains(QStringLiteral("library”")));
    }
}

TEST_F(LockScreenTest, WhatIsSeenIsTheSameWhateverLiesBehindIt)
{
    openSealed();
    work();
    lock();
    QTest::qWait(1);
    const QImage overSessions = m_window->grab().toImage();
    typePassphrase(kSupervisor);
    ASSERT_TRUE(isUnlocked());
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    m_window->notices().show(NoticeKind::Error, QStringLiteral("AB-01 is what it says"), {});
    press(Qt::Key_M);
    type(QStringLiteral("what was felt"));
    auto* notes = m_window->findChild<QDockWidget*>(QStringLiteral("notesDock"));
    notes->setFloating(true);
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    lock();
    QTest::qWait(1);
    m_window->notices().show(NoticeKind::Error, QStringLiteral("AB-01 again, meanwhile"), {});
    m_session.seekToFrame(60);
    QTest::qWait(50);
    EXPECT_EQ(m_window->grab().toImage(), overSessions);
    ASSERT_NE(coverOf(*notes), nullptr);
    const QImage panel = notes->grab().toImage();
    notes->resize(notes->size()); // of the same size with nothing in it
    for (QWidget* child : notes->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (!qobject_cast<LockCover*>(child))
            child->hide();
    EXPECT_EQ(notes->grab().toImage(), panel);
}

TEST_F(LockScreenTest, NoEventReachesTheContent)
{
    openSealedSession();
    work();
    QWidget& picture = m_window->review().picture();
    lock();
    QTest::qWait(1);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_L, Qt::Key_M, Qt::Key_S, Qt::Key_F9, Qt::Key_F11})
        QTest::keyClick(&picture, key);
    QTest::keyClick(&picture, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&picture, Qt::Key_Q, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_I, Qt::Key_F, Qt::Key_Q})
        press(key, Qt::ControlModifier);
    press(Qt::Key_F9);
    press(Qt::Key_Escape);
    press(Qt::Key_F, Qt::AltModifier);
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, timelinePoint(50));
    QTest::mouseDClick(&picture, Qt::LeftButton);
    for (const QPoint at : {QPoint(20, 10), QPoint(600, 700)}) // the menu bar, the timeline
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, at);
    ASSERT_NE(coverOf(*m_window), nullptr);
    picture.setFocus(); // as something of the program could
    QTest::qWait(1);
    press(Qt::Key_Right);
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Tab);
        ASSERT_NE(coverOf(*m_window), nullptr);
        EXPECT_TRUE(coverOf(*m_window)->isAncestorOf(QApplication::focusWidget()));
    }
    EXPECT_NE(coverOf(*m_window), nullptr);
    EXPECT_EQ(m_window->findChild<PrivacyCover*>(), nullptr);
    EXPECT_FALSE(m_session.isPlaying());
    EXPECT_EQ(m_session.currentFrame(), 0);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_FALSE(m_window->isFullScreen());
    EXPECT_TRUE(m_session.notes().isEmpty());
    m_window->windowHandle()->close();
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_NE(coverOf(*m_window), nullptr);
}

TEST_F(LockScreenTest, ItsLettersWorkThoughShortcutsDoNot)
{
    openSealed();
    work();
    lock();
    type(QString::fromLatin1(kSupervisor));
    press(Qt::Key_E, Qt::AltModifier); // a menu's
    EXPECT_EQ(part<QLineEdit>("lockPassphrase").text(), QString::fromLatin1(kSupervisor)) << "typed nothing";
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    press(Qt::Key_U, Qt::AltModifier);
    EXPECT_TRUE(isUnlocked());
}

TEST_F(LockScreenTest, OnlyThePassphraseOfWhoIsSignedInGoesBackToWhereOneWas)
{
    openSealedSession();
    work();
    m_session.seekToFrame(30);
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_M);
    type(QStringLiteral("half a hope"));
    QPlainTextEdit* field = noteField();
    ASSERT_NE(field, nullptr);
    const QString title = m_window->windowTitle();
    lock();
    typePassphrase("four plain words there");
    ASSERT_TRUE(refused()) << problem().toStdString();
    EXPECT_TRUE(part<QLineEdit>("lockPassphrase").text().isEmpty());
    typePassphrase(kTrainee); // opens the library, and not what another one left open
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>("lockUnlock").text() == QStringLiteral("&Unlock"); }));
    ASSERT_TRUE(refused());
    ASSERT_NE(coverOf(*m_window), nullptr);
    EXPECT_TRUE(m_library.isOpen());
    typePassphrase(kSupervisor);
    ASSERT_TRUE(isUnlocked());
    EXPECT_EQ(m_window->windowTitle(), title);
    EXPECT_FALSE(m_playback.isSilenced());
    EXPECT_EQ(m_session.currentFrame(), 30);
    EXPECT_EQ(field->toPlainText(), QStringLiteral("half a hope"));
    EXPECT_TRUE(field->hasFocus());
    type(QStringLiteral("s"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("half a hopes"));
}

TEST_F(LockScreenTest, APassphraseThatAnotherProgramChangedGoesOnWithTheKeysOfNow)
{
    openSealedSession();
    const char* changed = "another three plain words";
    {
        auto other = db::Library::open(path("library"),
                                       {.credentials = db::Credentials::ofPassphrase(db::SecretText(kSupervisor))});
        ASSERT_TRUE(other);
        ASSERT_TRUE(other->people().changePassphrase(db::SecretText(kSupervisor), db::SecretText(changed),
                                                     db::PassphraseCost::least()));
        const auto session = other->sessions().get(m_sessionId);
        ASSERT_TRUE(session);
        ASSERT_TRUE(other->sessions().update(
            m_sessionId, {session->caseId, session->number, session->heldOn, QStringLiteral("under a key of now")}));
    }
    press(Qt::Key_M);
    type(QStringLiteral("half a hope"));
    work();
    lock();
    typePassphrase(kSupervisor);
    ASSERT_TRUE(refused()) << problem().toStdString();
    typePassphrase(changed);
    ASSERT_TRUE(isUnlocked());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("half a hope"));
}

TEST_F(LockScreenTest, ADialogAndWhatOpensMeanwhileAreCoveredAndAskThemselves)
{
    openSealedSession();
    work();
    m_actions.action(ActionId::TagSession)->trigger();
    auto* dialog = shown<SessionTagsDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* files = new QFileDialog(m_window.get());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->show();
    QPointer<QFileDialog> left(files);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto* field = dialog->findChild<QLineEdit*>();
    field->setText(QStringLiteral("rup"));
    field->setFocus();
    press(Qt::Key_F9); // hidden already: the lock takes its place
    lock();
    EXPECT_TRUE(!left || !left->isVisible()) << "it may be one of the desktop's own";
    ASSERT_NE(coverOf(*dialog), nullptr);
    ASSERT_NE(coverOf(*m_window), nullptr);
    auto* late = new QDialog(m_window.get());
    late->setAttribute(Qt::WA_DeleteOnClose);
    late->setWindowTitle(QStringLiteral("AB-01"));
    late->show();
    EXPECT_NE(coverOf(*late), nullptr);
    EXPECT_NE(late->windowTitle(), QStringLiteral("AB-01"));
    late->close();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    ASSERT_TRUE(waitFor([&] { return coverOf(*dialog)->isAncestorOf(QApplication::focusWidget()); }));
    typePassphrase(kSupervisor);
    ASSERT_TRUE(waitFor([&] { return !coverOf(*dialog) && !coverOf(*m_window); }));
    EXPECT_EQ(field->text(), QStringLiteral("rup"));
    EXPECT_EQ(m_window->findChild<PrivacyCover*>(), nullptr);
    dialog->close();
}

TEST_F(LockScreenTest, NobodyThereIsNotWatchingBecauseSomethingIsImported)
{
    openSealedSession();
    work();
    m_window->privacy().lock().setAfter(60ms);
    ASSERT_TRUE(waitFor([this] { return coverOf(*m_window) != nullptr; }));
    EXPECT_TRUE(m_library.isOpen());
    m_end = true;
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(m_library.worker(), nullptr);
    EXPECT_FALSE(m_session.isOpen());
    EXPECT_FALSE(m_window->windowTitle().contains(QStringLiteral("AB-01")));
    EXPECT_TRUE(reason().contains(QStringLiteral("has ended"))) << reason().toStdString();
}

TEST_F(LockScreenTest, WhenAnImportHasEndedItsSessionIsPreparedBeforeTheLibraryIsClosed)
{
    openSealed();
    ImportRequest request;
    request.files = {makeClip("another.mp4", 20)};
    request.caseCode = QStringLiteral("CD-02");
    const Job* import = m_library.import(request);
    lock();
    ASSERT_NE(coverOf(*m_window), nullptr);
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(import->state() == Job::State::Finished);
    m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    const QList<SessionItem>& sessions = m_library.sessions();
    ASSERT_EQ(sessions.size(), 2);
    const auto made = std::find_if(sessions.begin(), sessions.end(),
                                   [](const SessionItem& item) { return item.caseCode == QStringLiteral("CD-02"); });
    ASSERT_NE(made, sessions.end());
    EXPECT_FALSE(made->pending());
}

TEST_F(LockScreenTest, PausedWorkIsStoppedWhenNobodyComesAndTheLibraryIsClosed)
{
    openSealedSession();
    Job* job = work();
    job->pause();
    ASSERT_EQ(job->state(), Job::State::Paused);
    m_window->privacy().lock().setAfter(5min);
    lock();
    QTest::qWait(300);
    ASSERT_NE(coverOf(*m_window), nullptr) << "it was paused a moment ago";
    EXPECT_TRUE(part<QLabel>("lockWork").text().contains(QStringLiteral("paused")));
    m_window->privacy().lock().setAfter(60ms);
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(waitFor([job] { return job->over(); }));
    EXPECT_EQ(job->state(), Job::State::Cancelled);
    EXPECT_TRUE(reason().contains(QStringLiteral("import has to be begun anew"))) << reason().toStdString();
}

TEST_F(LockScreenTest, TheWorkIsStoppedAndTheLibraryClosedFromTheLockItself)
{
    openSealedSession();
    Job* job = work();
    press(Qt::Key_M);
    type(QStringLiteral("kept as a draft"));
    lock();
    part<QPushButton>("lockClose").click();
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(waitFor([job] { return job->over(); }));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("passphrase"));
    typePassphrase(kSupervisor);
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    const auto drafted = [this] {
        for (const auto* field : m_window->findChildren<QPlainTextEdit*>())
            if (field->toPlainText() == QStringLiteral("kept as a draft"))
                return true;
        return false;
    };
    EXPECT_TRUE(waitFor(drafted));
}

TEST_F(LockScreenTest, WhatFailedBehindTheLockIsSaidWhenSomebodyComes)
{
    openSealed();
    m_library.start(JobKind::Import, QStringLiteral("Import"),
                    [this](LibraryService&, const JobContext& context) -> Outcome<QVariant> {
                        while (!m_end && !context.stopped())
                            std::this_thread::sleep_for(1ms);
                        return failed(base::ErrorCategory::NoSpace, "import", Subject::Library, {});
                    },
                    {.pausable = true});
    lock();
    ASSERT_NE(coverOf(*m_window), nullptr);
    m_end = true;
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(reason().contains(QStringLiteral("Something failed meanwhile"))) << reason().toStdString();
}

} // namespace
} // namespace alliance::app
