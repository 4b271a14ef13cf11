// What goes wrong while somebody works: the window stays usable and says what happened, to which file, what to do.
// Jobs that fail: MainWindowTest (a file that is no recording, a measurement without its networks), JobRowTest,
// KeptPicturesTest. A recording that is gone before its session opens: MainWindowTest, GrowingRecordingTest.

#include "app/models/CandidateListModel.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace alliance::app
{
namespace
{

class BadInput : public WindowTest
{
protected:
    bool told(const QString& words)
    {
        return waitFor([&] { return !m_window->notices().texts().filter(words).isEmpty(); });
    }
    QString said() const { return m_window->notices().texts().join(u'|'); }
    // By keys, at the playhead; kept when it is in the list.
    bool writeNote(const QString& text)
    {
        m_window->activateWindow();
        m_window->review().picture().setFocus();
        press(Qt::Key_M);
        if (!qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()))
            return false;
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
        return waitFor([&] {
            return std::any_of(m_session.notes().begin(), m_session.notes().end(),
                               [&](const db::Note& note) { return note.text == text; });
        });
    }
};

TEST_F(BadInput, ALibraryThatAnotherProgramHoldsSaysSoAndKeepsWhatWasTyped)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(pathText(path("library") / "library.db"));
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        press(Qt::Key_M);
        type(QStringLiteral("not yet"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return !m_window->notices().texts().isEmpty(); }));
        EXPECT_TRUE(said().contains(QStringLiteral("library"), Qt::CaseInsensitive)) << said().toStdString();
        EXPECT_TRUE(m_session.notes().isEmpty());
        bool kept = false;
        for (auto* field : m_window->noteEditor().findChildren<QPlainTextEdit*>())
            kept = kept || field->toPlainText() == QStringLiteral("not yet");
        EXPECT_TRUE(kept);
        ASSERT_TRUE(query.exec(QStringLiteral("ROLLBACK")));
        query.clear();
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    m_actions.action(ActionId::SaveNote)->trigger();
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
}

TEST_F(BadInput, ASessionOfOneFrameIsPlayedSteppedAndWrittenOn)
{
    auto library = LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill"));
    ASSERT_TRUE(library);
    ImportRequest request;
    request.files = {makeClip("one frame.mp4", 1)};
    request.caseCode = QStringLiteral("AB-01");
    const auto imported = ImportService(**library).import(request, {});
    ASSERT_TRUE(imported);
    m_sessionId = imported->sessionId;
    openSession();
    EXPECT_EQ(m_session.frameCount(), 1);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_L, Qt::Key_J, Qt::Key_K,
                              Qt::Key_I, Qt::Key_O, Qt::Key_N}) {
        press(key);
        QTest::qWait(5);
    }
    ASSERT_TRUE(waitFor([this] { return m_session.currentFrame() == 0; }));
    EXPECT_TRUE(m_window->notices().texts().isEmpty()) << said().toStdString();
    EXPECT_TRUE(writeNote(QStringLiteral("all of it")));
    EXPECT_GT(timeline().visibleRange().length().ns, 0);
}

} // namespace
} // namespace alliance::app
