#include "app/panels/MarkerEditor.h"
#include "app/services/MarkerService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace alliance::app
{
namespace
{

class MarkerDraft : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        openSession();
    }
    MarkerEditor& editor() { return *m_window->findChild<MarkerEditor*>(); }
    QPlainTextEdit& comment() { return *editor().findChild<QPlainTextEdit*>(); }
    void begin()
    {
        m_actions.action(ActionId::CodeMoment)->trigger();
        ASSERT_TRUE(waitFor([this] { return editor().codeLine().isVisible(); }));
        editor().codeLine().setFocus();
        QTest::keyClicks(&editor().codeLine(), QStringLiteral("w2"));
        comment().setFocus();
        QTest::keyClicks(&comment(), QStringLiteral("He laughs it away"));
    }
    void leaveAndComeBack()
    {
        m_actions.action(ActionId::GoHome)->trigger();
        ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
    }
};

TEST_F(MarkerDraft, IsThereAgainWhenTheSessionWasLeft)
{
    begin();
    leaveAndComeBack();
    ASSERT_TRUE(waitFor([this] { return comment().toPlainText() == QStringLiteral("He laughs it away"); }));
    EXPECT_TRUE(editor().codeLine().text().contains(QStringLiteral("W2"), Qt::CaseInsensitive));
    EXPECT_TRUE(editor().hasUnsaved());
    editor().save();
    ASSERT_TRUE(waitFor([this] { return !editor().hasUnsaved(); }));
    leaveAndComeBack();
    QTest::qWait(50);
    EXPECT_EQ(comment().toPlainText(), QString()) << "what is saved is no draft";
    EXPECT_EQ(inLibrary([this](LibraryService& library) { return MarkerService(library).list(m_sessionId)->size(); }),
              1);
}

TEST_F(MarkerDraft, IsOnTheDiskSoonAfterTyping)
{
    begin();
    EXPECT_TRUE(waitFor([this] {
        return inLibrary([this](LibraryService& library) {
            return library.database().drafts().get(m_sessionId)->contains("He laughs it away");
        });
    })) << "or a crash takes it";
    editor().discard();
    EXPECT_TRUE(waitFor([this] {
        return inLibrary(
            [this](LibraryService& library) { return library.database().drafts().get(m_sessionId)->isEmpty(); });
    }));
}

} // namespace
} // namespace alliance::app
