#include "app/models/BlindPass.h"
#include "app/models/CollectionBoard.h"
#include "app/models/SessionListModel.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/HomePage.h"
#include "app/panels/SearchPanel.h"
#include "app/panels/TraineeBar.h"
#include "app/services/AuditText.h"
#include "app/services/ImportService.h"
#include "app/services/NoteService.h"
#include "app/services/SessionTagService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "app/windows/ReviewAids.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QAbstractItemModel>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace alliance::app
{
namespace
{

class OwnPassTest : public PeopleTest
{
protected:
    QStringList tasks()
    {
        QStringList words;
        for (const auto* one : m_window->findChild<TraineeBar*>()->findChildren<QPushButton*>())
            if (one->isVisible())
                words.append(one->text());
        return words;
    }
};

TEST_F(OwnPassTest, FinishedByOneTraineeItIsStillAheadOfAnotherOnTheSameMachine)
{
    openSessionAs(kTrainee);
    finishOwnPass();
    EXPECT_EQ(m_session.notes().size(), 1);
    leave();
    openAs(kTheo);
    ASSERT_TRUE(
        waitFor([this] { return tasks().contains(QStringLiteral("Watch AB-01, session 1 on your own first")); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(m_session.isBlind());
    EXPECT_TRUE(m_session.notes().isEmpty());
}

TEST_F(OwnPassTest, ASupervisorChoosesItInTheListBeforeAnythingOfOthersIsSeen)
{
    openAs(kSupervisor);
    const SessionListModel& list = m_window->home().sessions();
    ASSERT_TRUE(waitFor([&] { return list.rowCount() == 1; }));
    QAction* action = m_actions.action(ActionId::OwnPassFirst);
    ASSERT_TRUE(waitFor([&] { return action->isEnabled(); }));
    EXPECT_FALSE(action->isChecked());
    action->trigger();
    EXPECT_TRUE(waitFor([&] { // once it is prepared
        return list.index(0).data(SessionListModel::StateTextRole).toString() == QStringLiteral("Your own pass first");
    }));
    EXPECT_TRUE(action->isChecked());
    action->trigger();
    EXPECT_FALSE(action->isChecked()) << "taken back: it was not opened yet";
    action->trigger();
    EXPECT_TRUE(action->isChecked());
    leave();
    openAs(kSupervisor);
    ASSERT_TRUE(waitFor([&] { return list.rowCount() == 1 && action->isChecked(); }));
    EXPECT_EQ(m_actions.reason(ActionId::OwnPassFirst),
              QStringLiteral("This session already opens with your own pass first"));
    leave();
    openSessionAs(kSupervisor);
    EXPECT_TRUE(m_session.isBlind());
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(action->isChecked());
}

TEST_F(OwnPassTest, TakenBackInTheListItWasNeitherMadeNorFinished)
{
    openAs(kSupervisor);
    QAction* action = m_actions.action(ActionId::OwnPassFirst);
    ASSERT_TRUE(waitFor([&] { return action->isEnabled(); }));
    action->trigger();
    action->trigger();
    ASSERT_FALSE(action->isChecked());
    const auto library = beside(kSupervisor);
    QStringList texts;
    const auto done = [&] {
        texts.clear();
        const auto events = library->database().audit().listOfSession(m_sessionId);
        for (const db::AuditEvent& event : events.value())
            texts.append(auditText(event));
        return !texts.isEmpty() && texts.back() == QStringLiteral("took back that the own pass comes first");
    };
    EXPECT_TRUE(waitFor(done)) << texts.join(u'\n').toStdString();
    EXPECT_FALSE(texts.contains(QStringLiteral("finished the own pass")));
    leave();
    m_settings.setValue(QStringLiteral("review/own-pass-first"), true);
    openSessionAs(kSupervisor);
    EXPECT_TRUE(m_session.isBlind()) << "nothing is chosen: as usual";
}

TEST_F(OwnPassTest, ItIsNotChosenForASessionThatNobodySees)
{
    openAs(kSupervisor);
    QAction* action = m_actions.action(ActionId::OwnPassFirst);
    ASSERT_TRUE(waitFor([&] { return action->isEnabled(); }));
    m_actions.action(ActionId::ShowCollections)->trigger();
    ASSERT_EQ(m_window->place(), ActionPlace::Collections);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(m_actions.reason(ActionId::OwnPassFirst), QStringLiteral("Open a session first"));
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(action->isEnabled());
}

TEST_F(OwnPassTest, ASupervisorWhoEndsAnOwnPassEndsNobodyElses)
{
    openSessionAs(kSupervisor);
    EXPECT_FALSE(m_session.isBlind());
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    finishOwnPass();
    leave();
    openSessionAs(kTrainee);
    EXPECT_TRUE(m_session.isBlind());
}

TEST_F(OwnPassTest, ItIsRememberedByTheLibraryAndNotByTheMachine)
{
    openSessionAs(kTrainee);
    finishOwnPass();
    leave();
    m_settings.clear();
    openSessionAs(kTrainee);
    EXPECT_FALSE(m_session.isBlind());
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    ASSERT_TRUE(m_session.isBlind());
    leave();
    openSessionAs(kTrainee);
    EXPECT_TRUE(m_session.isBlind()) << "begun anew";
}

TEST_F(OwnPassTest, BeforeItIsFinishedTheSearchFindsNothingOfOthers)
{
    openSessionAs(kTrainee);
    auto& panel = *m_window->findChild<SearchPanel*>();
    const auto* words = panel.findChild<QLabel*>(QStringLiteral("searchWords"));
    m_actions.action(ActionId::ShowSearch)->trigger();
    const QString before = words->text();
    panel.field().setText(QStringLiteral("noticed"));
    ASSERT_TRUE(waitFor([&] { return words->text() != before; }));
    EXPECT_EQ(panel.list().model()->rowCount(), 0);
    finishOwnPass();
    EXPECT_TRUE(waitFor([&] { return panel.list().model()->rowCount() == 1; })) << "it asks again by itself";
}

TEST_F(OwnPassTest, BeforeItIsFinishedTagsOfOthersAreNeitherShownNorOfferedAndNoPackageIsMade)
{
    const QString tag = QStringLiteral("repair");
    ASSERT_TRUE(SessionTagService(*beside(kSupervisor)).set(m_sessionId, {tag}, 0));
    openSessionAs(kTrainee);
    const CodingSession& coding = m_window->coding().coding();
    ASSERT_TRUE(waitFor([&] { return coding.tags().version == 1; }));
    const QString first = QStringLiteral("Your own pass first");
    EXPECT_TRUE(waitFor([&] { return m_actions.reason(ActionId::TagSession) == first; }));
    EXPECT_FALSE(coding.knownTags().contains(tag));
    EXPECT_EQ(m_actions.reason(ActionId::HandOnPackage), first);
    finishOwnPass();
    EXPECT_TRUE(waitFor([&] { return m_actions.action(ActionId::TagSession)->isEnabled(); }));
    EXPECT_TRUE(coding.knownTags().contains(tag));
    EXPECT_TRUE(m_actions.action(ActionId::HandOnPackage)->isEnabled());
}

TEST_F(OwnPassTest, BeforeItIsFinishedNoExampleOfTheSessionIsListedAndNoReelMadeOfIt)
{
    {
        const auto library = beside(kSupervisor);
        db::ConsentDraft terms;
        terms.caseId = library->session(m_sessionId)->record.caseId;
        terms.purposes = {db::ConsentPurpose::ProgrammeLibrary};
        ASSERT_TRUE(ConsentService(*library).put(terms, 0));
        CollectionService collections(*library);
        const auto made = collections.create(QStringLiteral("Repairs"));
        ASSERT_TRUE(made);
        const auto moment = NoteService(*library).moment(m_sessionId, {{400'000'000}, {800'000'000}});
        ASSERT_TRUE(moment);
        ASSERT_TRUE(collections.add({made->record.id, *moment, QStringLiteral("she says it"), {}}));
    }
    openSessionAs(kSupervisor);
    BlindPass& pass = m_window->findChild<ReviewAids*>()->pass();
    ASSERT_TRUE(waitFor([&] {
        pass.begin(); // as soon as it is known what was chosen before
        return m_session.isBlind();
    }));
    CollectionBoard& board = m_window->collections().board();
    m_actions.action(ActionId::ShowCollections)->trigger();
    ASSERT_TRUE(waitFor([&] { return board.isReady() && !board.collections().isEmpty(); }));
    EXPECT_TRUE(board.examples().isEmpty());
    EXPECT_EQ(board.gone(), QStringList{QStringLiteral("Examples of sessions in which your own pass comes first are "
                                                       "not shown.")});
    EXPECT_EQ(m_actions.reason(ActionId::MakeReel), QStringLiteral("Your own pass first"));
    const QAbstractItemModel& tree = *m_window->collections().page().tree().model();
    EXPECT_EQ(tree.index(0, 0).data().toString(), QStringLiteral("Repairs")) << "nor how many there are";
    EXPECT_EQ(tree.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Repairs"));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([this] { return m_window->showsReview(); }));
    finishOwnPass();
    EXPECT_EQ(board.examples().size(), 1) << "at once, as it was read";
    EXPECT_EQ(tree.index(0, 0).data().toString(), QStringLiteral("Repairs  (1)"));
    m_actions.action(ActionId::ShowCollections)->trigger();
    ASSERT_TRUE(waitFor([&] { return board.isReady() && m_window->place() == ActionPlace::Collections; }));
    EXPECT_EQ(board.examples().size(), 1);
    EXPECT_TRUE(board.gone().isEmpty());
}

TEST_F(OwnPassTest, WhatIsNotListedYetStaysHiddenWhenAnEarlierAnswerComes)
{
    openAs(kSupervisor);
    ASSERT_TRUE(waitFor([this] { return m_library.session(m_sessionId) != nullptr; }));
    ImportRequest request;
    request.files = {makeClip("second.mp4", 10)};
    request.caseCode = QStringLiteral("CD-02");
    const auto later = ImportService(*beside(kSupervisor)).import(request, {});
    ASSERT_TRUE(later);
    ReviewSession session;
    BlindPass pass(m_library, session, m_settings);
    QSignalSpy told(&pass, &BlindPass::choicesChanged);
    session.open(*m_library.worker(), *m_library.commands(), later->sessionId);
    ASSERT_TRUE(waitFor([&] { return session.isOpen(); }));
    ASSERT_TRUE(session.isBlind());
    pass.finish(); // reads what was chosen of those that are listed
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(session.isBlind());
    session.close();
}

TEST_F(OwnPassTest, WhileItLastsThePanelsThatItIsForAreInFrontAndAfterItTheUsualOnes)
{
    const auto inFront = [this](const char* dock) {
        const auto* found = m_window->findChild<QDockWidget*>(QLatin1String(dock));
        return found->isVisible() && !found->visibleRegion().isEmpty();
    };
    openSessionAs(kTrainee);
    ASSERT_TRUE(m_session.isBlind());
    EXPECT_TRUE(waitFor([&] { return inFront("notesDock") && inFront("noteDock"); }));
    finishOwnPass();
    EXPECT_TRUE(waitFor([&] { return inFront("queueDock") && inFront("reasonsDock"); }));
    m_window->findChild<QDockWidget*>(QStringLiteral("notesDock"))->raise();
    ASSERT_TRUE(waitFor([&] { return inFront("notesDock"); }));
    leave();
    openSessionAs(kTrainee);
    EXPECT_TRUE(waitFor([&] { return inFront("notesDock"); })) << "somebody chose it";
    leave();
    openSessionAs(kTheo);
    ASSERT_TRUE(m_session.isBlind());
    EXPECT_TRUE(waitFor([&] { return inFront("notesDock") && inFront("noteDock"); }));
}

} // namespace
} // namespace alliance::app
