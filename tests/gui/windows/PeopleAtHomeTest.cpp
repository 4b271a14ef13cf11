#include "app/panels/RecentPlacesBar.h"
#include "tests/gui/windows/PeopleFixture.h"

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

} // namespace
} // namespace alliance::app
