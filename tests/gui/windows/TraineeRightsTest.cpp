// What a trainee may not do is not offered, and what became of an answer is said.

#include "app/panels/NoteEditor.h"
#include "app/panels/PassphraseDialog.h"
#include "app/panels/PeopleDialog.h"
#include "app/panels/SessionAccessDialog.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

class TraineeRightsTest : public PeopleTest
{
protected:
    template <typename Dialog, typename... Arguments>
    Dialog& open(Arguments&&... arguments)
    {
        auto* dialog = new Dialog(*m_library.worker(), std::forward<Arguments>(arguments)..., m_window.get());
        dialog->setVisible(true);
        EXPECT_TRUE(waitFor([dialog] { return dialog->template findChild<QTreeWidget*>()->topLevelItemCount() > 0; }));
        return *dialog;
    }
    bool gone() // a question
    {
        const auto* box = m_window->findChild<QMessageBox*>();
        return !box || !box->isVisible();
    }
    template <typename Widget>
    static Widget& in(QWidget& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
};

TEST_F(TraineeRightsTest, ATraineeIsNotOfferedToAddOrRemoveAnybody)
{
    openAs(kTheo);
    auto& people = open<PeopleDialog>(true);
    EXPECT_FALSE(in<QPushButton>(people, "addSomebody").isEnabled());
    EXPECT_FALSE(in<QPushButton>(people, "removeSomebody").isEnabled());
}

TEST_F(TraineeRightsTest, OtherTraineesAndRatersAreNotNamedToATrainee)
{
    const auto named = [this] {
        auto& people = open<PeopleDialog>(true);
        QStringList names;
        for (int row = 0; row < in<QTreeWidget>(people, "people").topLevelItemCount(); ++row)
            names.append(in<QTreeWidget>(people, "people").topLevelItem(row)->text(0));
        people.close();
        return names;
    };
    openAs(kTheo);
    EXPECT_EQ(named(), QStringList({QStringLiteral("Dr. Maren Quill"), QStringLiteral("Theo Marsh (you)"),
                                    QStringLiteral("Dana Reed")}));
    m_library.close();
    openAs(kDana);
    EXPECT_EQ(named().size(), 5);
}

TEST_F(TraineeRightsTest, ATraineeIsOfferedSupervisorsOnlyAndNotTheRelease)
{
    openAs(kTheo);
    auto& access = open<SessionAccessDialog>(m_sessionId, QStringLiteral("AB-01, session 1"));
    EXPECT_EQ(in<QComboBox>(access, "accessPerson").currentText(), QStringLiteral("No supervisor is without access"));
    EXPECT_FALSE(in<QPushButton>(access, "giveAccess").isEnabled());
    EXPECT_FALSE(in<QCheckBox>(access, "released").isEnabled());
}

TEST_F(TraineeRightsTest, WhatSomebodyElseWroteIsReadAndAnsweredAndNotChanged)
{
    db::NoteDraft released;
    released.sessionId = m_sessionId;
    released.kind = QStringLiteral("appreciation");
    released.text = QStringLiteral("a repair to keep");
    released.visibility = db::Visibility::Collection;
    ASSERT_TRUE(NoteService(*beside(kSupervisor)).add(released));
    openSessionAs(kDana);
    ASSERT_TRUE(waitFor([this] { return !m_session.notes().isEmpty(); }));
    const db::Note note = m_session.notes().front();
    m_session.selectNote(note.id);
    auto& text = in<QPlainTextEdit>(*m_window, "noteText");
    EXPECT_EQ(text.toPlainText(), note.text);
    EXPECT_TRUE(text.isReadOnly());
    EXPECT_FALSE(in<QComboBox>(*m_window, "noteKind").isEnabled());
    EXPECT_EQ(m_window->noteEditor().stateText(),
              QStringLiteral("Only who wrote it changes it. Reply to it, or write your own."));
    m_window->noteEditor().togglePrinciple(0);
    m_window->noteEditor().save();
    EXPECT_FALSE(m_window->noteEditor().hasUnsavedText());

    m_window->noteEditor().startReply(note.id);
    EXPECT_FALSE(text.isReadOnly());
    EXPECT_TRUE(in<QComboBox>(*m_window, "noteKind").isEnabled());
}

TEST_F(TraineeRightsTest, APassphraseIsChangedAndThatIsSaidAndEnterDoesNotCloseHalfOfIt)
{
    openAs(kTheo);
    auto* dialog = new PassphraseDialog(*m_library.worker(), m_window.get());
    dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    in<QLineEdit>(*dialog, "newPassphrase").setText(QStringLiteral("kettles sing on shelves"));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->setFocus();
    auto& old = in<QLineEdit>(*dialog, "oldPassphrase");
    old.setFocus();
    QTest::keyClick(&old, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "nothing was changed, and nothing is thrown away";
    in<QLineEdit>(*dialog, "newPassphraseAgain").setText(QStringLiteral("kettles sing on shelves"));
    old.setText(QString::fromLatin1(kTheo));
    QTest::keyClick(&old, Qt::Key_Return);
    const auto& words = in<QLabel>(*dialog, "passphraseProblem");
    EXPECT_TRUE(waitFor([&] { return words.text().startsWith(QStringLiteral("Your passphrase was changed")); }))
        << words.text().toStdString();
    EXPECT_FALSE(in<QPushButton>(*dialog, "changePassphrase").isVisible());
    const auto& limits = in<QLabel>(*dialog, "passphraseLimits");
    EXPECT_TRUE(limits.isVisible() && limits.text().contains(QStringLiteral("keys are renewed")));
}

TEST_F(TraineeRightsTest, WhoWasRemovedIsSaidAndEnterAloneRemovesNobody)
{
    openAs(kSupervisor);
    auto& people = open<PeopleDialog>(true);
    auto& list = in<QTreeWidget>(people, "people");
    list.setCurrentItem(list.findItems(QStringLiteral("Gus Lind"), Qt::MatchExactly).value(0));
    in<QPushButton>(people, "removeSomebody").click();
    ASSERT_NE(shown<QMessageBox>(), nullptr);
    QTest::keyClick(shown<QMessageBox>(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return gone(); }));
    EXPECT_TRUE(list.isEnabled()) << "nothing is being done";
    in<QPushButton>(people, "removeSomebody").click();
    answer("Remove");
    EXPECT_TRUE(waitFor([&] {
        return in<QLabel>(people, "peopleWords").text() == QStringLiteral("Gus Lind was removed.");
    })) << in<QLabel>(people, "peopleWords").text().toStdString();
    QCoreApplication::processEvents();
    EXPECT_TRUE(list.findItems(QStringLiteral("Gus Lind"), Qt::MatchExactly)
                    .value(0)
                    ->text(2)
                    .contains(QStringLiteral("Removed")));
}

} // namespace
} // namespace alliance::app
