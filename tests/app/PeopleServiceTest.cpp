// Who is told what of people, passphrases and keys.

#include "app/services/PeopleService.h"

#include "app/services/ErrorText.h"
#include "tests/app/TwoSupervisors.h"

namespace alliance::app
{
namespace
{

using PeopleServiceTest = TwoSupervisorsTest;

TEST_F(PeopleServiceTest, KeysThatAnotherProgramChangedAreNotTakenForASessionThatWasHandedAlready)
{
    const db::Person cem = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, QStringLiteral("Cem")},
                                                               secret("third supervisor's words"), cheap()));
    const auto other = openAs("first supervisor's words", m_ann);
    ASSERT_TRUE(PeopleService(*other).changePassphrase(secret("first supervisor's words"),
                                                       secret("four words of today"), cheap()));
    const Done refused = PeopleService(*m_first).grant(m_session, cem.id);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("passphrase was changed in another program")))
        << wordFailure(refused.error()).oneText().toStdString();
}

} // namespace
} // namespace alliance::app
