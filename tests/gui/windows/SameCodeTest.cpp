// Two cases of one code, begun by people who could not read each other's. Whoever may open both is told which is meant.

#include "app/models/SessionListModel.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/DestroyDialog.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/HomePage.h"
#include "app/panels/RecentPlacesBar.h"
#include "app/panels/SessionDetailsDialog.h"
#include "app/panels/SessionTagsDialog.h"
#include "app/services/IdText.h"
#include "app/services/ImportService.h"
#include "app/services/PeopleService.h"
#include "tests/gui/windows/RoomCheck.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class SameCode : public WindowTest
{
protected:
    static constexpr const char* kTheo = "a kettle on the shelf";

    void SetUp() override
    {
        WindowTest::SetUp();
        const auto library = makeSealedLibrary(QDate(2026, 3, 2));
        ASSERT_TRUE(library);
        ASSERT_TRUE(PeopleService(*library).add({db::PersonRole::Trainee, QStringLiteral("Theo Marsh")},
                                                db::SecretText(kTheo), db::PassphraseCost::least()));
        const auto his = LibraryService::open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kTheo)));
        ASSERT_TRUE(his);
        ImportRequest request;
        request.files = {makeClip("session two.mp4")};
        request.caseCode = QStringLiteral("AB-01");
        request.heldOn = QDate(2026, 5, 4);
        const auto imported = ImportService(**his).import(request, {});
        ASSERT_TRUE(imported);
        m_other = imported->sessionId;
        ASSERT_TRUE(PeopleService(**his).grant(m_other, library->database().person()));
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && list().model()->rowCount() == 2; }));
        choose(m_sessionId);
    }
    QListView& list() { return m_window->home().sessionList(); }
    QModelIndex rowOf(const QUuid& session)
    {
        const QModelIndexList found =
            list().model()->match(list().model()->index(0, 0), SessionListModel::IdRole, session, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    QString headingOf(const QUuid& session) { return rowOf(session).data(SessionListModel::HeadingRole).toString(); }
    void choose(const QUuid& session)
    {
        list().setCurrentIndex(rowOf(session));
        ASSERT_TRUE(waitFor([&] { return m_window->home().currentSession() == session; }));
    }
    QString markOf(const QUuid& session) { return idText(m_library.session(session)->record.caseId).left(8); }
    ConsentDialog* consent()
    {
        m_actions.action(ActionId::ShowConsent)->trigger();
        return shown<ConsentDialog>();
    }
    DestroyDialog* destroy(ActionId which)
    {
        m_actions.action(which)->trigger();
        auto* dialog = shown<DestroyDialog>();
        EXPECT_TRUE(waitFor([&] { return dialog && dialog->plainText().contains(QLatin1Char('\n')); }));
        return dialog;
    }
    QInputDialog* target()
    {
        m_actions.action(ActionId::EditDetails)->trigger();
        auto* details = shown<SessionDetailsDialog>();
        EXPECT_TRUE(
            waitFor([&] { return details && details->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled(); }));
        details->findChild<QPushButton*>(QStringLiteral("move"))->click();
        return shown<QInputDialog>();
    }
    template <typename Box>
    Box* named(const char* name)
    {
        Box* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            found = m_window->findChild<Box*>(QLatin1String(name));
            return found && found->isVisible();
        }));
        return found;
    }

    QUuid m_other;
};

TEST_F(SameCode, TheListOfSessionsKeepsThemApart)
{
    EXPECT_EQ(headingOf(m_sessionId), QStringLiteral("Case AB-01 · %1").arg(markOf(m_sessionId)));
    EXPECT_EQ(headingOf(m_other), QStringLiteral("Case AB-01 · %1").arg(markOf(m_other)));
    EXPECT_NE(headingOf(m_sessionId), headingOf(m_other));
    EXPECT_EQ(list().visualRect(rowOf(m_sessionId)).height(), list().visualRect(rowOf(m_other)).height())
        << "each has its name above it";
    EXPECT_TRUE(rowOf(m_other).data(Qt::AccessibleTextRole).toString().contains(markOf(m_other)));
}

TEST_F(SameCode, TheTitleOfTheReviewSaysWhichOneIsOpen)
{
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("AB-01 · %1 · Session 1").arg(markOf(m_sessionId))))
        << m_window->windowTitle().toStdString();
}

TEST_F(SameCode, AndSoDoTheTagsOfTheSession)
{
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    m_actions.action(ActionId::TagSession)->trigger();
    const auto* tags = shown<SessionTagsDialog>();
    ASSERT_NE(tags, nullptr);
    const QString title = tags->findChild<ElidedLabel*>()->fullText();
    EXPECT_TRUE(title.startsWith(QStringLiteral("AB-01 · %1 · Session 1").arg(markOf(m_sessionId))))
        << title.toStdString();
}

TEST_F(SameCode, WhereASessionWasLeftItIsToldApartToo)
{
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
    m_session.seekToFrame(20);
    ASSERT_TRUE(waitForFrame(20));
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    const auto buttons = m_window->findChild<RecentPlacesBar*>()->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 1);
    EXPECT_TRUE(buttons.front()->accessibleName().contains(markOf(m_sessionId)))
        << buttons.front()->accessibleName().toStdString();
}

TEST_F(SameCode, AConsentSaysWhichOneItDoesNotTouch)
{
    ConsentDialog* dialog = consent();
    ASSERT_NE(dialog, nullptr);
    auto* words = named<QLabel>("sameCode");
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(words->text(),
              QStringLiteral("There is another case with the code “AB-01” (%1: 1 session, 4 May 2026). "
                             "This does not touch it. Where both are one case, move the sessions of one to the "
                             "other (“Other case…” in “Session details”).")
                  .arg(markOf(m_other)));
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Consent · case AB-01 · %1").arg(markOf(m_sessionId)));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == QStringLiteral("Withdraw…"))
            button->click();
    const auto* question = named<QMessageBox>("withdrawQuestion");
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(words->text())) << question->informativeText().toStdString();
}

TEST_F(SameCode, TheQuestionBeforeACaseIsDestroyedSaysWhichOneStays)
{
    const QString words = QStringLiteral("another case with the code “AB-01” (%1: 1 session, 4 May 2026)");
    DestroyDialog* dialog = destroy(ActionId::DestroyCase);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->plainText().contains(words.arg(markOf(m_other)))) << dialog->plainText().toStdString();
    EXPECT_TRUE(dialog->windowTitle().contains(markOf(m_sessionId)));
    dialog->close();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<DestroyDialog*>() == nullptr; }));
    dialog = destroy(ActionId::DestroySession);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->plainText().contains(markOf(m_other))) << "nobody thinks of the other case there";
}

TEST_F(SameCode, MovingASessionPutsThemTogether)
{
    QInputDialog* dialog = target();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->comboBoxItems(),
              QStringList{QStringLiteral("AB-01 (%1: 1 session, 4 May 2026)").arg(markOf(m_other))});
    const QString from = markOf(m_sessionId);
    const QString to = markOf(m_other);
    dialog->accept();
    auto* question = named<QMessageBox>("moveQuestion");
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().startsWith(
        QStringLiteral("It becomes session 2 of case AB-01 · %1; it was in case AB-01 · %2.").arg(to, from)))
        << question->informativeText().toStdString();
    for (QAbstractButton* one : question->buttons())
        if (question->buttonRole(one) == QMessageBox::AcceptRole)
            one->click();
    ASSERT_TRUE(waitFor([&] { return headingOf(m_sessionId) == QStringLiteral("Case AB-01"); }));
    EXPECT_EQ(headingOf(m_other), QStringLiteral("Case AB-01"));
    choose(m_sessionId);
    const ConsentDialog* now = consent();
    ASSERT_NE(now, nullptr);
    ASSERT_TRUE(waitFor([&] { return now->summary().startsWith(QStringLiteral("Today")); }));
    EXPECT_FALSE(now->findChild<QLabel*>(QStringLiteral("sameCode"))->isVisible()) << "the other one is empty";
}

class SameCodeInGerman : private Spoken, public SameCode
{
protected:
    static constexpr QSize kRoom{1280, 720};

    SameCodeInGerman() : Spoken("de") {}
    static void expectRoom(const QWidget& dialog)
    {
        const bool fits = waitFor([&] { return clippedIn(dialog).empty(); });
        EXPECT_TRUE(fits) << clippedIn(dialog);
        EXPECT_EQ(tooLargeFor(dialog, kRoom - QSize(20, 50)), "");
    }
};

TEST_F(SameCodeInGerman, WhatTellsThemApartHasRoom)
{
    m_window->resize(kRoom);
    EXPECT_EQ(clippedIn(*m_window), "");
    ConsentDialog* dialog = consent();
    ASSERT_NE(dialog, nullptr);
    const auto* words = named<QLabel>("sameCode");
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().contains(QStringLiteral("1 Sitzung, 4. Mai 2026"))) << words->text().toStdString();
    expectRoom(*dialog);
    dialog->close();
    DestroyDialog* question = destroy(ActionId::DestroyCase);
    ASSERT_NE(question, nullptr);
    expectRoom(*question);
    question->close();
    const QInputDialog* other = target();
    ASSERT_NE(other, nullptr);
    expectRoom(*other);
}

} // namespace
} // namespace alliance::app
