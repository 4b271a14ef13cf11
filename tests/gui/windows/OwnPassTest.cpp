#include "app/panels/OwnPassStrip.h"
#include "app/panels/TraineeBar.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QPushButton>

namespace alliance::app
{
namespace
{

constexpr const char* kTheo = "a kettle on the shelf";

// A sealed library in which two trainees hold one session, with a note that its supervisor released to them.
class OwnPassTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const auto supervisor = makeSealedLibrary();
        ASSERT_TRUE(supervisor);
        PeopleService people(*supervisor);
        const auto theo = people.add({db::PersonRole::Trainee, QStringLiteral("Theo Marsh")}, db::SecretText(kTheo),
                                     db::PassphraseCost::least());
        ASSERT_TRUE(theo);
        ASSERT_TRUE(people.grant(m_sessionId, theo->id));
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.moment = *NoteService(*supervisor).moment(m_sessionId, {{400'000'000}, {400'000'000}});
        draft.kind = QStringLiteral("appreciation");
        draft.text = QStringLiteral("well noticed");
        draft.visibility = db::Visibility::Trainee;
        ASSERT_TRUE(NoteService(*supervisor).add(draft));
    }
    void openAs(const char* passphrase)
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(passphrase)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    }
    void openSessionAs(const char* passphrase)
    {
        openAs(passphrase);
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
    }
    void leave()
    {
        m_actions.action(ActionId::GoHome)->trigger();
        ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
        m_library.close();
    }
    void finish()
    {
        ASSERT_TRUE(m_session.isBlind());
        QTest::mouseClick(&m_window->findChild<OwnPassStrip*>()->finish(), Qt::LeftButton);
        ASSERT_TRUE(waitFor([this] { return !m_session.isBlind(); }));
    }
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
    finish();
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
    finish();
    leave();
    openSessionAs(kTrainee);
    EXPECT_TRUE(m_session.isBlind());
}

TEST_F(OwnPassTest, ItIsRememberedByTheLibraryAndNotByTheMachine)
{
    openSessionAs(kTrainee);
    finish();
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

} // namespace
} // namespace alliance::app
