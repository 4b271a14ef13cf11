// How trying a prompt went, typed and not sent yet: it is sealed beside the library soon after typing, stands there
// again until it is sent, and is not lost where it cannot be kept.

#include "app/panels/RehearsalDialog.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/FailingFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>

namespace alliance::app
{
namespace
{

class RehearsalWords : public FailingLibrary
{
protected:
    void SetUp() override
    {
        FailingLibrary::SetUp();
        makeLibrary({25});
        keepUnprepared();
        openSession();
        inLibrary([this](LibraryService& library) {
            db::NoteDraft prompt;
            prompt.sessionId = m_sessionId;
            prompt.kind = kRolePlayKind;
            for (const char* text : {"Say it as the patient.", "Let the silence stand."}) {
                prompt.text = QString::fromUtf8(text);
                EXPECT_TRUE(NoteService(library).add(prompt));
            }
            return 0;
        });
    }
    RehearsalDialog* open()
    {
        m_actions.action(ActionId::ShowRehearsal)->trigger();
        auto* dialog = shown<RehearsalDialog>();
        return dialog && waitFor([dialog] { return dialog->list().count() == 2; }) ? dialog : nullptr;
    }
    static QLineEdit& words(const RehearsalDialog& dialog)
    {
        return *dialog.findChild<QLineEdit*>(QStringLiteral("triedWords"));
    }
    static QLabel& summary(const RehearsalDialog& dialog)
    {
        return *dialog.findChild<QLabel*>(QStringLiteral("rehearsalSummary"));
    }
    bool isClosed()
    {
        return waitFor([this] { return !m_window->findChild<RehearsalDialog*>(); });
    }
    QByteArray draft()
    {
        return inLibrary([&](LibraryService& library) {
            return *library.database().drafts().get(m_sessionId, db::DraftOf::Rehearsal);
        });
    }
    void keepOpen()
    {
        const auto question = [this] { return m_window->findChild<QMessageBox*>(QStringLiteral("loseQuestion")); };
        ASSERT_TRUE(waitFor([&] { return question() && question()->isVisible(); }));
        QTest::keyClick(question(), Qt::Key_Escape);
        ASSERT_TRUE(waitFor([&] { return !question(); }));
    }
};

TEST_F(RehearsalWords, AreOnTheDiskSoonAfterTypingAndThereAgainUntilTheyAreSent)
{
    RehearsalDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(&words(*dialog), QStringLiteral("my voice"));
    EXPECT_TRUE(waitFor([this] { return draft().contains("my voice"); })) << "or a crash takes them";
    QTest::keyClick(&dialog->list(), Qt::Key_Down);
    QTest::keyClicks(&words(*dialog), QStringLiteral("it was long"));
    m_session.close(); // as locking does
    m_library.close();
    ASSERT_TRUE(isClosed());
    openLibrary();
    dialog = open();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(words(*dialog).text(), QStringLiteral("my voice"));
    QTest::keyClick(&dialog->list(), Qt::Key_Down);
    EXPECT_EQ(words(*dialog).text(), QStringLiteral("it was long"));
    words(*dialog).setFocus();
    QTest::keyClick(&words(*dialog), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return summary(*dialog).text().startsWith(QStringLiteral("1 of 2")); }));
    EXPECT_EQ(words(*dialog).text(), QString());
    EXPECT_FALSE(draft().contains("it was long"));
    EXPECT_TRUE(draft().contains("my voice"));
}

TEST_F(RehearsalWords, ThatWereTakenAwayDoNotComeBack)
{
    RehearsalDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(&words(*dialog), QStringLiteral("no"));
    ASSERT_TRUE(waitFor([this] { return !draft().isEmpty(); }));
    QTest::keyClick(&words(*dialog), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&words(*dialog), Qt::Key_Delete);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(waitFor([this] { return draft().isEmpty(); }));
}

TEST_F(RehearsalWords, StayUntilTheyAreKept)
{
    RehearsalDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    {
        const FullDisk full(path("library"));
        QTest::keyClicks(&words(*dialog), QStringLiteral("my voice"));
        EXPECT_TRUE(waitFor([&] { return summary(*dialog).property("problem").toBool(); })) << "and it is said";
        QTest::keyClick(dialog, Qt::Key_Escape);
        keepOpen();
        EXPECT_FALSE(m_window->close());
        keepOpen();
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(words(*dialog).text(), QStringLiteral("my voice"));
    }
    EXPECT_TRUE(waitFor([&] { return !summary(*dialog).property("problem").toBool(); })) << "nor is it said any longer";
    EXPECT_TRUE(draft().contains("my voice"));
    m_window->close();
    EXPECT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
}

} // namespace
} // namespace alliance::app
