// Words that are typed and not saved yet: the reason for setting a candidate aside, the line to a stopped tape, the
// remark of a consent. They are sealed beside the library soon after typing, and offered again.

#include "app/panels/CandidateQueue.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/StopTapeField.h"
#include "app/services/StopTapeNote.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class KeptWords : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({25, 60});
        keepUnprepared();
    }
    QByteArray draft(db::DraftOf of = db::DraftOf::Review)
    {
        return inLibrary([&](LibraryService& library) { return *library.database().drafts().get(m_sessionId, of); });
    }
    bool isOnDisk(const char* words, db::DraftOf of = db::DraftOf::Review)
    {
        return waitFor([&] { return draft(of).contains(words); });
    }
    bool isGone(db::DraftOf of = db::DraftOf::Review)
    {
        return waitFor([&] { return draft(of).isEmpty(); });
    }
    void goHome()
    {
        m_actions.action(ActionId::GoHome)->trigger();
        ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    }
    void comeBack()
    {
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
    }
    QLineEdit& reason() const { return *m_window->findChild<QLineEdit*>(QStringLiteral("candidateReasonEdit")); }
    StopTapeField& strip() const { return *m_window->findChild<StopTapeField*>(); }
    void beginReason()
    {
        press(Qt::Key_N);
        press(Qt::Key_R);
        type(QStringLiteral("tying a shoe"));
    }
    // As if the program had been killed while this was typed.
    void leaveBehind(const QUuid& note, const char* words)
    {
        const QJsonObject line{{QStringLiteral("note"), note.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("timeNs"), QStringLiteral("400000000")},
                               {QStringLiteral("text"), QString::fromUtf8(words)}};
        inLibrary([&](LibraryService& library) {
            EXPECT_TRUE(library.database().drafts().keep(m_sessionId, draftWithPart({}, DraftPart::StopTape, line)));
            return 0;
        });
    }
    QUuid keepMoment(const QString& text = {})
    {
        return inLibrary([&](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            const db::Recording& recording = session->recordings.front().record;
            db::NoteDraft note;
            note.sessionId = m_sessionId;
            note.moment = db::Moment{recording.id, recording.contentHash, {{400'000'000}, {400'000'000}}, 10, 10};
            note.kind = kFeltSense;
            note.text = text;
            const auto made = library.database().notes().add(note);
            EXPECT_TRUE(made);
            return made ? made->id : QUuid();
        });
    }
};

TEST_F(KeptWords, AReasonIsOnTheDiskSoonAfterTypingAndAskedForAgainWhenTheSessionIsOpenedAgain)
{
    openSession();
    beginReason();
    EXPECT_TRUE(isOnDisk("tying a shoe")) << "or a crash takes it";
    const QUuid candidate = m_session.selectedCandidate();
    goHome();
    EXPECT_FALSE(m_window->queue().isAskingForReason());
    comeBack();
    ASSERT_TRUE(waitFor([this] { return m_window->queue().isAskingForReason(); }));
    EXPECT_EQ(reason().text(), QStringLiteral("tying a shoe"));
    EXPECT_EQ(m_session.selectedCandidate(), candidate);
    EXPECT_FALSE(reason().hasFocus()) << "the keys are the picture's";
    EXPECT_EQ(m_session.currentFrame(), 0) << "the playhead stays";
    reason().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(
        waitFor([&] { return m_session.candidate(candidate)->record.decision.state == db::DecisionState::Rejected; }));
    EXPECT_EQ(m_session.candidate(candidate)->record.decision.reason, QStringLiteral("tying a shoe"));
    EXPECT_TRUE(isGone());
}

TEST_F(KeptWords, AReasonThatWasCancelledIsNotOfferedAgain)
{
    openSession();
    beginReason();
    EXPECT_TRUE(isOnDisk("tying a shoe"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(isGone());
    goHome();
    comeBack();
    QTest::qWait(50);
    EXPECT_FALSE(m_window->queue().isAskingForReason());
}

TEST_F(KeptWords, AReasonThatWasLeftForAnotherCandidateIsThereAgainOnItsOwn)
{
    openSession();
    beginReason();
    const QUuid candidate = m_session.selectedCandidate();
    m_session.selectNextCandidate();
    EXPECT_FALSE(m_window->queue().isAskingForReason());
    m_session.selectCandidate(candidate);
    m_actions.action(ActionId::RejectCandidate)->trigger();
    EXPECT_EQ(reason().text(), QStringLiteral("tying a shoe"));
}

TEST_F(KeptWords, AReasonOutlivesTheLibraryThatIsClosedWhileItIsTyped)
{
    openSession();
    beginReason();
    m_session.close(); // as locking does
    m_library.close();
    openLibrary();
    comeBack();
    ASSERT_TRUE(waitFor([this] { return m_window->queue().isAskingForReason(); }));
    EXPECT_EQ(reason().text(), QStringLiteral("tying a shoe"));
}

TEST_F(KeptWords, TheLineToAStoppedTapeIsOnTheDiskSoonAfterTypingAndGoneOnceItIsANote)
{
    openSession();
    press(Qt::Key_S);
    type(QStringLiteral("pulled to reassure"));
    EXPECT_TRUE(isOnDisk("pulled to reassure")) << "or a crash takes it";
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] {
        return m_session.notes().size() == 1 && m_session.notes().front().text == QStringLiteral("pulled to reassure");
    }));
    EXPECT_TRUE(isGone());
}

TEST_F(KeptWords, TheLineToAStoppedTapeIsOfferedAgainForTheMomentItWasAbout)
{
    const QUuid note = keepMoment();
    leaveBehind(note, "pulled to reassure");
    openSession();
    ASSERT_TRUE(waitFor([this] { return strip().isVisible(); }));
    EXPECT_EQ(strip().field().text(), QStringLiteral("pulled to reassure"));
    EXPECT_FALSE(strip().field().hasFocus()) << "the keys are the picture's";
    strip().field().setFocus();
    type(QStringLiteral("!"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor(
        [&] { return m_session.note(note) && m_session.note(note)->text == QStringLiteral("pulled to reassure!"); }));
    EXPECT_EQ(m_session.notes().size(), 1);
    EXPECT_TRUE(isGone());
}

TEST_F(KeptWords, TheLineToAStoppedTapeMakesItsMomentWhereThatWasNotKept)
{
    leaveBehind({}, "pulled to reassure");
    openSession();
    ASSERT_TRUE(waitFor([this] { return strip().isVisible(); }));
    strip().field().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1 && !m_session.notes().front().text.isEmpty(); }));
    EXPECT_EQ(m_session.notes().front().moment->startFrame, 10);
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("pulled to reassure"));
    EXPECT_TRUE(isGone());
}

TEST_F(KeptWords, ALineThatBecameANoteJustBeforeAKillIsNotOfferedAgain)
{
    leaveBehind(keepMoment(QStringLiteral("pulled to reassure")), "pulled to reassure");
    openSession();
    EXPECT_TRUE(isGone());
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(KeptWords, TheLineToAStoppedTapeOutlivesTheLibraryThatIsClosedWhileItIsTyped)
{
    openSession();
    press(Qt::Key_S);
    type(QStringLiteral("pulled to reassure"));
    m_session.close(); // as locking does
    m_library.close();
    openLibrary();
    comeBack();
    EXPECT_TRUE(waitFor([this] {
        const bool isNote =
            m_session.notes().size() == 1 && m_session.notes().front().text == QStringLiteral("pulled to reassure");
        return isNote || strip().field().text() == QStringLiteral("pulled to reassure");
    }));
}

class KeptRemark : public KeptWords
{
protected:
    ConsentDialog* openDialog()
    {
        m_actions.action(ActionId::ShowConsent)->trigger();
        auto* dialog = shown<ConsentDialog>();
        EXPECT_TRUE(dialog && waitFor([&] { return dialog->summary().startsWith(QStringLiteral("Today")); }));
        return dialog;
    }
    static QPlainTextEdit& remark(const ConsentDialog& dialog) { return *dialog.findChild<QPlainTextEdit*>(); }
    static bool saysKept(const ConsentDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("keptRemark"))->isVisible();
    }
    bool isClosed()
    {
        return waitFor([this] { return !m_window->findChild<ConsentDialog*>(); });
    }
};

TEST_F(KeptRemark, IsOnTheDiskSoonAfterTypingAndThereAgainUntilItIsSaved)
{
    openSession();
    ConsentDialog* dialog = openDialog();
    EXPECT_FALSE(saysKept(*dialog));
    remark(*dialog).setFocus();
    QTest::keyClicks(&remark(*dialog), QStringLiteral("cabinet 4"));
    EXPECT_TRUE(isOnDisk("cabinet 4", db::DraftOf::Consent)) << "or a crash takes it";
    QTest::keyClicks(&remark(*dialog), QStringLiteral(", left"));
    dialog->reject();
    ASSERT_TRUE(isClosed());
    dialog = openDialog();
    EXPECT_EQ(remark(*dialog).toPlainText(), QStringLiteral("cabinet 4, left"));
    EXPECT_TRUE(saysKept(*dialog));
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Save"))
            button->click();
    }
    EXPECT_TRUE(isGone(db::DraftOf::Consent));
    EXPECT_TRUE(waitFor([&] { return !saysKept(*dialog); }));
    EXPECT_EQ(remark(*dialog).toPlainText(), QStringLiteral("cabinet 4, left"));
}

TEST_F(KeptRemark, OutlivesTheLibraryThatIsClosedWhileItIsTyped)
{
    openSession();
    ConsentDialog* dialog = openDialog();
    remark(*dialog).setFocus();
    QTest::keyClicks(&remark(*dialog), QStringLiteral("cabinet 4"));
    m_session.close(); // as locking does
    m_library.close();
    ASSERT_TRUE(isClosed());
    openLibrary();
    comeBack();
    EXPECT_EQ(remark(*openDialog()).toPlainText(), QStringLiteral("cabinet 4"));
}

} // namespace
} // namespace alliance::app
