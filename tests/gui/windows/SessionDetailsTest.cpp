// The details of the session that is chosen in the list, put right in their dialog.

#include "app/panels/AlignPanel.h"
#include "app/panels/HomePage.h"
#include "app/panels/PictureGrid.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SessionDetailsDialog.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace alliance::app
{
namespace
{

class SessionDetailsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({25});
        inLibrary([](LibraryService& library) {
            EXPECT_TRUE(library.database().cases().create({QStringLiteral("WREN-2"), {}}));
            return 0;
        });
        openLibrary();
        ASSERT_TRUE(waitFor([this] { return m_library.session(m_sessionId) != nullptr; }));
        auto& list = m_window->findChild<HomePage*>()->sessionList();
        list.setCurrentIndex(list.model()->index(0, 0));
        m_actions.action(ActionId::EditDetails)->trigger();
        ASSERT_TRUE(waitFor([this] { return dialog() && field<QPushButton>()->isEnabled(); }));
    }
    SessionDetailsDialog* dialog() { return m_window->findChild<SessionDetailsDialog*>(); }
    template <typename Field>
    Field* field(const char* name = "save")
    {
        return dialog()->findChild<Field*>(QLatin1String(name));
    }
    void save() { field<QPushButton>()->click(); }
    SessionItem stored() { return *m_library.session(m_sessionId); }
};

TEST_F(SessionDetailsTest, WhatIsEnteredStandsInTheListOfSessions)
{
    field<QLineEdit>("code")->setText(QStringLiteral("HERON-7"));
    field<QSpinBox>("number")->setValue(7);
    field<QCheckBox>("knowHeld")->setChecked(true);
    field<QDateEdit>("held")->setDate(QDate(2024, 3, 5));
    field<QLineEdit>("title")->setText(QStringLiteral("after the break"));
    save();
    ASSERT_TRUE(waitFor([this] { return !dialog() && stored().record.number == 7; }));
    EXPECT_EQ(stored().caseCode, QStringLiteral("HERON-7"));
    EXPECT_EQ(stored().record.heldOn, QDate(2024, 3, 5));
    EXPECT_EQ(stored().record.label, QStringLiteral("after the break"));
}

TEST_F(SessionDetailsTest, ItMovesToAnotherCaseOnceThatWasConfirmed)
{
    const auto choose = [this] {
        field<QPushButton>("move")->click();
        QInputDialog* target = nullptr;
        EXPECT_TRUE(waitFor([&] {
            target = m_window->findChild<QInputDialog*>(QStringLiteral("moveTarget"));
            return target != nullptr;
        }));
        EXPECT_EQ(target->comboBoxItems(), QStringList{QStringLiteral("WREN-2")});
        target->accept();
        QMessageBox* question = nullptr;
        EXPECT_TRUE(waitFor([&] {
            question = m_window->findChild<QMessageBox*>(QStringLiteral("moveQuestion"));
            return question != nullptr;
        }));
        return question;
    };
    QMessageBox* question = choose();
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("session 1 of case WREN-2")))
        << question->informativeText().toStdString();
    QTest::keyClick(question, Qt::Key_Return); // leaves it
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<QMessageBox*>() == nullptr; }));
    EXPECT_NE(stored().caseCode, QStringLiteral("WREN-2"));
    m_actions.action(ActionId::EditDetails)->trigger();
    ASSERT_TRUE(waitFor([this] { return dialog() && field<QPushButton>()->isEnabled(); }));
    question = choose();
    for (QAbstractButton* one : question->buttons()) {
        if (question->buttonRole(one) == QMessageBox::AcceptRole)
            one->click();
    }
    EXPECT_TRUE(waitFor([this] { return stored().caseCode == QStringLiteral("WREN-2"); }));
}

TEST_F(SessionDetailsTest, NothingThatWasEnteredIsLostToAnotherCase)
{
    const auto* move = field<QPushButton>("move");
    EXPECT_TRUE(move->isEnabled());
    field<QLineEdit>("recordingName")->setText(QStringLiteral("window side"));
    EXPECT_FALSE(move->isEnabled());
    field<QLineEdit>("recordingName")->clear();
    EXPECT_TRUE(move->isEnabled());
    field<QCheckBox>("knowHeld")->toggle();
    EXPECT_FALSE(move->isEnabled());
    dialog()->reject();
}

TEST_F(SessionDetailsTest, ARecordingGetsANameOfItsOwn)
{
    ASSERT_NE(field<QLineEdit>("recordingName"), nullptr);
    field<QLineEdit>("recordingName")->setText(QStringLiteral("window side"));
    save();
    ASSERT_TRUE(waitFor(
        [this] { return !dialog() && stored().recordings.front().record.label == QStringLiteral("window side"); }));
}

TEST_F(SessionDetailsTest, ACodeThatIsTakenIsSaidAndNothingIsStored)
{
    field<QLineEdit>("code")->setText(QStringLiteral("WREN-2"));
    field<QSpinBox>("number")->setValue(7);
    save();
    auto* state = field<QLabel>("state");
    ASSERT_TRUE(waitFor([state] { return state->text().contains(QStringLiteral("WREN-2")); }));
    EXPECT_TRUE(field<QPushButton>()->isEnabled()) << "it can be tried again";
    EXPECT_EQ(stored().record.number, 1);
}

TEST_F(SessionDetailsTest, ADayToComeCannotBeChosen)
{
    EXPECT_LE(field<QDateEdit>("held")->maximumDate(), QDate::currentDate());
    dialog()->reject();
}

// From inside the open session.
class SessionDetailsInside : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        make();
        inLibrary([](LibraryService& library) {
            EXPECT_TRUE(library.database().cases().create({QStringLiteral("WREN-2"), {}}));
            return 0;
        });
        openSession();
    }
    virtual void make() { makeLibrary({25}); }
    SessionDetailsDialog* openDetails()
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        auto* dialog = shown<SessionDetailsDialog>();
        if (!dialog)
            throw std::runtime_error("no dialog");
        EXPECT_TRUE(waitFor([dialog] { return save(*dialog)->isEnabled(); }));
        return dialog;
    }
    static QPushButton* save(const SessionDetailsDialog& dialog)
    {
        return dialog.findChild<QPushButton*>(QStringLiteral("save"));
    }
};

class SessionDetailsCameras : public SessionDetailsInside
{
protected:
    void make() override { makeLibrary({}, 2); }
};

TEST_F(SessionDetailsInside, WhatIsCorrectedStandsInTheTitleAndIsTakenBackAsAnyEdit)
{
    SessionDetailsDialog* dialog = openDetails();
    dialog->findChild<QSpinBox*>(QStringLiteral("number"))->setValue(7);
    save(*dialog)->click();
    EXPECT_TRUE(waitFor([this] { return m_window->windowTitle().contains(QStringLiteral("Session 7")); }))
        << m_window->windowTitle().toStdString();
    EXPECT_TRUE(m_session.isOpen());
    ASSERT_TRUE(waitFor([this] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
    m_window->activateWindow(); // as a window manager does
    ASSERT_TRUE(waitFor([this] { return m_window->isActiveWindow(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_window->windowTitle().contains(QStringLiteral("Session 1")); }))
        << m_window->windowTitle().toStdString();
}

TEST_F(SessionDetailsCameras, ACameraIsCalledAnewWhereverItIsNamed)
{
    m_window->review().pictures().enlarge(1);
    SessionDetailsDialog* dialog = openDetails();
    const auto names = dialog->findChildren<QLineEdit*>(QStringLiteral("recordingName"));
    ASSERT_EQ(names.size(), 2);
    names[1]->setText(QStringLiteral("window side"));
    save(*dialog)->click();
    PictureGrid& pictures = m_window->review().pictures();
    EXPECT_TRUE(waitFor([&] { return pictures.view(1).caption() == QStringLiteral("window side"); }));
    EXPECT_EQ(pictures.enlarged(), 1) << "nothing else changes";
    EXPECT_FALSE(pictures.view(1).picture().isNull());
    EXPECT_TRUE(m_window->review().alignment().field(1)->accessibleName().contains(QStringLiteral("window side")));
}

TEST_F(SessionDetailsInside, ItStaysOpenUntilItIsDecidedThatItMovesToAnotherCase)
{
    openDetails()->findChild<QPushButton*>(QStringLiteral("move"))->click();
    auto* target = shown<QInputDialog>();
    ASSERT_NE(target, nullptr);
    EXPECT_TRUE(m_session.isOpen());
    EXPECT_EQ(target->comboBoxItems(), QStringList{QStringLiteral("WREN-2")});
    target->accept();
    QMessageBox* question = nullptr;
    ASSERT_TRUE(waitFor([&] {
        question = m_window->findChild<QMessageBox*>(QStringLiteral("moveQuestion"));
        return question != nullptr;
    }));
    EXPECT_TRUE(m_session.isOpen());
    for (QAbstractButton* one : question->buttons()) {
        if (question->buttonRole(one) == QMessageBox::AcceptRole)
            one->click();
    }
    EXPECT_FALSE(m_session.isOpen());
    EXPECT_TRUE(waitFor([this] { return m_library.session(m_sessionId)->caseCode == QStringLiteral("WREN-2"); }));
}

} // namespace
} // namespace alliance::app
