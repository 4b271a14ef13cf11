#include "app/panels/NoteEditor.h"
#include "app/panels/NotesList.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/StopTapeField.h"
#include "app/services/StopTapeNote.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

namespace alliance::app
{
namespace
{

class StopTapeTest : public WindowTest
{
protected:
    StopTapeField& strip() { return *m_window->findChild<StopTapeField*>(); }
    void playOn()
    {
        const qint64 from = m_session.currentFrame();
        press(Qt::Key_Space);
        ASSERT_TRUE(waitFor([&] { return m_session.isPlaying() && m_session.currentFrame() > from + 2; }));
    }
    // What another program would read.
    QList<db::Note> stored()
    {
        const auto library = LibraryService::open(path("library"));
        return library ? (*library)->database().notes().list(m_sessionId).value_or(QList<db::Note>())
                       : QList<db::Note>();
    }
};

TEST_F(StopTapeTest, OneKeyPausesAndTheMomentIsInTheLibraryBeforeAWordIsTyped)
{
    makeLibrary();
    openSession();
    playOn();
    press(Qt::Key_S);
    const qint64 frame = m_session.currentFrame();
    EXPECT_EQ(QApplication::focusWidget(), &strip().field());
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    ASSERT_TRUE(waitFor([this] { return stored().size() == 1; }));
    const db::Note note = stored().front();
    EXPECT_EQ(note.kind, kFeltSense);
    EXPECT_TRUE(note.text.isEmpty());
    ASSERT_TRUE(note.moment);
    EXPECT_EQ(note.moment->startFrame, frame);
    EXPECT_EQ(note.visibility, db::Visibility::Private);
}

TEST_F(StopTapeTest, EnterPutsTheWordsToTheMomentAndPlaysOn)
{
    makeLibrary();
    openSession();
    playOn();
    press(Qt::Key_S);
    const qint64 frame = m_session.currentFrame();
    type(QStringLiteral("pulled to reassure"));
    press(Qt::Key_Return);
    EXPECT_FALSE(strip().isVisible());
    ASSERT_TRUE(waitFor([this] { return stored().size() == 1 && !stored().front().text.isEmpty(); }));
    EXPECT_EQ(stored().front().text, QStringLiteral("pulled to reassure"));
    EXPECT_EQ(stored().front().moment->startFrame, frame);
    EXPECT_TRUE(waitFor([&] { return m_session.isPlaying() && m_session.currentFrame() > frame; }));
}

TEST_F(StopTapeTest, EscapeKeepsTheMomentWithoutWordsAndPlaysOnAndItIsListedAsToCode)
{
    makeLibrary();
    openSession();
    playOn();
    press(Qt::Key_S);
    type(QStringLiteral("not this"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return m_session.isPlaying() && m_session.notes().size() == 1; }));
    EXPECT_TRUE(m_session.notes().front().text.isEmpty());
    EXPECT_TRUE(isToCode(m_session.notes().front()));
    auto* list = m_window->findChild<NotesList*>();
    auto* filter = list->findChild<QComboBox*>(QStringLiteral("noteKindFilter"));
    const int toCode = filter->findText(QStringLiteral("To code (1)"));
    ASSERT_GE(toCode, 0);
    db::NoteDraft other;
    other.sessionId = m_sessionId;
    other.kind = QStringLiteral("observation");
    other.text = QStringLiteral("something else");
    m_session.addNote(other);
    ASSERT_TRUE(waitFor([&] { return list->list().model()->rowCount() == 2; }));
    filter->setCurrentIndex(toCode);
    ASSERT_EQ(list->list().model()->rowCount(), 1);
    EXPECT_TRUE(list->list().model()->index(0, 0).data().toString().contains(QStringLiteral("No words yet")));
}

TEST_F(StopTapeTest, NobodyLosesASentenceToOneEscape)
{
    makeLibrary();
    openSession();
    press(Qt::Key_S);
    type(QStringLiteral("pushed away"));
    press(Qt::Key_Escape);
    ASSERT_TRUE(strip().isVisible());
    EXPECT_EQ(strip().field().text(), QStringLiteral("pushed away"));
    EXPECT_TRUE(strip().hint().contains(QStringLiteral("Esc again"))) << strip().hint().toStdString();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
    ASSERT_TRUE(strip().isVisible()) << "the key is still held down";
    type(QStringLiteral("!"));
    EXPECT_FALSE(strip().hint().contains(QStringLiteral("again"))) << "somebody goes on writing";
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_FALSE(strip().isVisible());
    ASSERT_TRUE(waitFor([this] { return stored().size() == 1 && !stored().front().text.isEmpty(); }));
    EXPECT_EQ(stored().front().text, QStringLiteral("pushed away!"));
    press(Qt::Key_S);
    press(Qt::Key_Escape);
    EXPECT_FALSE(strip().isVisible()) << "nothing was written";
}

TEST_F(StopTapeTest, OnAStandingTapeItKeepsTheMomentAndDoesNotBeginToPlay)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(40);
    ASSERT_TRUE(waitForFrame(40));
    press(Qt::Key_S);
    type(QStringLiteral("far away"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1 && !m_session.notes().front().text.isEmpty(); }));
    EXPECT_FALSE(m_session.isPlaying());
    EXPECT_EQ(m_session.currentFrame(), 40);
    EXPECT_EQ(QApplication::focusWidget(), &m_window->review().picture());
}

TEST_F(StopTapeTest, WordsThatAreBeingTypedWhenTheSessionIsLeftAreKept)
{
    makeLibrary();
    openSession();
    press(Qt::Key_S);
    type(QStringLiteral("held my breath"));
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(waitFor([this] { return stored().size() == 1 && !stored().front().text.isEmpty(); }));
}

TEST_F(StopTapeTest, EnterInTheNoteEditorSavesAndPlaysOnAndTheSettingStopsThat)
{
    makeLibrary();
    openSession();
    playOn();
    press(Qt::Key_M);
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    type(QStringLiteral("first"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("second"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("first\nsecond"));
    EXPECT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    m_playback.pause();
    m_actions.action(ActionId::EnterResumes)->trigger();
    EXPECT_FALSE(m_settings.value(QStringLiteral("notes/enter-resumes")).toBool());
    m_window->review().picture().setFocus();
    press(Qt::Key_M);
    type(QStringLiteral("third"));
    press(Qt::Key_Return);
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->toPlainText(), QStringLiteral("third\n"));
}

TEST_F(StopTapeTest, AfterEnterInTheNoteEditorTheKeysAreThoseOfThePictureAgain)
{
    makeLibrary({40});
    openSession();
    for (const bool playing : {true, false}) {
        if (playing)
            playOn();
        press(Qt::Key_M);
        type(QStringLiteral("first"));
        const qsizetype before = m_session.notes().size();
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return m_session.notes().size() == before + 1; }));
        ASSERT_TRUE(waitFor([this] { return QApplication::focusWidget() == &m_window->review().picture(); }))
            << (playing ? "while playing" : "while paused");
        EXPECT_TRUE(waitFor([&] { return m_session.isPlaying() == playing; }));
        m_playback.pause();
        press(Qt::Key_N);
        EXPECT_TRUE(waitForFrame(40)) << "the key was typed into a new note";
        EXPECT_FALSE(m_window->noteEditor().hasUnsavedText());
    }
}

TEST_F(StopTapeTest, TypingGoesOnPlayingWhereThatWasChosen)
{
    makeLibrary();
    openSession();
    m_actions.action(ActionId::TypingPauses)->trigger();
    playOn();
    press(Qt::Key_M);
    type(QStringLiteral("while it plays"));
    const qint64 frame = m_session.currentFrame();
    EXPECT_TRUE(waitFor([&] { return m_session.currentFrame() > frame; }));
    EXPECT_TRUE(m_session.isPlaying());
}

} // namespace
} // namespace alliance::app
