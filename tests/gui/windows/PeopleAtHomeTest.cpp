#include "app/panels/HomePage.h"
#include "app/panels/RecentPlacesBar.h"
#include "app/panels/SessionAccessDialog.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QListView>
#include <QPushButton>

namespace alliance::app
{
namespace
{

// What each person finds on the page of sessions.
class PeopleAtHomeTest : public PeopleTest
{
protected:
    QStringList places()
    {
        QStringList words;
        for (const auto* one : m_window->findChild<RecentPlacesBar*>()->findChildren<QPushButton*>())
            if (one->isVisible())
                words.append(one->text());
        return words;
    }
    void leaveAt(const char* passphrase, int frame)
    {
        openSessionAs(passphrase);
        m_session.seekToFrame(frame);
        ASSERT_TRUE(waitForFrame(frame));
        leave();
    }
};

TEST_F(PeopleAtHomeTest, WhereASessionWasLeftIsOfferedToWhoLeftItAlone)
{
    leaveAt(kTrainee, 50);
    openAs(kTheo);
    EXPECT_TRUE(places().isEmpty()) << places().join(u' ').toStdString();
    m_library.close();
    openAs(kTrainee);
    EXPECT_EQ(places(), QStringList{QStringLiteral("AB-01, session 1 · 0:00:02")});
}

TEST_F(PeopleAtHomeTest, ToWhomTheCaseIsNotKnownASessionIsCalledByItsNumber)
{
    leaveAt(kDana, 50);
    openAs(kDana);
    EXPECT_EQ(places(), QStringList{QStringLiteral("session 1 · 0:00:02")});
    const QAbstractItemModel& sessions = *m_window->home().sessionList().model();
    ASSERT_TRUE(waitFor([&] { return sessions.rowCount() == 1; }));
    const QString row = sessions.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.startsWith(QStringLiteral("Session 1, "))) << row.toStdString();
    m_actions.action(ActionId::SessionAccess)->trigger();
    auto* dialog = shown<SessionAccessDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->windowTitle().endsWith(QStringLiteral(" session 1"))) << dialog->windowTitle().toStdString();
}

} // namespace
} // namespace alliance::app
