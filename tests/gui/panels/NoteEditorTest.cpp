#include "app/panels/NoteEditor.h"

#include "tests/gui/panels/ReviewFixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::MediaTime;
using base::TimeRange;

class NoteEditorTest : public ReviewTest
{
protected:
    void SetUp() override
    {
        ReviewTest::SetUp();
        open();
        makeEditor();
    }
    void makeEditor()
    {
        m_editor = std::make_unique<NoteEditor>(m_review, m_theme);
        m_editor->resize(380, 640);
        m_editor->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_editor.get()));
        text().setFocus();
    }
    QPlainTextEdit& text() { return *m_editor->findChild<QPlainTextEdit*>(QStringLiteral("noteText")); }
    QString placeText() { return m_editor->findChild<QLabel*>(QStringLiteral("notePlace"))->text(); }
    void type(const char* words) { QTest::keyClicks(&text(), QString::fromUtf8(words)); }
    void save()
    {
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    QAbstractButton& button(const QString& name)
    {
        for (auto* each : m_editor->findChildren<QAbstractButton*>()) {
            if (each->text() == name)
                return *each;
        }
        throw std::runtime_error("no button " + name.toStdString());
    }
    void reopen()
    {
        m_editor.reset();
        close();
        open();
        makeEditor();
    }

    std::unique_ptr<NoteEditor> m_editor;
};

TEST_F(NoteEditorTest, AsksForTheFeltSenseFirst)
{
    EXPECT_EQ(m_editor->findChild<QComboBox*>(QStringLiteral("noteKind"))->currentData().toString(),
              QStringLiteral("felt_sense"));
    EXPECT_EQ(m_editor->stateText(), QStringLiteral("All saved"));
}

TEST_F(NoteEditorTest, StoresTheNoteAtTheMomentOfItsFirstLetter)
{
    m_review.seekToFrame(60);
    type("I felt");
    m_review.seekToFrame(150);
    type(" kept away");
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    const db::Note note = m_review.notes().front();
    ASSERT_TRUE(note.moment);
    EXPECT_EQ(note.moment->startFrame, 60);
    EXPECT_EQ(note.moment->endFrame, 60);
    EXPECT_EQ(note.moment->range, (TimeRange{m_review.timeOf(60), m_review.timeOf(60)}));
    EXPECT_EQ(note.text, QStringLiteral("I felt kept away"));
    EXPECT_EQ(m_review.currentFrame(), 150);
    EXPECT_EQ(m_editor->stateText(), QStringLiteral("All saved"));
    EXPECT_TRUE(text().toPlainText().isEmpty());
}

TEST_F(NoteEditorTest, StoresTheRangeThatWasDrawnWithKindCodesAndVisibility)
{
    const TimeRange range{MediaTime::fromSeconds(10), MediaTime::fromSeconds(14)};
    m_review.requestNewNote(range);
    EXPECT_TRUE(placeText().contains(QStringLiteral("0:00:10.000 to 0:00:14.000"))) << placeText().toStdString();
    auto& kind = *m_editor->findChild<QComboBox*>(QStringLiteral("noteKind"));
    kind.setCurrentIndex(kind.findData(QStringLiteral("metacommunication_made")));
    type("We both went quiet.");
    button(QStringLiteral("M8")).click();
    button(QStringLiteral("M1")).click();
    button(QStringLiteral("S2")).click();
    button(QStringLiteral("S3")).click();
    auto& visibility = *m_editor->findChild<QComboBox*>(QStringLiteral("noteVisibility"));
    visibility.setCurrentIndex(visibility.findData(static_cast<int>(db::Visibility::Trainee)));
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    const db::Note note = m_review.notes().front();
    EXPECT_EQ(note.moment->range, range);
    EXPECT_EQ(note.moment->startFrame, 50);
    EXPECT_EQ(note.moment->endFrame, 70);
    EXPECT_EQ(note.kind, QStringLiteral("metacommunication_made"));
    EXPECT_EQ(note.principles, (QStringList{QStringLiteral("M1"), QStringLiteral("M8")}));
    EXPECT_EQ(note.stage, QStringLiteral("S3"));
    EXPECT_EQ(note.visibility, db::Visibility::Trainee);
}

TEST_F(NoteEditorTest, WhoMayReadAnAnswerSaysNothingOfTheNoteAfterIt)
{
    auto& visibility = *m_editor->findChild<QComboBox*>(QStringLiteral("noteVisibility"));
    const auto choose = [&](db::Visibility chosen) {
        visibility.setCurrentIndex(visibility.findData(static_cast<int>(chosen)));
    };
    type("What was it like?");
    choose(db::Visibility::Trainee);
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    EXPECT_EQ(m_editor->work().visibility, db::Visibility::Trainee) << "as it was chosen last";
    choose(db::Visibility::Private);
    m_editor->startReply(m_review.notes().front().id);
    EXPECT_EQ(m_editor->work().visibility, db::Visibility::Trainee);
    type("Far away.");
    save();
    ASSERT_EQ(m_review.notes().size(), 2);
    EXPECT_EQ(m_editor->work().visibility, db::Visibility::Private);
    m_editor->startReply(m_review.notes().front().id);
    m_editor->startNew(); // rather than an answer
    EXPECT_EQ(m_editor->work().visibility, db::Visibility::Private);
    type("I felt a small drop.");
    save();
    ASSERT_EQ(m_review.notes().size(), 3);
    const auto& notes = m_review.notes();
    EXPECT_EQ(std::count_if(notes.begin(), notes.end(),
                            [](const db::Note& note) { return note.visibility == db::Visibility::Private; }),
              1);
}

TEST_F(NoteEditorTest, WhoMayReadAnUnfinishedNoteSaysNothingOfTheNextOne)
{
    auto& visibility = *m_editor->findChild<QComboBox*>(QStringLiteral("noteVisibility"));
    type("What was it like?");
    visibility.setCurrentIndex(visibility.findData(static_cast<int>(db::Visibility::Trainee)));
    reopen();
    ASSERT_EQ(m_editor->work().visibility, db::Visibility::Trainee);
    type("!");
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    EXPECT_EQ(m_review.notes().front().visibility, db::Visibility::Trainee);
    EXPECT_EQ(m_editor->work().visibility, db::Visibility::Private);
}

TEST_F(NoteEditorTest, InALowPanelNothingMovesWithEveryLetter)
{
    m_editor->resize(380, 200);
    m_editor->startNew();
    auto& bar = *m_editor->findChild<QScrollArea*>()->verticalScrollBar();
    type("I felt");
    QCoreApplication::processEvents();
    const int before = bar.value();
    QSignalSpy moved(&bar, &QScrollBar::valueChanged);
    for (const char* letter : {" ", "a", "w", "a", "y"}) {
        type(letter);
        QCoreApplication::processEvents();
        EXPECT_EQ(bar.value(), before);
    }
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(NoteEditorTest, InALowPanelWhatIsTypedIsSeen)
{
    m_editor->resize(380, 240);
    m_editor->startNew();
    const auto seen = [this] {
        return text().visibleRegion().boundingRect().height() >= 3 * text().fontMetrics().lineSpacing();
    };
    type("I felt");
    EXPECT_TRUE(waitFor(seen)) << text().visibleRegion().boundingRect().height();
}

TEST_F(NoteEditorTest, SetsBeginningAndEndAtThePlayhead)
{
    m_review.seekToFrame(100);
    type("x");
    m_review.seekToFrame(120);
    button(QStringLiteral("Until here")).click();
    m_review.seekToFrame(90);
    button(QStringLiteral("From here")).click();
    EXPECT_EQ(m_editor->work().range, (TimeRange{m_review.timeOf(90), m_review.timeOf(120)}));
}

TEST_F(NoteEditorTest, PausesWhileSomebodyTypesAndGoesOnAfterSaving)
{
    QSignalSpy pause(m_editor.get(), &NoteEditor::pauseRequested);
    QSignalSpy resume(m_editor.get(), &NoteEditor::resumeRequested);
    QObject::connect(m_editor.get(), &NoteEditor::pauseRequested, &m_review, [this] { m_review.setPlaying(false); });
    m_review.setPlaying(true);
    type("Hm, yes");
    EXPECT_EQ(pause.size(), 1);
    save();
    EXPECT_EQ(resume.size(), 1);
    m_review.setPlaying(false);
    type("again");
    save();
    EXPECT_EQ(resume.size(), 1);
    m_editor->setPausesWhileTyping(false);
    m_review.setPlaying(true);
    type("third");
    EXPECT_EQ(pause.size(), 1);
}

TEST_F(NoteEditorTest, KeepsTheDraftOnEscape)
{
    QSignalSpy left(m_editor.get(), &NoteEditor::left);
    type("Half a thought");
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Half a thought"));
    EXPECT_EQ(m_editor->stateText(), QStringLiteral("Draft kept, not saved as a note yet"));
}

TEST_F(NoteEditorTest, BringsTheDraftBackWhenTheSessionIsOpenedAgain)
{
    m_review.seekToFrame(75);
    type("Half a thought");
    button(QStringLiteral("M3")).click();
    reopen();
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Half a thought"));
    EXPECT_EQ(m_editor->work().principles, QStringList{QStringLiteral("M3")});
    EXPECT_EQ(m_editor->work().range.start, m_review.timeOf(75));
    EXPECT_TRUE(m_review.notes().isEmpty());
    save();
    EXPECT_EQ(m_review.notes().size(), 1);
    reopen();
    EXPECT_TRUE(text().toPlainText().isEmpty());
}

TEST_F(NoteEditorTest, KeepsTheDraftWhileTypingGoesOn)
{
    QSignalSpy kept(&m_review, &ReviewSession::draftKept);
    // Never quiet for long; the draft is kept all the same.
    EXPECT_TRUE(waitFor([&] {
        type("x");
        return kept.count() > 0;
    }));
}

TEST_F(NoteEditorTest, ADraftThatWasSavedJustBeforeAKillIsNotOfferedAgain)
{
    type("written");
    QTest::keyClick(&text(), Qt::Key_Escape);
    settle();
    const QByteArray draft = m_review.draft();
    ASSERT_FALSE(draft.isEmpty());
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    m_review.keepDraft(draft); // as if there had been no time to take it away
    settle();
    reopen();
    EXPECT_TRUE(text().toPlainText().isEmpty());
}

TEST_F(NoteEditorTest, ThrowsTheDraftAwayOnlyWhenAsked)
{
    type("Half a thought");
    button(QStringLiteral("Discard")).click();
    EXPECT_TRUE(text().toPlainText().isEmpty());
    EXPECT_EQ(m_editor->stateText(), QStringLiteral("All saved"));
    reopen();
    EXPECT_TRUE(text().toPlainText().isEmpty());
}

TEST_F(NoteEditorTest, ChangesANoteAndKeepsTheDraftOfTheNewOneMeanwhile)
{
    type("First");
    save();
    type("Second, not ready");
    const QUuid first = m_review.notes().front().id;
    m_review.selectNote(first);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("First"));
    text().moveCursor(QTextCursor::End);
    type(" and more");
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    EXPECT_EQ(m_review.notes().front().text, QStringLiteral("First and more"));
    EXPECT_EQ(m_review.notes().front().version, 2);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Second, not ready"));
}

TEST_F(NoteEditorTest, WordsThatAreNotSavedStayWhenTheNoteIsChangedElsewhere)
{
    type("First");
    save();
    const db::Note before = m_review.notes().front();
    m_review.selectNote(before.id);
    text().moveCursor(QTextCursor::End);
    type(" and mine");
    QTest::keyClick(&text(), Qt::Key_Escape); // the draft is kept
    db::NoteDraft theirs = before.draft();
    theirs.text = QStringLiteral("First and theirs");
    m_review.changeNote(before, theirs);
    settle();
    ASSERT_EQ(m_review.notes().front().text, theirs.text);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("First and mine"));
    const auto* state = m_editor->findChild<QLabel*>(QStringLiteral("noteState"));
    EXPECT_TRUE(state->text().startsWith(QStringLiteral("Changed elsewhere meanwhile"))) << "before it is saved";
    text().moveCursor(QTextCursor::End);
    type("!");
    EXPECT_TRUE(state->text().startsWith(QStringLiteral("Changed elsewhere meanwhile")))
        << "and while it is written on";
    QTest::keyClick(&text(), Qt::Key_Backspace);
    save();
    EXPECT_EQ(m_review.notes().front().text, theirs.text) << "nothing is overwritten unseen";
    EXPECT_TRUE(state->text().contains(QStringLiteral("changed elsewhere"))) << state->text().toStdString();
    EXPECT_TRUE(state->text().contains(QStringLiteral("Save again"))) << state->text().toStdString();
    save();
    EXPECT_EQ(m_review.notes().front().text, QStringLiteral("First and mine"));
    EXPECT_EQ(m_review.notes().front().version, 3);
}

TEST_F(NoteEditorTest, SaysThatTheNoteWhoseWordsAreChangedWasRemovedElsewhere)
{
    type("First");
    save();
    const QUuid first = m_review.notes().front().id;
    m_review.selectNote(first);
    text().moveCursor(QTextCursor::End);
    type(" and mine");
    const auto* state = m_editor->findChild<QLabel*>(QStringLiteral("noteState"));
    EXPECT_FALSE(state->text().contains(QStringLiteral("removed")));
    m_review.removeNote(first);
    settle();
    EXPECT_EQ(text().toPlainText(), QStringLiteral("First and mine"));
    EXPECT_TRUE(state->text().contains(QStringLiteral("was removed meanwhile"))) << state->text().toStdString();
    save();
    ASSERT_EQ(m_review.notes().size(), 1);
    EXPECT_EQ(m_review.notes().front().text, QStringLiteral("First and mine"));
}

TEST_F(NoteEditorTest, AReplyIsNamedAsOne)
{
    type("First");
    save();
    EXPECT_NO_THROW(button(QStringLiteral("Save note")));
    m_editor->startReply(m_review.notes().front().id);
    const auto& saves = button(QStringLiteral("Save reply"));
    EXPECT_TRUE(saves.toolTip().contains(QStringLiteral("reply"))) << saves.toolTip().toStdString();
    EXPECT_EQ(text().placeholderText(), QStringLiteral("Your reply"));
    type("I see it too");
    EXPECT_TRUE(waitFor([this] { return m_editor->stateText().contains(QStringLiteral("not saved as a reply yet")); }));
    save();
    ASSERT_EQ(m_review.notes().size(), 2);
    EXPECT_NO_THROW(button(QStringLiteral("Save note"))) << "the next one is none";
}

TEST_F(NoteEditorTest, SavesNothingThatIsBlank)
{
    type("   ");
    save();
    EXPECT_TRUE(m_review.notes().isEmpty());
}

TEST_F(NoteEditorTest, InsertsAStarterWhereTheCursorIs)
{
    m_editor->insertStarter(QStringLiteral("I wonder whether …"));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("I wonder whether …"));
}

TEST_F(NoteEditorTest, AReplyToALongNoteMakesThePanelNoWider)
{
    type("He looks away when she asks, and answers with one word about the appointment.");
    save();
    m_editor->startReply(m_review.notes().front().id);
    settle();
    EXPECT_EQ(m_editor->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
    EXPECT_TRUE(m_editor->findChild<QLabel*>(QStringLiteral("noteTitle"))
                    ->accessibleName()
                    .contains(QStringLiteral("answers with one word")));
}

TEST_F(NoteEditorTest, WhatIsTypedAfterAStarterTakesThePlaceOfItsDots)
{
    m_editor->insertStarter(QStringLiteral("I have a sense that … and I could be wrong."));
    type("you drew back");
    EXPECT_EQ(text().toPlainText(), QStringLiteral("I have a sense that you drew back and I could be wrong."));
    text().moveCursor(QTextCursor::End);
    m_editor->insertStarter(QStringLiteral("I wonder whether …"));
    m_editor->insertStarter(QStringLiteral("I felt pulled to …"));
    type("explain.");
    EXPECT_EQ(text().toPlainText(), QStringLiteral("I have a sense that you drew back and I could be wrong. "
                                                   "I wonder whether … I felt pulled to explain."));
}

TEST_F(NoteEditorTest, LooksRightInEveryState)
{
    grab(*m_editor, "note-empty", {380, 640});
    m_review.requestNewNote({MediaTime::fromSeconds(10), MediaTime::fromSeconds(14)});
    type("I felt shut out here, and was pulled to ask one question after another.");
    button(QStringLiteral("M1")).click();
    button(QStringLiteral("M9")).click();
    button(QStringLiteral("S2")).click();
    grab(*m_editor, "note-full", {380, 700});
    grab(*m_editor, "note-full", {300, 420});
}

} // namespace
} // namespace alliance::app
