#include "app/commands/CommandStack.h"
#include "app/models/CodingSession.h"
#include "app/models/NoteListModel.h"
#include "app/models/NoteWork.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/PlayerView.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/RemovedDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TagField.h"
#include "app/panels/VersionsDialog.h"
#include "app/panels/VocabularyDialog.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

class CodingNotesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({20});
        openSession();
        ASSERT_TRUE(waitFor([this] { return coding().isReady(); }));
    }
    CodingSession& coding() { return m_window->coding().coding(); }
    template <typename T = QWidget>
    T& part(const char* name)
    {
        return *m_window->findChild<T*>(QLatin1String(name));
    }
    void code(const char* text)
    {
        const qsizetype before = coding().markers().size();
        press(Qt::Key_C);
        type(QString::fromUtf8(text));
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return coding().markers().size() == before + 1; }));
    }
    void saveNote()
    {
        const qsizetype before = m_session.notes().size();
        part<QPlainTextEdit>("noteText").setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return m_session.notes().size() == before + 1; }));
    }
    QString words(const char* label) { return part<QLabel>(label).text(); }
};

TEST_F(CodingNotesTest, OneKeyPutsAPrincipleOrAStageOnTheNoteAndExplainsIt)
{
    press(Qt::Key_M);
    type(QStringLiteral("We both went quiet."));
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(words("chosenCodes").contains(QStringLiteral("M3 Own your part</b>: Say what you yourself")))
        << words("chosenCodes").toStdString();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_0, Qt::AltModifier);
    press(Qt::Key_0, Qt::AltModifier); // and off again
    EXPECT_EQ(m_window->noteEditor().work().stage, QStringLiteral("S2"));
    saveNote();
    EXPECT_EQ(m_session.notes().front().principles, QStringList{QStringLiteral("M3")});
    EXPECT_EQ(m_session.notes().front().text, QStringLiteral("We both went quiet."));
}

TEST_F(CodingNotesTest, AStarterIsPutInByKeysAndCanBeLeftOut)
{
    press(Qt::Key_M);
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_TRUE(part<QPlainTextEdit>("noteText").toPlainText().startsWith(QStringLiteral("I have a sense that")));
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    EXPECT_EQ(part<QPlainTextEdit>("noteText").toPlainText().count(QLatin1Char('\n')), 0);
}

TEST_F(CodingNotesTest, LinksAreFollowedByMouseAndKeysAndByNothingElse)
{
    press(Qt::Key_N);
    ASSERT_TRUE(waitForFrame(20));
    code("w2");
    press(Qt::Key_M);
    type(QStringLiteral("The answer gets short."));
    part<QPushButton>("noteMarker").setFocus();
    press(Qt::Key_Space);
    auto& toMarker = part<QToolButton>("noteToMarker");
    auto& toCandidate = part<QToolButton>("noteToCandidate");
    ASSERT_TRUE(toMarker.isVisible());
    ASSERT_TRUE(toCandidate.isVisible());
    EXPECT_EQ(toMarker.accessibleName(), QStringLiteral("Go to: Marker W2 at 0:00"));
    m_session.seekToFrame(60);
    ASSERT_TRUE(waitForFrame(60));
    part("noteText").setFocus();
    type(QStringLiteral(" More."));
    EXPECT_EQ(m_session.currentFrame(), 60) << "writing moves nothing";
    QTest::mouseClick(&toMarker, Qt::LeftButton);
    EXPECT_TRUE(waitForFrame(static_cast<int>(coding().markers().front().moment.startFrame)));
    m_session.seekToFrame(60);
    ASSERT_TRUE(waitForFrame(60));
    toCandidate.setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitForFrame(20));
    m_session.seekToFrame(60);
    ASSERT_TRUE(waitForFrame(60));
    EXPECT_EQ(part<QPlainTextEdit>("noteText").toPlainText(), QStringLiteral("The answer gets short. More."));

    coding().removeMarker(coding().markers().front().id);
    const QPushButton& marker = part<QPushButton>("noteMarker");
    ASSERT_TRUE(waitFor([&] { return marker.text() == QStringLiteral("About: a marker that was removed"); }))
        << marker.text().toStdString();
    EXPECT_FALSE(toMarker.isVisible());
    EXPECT_TRUE(toCandidate.isVisible());
    EXPECT_EQ(m_session.currentFrame(), 60);
}

TEST_F(CodingNotesTest, ANoteIsLinkedToTheChosenMarkerAndCandidateAndCarriesCodesAndTags)
{
    press(Qt::Key_N);
    ASSERT_TRUE(waitForFrame(20));
    code("w2");
    press(Qt::Key_M);
    type(QStringLiteral("The answer gets short."));
    QPushButton& marker = part<QPushButton>("noteMarker");
    EXPECT_EQ(marker.text(), QStringLiteral("Marker W2 at 0:00"));
    marker.setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(part<QPushButton>("noteCandidate").isChecked());
    part("noteCodes").setFocus();
    type(QStringLiteral("w2 r5"));
    EXPECT_TRUE(words("noteCodeWords").contains(QStringLiteral("R5 Acknowledges own contribution")));
    part("noteTags").setFocus();
    type(QStringLiteral("silence, first repair"));
    saveNote();
    const db::Note note = m_session.notes().front();
    EXPECT_EQ(note.markerId, coding().markers().front().id);
    EXPECT_EQ(note.candidateId, m_session.candidates().front().record.id);
    EXPECT_EQ(note.codes, (QStringList{QStringLiteral("W2"), QStringLiteral("R5")}));
    EXPECT_EQ(note.tags, (QStringList{QStringLiteral("silence"), QStringLiteral("first repair")}));

    // Used before: offered when typed again.
    press(Qt::Key_M);
    auto& tags = part<TagField>("noteTags");
    tags.setFocus();
    ASSERT_TRUE(waitFor([&] {
        tags.setFocus();
        return coding().knownTags().contains(QStringLiteral("first repair"));
    }));
    type(QStringLiteral("silence, rep"));
    ASSERT_TRUE(waitFor([&] { return tags.completer().popup()->isVisible(); }));
    QTest::keyClick(tags.completer().popup(), Qt::Key_Down);
    QTest::keyClick(tags.completer().popup(), Qt::Key_Return);
    EXPECT_EQ(tags.tags(), (QStringList{QStringLiteral("silence"), QStringLiteral("first repair")}));
}

TEST_F(CodingNotesTest, AReplyStandsBelowWhatItAnswersAndSaysWhoMayReadIt)
{
    press(Qt::Key_M);
    type(QStringLiteral("What was it like?"));
    auto& visibility = part<QComboBox>("noteVisibility");
    visibility.setCurrentIndex(visibility.findText(QStringLiteral("The trainee as well")));
    saveNote();
    m_session.selectNote(m_session.notes().front().id);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(m_window->noteEditor().work().replyTo == m_session.notes().front().id);
    type(QStringLiteral("Far away."));
    saveNote();
    auto* list = m_window->findChild<QDockWidget*>(QStringLiteral("notesDock"))->findChild<QListView*>();
    ASSERT_EQ(list->model()->rowCount(), 2);
    const QModelIndex reply = list->model()->index(1, 0);
    EXPECT_EQ(reply.data(NoteListModel::DepthRole).toInt(), 1);
    EXPECT_EQ(reply.data(NoteListModel::AboutRole).toString(), QStringLiteral("The trainee as well"));
    EXPECT_EQ(m_session.notes().back().replyTo, m_session.notes().front().id);
}

TEST_F(CodingNotesTest, HistoryOfAMarkerIsComparedAndRestored)
{
    code("w1");
    press(Qt::Key_C);
    ASSERT_TRUE(waitFor([this] { return m_window->coding().editor().codeLine().hasFocus(); }));
    press(Qt::Key_Escape);
    Q_EMIT timeline().markerActivated(coding().markers().front().id);
    m_window->coding().editor().codeLine().setFocus();
    m_window->coding().editor().codeLine().selectAll();
    type(QStringLiteral("c3 4"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return coding().markers().front().version == 2; }));
    press(Qt::Key_H, Qt::ControlModifier);
    auto* dialog = m_window->findChild<VersionsDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([dialog] { return dialog->list().count() == 2; }));
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("Confrontation"))) << dialog->plainText().toStdString();
    dialog->list().setCurrentRow(1);
    dialog->restoreButton().click();
    ASSERT_TRUE(waitFor([this] { return coding().markers().front().subtype == QLatin1String("W1"); }));
    EXPECT_TRUE(waitFor([dialog] { return dialog->list().count() == 3; }));
    dialog->close();
}

TEST_F(CodingNotesTest, HistoryOfAStageAndOfRatingsIsShown)
{
    press(Qt::Key_1);
    ASSERT_TRUE(waitFor([this] { return coding().passages().size() == 1; }));
    press(Qt::Key_2);
    ASSERT_TRUE(waitFor([this] { return coding().passages().front().version == 2; }));
    Q_EMIT timeline().passageActivated(coding().passages().front().id);
    press(Qt::Key_H, Qt::ControlModifier);
    auto* stage = m_window->findChild<VersionsDialog*>();
    ASSERT_NE(stage, nullptr);
    ASSERT_TRUE(waitFor([stage] { return stage->list().count() == 2; }));
    EXPECT_TRUE(stage->plainText().contains(QStringLiteral("Opening exploration")));
    stage->close();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<VersionsDialog*>() == nullptr; }));

    m_actions.action(ActionId::RateSegments)->trigger();
    auto* grid = m_window->findChild<RatingGrid*>();
    ASSERT_TRUE(waitFor([&] { return grid->table().hasFocus(); }));
    QTest::keyClicks(&grid->table(), QStringLiteral("35"));
    ASSERT_TRUE(waitFor([this] { return !coding().ratings().isEmpty() && coding().ratings().front().version == 2; }));
    QTest::keyClick(&grid->table(), Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([grid] { return grid->findChild<VersionsDialog*>() != nullptr; }));
    auto* ratings = grid->findChild<VersionsDialog*>();
    ASSERT_TRUE(waitFor([ratings] { return ratings->list().count() == 2; }));
    EXPECT_TRUE(ratings->plainText().contains(QStringLiteral("Confrontation overall: 5")));
    ratings->close();
}

TEST_F(CodingNotesTest, WhatWasRemovedIsListedAndBroughtBackByKeyboard)
{
    press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = m_window->findChild<RemovedDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->stateText().startsWith(QStringLiteral("Nothing was removed")); }));
    EXPECT_FALSE(dialog->list().isVisible());
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<RemovedDialog*>() == nullptr; }));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->review().picture().setFocus();

    press(Qt::Key_M);
    type(QStringLiteral("She waits."));
    saveNote();
    m_window->review().picture().setFocus();
    code("w1");
    const QUuid marker = coding().markers().front().id;
    const QUuid note = m_session.notes().front().id;
    m_session.removeNote(note);
    coding().removeMarker(marker);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().isEmpty() && coding().markers().isEmpty(); }));
    m_actions.action(ActionId::ShowRemoved)->trigger();
    dialog = m_window->findChild<RemovedDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->list().topLevelItemCount() == 2; }));
    EXPECT_TRUE(dialog->list().topLevelItem(0)->text(2).startsWith(QStringLiteral("Marker · Withdrawal")));
    EXPECT_EQ(dialog->list().topLevelItem(1)->text(1), QStringLiteral("Dr. Maren Quill"));
    EXPECT_EQ(dialog->list().horizontalScrollBar()->maximum(), 0) << "all of it has room";
    dialog->list().setFocus();
    QTest::keyClick(&dialog->list(), Qt::Key_Down);
    EXPECT_TRUE(dialog->plainText().startsWith(QStringLiteral("Note · ")));
    EXPECT_TRUE(dialog->plainText().endsWith(QStringLiteral("\n\nShe waits.")));
    QTest::keyClick(&dialog->list(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_EQ(m_session.notes().front().id, note);
    ASSERT_TRUE(waitFor([&] { return dialog->list().topLevelItemCount() == 1; }));
    ASSERT_TRUE(dialog->restoreButton().isEnabled());
    QTest::keyClick(&dialog->restoreButton(), Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == 1; }));
    ASSERT_TRUE(waitFor([&] { return !dialog->list().isVisible(); }));
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
    EXPECT_EQ(m_library.commands()->undoName(), QStringLiteral("Restore marker"));
}

TEST_F(CodingNotesTest, AnOwnCodeIsAddedUsedAndRetiredAndStaysReadable)
{
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_window->findChild<VocabularyDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto& tree = *dialog->findChild<QTreeWidget*>(QStringLiteral("vocabularyTree"));
    ASSERT_TRUE(waitFor([&] { return tree.topLevelItemCount() > 0; }));
    const auto button = [&](const char* name) { return dialog->findChild<QPushButton*>(QLatin1String(name)); };
    button("termNew")->click();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("termCode")), QStringLiteral("W8"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("termLabel")), QStringLiteral("Looks at the clock"));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("termExplanation")),
                     QStringLiteral("The clock is looked at while the other speaks."));
    ASSERT_TRUE(button("termSave")->isEnabled());
    button("termSave")->click();
    ASSERT_TRUE(waitFor([&] { return dialog->stateText() == QStringLiteral("Saved: W8"); }))
        << dialog->stateText().toStdString();
    const auto known = [this] {
        const auto& terms = coding().vocabulary().subtypes;
        return std::any_of(terms.begin(), terms.end(), [](const db::Term& term) {
            return term.code == QLatin1String("W8") && !term.retired && term.group == QLatin1String("withdrawal");
        });
    };
    ASSERT_TRUE(waitFor(known));
    auto& versions = *dialog->findChild<QComboBox*>(QStringLiteral("vocabularyVersion"));
    ASSERT_TRUE(waitFor([&] { return versions.count() == 2; }));
    const QString file = m_folder.filePath(QStringLiteral("pack.json"));
    dialog->exportTo(file);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    ASSERT_TRUE(waitFor([&] { return tree.currentItem() && tree.currentItem()->text(0) == QLatin1String("W8"); }));
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<VocabularyDialog*>() == nullptr; }));
    m_window->activateWindow();
    ASSERT_TRUE(waitFor([this] { return QApplication::activeWindow() == m_window.get(); }));
    code("w8");

    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    dialog = m_window->findChild<VocabularyDialog*>();
    auto& again = *dialog->findChild<QTreeWidget*>(QStringLiteral("vocabularyTree"));
    ASSERT_TRUE(waitFor([&] { return again.topLevelItemCount() > 0; }));
    again.setCurrentItem(again.findItems(QStringLiteral("W8"), Qt::MatchExactly | Qt::MatchRecursive).value(0));
    button("termRetire")->click();
    ASSERT_TRUE(waitFor([&] { return dialog->stateText().startsWith(QStringLiteral("Retired: W8")); }));
    ASSERT_TRUE(waitFor([&] { return !known(); }));
    auto* label = dialog->findChild<QLineEdit*>(QStringLiteral("termLabel"));
    auto& versionsAgain = *dialog->findChild<QComboBox*>(QStringLiteral("vocabularyVersion"));
    ASSERT_TRUE(waitFor([&] { return versionsAgain.count() == 3 && !label->isReadOnly(); }));
    QTest::keyClicks(label, QStringLiteral(" often"));
    button("termSave")->click();
    ASSERT_TRUE(waitFor([&] { return versionsAgain.count() == 4; }));
    EXPECT_EQ(button("termRetire")->text(), QStringLiteral("Take into &use again")) << "words alone are corrected";
    auto* list = m_window->findChild<QWidget*>(QStringLiteral("markersList"))->findChild<QListView*>();
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().contains(QStringLiteral("Looks at the clock")));
    ASSERT_TRUE(waitFor([&] { return button("vocabularyLock")->isEnabled() && button("termNew")->isEnabled(); }));
    button("vocabularyLock")->setFocus();
    QTest::keyClick(button("vocabularyLock"), Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return dialog->stateText() == QStringLiteral("Locked"); }));
    EXPECT_TRUE(waitFor([&] { return !button("termNew")->isEnabled(); }));
    EXPECT_EQ(dialog->focusWidget(), &again) << "not on what happens to be next, such as a command to import";
    dialog->importFrom(file);
    EXPECT_TRUE(waitFor([&] { return dialog->stateText().contains(QStringLiteral("locked")); }))
        << dialog->stateText().toStdString();
    dialog->close();
}

TEST_F(CodingNotesTest, WhatIsTypedOfACodeIsKeptUntilItIsSavedOrGivenUp)
{
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_window->findChild<VocabularyDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto& tree = *dialog->findChild<QTreeWidget*>(QStringLiteral("vocabularyTree"));
    ASSERT_TRUE(waitFor([&] { return tree.topLevelItemCount() > 0; }));
    const auto choose = [&tree](const char* code) {
        tree.setCurrentItem(tree.findItems(QLatin1String(code), Qt::MatchExactly | Qt::MatchRecursive).value(0));
    };
    auto& label = *dialog->findChild<QLineEdit*>(QStringLiteral("termLabel"));
    choose("W4");
    ASSERT_TRUE(waitFor([&] { return !label.isReadOnly(); }));
    QTest::keyClicks(&label, QStringLiteral(" again"));
    const QString typed = label.text();
    choose("W1");
    EXPECT_NE(label.text(), typed);
    choose("W4");
    EXPECT_EQ(label.text(), typed);
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("termSave"))->isEnabled());
    dialog->close();
    EXPECT_TRUE(dialog->isVisible()) << "it asks first";
    answer("&Keep it open");
    EXPECT_EQ(label.text(), typed);
    dialog->close();
    answer("&Close and lose it");
    EXPECT_TRUE(waitFor([this] { return m_window->findChild<VocabularyDialog*>() == nullptr; }));
}

TEST(NoteWorkDraft, KeepsLinksCodesTagsAndWhatIsAnswered)
{
    NoteWork work;
    work.text = QStringLiteral("half a sentence");
    work.kind = QStringLiteral("question");
    work.marker = QUuid::createUuid();
    work.replyTo = QUuid::createUuid();
    work.codes = {QStringLiteral("W2")};
    work.tags = {QStringLiteral("silence")};
    EXPECT_EQ(noteWorksFromJson(toJson({{QUuid(), work}})).value(QUuid()), work);
}

} // namespace
} // namespace alliance::app
