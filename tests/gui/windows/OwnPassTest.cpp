#include "app/panels/SearchPanel.h"
#include "app/panels/TraineeBar.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

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

} // namespace
} // namespace alliance::app
