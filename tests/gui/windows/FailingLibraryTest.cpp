// A library that cannot be written: a full disk, another program, a medium that is for reading only. The window stays
// usable, says what happened to which library, and loses nothing that was typed.

#include "app/panels/ReviewPage.h"
#include "tests/gui/windows/FailingFixture.h"

#include <QSignalSpy>

namespace alliance::app
{
namespace
{

TEST_F(FailingLibrary, OnAFullDiskANoteStaysInItsEditorAndIsSavedOnceThereIsRoom)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    {
        const FullDisk full(path("library"));
        press(Qt::Key_M);
        type(QStringLiteral("half a hope"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(told(QStringLiteral("The disk that holds the library “%1” is full.").arg(library()))) << said();
        EXPECT_GT(FullDisk::refused(), 0);
        EXPECT_EQ(noteText().toPlainText(), QStringLiteral("half a hope"));
        EXPECT_TRUE(m_session.notes().isEmpty());
        expectUsable();
    }
    m_actions.action(ActionId::SaveNote)->trigger();
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 1; })) << said();
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("half a hope"));
    EXPECT_TRUE(waitFor([this] { return m_window->notices().texts().isEmpty(); })) << said();
}

TEST_F(FailingLibrary, ThatAnotherProgramWritesIsSaidUntilTheNextEditIsStored)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    {
        const Writer writer(path("library") / "library.db");
        press(Qt::Key_M);
        type(QStringLiteral("half a hope"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(told(QStringLiteral("Another program is using the library"))) << said();
        EXPECT_EQ(noteText().toPlainText(), QStringLiteral("half a hope"));
    }
    EXPECT_TRUE(told(QStringLiteral("Another program is using the library"))) << "nothing is stored yet";
    m_actions.action(ActionId::SaveNote)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; })) << said();
    EXPECT_TRUE(waitFor([this] { return m_window->notices().texts().isEmpty(); })) << said();
}

TEST_F(FailingLibrary, OnAFullDiskTheReasonForSettingACandidateAsideIsAskedForAgain)
{
    makeLibrary({25});
    keepUnprepared();
    openSession();
    press(Qt::Key_N);
    {
        const FullDisk full(path("library"));
        press(Qt::Key_R);
        type(QStringLiteral("tying a shoe"));
        press(Qt::Key_Return);
        ASSERT_TRUE(told(QStringLiteral("is full"))) << said();
        EXPECT_TRUE(waitFor([this] { return m_window->queue().isAskingForReason(); }));
        EXPECT_EQ(reasonField().text(), QStringLiteral("tying a shoe"));
        EXPECT_EQ(decision().state, db::DecisionState::Undecided);
        expectUsable();
    }
    reasonField().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return decision().state == db::DecisionState::Rejected; })) << said();
    EXPECT_EQ(decision().reason, QStringLiteral("tying a shoe"));
    EXPECT_TRUE(waitFor([this] {
        return inLibrary(
            [this](LibraryService& library) { return library.database().drafts().get(m_sessionId)->isEmpty(); });
    })) << "what is decided is no draft";
}

TEST_F(FailingLibrary, OnAFullDiskTheWordsToAStoppedTapeStayAndAreSavedOnceThereIsRoom)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    {
        const FullDisk full(path("library"));
        press(Qt::Key_S);
        type(QStringLiteral("pulled to reassure"));
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return strip().words().contains(QStringLiteral("is full")); }))
            << strip().words().toStdString();
        EXPECT_TRUE(strip().isVisible());
        EXPECT_EQ(strip().field().text(), QStringLiteral("pulled to reassure"));
        expectUsable();
    }
    strip().field().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] {
        return m_session.notes().size() == 1 && m_session.notes().front().text == QStringLiteral("pulled to reassure");
    })) << said();
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 0) << "where the tape was stopped";
}

TEST_F(FailingLibrary, NobodyWatchesOnAFullDiskWhereThatCannotBeRecorded)
{
    makeLibrary();
    keepUnprepared();
    openLibrary();
    {
        const FullDisk full(path("library"));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(told(QStringLiteral("so no picture is shown"))) << said();
        EXPECT_TRUE(told(QStringLiteral("The disk that holds the library “%1” is full.").arg(library()))) << said();
        EXPECT_FALSE(m_session.isOpen());
        EXPECT_EQ(shownNumber(), -1);
    }
    EXPECT_EQ(views(), 0);
    QPushButton* again = noticeButton(QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(waitForFrame(0)) << said();
    EXPECT_EQ(views(), 1);
    EXPECT_TRUE(m_window->notices().texts().filter(QStringLiteral("no picture")).isEmpty());
}

TEST_F(FailingLibrary, OneThatAnotherProgramKeepsToItselfSaysSoAndOpensByItsButtonOnceItIsFree)
{
    makeLibrary();
    keepUnprepared();
    {
        const Writer alone(path("library") / "library.db", Writer::Readers::MayNot);
        m_window->openLibrary(library());
        ASSERT_TRUE(told(QStringLiteral("Another program is using the library"))) << said();
        EXPECT_FALSE(m_library.isOpen());
    }
    QPushButton* again = noticeButton(QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); })) << said();
    EXPECT_TRUE(waitFor([this] { return m_window->notices().texts().isEmpty(); })) << said();
}

TEST_F(FailingLibrary, NobodyWatchesWhileAnotherProgramKeepsThatFromBeingRecorded)
{
    makeLibrary();
    keepUnprepared();
    openLibrary();
    {
        const Writer writer(path("library") / "library.db");
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(told(QStringLiteral("so no picture is shown"))) << said();
        EXPECT_TRUE(told(QStringLiteral("Another program is using the library"))) << said();
        EXPECT_FALSE(m_session.isOpen());
    }
    QPushButton* again = noticeButton(QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_TRUE(waitForFrame(0)) << said();
}

class ReadOnlyLibrary : public ReadableLibrary
{
protected:
    void SetUp() override
    {
        ReadableLibrary::SetUp();
        makeLibrary({25});
        keepUnprepared();
        makeReadOnly();
    }
};

TEST_F(ReadOnlyLibrary, IsWatchedAndSaysThatThisIsNotRecorded)
{
    openLibrary();
    EXPECT_TRUE(told(QStringLiteral("The library is open for reading only."))) << said();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0)) << said();
    EXPECT_TRUE(told(QStringLiteral("The library is open for reading only."))) << said();
    expectUsable();
}

TEST_F(ReadOnlyLibrary, SaysOfEveryChangeWhyNotAndKeepsWhatWasTypedOnTheScreen)
{
    openSession();
    press(Qt::Key_M);
    type(QStringLiteral("not here"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(told(QStringLiteral("The library “%1” cannot be written.").arg(library()))) << said();
    EXPECT_EQ(noteText().toPlainText(), QStringLiteral("not here"));
    EXPECT_TRUE(m_session.notes().isEmpty());
    m_window->review().picture().setFocus();
    press(Qt::Key_N);
    press(Qt::Key_R);
    type(QStringLiteral("a cough"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return m_window->queue().isAskingForReason(); }));
    EXPECT_EQ(reasonField().text(), QStringLiteral("a cough"));
    EXPECT_EQ(decision().state, db::DecisionState::Undecided);
    m_window->review().picture().setFocus();
    const QSignalSpy refused(&m_session, &ReviewSession::editRefused);
    press(Qt::Key_A);
    ASSERT_TRUE(waitFor([&] { return !refused.isEmpty(); })); // which comes back to the candidate
    EXPECT_EQ(decision().state, db::DecisionState::Undecided);
    expectUsable();
}

} // namespace
} // namespace alliance::app
